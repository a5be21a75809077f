namespace HealthCoop.HealthFinancing;

/// <summary>A use that receipts of fees are put to.</summary>
/// <param name="Use">The use.</param>
[LooksAt(nameof(Share))]
public sealed record FeeUse(ReceiptUse Use)
{
    /// <summary>Gets its share of the receipts, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<Percentage>? Share { get; init; }
}
