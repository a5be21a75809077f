using System.Globalization;
using System.Text.Json;

namespace HealthCoop.Tests.Samples;

/// <summary>One fact of the field's reference text, and the places of a sample's document that carry it.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Section">The section of the text.</param>
/// <param name="Fact">The row's number, or words for what has none.</param>
/// <param name="Carriers">The places, each with a part of what stands there; <see cref="NotKnown"/> or
/// <see cref="Items"/> where that is no text.</param>
internal sealed record SeedRow(
    string Sample,
    string Section,
    string Fact,
    params (string Pointer, string Says)[] Carriers)
{
    /// <summary>What a claim says whose value nobody published.</summary>
    public const string NotKnown = "not known";

    private const string Count = "items: ";

    /// <summary>Gets what a list says that has so many items.</summary>
    public static string Items(int count) => Count + count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Finds what stands at a place of a document, or <see langword="null"/> where nothing does.</summary>
    public static JsonElement? Find(JsonElement document, string pointer)
    {
        var at = document;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            var isIndex = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
            if (at.ValueKind == JsonValueKind.Array && isIndex && index < at.GetArrayLength())
            {
                at = at[index];
            }
            else if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty(step, out var member))
            {
                at = member;
            }
            else
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>Tells whether a place says what is stated of it.</summary>
    public static bool Agrees(JsonElement found, string says) => found.ValueKind switch
    {
        JsonValueKind.String => found.GetString()!.Contains(says, StringComparison.Ordinal),
        JsonValueKind.Array => says == Items(found.GetArrayLength()),
        JsonValueKind.Object => says == NotKnown
            && found.TryGetProperty("modality", out _)
            && !found.TryGetProperty("value", out _)
            && !found.TryGetProperty("assumption", out _),
        _ => found.GetRawText() == says,
    };

    public override string ToString() => $"{Section} {Fact} ({Sample})";
}
