namespace HealthCoop.Programmes;

/// <summary>Helping people at once: free consultations, medicines handed out.</summary>
[LooksAt(nameof(People), nameof(Contacts))]
public sealed record DirectAssistance : Activity
{
    /// <summary>Gets the number of days on which people are helped, which may be unknown; or
    /// <see langword="null"/>.</summary>
    public Claim<int>? Days { get; init; }

    /// <summary>Gets the number of people helped, each counted once; or <see langword="null"/>.</summary>
    public Claim<int>? People { get; init; }

    /// <summary>Gets the number of contacts, one for each time that somebody is helped and never fewer than
    /// people; or <see langword="null"/>.</summary>
    public Claim<int>? Contacts { get; init; }

    /// <summary>Gets whom it helps.</summary>
    /// <value>The default is empty.</value>
    public ValueList<BeneficiaryGroup> Groups { get; init; }

    private protected override void CheckOwn(IContentCheck check) =>
        CheckTimes(check, JsonPointer.Root / nameof(Contacts), Contacts, People);
}
