using HealthCoop.Cli.Output.Text;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>Lists places by the entity that they lie in; entities of which the same is said stand together.</summary>
internal static class Places
{
    public static void Write(Page page, ProgrammeNames names, IEnumerable<JsonPointer> paths) =>
        Write(page, names, paths.Select(path => (path, string.Empty)));

    /// <param name="page">The page to write to.</param>
    /// <param name="names">The programme's names.</param>
    /// <param name="entries">The places, each with what is said about it.</param>
    public static void Write(Page page, ProgrammeNames names, IEnumerable<(JsonPointer Path, string Text)> entries)
    {
        var owners = entries
            .Select(entry => (Place: names.Locate(entry.Path), entry.Text))
            .GroupBy(entry => entry.Place.Owner ?? entry.Place.Way, StringComparer.Ordinal)
            .Select(owner => (Name: owner.Key, Body: string.Join(" · ", owner.Select(entry =>
                (entry.Place.Owner is null ? string.Empty : entry.Place.Way) + entry.Text))));
        foreach (var alike in owners.GroupBy(owner => owner.Body, StringComparer.Ordinal))
        {
            var places = string.Join(", ", alike.Select(owner => owner.Name));
            page.Item(alike.Key switch
            {
                "" => places,
                [' ', ..] => places + alike.Key,
                _ => page.Labelled(places, alike.Key),
            });
        }
    }
}
