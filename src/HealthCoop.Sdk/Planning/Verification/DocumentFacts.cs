using System.Text.Json;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime.Text;

namespace HealthCoop.Planning.Verification;

/// <summary>What a programme's document leaves unknown, what it assumes, and whether its activities have
/// happened.</summary>
internal sealed class DocumentFacts
{
    private readonly List<JsonPointer> _unknowns = [];
    private readonly List<PlanAssumption> _assumptions = [];

    private DocumentFacts(Programme programme, JsonElement document)
    {
        AddAssumedClosures(programme);
        Read(document, JsonPointer.Root);
    }

    public IReadOnlyList<JsonPointer> Unknowns => _unknowns;

    public IReadOnlyList<PlanAssumption> Assumptions => _assumptions;

    public PlanBasis Basis { get; private set; }

    /// <summary>Reads the facts off a programme and its document.</summary>
    public static DocumentFacts Of(Programme programme, ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8, new() { MaxDepth = JsonText.MaximumDepth });
        return new(programme, document.RootElement);
    }

    private void AddAssumedClosures(Programme programme)
    {
        foreach (var (t, territory) in programme.Territories.Index())
        {
            foreach (var (c, closure) in territory.Closures.Index())
            {
                var place = JsonPointer.Root / nameof(Programme.Territories) / t / nameof(Territory.Closures) / c;
                if (closure.AssumedBecause is { } because)
                {
                    _assumptions.Add(new(place, TextOf(closure), because));
                }
            }
        }
    }

    private static string TextOf(Closure closure) => closure switch
    {
        SeasonalClosure season =>
            $"{AnnualDatePattern.Iso.Format(season.From)}/{AnnualDatePattern.Iso.Format(season.Through)}",
        DatedClosure dated => dated.During.ToString(),
        _ => string.Empty,
    };

    private void Read(JsonElement content, JsonPointer place)
    {
        if (content.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in content.EnumerateArray().Index())
            {
                Read(item, place / index);
            }
        }
        else if (content.ValueKind == JsonValueKind.Object)
        {
            if (IsClaim(content))
            {
                ReadClaim(content, place);
            }

            // What hosts keep beside the programme is theirs.
            foreach (var member in content.EnumerateObject().Where(member => member.Name != "extensions"))
            {
                Read(member.Value, place.Member(member.Name));
            }
        }
    }

    // Entities and states are meant in some sense too, but have ids or a status.
    private static bool IsClaim(JsonElement content) =>
        content.TryGetProperty("modality", out _)
        && !content.TryGetProperty("id", out _)
        && !content.TryGetProperty("status", out _);

    private void ReadClaim(JsonElement claim, JsonPointer place)
    {
        var isKnown = claim.TryGetProperty("value", out _);
        if (!isKnown)
        {
            _unknowns.Add(place);
        }
        else if (claim.GetProperty("modality").ValueEquals("achieved")
            && place.ToString().StartsWith("/activities/", StringComparison.Ordinal))
        {
            Basis = PlanBasis.WithHindsight;
        }

        if (claim.TryGetProperty("assumption", out var assumption))
        {
            var because = assumption.GetProperty("because");
            _assumptions.Add(new(
                place.Member("assumption"),
                TextOf(assumption.GetProperty("value")),
                new(because.GetProperty("french").GetString()!, because.GetProperty("english").GetString()!)));
        }
    }

    // A length of time is written as a number and what is counted.
    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{value.GetProperty("count").GetRawText()} {value.GetProperty("unit").GetString()}",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };
}
