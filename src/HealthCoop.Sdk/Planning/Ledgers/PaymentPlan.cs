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

    /// <summary>Gets how long a payment takes from its request where the call does not say.</summary>
    /// <value>The default is no time at all.</value>
    public Length PaymentDelay { get; init; }
}
