namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Quantifies use by who falls ill and how that is treated.</summary>
/// <param name="Episodes">The episodes of a year, or <see langword="null"/> when that is not known.</param>
/// <param name="Treatments">The treatments with this medicine or consumable, at least one.</param>
/// <remarks>
/// Use = episodes × share treated × units per course, summed over the treatments: the morbidity method of MSH, MDS-3:
/// Managing Access to Medicines and Health Technologies, chapter 20.
/// </remarks>
public sealed record MorbidityMethod(Claim<AnnualQuantity>? Episodes, ValueList<Treatment> Treatments)
    : QuantificationMethod
{
    internal override UseFigures Figures()
    {
        var episodes = SupplyFigure.Of(SupplyInput.Episodes, Episodes);
        var byTreatment = Treatments.Select(treatment => episodes
            .With(SupplyFigure.Of(SupplyInput.ShareTreated, treatment.Share), static (all, share) => all * share)
            .With(
                SupplyFigure.Of(SupplyInput.QuantityPerCase, treatment.Quantity),
                static (treated, each) => treated * each)).ToValueList();
        var perYear = byTreatment.Aggregate(static (sum, part) => sum.With(part, static (a, b) => a + b));
        return new(perYear.Select(static year => year.PerYear / SupplyMonths.InYear), perYear)
        {
            ByTreatment = byTreatment,
        };
    }

    internal override IEnumerable<string> Faults()
    {
        if (Treatments.IsEmpty)
        {
            yield return "There is no treatment to quantify; state at least one.";
        }

        var treated = Treatments.Sum(static treatment => treatment.Share.ForPlanning?.Fraction ?? 0);
        if (treated > 1)
        {
            yield return $"The treatments' shares make {DecimalText.Write(treated * 100)} % of the episodes; they must "
                + "make 100 % at the most.";
        }
    }
}
