using System.Globalization;

namespace HealthCoop.Publication;

/// <summary>What an entity is, in words that name none.</summary>
/// <param name="Slug">The beginning of ids.</param>
/// <param name="Name">The beginning of names.</param>
internal sealed record EntityKind(string Slug, Narrative Name)
{
    public string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Slug}-{number}");

    public Narrative NameOf(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Name.French} {number}"),
        string.Create(CultureInfo.InvariantCulture, $"{Name.English} {number}"));
}
