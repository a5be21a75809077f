using System.Text.Json.Serialization;

namespace HealthCoop;

/// <summary>A text in French and in English.</summary>
/// <param name="French">The French text.</param>
/// <param name="English">The English text.</param>
[method: JsonConstructor]
public sealed record Narrative(string French, string English)
{
    /// <summary>Makes a text that is the same in both languages, as proper names are.</summary>
    /// <param name="both">The text.</param>
    public Narrative(string both)
        : this(both, both)
    {
    }

    /// <summary>Gets what stands in a public document instead of a text that gives something away.</summary>
    internal static Narrative NotPublished { get; } = new("Non publié", "Not published");

    /// <summary>Gets the text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language == Language.English ? English : French;

    /// <summary>Returns the English text.</summary>
    /// <returns>The English text.</returns>
    public override string ToString() => English;
}
