using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;

namespace HealthCoop.Planning;

/// <summary>A figure of a plan.</summary>
/// <param name="Path">Its place in the plan's document.</param>
/// <param name="Key">Its place with the items of lists named by what they are about, not counted.</param>
/// <param name="Value">The figure as the document writes it.</param>
internal sealed record PlanFigure(JsonPointer Path, JsonPointer Key, string Value);

/// <summary>All figures of a plan, in the order of its document.</summary>
/// <remarks>
/// A figure is every amount, number, share, date, month and interval, and the value of each assumption. They are found
/// through the metadata of the types, so that none can be forgotten: what is not a figure is listed, not what is one.
/// </remarks>
internal sealed class PlanFigures
{
    private static readonly ConditionalWeakTable<Plan, PlanFigures> Known = [];

    private static readonly HashSet<Type> NotFigures =
        [typeof(bool), typeof(string), typeof(JsonPointer), typeof(ContentHash), typeof(Currency), typeof(Narrative)];

    private readonly List<PlanFigure> _all = [];
    private readonly Dictionary<JsonPointer, PlanFigure> _byPath;

    private PlanFigures(Plan plan)
    {
        Collect(plan, JsonPointer.Root, JsonPointer.Root);
        _byPath = _all.ToDictionary(figure => figure.Path);
    }

    public IReadOnlyList<PlanFigure> All => _all;

    /// <summary>Lists the figures of a plan; of one and the same plan they are found only once.</summary>
    public static PlanFigures Of(Plan plan) => Known.GetValue(plan, static key => new(key));

    /// <summary>Finds the figure at a place, or nothing where there is none.</summary>
    public PlanFigure? At(JsonPointer path) => _byPath.GetValueOrDefault(path);

    private void Collect(object value, JsonPointer path, JsonPointer key)
    {
        var type = PlanDocument.Options.GetTypeInfo(value.GetType());
        if (type.ElementType is not null)
        {
            CollectItems((IEnumerable)value, path, key);
        }
        else if (type.Kind is JsonTypeInfoKind.Object)
        {
            foreach (var (name, member) in MembersOf(type, value))
            {
                var isAssumed = value is PlanAssumption && member is string && name == "value";
                if (isAssumed)
                {
                    _all.Add(new(path.Member(name), key.Member(name), (string)member));
                }
                else
                {
                    Collect(member, path.Member(name), key.Member(name));
                }
            }
        }
        else if (IsFigure(type))
        {
            _all.Add(new(path, key, FigureText.Of(value)));
        }
    }

    private void CollectItems(IEnumerable items, JsonPointer path, JsonPointer key)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var index = 0;
        foreach (var item in items)
        {
            var name = NameOf(item);
            var times = seen[name] = seen.GetValueOrDefault(name) + 1;
            Collect(item, path / index++, key.Member(times == 1 ? name : $"{name} ({FigureText.Of(times)})"));
        }
    }

    // What an item of a plan's list is about is its first member: an activity, a source, a month, a pillar, a place.
    private static string NameOf(object? item)
    {
        if (item is null)
        {
            return string.Empty;
        }

        var type = PlanDocument.Options.GetTypeInfo(item.GetType());
        return type.Kind is JsonTypeInfoKind.Object
            ? NameOf(type.Properties.MinBy(member => member.Order)?.Get?.Invoke(item))
            : FigureText.Of(item);
    }

    private static IEnumerable<(string Name, object Value)> MembersOf(JsonTypeInfo type, object owner) =>
        from member in type.Properties
        let value = member.Get?.Invoke(owner)
        where value is not null && member.ShouldSerialize?.Invoke(owner, value) is not false
        select (member.Name, value);

    private static bool IsFigure(JsonTypeInfo type) =>
        !type.Type.IsEnum && type.Converter is not IIdConverter && !NotFigures.Contains(type.Type);
}
