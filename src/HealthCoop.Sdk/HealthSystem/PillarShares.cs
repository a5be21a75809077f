using System.Diagnostics.CodeAnalysis;

namespace HealthCoop.HealthSystem;

/// <summary>How something is shared over the pillars of the health system: one pillar, or shares that make 100
/// %.</summary>
/// <remarks>The default value names no pillar: nothing is said.</remarks>
/// <example><code>
/// PillarShares one = Pillar.HealthWorkforce;
/// var two = PillarShares.Split((Pillar.ServiceDelivery, Percentage.FromPercent(70)), (Pillar.MedicalProducts,
/// Percentage.FromPercent(30)));
/// </code></example>
public readonly record struct PillarShares
{
    private PillarShares(ValueList<PillarShare> shares) => Shares = shares;

    /// <summary>Gets the shares in the order of the pillars; none, or together 100 %.</summary>
    public ValueList<PillarShare> Shares { get; }

    /// <summary>Gets whether no pillar is named.</summary>
    public bool IsEmpty => Shares.IsEmpty;

    /// <summary>Gives everything to one pillar.</summary>
    /// <param name="pillar">The pillar.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pillar"/> is none.</exception>
    [SuppressMessage("Usage", "CA2225", Justification = "Of is the named form.")]
    public static implicit operator PillarShares(Pillar pillar) => Of(pillar);

    /// <summary>Gives everything to one pillar.</summary>
    /// <param name="pillar">The pillar.</param>
    /// <returns>100 % of that pillar.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pillar"/> is none.</exception>
    public static PillarShares Of(Pillar pillar) => Enum.IsDefined(pillar)
        ? new([new(pillar, Percentage.FromPercent(100))])
        : throw new ArgumentOutOfRangeException(nameof(pillar), pillar, "There is no such pillar.");

    /// <summary>Shares over several pillars.</summary>
    /// <param name="shares">Each pillar once, with a share above 0 %; together 100 %.</param>
    /// <returns>The shares.</returns>
    /// <exception cref="ArgumentException">A pillar comes twice or is none, a share is 0 %, or the sum is not
    /// 100 %.</exception>
    public static PillarShares Split(params ReadOnlySpan<(Pillar Pillar, Percentage Share)> shares)
    {
        var list = new List<PillarShare>();
        foreach (var (pillar, share) in shares)
        {
            list.Add(new(pillar, share));
        }

        return TryCreate(list, out var result)
            ? result
            : throw new ArgumentException(
                "Each pillar comes once, with a share above 0 %, and the shares make 100 %.",
                nameof(shares));
    }

    internal static bool TryCreate(IReadOnlyCollection<PillarShare> shares, out PillarShares result)
    {
        var fits = shares.Count == 0
            || (shares.All(s => Enum.IsDefined(s.Pillar) && s.Share.Fraction > 0)
                && shares.DistinctBy(s => s.Pillar).Count() == shares.Count
                && shares.Sum(s => s.Share.Fraction) == 1);
        result = fits ? new(shares.OrderBy(s => s.Pillar).ToValueList()) : default;
        return fits;
    }
}
