using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Checks the act on which the cooperation of a French local authority rests.</summary>
internal static class CooperationActs
{
    private const string AgreementsAsked = "agreements";

    public static void Check(Partner partner, Programme programme, RuleCheck check)
    {
        if (partner.Country != CountryCode.France
            || !CooperationRules.IsLocalAuthority(partner)
            || !HasForeignAuthority(programme))
        {
            check.DoesNotApply();
        }
        else if (check.Figure(AgreementsAsked, programme) is { } asked)
        {
            var type = asked > 0 ? AgreementType.DecentralisedCooperationAgreement : AgreementType.CouncilResolution;
            CheckAct(partner, type, programme, check);
        }
    }

    private static bool HasForeignAuthority(Programme programme)
    {
        foreach (var partner in programme.Partners)
        {
            if (partner.Country is { } country
                && country != CountryCode.France
                && CooperationRules.IsLocalAuthority(partner))
            {
                return true;
            }
        }

        return false;
    }

    // One act that carries the cooperation is enough; where none does, one that still may tells what is missing, before
    // one that cannot tells what is wrong.
    private static void CheckAct(Partner partner, AgreementType type, Programme programme, RuleCheck check)
    {
        int? open = null, late = null;
        for (var i = 0; i < programme.Agreements.Count; i++)
        {
            var act = programme.Agreements[i];
            if (act.Type == type && act.Parties.AsSpan().Contains(partner.Id))
            {
                var isTimely = IsTimely(act, programme);
                if (isTimely is true && StatesAmount(act))
                {
                    return;
                }

                open = isTimely is false ? open : i;
                late = isTimely is false ? i : late;
            }
        }

        if ((open ?? late) is { } ordinal)
        {
            Report(programme.Agreements[ordinal], ordinal, programme, check);
        }
        else
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Agreements));
        }
    }

    private static void Report(Agreement act, int ordinal, Programme programme, RuleCheck check)
    {
        var place = JsonPointer.Root / nameof(programme.Agreements) / ordinal;
        if (!StatesAmount(act))
        {
            check.UndecidedAt(place / nameof(act.Amount));
        }

        if (IsTimely(act, programme) is not { } isTimely)
        {
            var isStarted = DayBounds.Of(programme.Start).IsKnown();
            check.UndecidedAt(isStarted ? place / nameof(act.SignedOn) : JsonPointer.Root / nameof(programme.Start));
        }
        else if (!isTimely)
        {
            check.BreaksAt(
                place / nameof(act.SignedOn),
                new(
                    $"L'acte est signé le {act.SignedOn!.Value}, après le début, {programme.Start.Value}.",
                    $"The act is signed on {act.SignedOn!.Value}, after the start, {programme.Start.Value}."),
                new(
                    "Signer avant de commencer, ou corriger l'une des dates.",
                    "Sign before starting, or correct one of the dates."));
        }
    }

    private static bool StatesAmount(Agreement act) =>
        act.Type != AgreementType.DecentralisedCooperationAgreement || act.Amount is { IsKnown: true };

    // An act of the month in which the programme starts is taken to come before it.
    private static bool? IsTimely(Agreement act, Programme programme)
    {
        var (signed, start) = (DayBounds.Of(act.SignedOn), DayBounds.Of(programme.Start));
        return signed.Last <= start.Last ? true
            : signed.First > start.Last ? false
            : null;
    }
}
