using System.Text.Json;

namespace HealthCoop.Conformance;

/// <summary>The cases of single figures in the folder of published cases, each with an id made of what the file says:
/// <c>wisn/burmen2017</c>, <c>programme-cost/rebase GBR AUS 2018</c>.</summary>
internal static class PublishedCases
{
    // What a table of a study gives as known, beside the figures that are computed from it.
    private static readonly string[] Given = ["cadre", "facility", "current"];

    // What tells the unit cases of one function apart.
    private static readonly string[] Keys = ["fn", "iso", "frm", "to", "year", "y0", "y1", "level"];

    public static IEnumerable<string> Ids() =>
        from folder in new[] { "wisn", "programme-cost", "annuity", "commodities" }
        from file in Directory.GetFiles(ConformanceFolder.Require(folder), "*.json")
        let content = JsonElement.Parse(File.ReadAllBytes(file))
        where content.ValueKind is JsonValueKind.Object
        from id in IdsIn(content, Path.GetFileNameWithoutExtension(file))
        select $"{folder}/{id}";

    private static IEnumerable<string> IdsIn(JsonElement content, string file) =>
        content.EnumerateObject().SelectMany(IEnumerable<string> (member) => member.Name switch
        {
            "cases" => member.Value.EnumerateArray().SelectMany(IdsOf),
            "published_unit_tests" => member.Value.EnumerateArray().Select(IdOf),
            "constructed_cases" => [file],
            _ when member.Name.StartsWith("constructed", StringComparison.Ordinal) => [member.Name],
            _ => [],
        });

    // A study whose figures stand in a table has a case for each column of them.
    private static IEnumerable<string> IdsOf(JsonElement one)
    {
        var id = (one.TryGetProperty("id", out var name) ? name : one.GetProperty("item")).GetString()!;
        return one.TryGetProperty("columns", out var columns)
            ? columns.EnumerateArray()
                .Select(column => column.GetString()!)
                .Except(Given)
                .Select(each => $"{id} {each}")
            : [id];
    }

    private static string IdOf(JsonElement test) => string.Join(
        ' ',
        Keys.Where(key => test.TryGetProperty(key, out _)).Select(key => test.GetProperty(key).ToString()));
}
