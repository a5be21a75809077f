namespace HealthCoop.Planning.Financing;

/// <summary>What shows how good an allocation is.</summary>
/// <remarks>
/// No allocation, in whole minor units or not, funds more than <see cref="Bound"/>: it follows from the prices alone by
/// the duality of linear programs, and <see cref="FundingChecker"/> computes it again from them.
/// </remarks>
public sealed record FundingProof
{
    /// <summary>Gets what is funded: the sum of priority × amount, in major units.</summary>
    public required decimal Funded { get; init; }

    /// <summary>Gets the most that could be funded if amounts could have any fraction, in the same unit, as it was
    /// reached.</summary>
    public required decimal Continuous { get; init; }

    /// <summary>Gets what can certainly not be exceeded, in the same unit.</summary>
    public required decimal Bound { get; init; }

    /// <summary>Gets how far <see cref="Funded"/> lies below <see cref="Bound"/>; what is in dispute may lie
    /// above.</summary>
    public decimal Distance => Bound - Funded;

    /// <summary>Gets the prices of the limits that bind: none other has one.</summary>
    public required ValueList<FundingPrice> Prices { get; init; }

    /// <summary>Gets how many limits have nothing left at <see cref="Continuous"/>, and how many lines are paid in full
    /// there; lines that are alike to all limits count as one.</summary>
    public required int BindingRows { get; init; }

    /// <summary>Gets by how much whole minor units may lie below <see cref="Continuous"/> because they are whole: one
    /// for each binding row, at the highest priority.</summary>
    public required decimal RoundingAllowance { get; init; }

    /// <summary>Gets whether the optimum was found in exact arithmetic.</summary>
    public required bool IsExact { get; init; }

    /// <summary>Gets shares and minima that whole minor units hold for few totals or for none, although fractions of
    /// them do, with what each lacks: less than a minor unit wherever that is enough, and never more than 64. A maximum
    /// of an amount is never among them.</summary>
    /// <value>The default is empty.</value>
    public ValueList<DisputedAmount> InDispute { get; init; }

    /// <summary>Gets how many lines several sources pay. Few are sought, not the fewest.</summary>
    public required int SplitLines { get; init; }
}
