using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HealthCoop.Tests.Documents;

namespace HealthCoop.Tests.Fuzzing;

/// <summary>Changes what a document says. It stays JSON, and most of it stays of the form that is asked.</summary>
internal sealed class StructureMutation
{
    private const int MostEdges = 8;

    private readonly Dice _dice;
    private readonly JsonNode _root;
    private List<Place> _places = [];

    private StructureMutation(byte[] original, Dice dice)
    {
        _dice = dice;
        _root = JsonNode.Parse(original)!;
    }

    /// <summary>Changes a document in a few places.</summary>
    /// <param name="original">The document.</param>
    /// <param name="dice">What decides.</param>
    /// <param name="steps">Notes what was done where.</param>
    public static byte[] Of(byte[] original, Dice dice, List<string> steps)
    {
        var mutation = new StructureMutation(original, dice);
        for (var i = dice.Below(3) == 0 ? dice.Below(4) : 0; i >= 0; i--)
        {
            mutation._places = Place.Below(mutation._root);
            if (mutation._places.Count > 0)
            {
                mutation.Step(mutation.Any(), steps);
            }
        }

        return Encoding.UTF8.GetBytes(mutation._root.ToJsonString());
    }

    private void Step(Place place, List<string> steps)
    {
        var (name, act) = _dice.OneOf<(string, Action<Place>)>(
            ("edge", ToEdge), ("edge", ToEdge), ("edge", ToEdge),
            ("edges below", ToEdges), ("edges below", ToEdges),
            ("other of the name", ToOther), ("other of the name", ToOther),
            ("lent member", Lend), ("lent member", Lend),
            ("removed", gone => gone.Remove()),
            ("repeated", Repeat),
            ("turned round", Turn),
            ("null", nothing => nothing.Value = null),
            ("any other", ToAny),
            ("renamed", Rename),
            ("in a list", inner => inner.Value = new JsonArray(inner.Value?.DeepClone())));
        steps.Add($"{name} at {place}");
        act(place);
    }

    private Place Any() => _places[_dice.Below(_places.Count)];

    private Place? Other(Place place, Func<Place, bool> fits)
    {
        var others = _places.Where(other => other.Name == place.Name && fits(other)).ToArray();
        return others.Length == 0 ? null : _dice.OneOf(others);
    }

    private void ToEdge(Place place) => place.Value = EdgeValues.Like(place.Value, _dice);

    // What is multiplied stands side by side: a price and its quantity.
    private void ToEdges(Place place)
    {
        var inner = place.Value is JsonObject or JsonArray ? Place.Below(place.Value) : [place];
        foreach (var figure in inner.Where(IsFigure).Take(MostEdges))
        {
            figure.Value = EdgeValues.Like(figure.Value, _dice);
        }
    }

    private static bool IsFigure(Place place) => place.Value?.GetValueKind() switch
    {
        JsonValueKind.Number => true,
        JsonValueKind.String => EdgeValues.IsFigure(place.Value.GetValue<string>()),
        _ => false,
    };

    private void ToOther(Place place) => place.Value = Other(place, _ => true)!.Value?.DeepClone();

    private void ToAny(Place place) => place.Value = Any().Value?.DeepClone();

    // Gives an object a member that another of the same name has.
    private void Lend(Place place)
    {
        var lender = Other(place, other => other.Value is JsonObject { Count: > 0 });
        if (place.Value is JsonObject borrower && lender is { Value: JsonObject members })
        {
            var (name, value) = members.GetAt(_dice.Below(members.Count));
            borrower[name] = value?.DeepClone();
        }
        else
        {
            ToOther(place);
        }
    }

    private void Repeat(Place place)
    {
        if (place.Parent is JsonArray items)
        {
            for (var i = _dice.Below(3); i >= 0; i--)
            {
                items.Insert(_dice.Below(items.Count + 1), place.Value?.DeepClone());
            }
        }
        else
        {
            ToOther(place);
        }
    }

    private void Turn(Place place)
    {
        var list = place.Value as JsonArray ?? place.Parent as JsonArray;
        var items = list?.Reverse().ToArray() ?? [];
        list?.Clear();
        foreach (var item in items)
        {
            list!.Add(item);
        }
    }

    private void Rename(Place place)
    {
        if (place.Parent is JsonObject members)
        {
            var value = place.Value;
            members.Remove(place.Name);
            members[_dice.OneOf("kind", "id", place.Name + "s", place.Name.ToUpperInvariant(), Any().Name)] = value;
        }
    }
}
