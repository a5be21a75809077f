using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about transferred competences.</summary>
internal static class TransferRules
{
    public static ValueList<Rule> All => [PayerHasMeans, .. OwnershipRules.All, .. TerritoryRules.All];

    /// <remarks>
    /// The rule is about whoever is to pay for running costs and posts after the end because law gives it that
    /// competence. That no means came with it is read from the transfers of the programme and from reference data.
    /// </remarks>
    public static Rule PayerHasMeans { get; } = Rule.For<Facility>(
        new("HC-LEG-002"),
        FindingSeverity.Warning,
        new("Une compétence transférée sans moyens ne paie pas le fonctionnement",
            "A competence that came without means does not pay running costs"),
        CheckPayers) with
    {
        Statement = new(
            "Les coûts récurrents et les postes d'après la fin ne reposent pas sur une autorité qui en a reçu la "
            + "compétence sans les moyens.",
            "Recurrent costs and posts after the end do not rest on an authority that was given the competence for "
            + "them without means."),
        Rationale = new(
            "La loi veut que les moyens suivent les compétences ; en pratique ils tardent, et le centre ferme faute de "
            + "payeur.",
            "The law wants means to come with competences; in practice they lag, and the centre closes for want of a "
            + "payer."),
        SourceText = new(
            "Mali : loi 93-008, article 4 (transfert concomitant des ressources)",
            "Mali: law 93-008, article 4 (concomitant transfer of resources)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Territories | ProgrammePart.Partners | ProgrammePart.CompetenceTransfers,
    };

    private static void CheckPayers(Facility facility, Programme programme, RuleCheck check)
    {
        var applies = false;
        for (var i = 0; i < facility.RunningCosts.Count; i++)
        {
            if (facility.RunningCosts[i].PayerAfterEnd is { } payer)
            {
                applies |= CheckPayer(new(facility, payer, Competence.PayRecurrentCosts, i), programme, check);
            }
        }

        for (var i = 0; i < facility.Means.Posts.Count; i++)
        {
            if (facility.Means.Posts[i].PayerAfterEnd is { } payer)
            {
                applies |= CheckPayer(new(facility, payer, Competence.Staff, i), programme, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static bool CheckPayer(Payment payment, Programme programme, RuleCheck check)
    {
        if (check.Find(payment.Payer) is not { } payer
            || check.Find(payment.Facility.Territory)?.Country is not { } country)
        {
            return false;
        }

        var applies = false;
        for (var i = 0; i < programme.CompetenceTransfers.Count; i++)
        {
            var transfer = programme.CompetenceTransfers[i];
            if (transfer.Country == country
                && transfer.Competences.AsSpan().Contains(payment.Competence)
                && transfer.FacilityTypes.AsSpan().Contains(payment.Facility.Type))
            {
                applies |= CheckTransfer(payment, payer, i, programme, check);
            }
        }

        foreach (var held in check.Reference.Competences.Entries)
        {
            if (held.Country == country
                && held.Evidence is Evidence.PublicSource or Evidence.Derived
                && held.Funding is { } funding
                && held.Competences.AsSpan().Contains(payment.Competence)
                && held.FacilityTypes.AsSpan().Contains(payment.Facility.Type))
            {
                applies |= Judge(payment, Holding.Of(payer, held.Holder, payment.Facility, check), funding, check);
            }
        }

        return applies;
    }

    private static bool CheckTransfer(
        Payment payment,
        Partner payer,
        int ordinal,
        Programme programme,
        RuleCheck check)
    {
        var transfer = programme.CompetenceTransfers[ordinal];
        if (transfer.Funding is not { } funding)
        {
            return TellMissing(nameof(transfer.Funding), ordinal, check);
        }

        if (transfer.Holder is { } holder)
        {
            return Judge(payment, Holding.Of(payer, holder, payment.Facility, check), funding, check);
        }

        return funding == CompetenceFunding.Without && TellMissing(nameof(transfer.Holder), ordinal, check);
    }

    private static bool TellMissing(string member, int ordinal, RuleCheck check)
    {
        check.UndecidedAt(JsonPointer.Root / nameof(Programme.CompetenceTransfers) / ordinal / member);
        return true;
    }

    private static bool Judge(Payment payment, bool? holds, CompetenceFunding funding, RuleCheck check)
    {
        if (funding == CompetenceFunding.Without && holds is null)
        {
            check.Undecided(payment.Place);
        }
        else if (funding == CompetenceFunding.Without && holds is true)
        {
            check.Breaks(
                payment.Place,
                new(
                    $"« {payment.Payer} » doit payer ; la compétence lui a été transférée sans moyens.",
                    $"'{payment.Payer}' is to pay; the competence was transferred to it without means."),
                new(
                    "Prévoir ailleurs de quoi payer, ou obtenir les moyens du transfert.",
                    "Plan the money elsewhere, or obtain the means of the transfer."));
        }

        return holds is not false;
    }

    /// <summary>Who is to pay for what at a facility after the end.</summary>
    private readonly record struct Payment(
        Facility Facility,
        Id<Partner> Payer,
        Competence Competence,
        int Ordinal)
    {
        public JsonPointer Place => Competence == Competence.Staff
            ? JsonPointer.Root / nameof(Facility.Means) / nameof(FacilityMeans.Posts) / Ordinal
                / nameof(StaffPost.PayerAfterEnd)
            : JsonPointer.Root / nameof(Facility.RunningCosts) / Ordinal / nameof(RunningCost.PayerAfterEnd);
    }
}
