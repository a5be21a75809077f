using System.Globalization;
using System.Text.Json.Nodes;

namespace HealthCoop.Tests.Fuzzing;

/// <summary>Where a value stands in a document: a member of an object, or an item of a list.</summary>
/// <param name="Parent">The object or list.</param>
/// <param name="Name">The member's name; of an item, that of the list.</param>
/// <param name="Index">The position among the members or items.</param>
internal sealed record Place(JsonNode Parent, string Name, int Index)
{
    public JsonNode? Value
    {
        get => Parent is JsonObject members ? members[Name] : Parent[Index];
        set
        {
            if (Parent is JsonObject members)
            {
                members[Name] = value;
            }
            else
            {
                Parent[Index] = value;
            }
        }
    }

    public static List<Place> Below(JsonNode root)
    {
        var places = new List<Place>();
        Collect(root, "", places);
        return places;
    }

    public void Remove()
    {
        if (Parent is JsonObject members)
        {
            members.Remove(Name);
        }
        else
        {
            Parent.AsArray().RemoveAt(Index);
        }
    }

    public override string ToString() =>
        $"{Parent.GetPath()}.{(Parent is JsonObject ? Name : Index.ToString(CultureInfo.InvariantCulture))}";

    private static void Collect(JsonNode? node, string name, List<Place> places)
    {
        var first = places.Count;
        switch (node)
        {
            case JsonObject members:
                places.AddRange(members.Select((member, i) => new Place(members, member.Key, i)));
                break;
            case JsonArray items:
                places.AddRange(items.Select((_, i) => new Place(items, name, i)));
                break;
            default:
                return;
        }

        for (var (i, end) = (first, places.Count); i < end; i++)
        {
            Collect(places[i].Value, places[i].Name, places);
        }
    }
}
