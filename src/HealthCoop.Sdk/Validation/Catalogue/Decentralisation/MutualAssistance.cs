using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Checks that an association has a mutual assistance agreement with a commune when the programme
/// starts.</summary>
internal static class MutualAssistance
{
    // One agreement that is whole is enough; where none is, one that still may be tells what is missing, before one
    // that cannot be tells what is wrong.
    public static void Check(Id<Partner> association, Programme programme, RuleCheck check)
    {
        int? open = null, failed = null;
        for (var i = 0; i < programme.Agreements.Count; i++)
        {
            var agreement = programme.Agreements[i];
            if (agreement.Type == AgreementType.MutualAssistanceAgreement
                && agreement.Parties.AsSpan().Contains(association))
            {
                var (isInForce, hasAuthority) = (IsInForce(agreement, programme), HasAuthority(agreement, check));
                if (isInForce is true && hasAuthority)
                {
                    return;
                }

                var hasFailed = isInForce is false || (!hasAuthority && agreement.PartiesAreComplete);
                open = hasFailed ? open : i;
                failed = hasFailed ? i : failed;
            }
        }

        if ((open ?? failed) is { } ordinal)
        {
            CheckParties(programme.Agreements[ordinal], ordinal, check);
            CheckTime(programme.Agreements[ordinal], ordinal, programme, check);
        }
        else
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Agreements));
        }
    }

    private static bool HasAuthority(Agreement agreement, RuleCheck check)
    {
        foreach (var party in agreement.Parties)
        {
            if (check.Find(party) is { } partner && CooperationRules.IsLocalAuthority(partner))
            {
                return true;
            }
        }

        return false;
    }

    private static bool? IsInForce(Agreement agreement, Programme programme) =>
        agreement.During is { } during
        && DayBounds.Of(programme.Start) is { First: { } first, Last: { } last }
        && during.Contains(first) is var isInForce
        && isInForce == during.Contains(last)
            ? isInForce
            : null;

    private static void CheckParties(Agreement agreement, int ordinal, RuleCheck check)
    {
        var place = JsonPointer.Root / nameof(Programme.Agreements) / ordinal / nameof(agreement.Parties);
        if (HasAuthority(agreement, check))
        {
            return;
        }

        if (!agreement.PartiesAreComplete)
        {
            check.UndecidedAt(place);
            return;
        }

        check.BreaksAt(
            place,
            new(
                $"La convention « {agreement.Id} » ne lie aucune commune à l'association.",
                $"The agreement '{agreement.Id}' binds no commune to the association."),
            new("La faire signer par le maire.", "Have the mayor sign it."));
    }

    private static void CheckTime(Agreement agreement, int ordinal, Programme programme, RuleCheck check)
    {
        var place = JsonPointer.Root / nameof(Programme.Agreements) / ordinal / nameof(agreement.During);
        if (IsInForce(agreement, programme) is not { } isInForce)
        {
            var isStarted = agreement.During is not null && !DayBounds.Of(programme.Start).IsKnown();
            check.UndecidedAt(isStarted ? JsonPointer.Root / nameof(programme.Start) : place);
        }
        else if (!isInForce)
        {
            check.BreaksAt(
                place,
                new(
                    $"La convention « {agreement.Id} » vaut pour {agreement.During}, pas au début du programme.",
                    $"The agreement '{agreement.Id}' holds for {agreement.During}, not when the programme starts."),
                new("La renouveler avant de commencer.", "Renew it before starting."));
        }
    }
}
