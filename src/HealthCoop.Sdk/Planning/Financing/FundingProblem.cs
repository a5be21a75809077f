namespace HealthCoop.Planning.Financing;

/// <summary>What is asked about funding.</summary>
public sealed record FundingProblem
{
    /// <summary>Gets the currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the costs; their order makes no difference.</summary>
    public required ValueList<FundingCost> Costs { get; init; }

    /// <summary>Gets the sources. Their order makes a difference to <see cref="FundingPolicy.SourcesInOrder"/>
    /// alone.</summary>
    public required ValueList<FundingOffer> Sources { get; init; }

    /// <summary>Gets the total up to which the sources are bound, or <see langword="null"/> for the whole
    /// cost.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Money? BudgetTotal { get; init; }

    /// <summary>Gets the rules beyond those of single sources.</summary>
    /// <value>The default is empty.</value>
    public ValueList<FundingRule> Rules { get; init; }

    /// <summary>Gets what decides where the gap does not.</summary>
    /// <value>The default is <see cref="FundingPolicy.WeakestPartnerFirst"/>.</value>
    public FundingPolicy Policy { get; init; }

    /// <summary>Gets how lines that are alike share what is paid for them.</summary>
    /// <value>The default is <see cref="FundingSplit.FewParts"/>.</value>
    public FundingSplit Split { get; init; }

    /// <summary>Gets the calls whose terms are among the limits, so that another call can take the place of
    /// one.</summary>
    internal ValueList<AppliedCall> Calls { get; init; }
}
