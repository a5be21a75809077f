namespace HealthCoop.Planning.Ledgers;

/// <summary>The days and amounts of payments that a contract sets within the rules of its call.</summary>
public sealed record PaymentPlan
{
    /// <summary>Gets the day of the signature.</summary>
    public required LocalDate SignedOn { get; init; }

    /// <summary>Gets the budget of the first 12 months, to the minor unit and not negative.</summary>
    public required Money FirstYear { get; init; }

    /// <summary>Gets the payments after the first; not used where the call pays once before the balance.</summary>
    /// <value>The default is empty.</value>
    public ValueList<PaymentInstalment> Further { get; init; }

    /// <summary>Gets the day on which the final report is delivered.</summary>
    public required LocalDate FinalReportOn { get; init; }

    /// <summary>Gets the days from a request to its payment where the call does not say, never negative.</summary>
    /// <value>The default is 0.</value>
    public int PaymentDays { get; init; }
}
