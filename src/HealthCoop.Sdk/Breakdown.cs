using System.Text.Json.Serialization;

namespace HealthCoop;

/// <summary>A number of people and its parts by category, each of which may be unknown.</summary>
/// <typeparam name="TCategory">The categories.</typeparam>
/// <param name="Total">The number of people in all.</param>
/// <remarks>
/// A part that is not published stays unknown: nothing is ever derived from the total for it. Reading a document
/// refuses parts that cannot be those of the total, whatever the unknown ones are (rule HC-CLM-002).
/// </remarks>
[method: JsonConstructor]
[LooksAt(nameof(Total), nameof(Parts))]
public sealed record Breakdown<TCategory>(Claim<int> Total) : ICheckedContent, IBreakdown
    where TCategory : struct, Enum
{
    private static readonly JsonPointer PlaceOfParts = JsonPointer.Root / nameof(Parts);

    /// <summary>Gets the parts.</summary>
    /// <value>The default is empty: nothing is said about parts.</value>
    public ValueList<BreakdownPart<TCategory>> Parts { get; init; }

    IClaim? IBreakdown.Total => Total;

    IEnumerable<IEnumerable<IClaim?>> IBreakdown.Partitions => [Parts.Select(part => part.People)];

    void ICheckedContent.Check(IContentCheck check) => Partition.Check(
        check,
        PlaceOfParts,
        Total,
        Parts.AsSpan(),
        static part => part?.People,
        areAll: true);
}
