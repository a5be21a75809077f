using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

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
        SourceText = new(
            "Durabilité après la fin des financements (critère OCDE-CAD)",
            "Sustainability after funding ends (OECD-DAC criterion)"),
        Evidence = Evidence.Derived,
    };

    private static void CheckFacility(Facility facility, Programme programme, RuleCheck check)
    {
        var activities = check.ActivitiesAt(facility).Select(located => located.Item);
        if (!activities.Any(activity => activity is Works or EquipmentSupply { Items.IsEmpty: false }))
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

        if (DayBounds.Of(programme.Start) is not { First: { } first, Last: { } last }
            || check.Reference.Find(RecurrentCostsArePaid.Id, first) is var parameter
            && parameter != check.Reference.Find(RecurrentCostsArePaid.Id, last))
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
            return;
        }

        foreach (var (i, cost) in facility.RunningCosts.Index())
        {
            CheckCost(cost, JsonPointer.Root / nameof(facility.RunningCosts) / i, parameter?.Value, check);
        }
    }

    private static void CheckCost(RunningCost cost, JsonPointer place, decimal? months, RuleCheck check)
    {
        var isEnough = months is { } least ? IsAtLeast(cost.PaidFor, least) : null;
        check.NeedsKnown(
            place,
            (nameof(cost.PerYear), cost.PerYear.IsKnown),
            (nameof(cost.PayerAfterEnd), cost.PayerAfterEnd is not null),
            (nameof(cost.PaidFor), isEnough is not null));
        if (isEnough == false)
        {
            var paid = DecimalText.Write(decimal.Round(MonthsIn(cost.PaidFor!.Value!.Value), 1));
            var asked = DecimalText.Write(months!.Value);
            check.Breaks(
                place / nameof(cost.PaidFor),
                new(
                    $"Le payeur s'engage pour {paid} mois ; il en faut {asked}.",
                    $"The payer is bound for {paid} months; it takes {asked}."),
                new(
                    "Prolonger l'engagement, ou trouver un autre payeur.",
                    "Extend the undertaking, or find another payer."));
        }
    }

    private static bool? IsAtLeast(Claim<Length>? paidFor, decimal months) => paidFor?.Value is { } length
        ? Bounds.Of(Claim.Planned(paidFor.Comparator, MonthsIn(length))).IsAtLeast(months)
        : null;

    // A month is counted as the twelfth part of 365 days, or of 261 working days.
    private static decimal MonthsIn(Length length) => length.Unit switch
    {
        LengthUnit.Months => length.Count,
        LengthUnit.WorkingDays => length.Count * 12m / 261,
        _ => length.Count * 12m / 365,
    };
}
