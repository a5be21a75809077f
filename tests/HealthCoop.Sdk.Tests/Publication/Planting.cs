using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Care;
using HealthCoop.Documents;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Metadata;
using HealthCoop.Finance;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Tests.Publication;

/// <summary>Plants secrets into every text, id, address and extension of a programme, and into every number that tells
/// a place, a stock or a roster.</summary>
internal sealed class Planting
{
    public const string Place = "74.247424 7.424742";
    public const string Count = "74247424";
    public const string Quantity = "742.4742";
    public const string Staff = "7424.7424";
    public const string Price = "31.713171";

    private static readonly HashSet<string> Counted =
    [
        $"{nameof(EquipmentStock)}.quantity",
        $"{nameof(Facility)}.populationServed",
        $"{nameof(Facility)}.populationOutOfReach",
        $"{nameof(EquipmentState)}.quantity",
        $"{nameof(FacilityCount)}.count",
        $"{nameof(ReferralLink)}.ambulances",
        $"{nameof(CommodityItem)}.unitsPerPack",
        $"{nameof(TrustMeasurement)}.respondents",
    ];

    private static readonly HashSet<string> Measured =
    [
        $"{nameof(CommodityStock)}.quantity",
        $"{nameof(CostItem)}.quantity",
        $"{nameof(ReferralLink)}.travelTimeInMinutes",
        $"{nameof(ReferralLink)}.distanceInKilometers",
        $"{nameof(EquipmentItem)}.powerInWatts",
        $"{nameof(EquipmentItem)}.energyInWattHoursPerDay",
        $"{nameof(EquipmentItem)}.waterInLitersPerDay",
        $"{nameof(CommodityItem)}.volumeInCubicCentimeters",
        $"{nameof(Indicator)}.baseline",
        $"{nameof(Indicator)}.target",
        $"{nameof(IndicatorValue)}.value",
        $"{nameof(IndicatorValue)}.outOf",
        $"{nameof(IndicatorPart)}.value",
        $"{nameof(IndicatorPart)}.outOf",
        $"{nameof(CapacityFinding)}.level",
        $"{nameof(TrustMeasurement)}.value",
        $"{nameof(StaffPost)}.workloadRatio",
    ];

    private static readonly HashSet<string> Priced =
    [
        $"{nameof(CommodityItem)}.unitPrice",
        $"{nameof(EquipmentItem)}.unitPrice",
        $"{nameof(CostItem)}.unitPrice",
    ];

    private static readonly HashSet<string> Held =
        [$"{nameof(PooledFund)}.initialCapital", $"{nameof(PooledFund)}.stockAndCash"];

    private static readonly HashSet<string> Staffed = [$"{nameof(StaffPost)}.qualified"];

    private static readonly HashSet<string> Numbers = [.. Counted, .. Measured, .. Priced, .. Held, .. Staffed];

    private readonly Dictionary<(Type, string), string> _ids = [];
    private readonly HashSet<string> _secrets = [];

    private Planting()
    {
    }

    /// <summary>Gets the programme with the secrets.</summary>
    public Programme Programme { get; private set; } = null!;

    /// <summary>Gets what was planted.</summary>
    public IReadOnlyCollection<string> Secrets => _secrets;

    /// <summary>Gets the members into which something was planted.</summary>
    public HashSet<string> Members { get; } = [];

    public static Planting Into(Programme programme)
    {
        var planting = new Planting();
        var root = JsonNode.Parse(ProgrammeDocument.ToUtf8(programme).Span)!;
        var planted = planting.Plant(root, InfoOf(typeof(Programme)), string.Empty);
        planting.Programme = ProgrammeDocument.Read(JsonSerializer.SerializeToUtf8Bytes(planted)).Require();
        return planting;
    }

    /// <summary>Lists all members of a model into which something can be planted.</summary>
    public static IEnumerable<string> MembersOf(Type type) => MembersOf(InfoOf(type), []);

    private static IEnumerable<string> MembersOf(JsonTypeInfo type, HashSet<Type> seen)
    {
        if (type.Type == typeof(Narrative) || !seen.Add(type.Type))
        {
            yield break;
        }

        foreach (var member in type.Properties.Where(member => member.Order >= 0))
        {
            var name = NameOf(member);
            var isOfClaim = type.Type.IsGenericType && member.Name == "value";
            if (Numbers.Contains(name) || (!isOfClaim && Holds(member.PropertyType)))
            {
                yield return name;
            }
        }

        foreach (var below in Below(type).SelectMany(next => MembersOf(next, seen)))
        {
            yield return below;
        }
    }

    private static bool Holds(Type type)
    {
        var info = InfoOf(type);
        info = info.ElementType is { } element ? InfoOf(element) : info;
        return info.Converter is IIdConverter
            || info.Type == typeof(string) || info.Type == typeof(Narrative) || info.Type == typeof(Uri)
            || info.Type == typeof(Extensions) || info.Type == typeof(Coordinates)
            || info.Type == typeof(FullTimeEquivalent);
    }

    private static IEnumerable<JsonTypeInfo> Below(JsonTypeInfo type) => type.Properties
        .Select(member => member.PropertyType)
        .Concat(type.PolymorphismOptions?.DerivedTypes.Select(derived => derived.DerivedType) ?? [])
        .Concat(type.ElementType is { } element ? [element] : [])
        .Where(below => below != type.Type)
        .Select(InfoOf);

    private JsonNode Plant(JsonNode node, JsonTypeInfo type, string place)
    {
        if (type.Type == typeof(Extensions))
        {
            var extended = (JsonObject)node.DeepClone();
            extended["org.secret.roster"] = new JsonObject { [Secret(place)] = new JsonArray(Secret(place)) };
            return extended;
        }

        if (type.ElementType is { } element)
        {
            return new JsonArray([.. node.AsArray().Select(item => Plant(item!, InfoOf(element), place))]);
        }

        return type.Kind is JsonTypeInfoKind.Object && node is JsonObject content && type.Type != typeof(Length)
            ? PlantMembers(content, KindOf(content, type), place)
            : PlantValue(node, type, place);
    }

    private static JsonTypeInfo KindOf(JsonObject content, JsonTypeInfo type) => type.PolymorphismOptions is { } kinds
        ? InfoOf(kinds.DerivedTypes
            .Single(kind => (string)kind.TypeDiscriminator! == (string)content["kind"]!)
            .DerivedType)
        : type;

    private JsonObject PlantMembers(JsonObject content, JsonTypeInfo type, string place)
    {
        var planted = new JsonObject();
        var isValue = typeof(IClaim).IsAssignableFrom(type.Type)
            || type.Type == typeof(Narrative)
            || (type.Type.IsGenericType && type.Type.GetGenericTypeDefinition() == typeof(Assumption<>));
        foreach (var (name, node) in content.Where(member => member.Key == "kind"))
        {
            planted[name] = node!.DeepClone();
        }

        foreach (var member in type.Properties)
        {
            // A price without a quantity is the cost of an activity, which is told.
            var isCost = type.Type == typeof(CostItem) && member.Name == "unitPrice" && content["quantity"] is null;
            var isOfClaim = isValue && member.Name is "value" or "assumption" or "competing" or "french" or "english";
            var at = isCost ? "Cost" : isOfClaim ? place : NameOf(member);
            if (content[member.Name] is { } node)
            {
                planted[member.Name] =
                    member.Order < 0 ? node.DeepClone() : Plant(node, InfoOf(member.PropertyType), at);
            }
            else if (InfoOf(member.PropertyType).Type == typeof(Extensions))
            {
                planted[member.Name] = Plant(new JsonObject(), InfoOf(member.PropertyType), at);
            }
        }

        return planted;
    }

    private JsonNode PlantValue(JsonNode node, JsonTypeInfo type, string place) => type switch
    {
        { Converter: IIdConverter { EntityType: var entity } } => PlantId(entity, (string)node!, place),
        { Type: var text } when text == typeof(string) => $"{node} {Secret(place)}",
        { Type: var address } when address == typeof(Uri) => $"https://example.org/{Secret(place)}",
        { Type: var point } when point == typeof(Coordinates) => Planted(place, Place, Place),
        { Type: var staff } when staff == typeof(FullTimeEquivalent) =>
            Planted(place, Staff, FullTimeEquivalent.Of(NumberOf(Staff)).ToString()),
        _ when Counted.Contains(place) => Planted(place, Count, (int)NumberOf(Count)),
        _ when Measured.Contains(place) => Planted(place, Quantity, NumberOf(Quantity)),
        _ when Priced.Contains(place) => Planted(place, Price, $"{((string)node!)[..3]} {Price}"),
        _ when Held.Contains(place) => Planted(place, Count, $"{((string)node!)[..3]} {Count}"),
        _ => node.DeepClone(),
    };

    private static decimal NumberOf(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private JsonNode PlantId(Type entity, string id, string place)
    {
        Members.Add(place);
        if (!_ids.TryGetValue((entity, id), out var planted))
        {
            planted = _ids[(entity, id)] = $"{Secret(place)}-{id}";
        }

        return planted;
    }

    private JsonNode Planted(string place, string secret, JsonNode value)
    {
        Members.Add(place);
        _secrets.Add(secret);
        return value;
    }

    private string Secret(string place)
    {
        Members.Add(place);
        var secret = string.Create(CultureInfo.InvariantCulture, $"QZX{_secrets.Count}Q");
        _secrets.Add(secret);
        return secret;
    }

    private static string NameOf(JsonPropertyInfo member) => $"{member.DeclaringType.Name}.{member.Name}";

    private static JsonTypeInfo InfoOf(Type type) =>
        DocumentOptions.Model.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
}
