namespace HealthCoop.Programmes;

/// <summary>Helping people at once: free consultations, medicines handed out.</summary>
public sealed record DirectAssistance : Activity
{
    /// <summary>Gets the number of days on which people are helped, which may be unknown; or
    /// <see langword="null"/>.</summary>
    public Claim<int>? Days { get; init; }

    /// <summary>Gets whom it helps.</summary>
    /// <value>The default is empty.</value>
    public ValueList<BeneficiaryGroup> Groups { get; init; }
}
