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
/// <param name="Measure">What the figures of this indicator are.</param>
internal readonly record struct RedactionScope(SiteState Site, bool PartsAreKept, IndicatorMeasure? Measure);

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

        var measure = content is Indicator indicator ? indicator.Measure : scope.Measure;
        foreach (var member in ReleasedMembers.Of(type))
        {
            if (member.ValueOf(content) is { } value)
            {
                WriteMember(content, member, value, scope with { Site = site, Measure = measure });
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
            var areGroupsFew = value is ValueList<Beneficiary> groups && discretion.SmallGroups.AreInGroupsOf(groups);
            writer.WriteStartArray(member.Name);
            foreach (var item in ItemsTold(value))
            {
                WriteItem(member, item, scope with { PartsAreKept = scope.PartsAreKept || areGroupsFew });
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
        (member.Completes is not { } list || IsWholeTold(content, list, scope))
        && member.Rule.Needs
            .Concat(ContentRules.NeedsOf(content, member.Name))
            .All(matter => discretion.Tells(matter, scope.Site))
        && discretion.GroupRules.Tell(content, member.Name)
        && !(scope.PartsAreKept && content is Beneficiary && member.Name == "share")
        && member.Rule.Release switch
        {
            Release.Never => false,
            Release.AsPeople => ArePeopleTold(content, member, value, scope),
            Release.AsId => member.IsList || WrittenId((IIdentifier)value, scope) is not null,
            Release.AsText when member.IsOwnName => PseudonymOf(content) is null,
            Release.ByMember => true,
            _ => !discretion.GivesAway(value),
        };

    // A list of which items are left out is no longer complete.
    private bool IsWholeTold(object content, ReleasedMember list, RedactionScope scope) =>
        list.Info.Get!(content) is not { } items
        || (IsTold(content, list, items, scope) && !((IEnumerable)items).Cast<object>().Any(discretion.LeavesOut));

    private IEnumerable<object> ItemsTold(object items) =>
        ((IEnumerable)items).Cast<object>().Where(item => !discretion.LeavesOut(item));

    private bool ArePeopleTold(object content, ReleasedMember member, object people, RedactionScope scope)
    {
        var type = member.Info.DeclaringType;
        var isPart = type == typeof(IndicatorPart)
            || (content is Beneficiary group && !SmallGroups.IsOfAll(group))
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(BreakdownPart<>));
        return !(isPart && scope.PartsAreKept)
            && (scope.Site is SiteState.None || discretion.Tells(PublicationMatter.Rosters, scope.Site))
            && !AreFew(content, member, people, scope.Measure);
    }

    private bool AreFew(object content, ReleasedMember member, object people, IndicatorMeasure? measure) =>
        (content, member.Name) switch
        {
            (Indicator, _) => discretion.SmallGroups.AreIn((Claim<decimal>)people, null, measure),
            (IndicatorValue whole, "value") => discretion.SmallGroups.AreIn(whole.Value, whole.OutOf, measure),
            (IndicatorPart part, "value") => discretion.SmallGroups.AreIn(part.Value, part.OutOf, measure),
            _ => discretion.SmallGroups.AreIn(people),
        };

    // Parts of sensitive sites are left out; they could be told from the others.
    private bool ArePartsFew(object item, IndicatorMeasure? measure) => item switch
    {
        IndicatorValue value => value.Parts.Any(discretion.LeavesOut)
            || discretion.SmallGroups.AreInPartsOf(value, measure),
        IBreakdown people => discretion.SmallGroups.AreInPartsOf(people),
        _ => false,
    };

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
                var arePartsFew = ArePartsFew(item, scope.Measure);
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
