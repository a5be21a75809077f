using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>What a source pays: a rate of the costs, an amount, or what the others leave.</summary>
/// <remarks>Rates of what is paid, and the cap of indirect costs, are fractions of at most twelve decimals. Each limit
/// holds on what is paid in whole minor units; where a share or a minimum cannot, what it lacks is in dispute
/// (<see cref="FundingProof.InDispute"/>).</remarks>
public sealed record FundingOffer
{
    /// <summary>Gets the source.</summary>
    public required Id<FundingSource> Source { get; init; }

    /// <summary>Gets the place of the source in the document.</summary>
    /// <value>The default is the root.</value>
    public JsonPointer Path { get; init; }

    /// <summary>Gets who pays, or <see langword="null"/> when nobody is named.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Id<Partner>? Partner { get; init; }

    /// <summary>Gets the share of the costs that it pays, or <see langword="null"/>.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Percentage? Rate { get; init; }

    /// <summary>Gets the amount that it pays or, beside a rate, pays at the most; or <see langword="null"/>.</summary>
    /// <value>In the currency of the problem; one below zero counts as nothing. The default is
    /// <see langword="null"/>.</value>
    public Money? Amount { get; init; }

    /// <summary>Gets the highest rate that its rules allow, or <see langword="null"/>.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Percentage? MaximumRate { get; init; }

    /// <summary>Gets the highest amount that its rules allow, or <see langword="null"/>.</summary>
    /// <value>In the currency of the problem; one below zero counts as nothing. The default is
    /// <see langword="null"/>.</value>
    public Money? Ceiling { get; init; }

    /// <summary>Gets the lowest rate that its rules allow, or <see langword="null"/>.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Percentage? MinimumRate { get; init; }

    /// <summary>Gets the lowest amount that its rules allow, or <see langword="null"/>.</summary>
    /// <value>In the currency of the problem; one below zero asks for nothing. The default is
    /// <see langword="null"/>.</value>
    public Money? Floor { get; init; }

    /// <summary>Gets what the rates are rates of: the costs that it may pay, or what all sources pay of them.</summary>
    /// <value>The default is <see cref="FundingBasis.Costs"/>.</value>
    public FundingBasis RateOf { get; init; }

    /// <summary>Gets the highest share of what it pays for direct costs, the contingency reserve not among them, that
    /// it adds for indirect ones; or <see langword="null"/>.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Percentage? IndirectCostCap { get; init; }

    /// <summary>Gets the lines that it may pay, or <see langword="null"/> for all lines.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ValueList<Id<CostLine>>? Eligible { get; init; }

    /// <summary>Gets when its money comes, where it pays no cost before it has the money; or <see langword="null"/>
    /// where it has what it needs.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ValueList<MonthAmount>? Cash { get; init; }

    /// <summary>Gets whether it is what a partner gives of its own, which is to be as little as can be.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsOwnContribution { get; init; }

    /// <summary>Gets what it gives. Where some cost is in kind, costs without a type are not; where none is, they may
    /// be paid by either.</summary>
    /// <value>The default is <see cref="FundingContribution.Money"/>.</value>
    public FundingContribution Contribution { get; init; }

    /// <summary>Gets the first month whose costs it may pay, or <see langword="null"/> for any. What it may not pay is
    /// not part of the costs of which its rates are rates.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public YearMonth? FirstMonth { get; init; }

    /// <summary>Gets the last month whose costs it may pay, or <see langword="null"/> for any.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public YearMonth? LastMonth { get; init; }

    /// <summary>Gets the lines that it may pay after <see cref="LastMonth"/> too.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<CostLine>> MayFollow { get; init; }

    /// <summary>Gets the means of the partner, such as its own revenue in a year, by which the weakest is found; or
    /// <see langword="null"/> when they are not known.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Money? Means { get; init; }

    /// <summary>Gets whether it takes what the others leave.</summary>
    public bool TakesTheRest => Rate is null && Amount is null;
}
