using System.Text.Json.Nodes;

namespace HealthCoop.Documents.Converters;

/// <summary>How a value is written as a text: what JSON Schema can say of it.</summary>
/// <param name="Examples">Texts that can be read.</param>
internal abstract record TextForm(params string[] Examples)
{
    /// <summary>Makes the schema.</summary>
    public JsonObject ToSchema()
    {
        var schema = new JsonObject { ["type"] = "string" };
        Describe(schema);
        if (Examples.Length > 0)
        {
            schema["examples"] = Schemas.ListOf(Examples);
        }

        return schema;
    }

    /// <summary>Adds what the text must be.</summary>
    protected abstract void Describe(JsonObject schema);

    /// <summary>A text of a pattern, which all that is read has; a value that does not exist (the 30th of February) may
    /// have it too.</summary>
    /// <param name="Regex">The pattern, as ECMAScript writes it.</param>
    /// <param name="Examples">Texts that can be read.</param>
    public sealed record Pattern(string Regex, params string[] Examples) : TextForm(Examples)
    {
        protected override void Describe(JsonObject schema) => schema["pattern"] = Regex;
    }

    /// <summary>One of a list of codes.</summary>
    /// <param name="Words">The codes.</param>
    public sealed record Codes(IEnumerable<string> Words) : TextForm
    {
        protected override void Describe(JsonObject schema) => schema["enum"] = Schemas.ListOf(Words);
    }
}
