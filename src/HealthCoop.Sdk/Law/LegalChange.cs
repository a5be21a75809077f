namespace HealthCoop.Law;

/// <summary>The amendment or the repeal of a text of law.</summary>
[LooksAt(nameof(On), nameof(By))]
public sealed record LegalChange
{
    /// <summary>Gets since when the text is no longer what it was, as precisely as is known.</summary>
    public required PartialDate On { get; init; }

    /// <summary>Gets the text that changed it, or <see langword="null"/> when that is not known.</summary>
    public Id<LegalText>? By { get; init; }

    /// <summary>Gets how well it is founded; what is unconfirmed decides nothing.</summary>
    public required Evidence Evidence { get; init; }
}
