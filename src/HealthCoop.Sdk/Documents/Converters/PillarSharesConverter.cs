using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HealthCoop.Documents.Faults;
using HealthCoop.HealthSystem;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes one pillar as its word, and several as an object of shares.</summary>
internal sealed class PillarSharesConverter : JsonConverter<PillarShares>, IExamined
{
    private static readonly Pillar[] Pillars = Enum.GetValues<Pillar>();
    private static readonly string[] Words = [.. Pillars.Select(pillar => DocumentWord.Of(pillar))];
    private static readonly PillarShares[] Whole = [.. Pillars.Select(PillarShares.Of)];

    public Narrative Form => JsonForm.TextOrObject;

    public JsonObject ToSchema() => new()
    {
        ["anyOf"] = new JsonArray(
            Schemas.OneOf(Words),
            new JsonObject
            {
                ["type"] = "object",
                ["propertyNames"] = Schemas.OneOf(Words),
                ["additionalProperties"] = TextForms.Of(typeof(Percentage))!.ToSchema(),
            }),
    };

    public override PillarShares Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        for (var i = 0; reader.TokenType is JsonTokenType.String && i < Words.Length; i++)
        {
            if (reader.ValueTextEquals(Words[i]))
            {
                return Whole[i];
            }
        }

        var faults = new DocumentFaults(1);
        var shares = Read(ref reader, DocumentPath.Root(), faults);
        return faults.IsEmpty ? shares : throw new JsonException("The shares of the pillars are not well written.");
    }

    public void Examine(ref Utf8JsonReader reader, DocumentPath path, DocumentFaults faults) =>
        Read(ref reader, path, faults);

    public override void Write(Utf8JsonWriter writer, PillarShares value, JsonSerializerOptions options)
    {
        if (value.Shares is [{ Pillar: var only }])
        {
            writer.WriteStringValue(DocumentWord.Of(only));
            return;
        }

        writer.WriteStartObject();
        foreach (var (pillar, share) in value.Shares)
        {
            writer.WriteString(DocumentWord.Of(pillar), share.ToString());
        }

        writer.WriteEndObject();
    }

    private static PillarShares Read(ref Utf8JsonReader reader, DocumentPath path, DocumentFaults faults)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return FindPillar(ref reader, path, faults) is { } only ? PillarShares.Of(only) : default;
            case JsonTokenType.StartObject:
                return ReadShares(ref reader, path, faults);
            default:
                faults.AddWrongType(ref reader, path, JsonForm.TextOrObject);
                return default;
        }
    }

    private static PillarShares ReadShares(ref Utf8JsonReader reader, DocumentPath path, DocumentFaults faults)
    {
        var (start, before) = ((int)reader.TokenStartIndex, faults.Count);
        var shares = new List<PillarShare>();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (faults.IsFull)
            {
                reader.Skip();
                continue;
            }

            var member = path.Member(JsonForm.TextOf(ref reader));
            var pillar = FindPillar(ref reader, member, faults);
            if (pillar is { } twice && shares.Exists(share => share.Pillar == twice))
            {
                faults.Add(ref reader, member, DocumentRules.DuplicateMember(DocumentWord.Of(twice)));
            }

            reader.Read();
            if (ReadShare(ref reader, member, faults) is { } share && pillar is { } known)
            {
                shares.Add(new(known, share));
            }
        }

        if (faults.Count != before)
        {
            return default;
        }

        if (PillarShares.TryCreate(shares, out var result))
        {
            return result;
        }

        faults.Add(start, path, shares.Exists(share => share.Share.Fraction == 0)
            ? DocumentRules.PillarWithoutShare()
            : DocumentRules.PillarSum(shares.Sum(share => share.Share.Percent)));
        return default;
    }

    private static Percentage? ReadShare(ref Utf8JsonReader reader, DocumentPath path, DocumentFaults faults)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            faults.AddWrongType(ref reader, path, JsonForm.Text);
            return null;
        }

        var text = JsonForm.TextOf(ref reader);
        if (Percentage.TryParse(text, out var share))
        {
            return share;
        }

        faults.Add(ref reader, path, DocumentRules.BadShare(text));
        return null;
    }

    private static Pillar? FindPillar(ref Utf8JsonReader reader, DocumentPath path, DocumentFaults faults)
    {
        var word = JsonForm.TextOf(ref reader);
        if (Array.IndexOf(Words, word) is >= 0 and var index)
        {
            return Pillars[index];
        }

        var nearest = NearestName.Of(word, Words);
        faults.Add(ref reader, path, DocumentRules.UnknownWord(word, nearest, string.Join(", ", Words)));
        return null;
    }
}
