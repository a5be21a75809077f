namespace HealthCoop.Finance;

/// <summary>A part of a source's money that is paid at once.</summary>
/// <param name="Amount">The amount, which may be unknown.</param>
[LooksAt(nameof(Amount))]
public sealed record Instalment(Claim<Money> Amount)
{
    /// <summary>Gets when it is paid, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<PartialDate>? On { get; init; }

    /// <summary>Gets whether it is paid once the final report is accepted, or <see langword="null"/> when nothing is
    /// said about it.</summary>
    public bool? IsBalance { get; init; }
}
