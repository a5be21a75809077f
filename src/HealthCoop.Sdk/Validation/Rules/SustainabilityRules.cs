using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Validation.Rules;

/// <summary>Rules about what is left when the money ends.</summary>
internal static class SustainabilityRules
{
    private static readonly Id<RuleParameter> MonthsAfterEnd = new("months-after-end");

    public static Rule RecurrentCostsArePaid { get; } = Rule.For<Facility>(
        new("HC-SUS-001"),
        FindingSeverity.Error,
        new("Ce qui est créé a un payeur après la fin", "What is created has a payer after the end"),
        CheckFacility) with
    {
        Statement = new(
            "Chaque établissement, poste et véhicule créé a ses coûts récurrents et un payeur nommé pour trois ans au "
            + "moins après la fin.",
            "Every facility, post and vehicle created has its recurrent costs and a named payer for at least three years "
            + "after the end."),
        SourceText = new(
            "Durabilité après la fin des financements (critère OCDE-CAD)",
            "Sustainability after funding ends (OECD-DAC criterion)"),
        Evidence = Evidence.Derived,
    };

    private static void CheckFacility(Facility facility, Programme programme, RuleCheck check)
    {
        if (!programme.Activities.OfType<SiteActivity>().Any(a => a.Facility == facility.Id && a is Works or EquipmentSupply))
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
                new("L'établissement n'a aucun coût récurrent.", "The facility has no recurrent cost."),
                new(
                    "Chiffrer le personnel, les produits, l'énergie et l'entretien.",
                    "Cost staff, supplies, energy and upkeep."));
        }

        if (programme.Start.Value is not { } start)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
            return;
        }

        var months = check.Reference.Find(MonthsAfterEnd, start.Earliest)?.Value;
        foreach (var (i, cost) in facility.RunningCosts.Index())
        {
            CheckCost(cost, JsonPointer.Root / nameof(facility.RunningCosts) / i, months, check);
        }
    }

    private static void CheckCost(RunningCost cost, JsonPointer place, decimal? months, RuleCheck check)
    {
        check.NeedsKnown(
            place,
            (nameof(cost.PerYear), cost.PerYear.IsKnown),
            (nameof(cost.PayerAfterEnd), cost.PayerAfterEnd is not null),
            (nameof(cost.PaidFor), cost.PaidFor is { IsKnown: true } && months is not null));

        if (cost.PaidFor?.Value is { } paid && months is { } least && MonthsIn(paid) < least)
        {
            check.Breaks(
                place / nameof(cost.PaidFor),
                new(
                    $"Le payeur s'engage pour {DecimalText.Write(MonthsIn(paid))} mois ; il en faut "
                    + $"{DecimalText.Write(least)}.",
                    $"The payer is bound for {DecimalText.Write(MonthsIn(paid))} months; it takes "
                    + $"{DecimalText.Write(least)}."),
                new("Prolonger l'engagement, ou trouver un autre payeur.", "Extend the undertaking, or find a payer."));
        }
    }

    // A month is counted as the twelfth part of 365 days, or of 261 working days.
    private static decimal MonthsIn(Length length) => length.Unit switch
    {
        LengthUnit.Months => length.Count,
        LengthUnit.WorkingDays => decimal.Round(length.Count * 12m / 261, 1),
        _ => decimal.Round(length.Count * 12m / 365, 1),
    };
}
