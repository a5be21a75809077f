using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>What a call asks about a programme before its terms can be applied. The default is a programme in one
/// country for which nothing is authorised beyond the terms, and of which no month is known.</summary>
/// <remarks>Costs are known by month, so that the whole month counts in which something begins or ends.</remarks>
public sealed record FundingCircumstances
{
    /// <summary>Gets whether the programme works in several countries.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsMultiCountry { get; init; }

    /// <summary>Gets the types of costs that the funder has authorised where its terms ask for that; in-kind costs
    /// among them count as co-financing where the terms let the funder accept them.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CostType> Authorised { get; init; }

    /// <summary>Gets the month in which the contract is signed, or <see langword="null"/> when it is not
    /// known.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public YearMonth? Signature { get; init; }

    /// <summary>Gets the first month from which the funder has accepted costs before the contract was signed, or
    /// <see langword="null"/> when it has not.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public YearMonth? EarlyStart { get; init; }

    /// <summary>Gets the month in which the action starts, or <see langword="null"/> when it is not known.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public YearMonth? Start { get; init; }

    /// <summary>Gets the month in which the action ends, or <see langword="null"/> when it is not known.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public YearMonth? End { get; init; }

    /// <summary>Gets the first and the last day of the action, by which its length is held against the longest that a
    /// call allows; or <see langword="null"/> to go by <see cref="Start"/> and <see cref="End"/>.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DateInterval? During { get; init; }

    /// <summary>Gets the month of the final report, after which nothing that may follow the end is paid; or
    /// <see langword="null"/> when it is not known.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public YearMonth? FinalReport { get; init; }

    /// <summary>Gets the lines that the funder rejects: it pays nothing of them, and they are no part of the costs of
    /// which its rates are rates.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<CostLine>> Rejected { get; init; }

    /// <summary>Gets the sources whose payers are those of whom the call asks an own contribution, or
    /// <see langword="null"/> to count every own contribution.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ValueList<Id<FundingSource>>? Contributors { get; init; }
}
