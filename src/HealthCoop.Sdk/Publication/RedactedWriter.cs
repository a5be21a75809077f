using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Publication;

/// <summary>Where in a document a writer stands.</summary>
/// <param name="Site">Whether this belongs to a site.</param>
/// <param name="PartsAreKept">Whether the parts of this breakdown are kept back, since some have few people.</param>
internal readonly record struct RedactionScope(SiteState Site, bool PartsAreKept);

/// <summary>Writes of content what may be told.</summary>
internal sealed class RedactedWriter(Utf8JsonWriter writer, Discretion discretion, Pseudonyms pseudonyms)
{

    private static string AssumedBecause { get; } =
        JsonNamingPolicy.CamelCase.ConvertName(nameof(Closure.AssumedBecause));

    private static JsonTypeInfo<Narrative> NarrativeType { get; } = DocumentOptions.Model.For<Narrative>();

    /// <summary>Writes an object.</summary>
    public void WriteObject(object content, JsonTypeInfo declared, RedactionScope scope)
    {
        var (type, site) = (content.GetType(), discretion.StateOf(content, scope.Site));
        writer.WriteStartObject();
        if (declared.PolymorphismOptions is { } kinds)
        {
            var kind = kinds.DerivedTypes.First(derived => derived.DerivedType == type).TypeDiscriminator;
            writer.WriteString(kinds.TypeDiscriminatorPropertyName, (string)kind!);
        }

        foreach (var member in ReleasedMembers.Of(type))
        {
            if (member.ValueOf(content) is { } value)
            {
                WriteMember(content, member, value, scope with { Site = site });
            }
        }

        writer.WriteEndObject();
    }

    private void WriteMember(object content, ReleasedMember member, object value, RedactionScope scope)
    {
        if (member.IsHead)
        {
            writer.WriteString(member.Name, (string)value);
        }
        else if (!IsTold(content, member, value, scope))
        {
            WriteInstead(content, member, value);
        }
        else if (member.IsList)
        {
            writer.WriteStartArray(member.Name);
            foreach (var item in (IEnumerable)value)
            {
                WriteItem(member, item, scope);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WritePropertyName(member.Name);
            WriteItem(member, value, scope);
        }
    }

    private bool IsTold(object content, ReleasedMember member, object value, RedactionScope scope) =>
        member.Rule.Needs.All(matter => discretion.Tells(matter, scope.Site))
        && member.Rule.Release switch
        {
            Release.Never => false,
            Release.AsPeople => ArePeopleTold(member, value, scope),
            Release.AsId => member.IsList || WrittenId((IIdentifier)value, scope) is not null,
            Release.AsText when member.IsOwnName => PseudonymOf(content) is null,
            Release.ByMember => true,
            _ => !discretion.GivesAway(value),
        };

    private bool ArePeopleTold(ReleasedMember member, object people, RedactionScope scope)
    {
        var type = member.Info.DeclaringType;
        var isPart = type == typeof(IndicatorPart)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(BreakdownPart<>));
        return !(isPart && scope.PartsAreKept)
            && (scope.Site is SiteState.None || discretion.Tells(PublicationMatter.Rosters, scope.Site))
            && !discretion.SmallGroups.AreIn(people);
    }

    private void WriteItem(ReleasedMember member, object item, RedactionScope scope)
    {
        switch (member.Rule.Release)
        {
            case Release.AsId:
                if (WrittenId((IIdentifier)item, scope) is { } id)
                {
                    writer.WriteStringValue(id);
                }

                break;
            case Release.AsText:
                JsonSerializer.Serialize(
                    writer,
                    discretion.GivesAway(item) ? Narrative.NotPublished : (Narrative)item,
                    NarrativeType);
                break;
            case Release.Whole:
                JsonSerializer.Serialize(writer, item, member.Item);
                break;
            default:
                var arePartsFew = item is IBreakdown people && discretion.SmallGroups.AreInPartsOf(people);
                WriteObject(item, member.Item, scope with { PartsAreKept = scope.PartsAreKept || arePartsFew });
                break;
        }
    }

    // What documents must have, and what shows that something is assumed or unknown.
    private void WriteInstead(object content, ReleasedMember member, object value)
    {
        if (member.IsOwnName)
        {
            writer.WritePropertyName(member.Name);
            JsonSerializer.Serialize(writer, PseudonymOf(content)!.Name, NarrativeType);
        }
        else if (member.IsClaim && (member.Info.IsAsked || member.Rule.Release is Release.AsPeople))
        {
            writer.WritePropertyName(member.Name);
            WriteUnknown(value);
        }
        else if (member.IsList && member.Info.IsAsked)
        {
            writer.WriteStartArray(member.Name);
            writer.WriteEndArray();
        }
        else if (value is Narrative && (member.Info.IsAsked || member.Name == AssumedBecause))
        {
            writer.WritePropertyName(member.Name);
            JsonSerializer.Serialize(writer, Narrative.NotPublished, NarrativeType);
        }
    }

    private void WriteUnknown(object claim)
    {
        writer.WriteStartObject();
        foreach (var member in ReleasedMembers.Of(claim.GetType()).Where(m => m.Name is "modality" or "source"))
        {
            if (member.ValueOf(claim) is { } value)
            {
                WriteMember(claim, member, value, default);
            }
        }

        writer.WriteEndObject();
    }

    // References that lead outside the programme are told as names are.
    private string? WrittenId(IIdentifier id, RedactionScope scope) =>
        pseudonyms.Find(id) is { } pseudonym ? pseudonym.Id
        : pseudonyms.Has(id) || IsToldOutside(id, scope) ? id.Value
        : null;

    private bool IsToldOutside(IIdentifier id, RedactionScope scope) =>
        discretion.Tells(PublicationMatter.Names, scope.Site) && !discretion.GivesAway(id.Value);

    private Pseudonym? PseudonymOf(object entity) => ReleasedMembers.Of(entity.GetType())
        .Where(member => member.Name == "id")
        .Select(member => pseudonyms.Find((IIdentifier)member.Info.Get!(entity)!))
        .FirstOrDefault();
}
