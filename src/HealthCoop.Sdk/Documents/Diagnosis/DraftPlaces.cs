using System.Globalization;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Which places of a document a partial has, and where.</summary>
internal sealed class DraftPlaces
{
    private readonly Dictionary<JsonPointer, bool> _isMember;
    private readonly ILookup<JsonPointer, int> _items;

    public DraftPlaces(IReadOnlyList<LeftOutPart> leftOut)
    {
        _isMember = leftOut.ToDictionary(part => part.Path.ToPointer(), part => part.IsMember);
        LeftOut = leftOut.Select(part => part.Path.ToPointer()).ToValueList();
        _items = leftOut
            .Where(part => part.Path.Index is not null)
            .ToLookup(part => part.Path.Outer().First().ToPointer(), part => part.Path.Index!.Value);
    }

    /// <summary>Gets the places that it has not, in the order of the document.</summary>
    public ValueList<JsonPointer> LeftOut { get; }

    /// <summary>Finds the place in the partial of what stands at a place of the document, or of what is around
    /// it.</summary>
    public JsonPointer InPartial(JsonPointer place)
    {
        var (inDocument, inPartial) = (JsonPointer.Root, JsonPointer.Root);
        foreach (var step in place.Steps())
        {
            var list = _items[inDocument];
            inDocument = inDocument.Member(step);
            if (_isMember.TryGetValue(inDocument, out var isMember))
            {
                return isMember ? inPartial.Member(step) : inPartial;
            }

            inPartial = list.Any() && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? inPartial / (index - list.Count(item => item < index))
                : inPartial.Member(step);
        }

        return inPartial;
    }
}
