using HealthCoop.Documents.Ledger;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about what is left when the money ends.</summary>
internal static class SustainabilityRules
{
    public static Rule RecurrentCostsArePaid { get; } = Rule.For<Facility>(
        new("HC-SUS-001"),
        FindingSeverity.Error,
        new("Ce qui est créé a un payeur après la fin", "What is created has a payer after the end"),
        CheckFacility) with
    {
        Statement = new(
            "Chaque établissement, poste et véhicule créé a ses coûts récurrents et un payeur nommé pour le temps "
            + "demandé après la fin.",
            "Every facility, post and vehicle created has its recurrent costs and a named payer for the time that is "
            + "asked after the end."),
        Rationale = new(
            "Ce qui n'a pas de payeur ferme dès que les financements cessent.",
            "What has no payer closes as soon as the funding stops."),
        SourceText = new(
            "Durabilité après la fin des financements (critère OCDE-CAD)",
            "Sustainability after funding ends (OECD-DAC criterion)"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.SiteActivities | ProgrammePart.Start,
    };

    private static void CheckFacility(Facility facility, Programme programme, RuleCheck check)
    {
        if (!IsCreated(facility, check))
        {
            check.DoesNotApply();
            return;
        }

        if (!facility.RunningCostsAreComplete)
        {
            check.Undecided(nameof(facility.RunningCosts));
        }
        else if (facility.RunningCosts.IsEmpty)
        {
            check.Breaks(
                nameof(facility.RunningCosts),
                new(
                    $"L'établissement « {facility.Id} » n'a aucun coût récurrent.",
                    $"The facility '{facility.Id}' has no recurrent cost."),
                new(
                    "Chiffrer le personnel, les produits, l'énergie et l'entretien.",
                    "Cost staff, supplies, energy and upkeep."));
        }

        var months = check.Figure(null, programme);
        for (var i = 0; i < facility.RunningCosts.Count; i++)
        {
            CheckCost(facility.RunningCosts[i], i, months, check);
        }
    }

    private static bool IsCreated(Facility facility, RuleCheck check)
    {
        foreach (var located in check.ActivitiesAt(facility))
        {
            if (located.Item is Works or EquipmentSupply { Items.IsEmpty: false })
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckCost(RunningCost cost, int index, decimal? months, RuleCheck check)
    {
        var isEnough = months is { } least ? IsAtLeast(cost.PaidFor, least) : null;
        if (isEnough is true && cost.PerYear.IsKnown && cost.PayerAfterEnd is not null)
        {
            return;
        }

        var place = JsonPointer.Root / nameof(Facility.RunningCosts) / index;
        check.NeedsKnown(
            place,
            (nameof(cost.PerYear), cost.PerYear.IsKnown),
            (nameof(cost.PayerAfterEnd), cost.PayerAfterEnd is not null),
            (nameof(cost.PaidFor), isEnough is not null));
        if (isEnough == false)
        {
            // Rounded down, so that it does not read like enough.
            var paid = DecimalText.Write(decimal.Floor(LengthInMonths.Of(cost.PaidFor!.Value!.Value) * 10) / 10);
            var bound = LedgerWords.Of(cost.PaidFor.Comparator);
            var asked = DecimalText.Write(months!.Value);
            check.Breaks(
                place / nameof(cost.PaidFor),
                new(
                    $"Le payeur s'engage pour {bound.French}{paid} mois ; il en faut {asked}.",
                    $"The payer is bound for {bound.English}{paid} months; it takes {asked}."),
                new(
                    "Prolonger l'engagement, ou trouver un autre payeur.",
                    "Extend the undertaking, or find another payer."));
        }
    }

    // As bounds of figures say it, without making one of months.
    private static bool? IsAtLeast(Claim<Length>? paidFor, decimal months) => paidFor?.Value is not { } length
        ? null
        : paidFor.Comparator switch
        {
            Comparator.Exactly => LengthInMonths.Of(length) >= months,
            Comparator.AtLeast or Comparator.MoreThan when LengthInMonths.Of(length) >= months => true,
            Comparator.AtMost when LengthInMonths.Of(length) < months => false,
            Comparator.LessThan when LengthInMonths.Of(length) <= months => false,
            _ => null,
        };
}
