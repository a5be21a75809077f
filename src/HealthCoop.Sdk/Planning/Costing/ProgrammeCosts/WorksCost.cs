using HealthCoop.Planning.Costing.Capital;

namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>Works that are paid stage by stage.</summary>
/// <remarks>
/// From each stage the retention is kept back; it is paid when the works are finally accepted, in a line of its own.
/// The parts are rounded so that they add up to the price.
/// </remarks>
public sealed record WorksCost : ProgrammeCostItem
{
    /// <summary>Gets the price of the works.</summary>
    public required Claim<Money> Price { get; init; }

    /// <summary>Gets the stages, in order; their shares add up to 100 %.</summary>
    public required ValueList<WorksStage> Stages { get; init; }

    /// <summary>Gets the share of each payment that is kept back until final acceptance.</summary>
    /// <value>The default is 0 %: nothing is kept back, and there is no line for it.</value>
    public Percentage Retention { get; init; }

    internal override string? Fault
    {
        get
        {
            var percent = DecimalText.Rounded(Stages.Sum(static stage => stage.Share.Percent));
            return percent == 100
                ? null
                : $"The stages of '{Id}' have {DecimalText.Write(percent)} % of the price, not 100 %.";
        }
    }

    internal override IEnumerable<ProgrammeCostLine?> Lines()
    {
        var paid = 1 - Retention.Fraction;
        decimal[] shares = [.. Stages.Select(stage => stage.Share.Fraction * paid), Retention.Fraction];
        return Stages
            .Select((stage, i) => Part(ProgrammeCostPart.WorksStage, stage.Name, shares, i, i + 1))
            .Append(Retention == default
                ? null
                : Part(ProgrammeCostPart.Retention, ProgrammeCostText.RetainedShare, shares, Stages.Count, 1));
    }

    private ProgrammeCostLine Part(ProgrammeCostPart part, Narrative name, decimal[] shares, int index, int number)
    {
        var share = Claim.Planned(shares[index]);
        var amount = ClaimReading.Of(Price.RoundedOnce(), price => price.Allocate(shares)[index]);
        return Line(part, [new(name, share)], share, Price, amount, number);
    }
}
