using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Metadata;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Terminology;

/// <summary>The terms of the places in a programme's document.</summary>
internal static class TermPlaces
{
    private static readonly DocumentPlan Plan = DocumentPlan.Of(DocumentOptions.Model);

    /// <summary>Finds the term of a place.</summary>
    public static Term? Find(JsonPointer path)
    {
        var place = new Place(Plan.InfoOf(typeof(Programme)), TermTable.Find(typeof(Programme)));
        foreach (var step in path.Steps())
        {
            if (Next(place, step) is not { } next)
            {
                return null;
            }

            place = next;
        }

        return place.Term;
    }

    private static Place? Next(Place place, string step) =>
        place.Type?.ElementType is { } item ? NextItem(place, Plan.InfoOf(item), step)
        : place.Type?.Type == typeof(PillarShares) ? new(null, TermTable.Find(typeof(Pillar), step))
        : place.Type?.Kind is JsonTypeInfoKind.Object ? NextMember(place.Type, step)
        : null;

    private static Place? NextItem(Place list, JsonTypeInfo item, string step) =>
        step.Length > 0 && step.All(char.IsAsciiDigit)
            ? new(item, TermTable.Find(item.Converter is IIdConverter id ? id.EntityType : item.Type) ?? list.Term)
            : null;

    // Which kind it is, only the document could tell: the first that has such a member decides.
    private static Place? NextMember(JsonTypeInfo type, string step)
    {
        if (step == type.PolymorphismOptions?.TypeDiscriminatorPropertyName)
        {
            return new(null, TermTable.Find(type.Type, step));
        }

        var kinds = type.PolymorphismOptions?.DerivedTypes.Select(kind => Plan.InfoOf(kind.DerivedType)) ?? [];
        return kinds.Prepend(type)
            .SelectMany(kind => kind.Properties, (kind, member) => (kind, member))
            .Where(found => found.member.Name == step)
            .Select(found => new Place(Plan.InfoOf(found.member.PropertyType), TermTable.Find(found.kind.Type, step)))
            .FirstOrDefault();
    }

    private sealed record Place(JsonTypeInfo? Type, Term? Term);
}
