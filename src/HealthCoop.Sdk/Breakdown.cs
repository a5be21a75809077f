using System.Globalization;
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
public sealed record Breakdown<TCategory>(Claim<int> Total) : ICheckedContent, IBreakdown
    where TCategory : struct, Enum
{
    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    /// <summary>Gets the parts.</summary>
    /// <value>The default is empty: nothing is said about parts.</value>
    public ValueList<BreakdownPart<TCategory>> Parts { get; init; }

    IEnumerable<Claim<int>> IBreakdown.People => Parts.Select(part => part.People);

    void ICheckedContent.Check(IContentCheck check)
    {
        if (Total is not { IsKnown: true } || Parts.IsEmpty)
        {
            return;
        }

        var least = Parts.Sum(part => Least(part?.People) ?? 0);
        var most = Parts.Aggregate((long?)0, static (sum, part) => sum + Most(part?.People));
        if (least > Most(Total) || most < Least(Total))
        {
            var (parts, total) = (Parts.Sum(part => (long)(part?.People?.Value ?? 0)), Total.Value);
            check.Breaks(
                "HC-CLM-002",
                JsonPointer.Root / nameof(Parts),
                new(
                    string.Create(Invariant, $"Les parties connues font {parts} et le total {total}."),
                    string.Create(Invariant, $"The known parts make {parts} and the total is {total}.")),
                new(
                    "Corriger les parties ou le total ; une partie inconnue s'écrit sans valeur.",
                    "Correct the parts or the total; an unknown part is written without a value."));
        }
    }

    // The fewest and the most people that a claim leaves possible; null where it sets no bound, or could not be read.
    private static long? Least(Claim<int>? claim) => claim?.Comparator switch
    {
        Comparator.Exactly or Comparator.AtLeast => claim.Value,
        Comparator.MoreThan => claim.Value + 1L,
        _ => null,
    };

    private static long? Most(Claim<int>? claim) => claim?.Comparator switch
    {
        Comparator.Exactly or Comparator.AtMost => claim.Value,
        Comparator.LessThan => claim.Value - 1L,
        _ => null,
    };
}
