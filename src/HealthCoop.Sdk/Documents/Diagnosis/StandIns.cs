using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Metadata;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>What stands in a draft where a document must have a member and has none that can be read: a value that says
/// that nothing is known.</summary>
/// <remarks>There is none for a choice (an enumeration, a kind), a date, a number or an amount: each says
/// something.</remarks>
internal static class StandIns
{
    private const string UnknownClaim = """{"modality":"planned"}""";
    private const int Deepest = 3;

    /// <summary>Finds what can stand in for a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="plan">What is known of the types.</param>
    /// <param name="json">Its JSON, or nothing where the member is left out to be unknown.</param>
    /// <returns>Whether anything can.</returns>
    public static bool TryFind(JsonPropertyInfo member, DocumentPlan plan, out string? json) =>
        TryFind(member, plan, Deepest, out json);

    // A text has two languages, each of which may be missing.
    private static bool TryFind(JsonPropertyInfo member, DocumentPlan plan, int depth, out string? json)
    {
        if (member.DeclaringType == typeof(Narrative))
        {
            json = "\"\"";
            return true;
        }

        return TryFind(plan.InfoOf(member.PropertyType), plan, depth, out json);
    }

    private static bool TryFind(JsonTypeInfo type, DocumentPlan plan, int depth, out string? json)
    {
        json = type switch
        {
            { Type: var narrative } when narrative == typeof(Narrative) => """{"french":"","english":""}""",
            { Type: var claim } when typeof(IClaim).IsAssignableFrom(claim) => UnknownClaim,
            { Type: var timing } when timing == typeof(Timing) => $$"""{"kind":"lasting","length":{{UnknownClaim}}}""",
            { Type: var pillars } when pillars == typeof(PillarShares) => "{}",
            { Type: var country } when country == typeof(CountryCode) => $"\"{default(CountryCode)}\"",
            { Type: var currency } when currency == typeof(Currency) => $"\"{default(Currency)}\"",
            _ => depth == 0 || !IsMadeOfMembers(type, plan) ? null : ObjectOf(type, plan, depth - 1),
        };
        return json is not null || type.ElementType is not null || type.Converter is IIdConverter;
    }

    // An entity that is not there is not made up.
    private static bool IsMadeOfMembers(JsonTypeInfo type, DocumentPlan plan) =>
        type is { Kind: JsonTypeInfoKind.Object, PolymorphismOptions: null }
        && !type.Properties.Any(member => plan.OwnIdOf(type, member) is not null);

    private static string? ObjectOf(JsonTypeInfo type, DocumentPlan plan, int depth)
    {
        var members = new List<string>();
        foreach (var member in type.Properties.Where(member => member.IsAsked))
        {
            if (!TryFind(plan.InfoOf(member.PropertyType), plan, depth, out var json))
            {
                return null;
            }

            if (json is not null)
            {
                members.Add($"\"{JsonEncodedText.Encode(member.Name)}\":{json}");
            }
        }

        return $"{{{string.Join(',', members)}}}";
    }
}
