namespace HealthCoop.Planning.Ledgers;

/// <summary>What a grant's ledger is computed from. The order of entries, contributions and shares makes no
/// difference to the figures.</summary>
public sealed record GrantLedgerProblem
{
    /// <summary>Gets the contract.</summary>
    public required GrantContract Contract { get; init; }

    /// <summary>Gets when the grant is paid.</summary>
    public required PaymentSchedule Schedule { get; init; }

    /// <summary>Gets what is spent.</summary>
    public required ValueList<LedgerEntry> Expenditure { get; init; }

    /// <summary>Gets what is promised to third parties and not yet paid.</summary>
    /// <value>The default is empty.</value>
    public ValueList<LedgerEntry> Commitments { get; init; }

    /// <summary>Gets the money of others, the partners' own included.</summary>
    /// <value>The default is empty.</value>
    public ValueList<PartnerContribution> Contributions { get; init; }

    /// <summary>Gets the partners' parts of the grant.</summary>
    /// <value>The default is empty: the coordinator keeps each payment.</value>
    public ValueList<GrantShare> Shares { get; init; }

    /// <summary>Gets the contract's budget by partner and heading.</summary>
    /// <value>The default is empty.</value>
    public ValueList<PartnerBudget> Budget { get; init; }

    /// <summary>Gets the rates of exchange, beside the parities fixed by law.</summary>
    /// <value>The default is those parities alone.</value>
    public ExchangeRates Rates { get; init; } = ExchangeRates.FixedParities;

    /// <summary>Gets which rate turns an amount into the currency of the contract.</summary>
    /// <value>The default is <see cref="ExchangePolicy.MonthOfRecording"/>.</value>
    public ExchangePolicy Exchange { get; init; }

    /// <summary>Gets the payments that come late. Their lateness changes no amount, and moves no sum that goes
    /// back.</summary>
    /// <value>The default is empty.</value>
    public ValueList<LatePayment> Late { get; init; }
}
