using System.Globalization;

namespace HealthCoop.Programmes;

/// <summary>On what scale a capacity is measured.</summary>
/// <param name="Lowest">The lowest level.</param>
/// <param name="Highest">The highest level, not below the lowest (rule HC-DOC-062).</param>
[LooksAt(nameof(Lowest), nameof(Highest))]
public sealed record CapacityScale(decimal Lowest, decimal Highest) : ICheckedContent
{
    /// <summary>Gets the grid or instrument that has the scale, or <see langword="null"/>.</summary>
    public Narrative? Name { get; init; }

    private bool IsUpsideDown => Highest < Lowest;

    /// <summary>Tells whether the scale goes down to a level and up to it; one that cannot be tells nothing.</summary>
    internal bool Reaches(decimal level) => IsUpsideDown || (level >= Lowest && level <= Highest);

    void ICheckedContent.Check(IContentCheck check)
    {
        if (IsUpsideDown)
        {
            check.Breaks(
                "HC-DOC-062",
                JsonPointer.Root / nameof(Highest),
                new(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Le plus haut niveau, {Highest}, est sous le plus bas, {Lowest}."),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The highest level, {Highest}, is below the lowest, {Lowest}.")),
                new("Corriger l'échelle.", "Correct the scale."));
        }
    }
}
