using System.Text.Json.Serialization;

namespace HealthCoop;

/// <summary>A number of people and its parts by category, each of which may be unknown.</summary>
/// <typeparam name="TCategory">The categories.</typeparam>
/// <param name="Total">The number of people in all.</param>
/// <remarks>
/// A part that is not published stays unknown: nothing is ever derived from the total for it. Reading a document
/// refuses parts that cannot be those of the total (rule HC-CLM-002).
/// </remarks>
[method: JsonConstructor]
public sealed record Breakdown<TCategory>(Claim<int> Total) : ICheckedContent
    where TCategory : struct, Enum
{
    /// <summary>Gets the parts.</summary>
    /// <value>The default is empty: nothing is said about parts.</value>
    public ValueList<BreakdownPart<TCategory>> Parts { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        if (Total is not { Value: { } total, Comparator: Comparator.Exactly } || Parts.IsEmpty)
        {
            return;
        }

        var known = Parts.Sum(part => (long)(part.People.Value ?? 0));
        var complete = Parts.All(part => part.People is { IsKnown: true, Comparator: Comparator.Exactly });
        if (known > total || (complete && known != total))
        {
            check.Breaks(
                "HC-CLM-002",
                JsonPointer.Root / nameof(Parts),
                new(
                    $"Les parties connues font {known} et le total {total}.",
                    $"The known parts make {known} and the total is {total}."),
                new(
                    "Corriger les parties ou le total ; une partie inconnue s'écrit sans valeur.",
                    "Correct the parts or the total; an unknown part is written without a value."));
        }
    }
}
