namespace HealthCoop.Terminology;

/// <summary>What the field calls a thing, in French and English.</summary>
/// <param name="InSentence">The words as they stand within a sentence: <c>centre de santé communautaire</c>.</param>
public sealed record Term(Narrative InSentence)
{
    /// <summary>Gets the words as they stand alone, as the label of a form or the title of a column:
    /// <c>Centre de santé communautaire</c>.</summary>
    public Narrative Name => new(Alone(InSentence.French), Alone(InSentence.English));

    /// <summary>Gets the abbreviation in use, such as <c>CSCom</c>, or <see langword="null"/>.</summary>
    public Narrative? Abbreviation { get; init; }

    /// <summary>Gets how the word is used, or with what it must not be confused; or <see langword="null"/>.</summary>
    public Narrative? Note { get; init; }

    /// <summary>Gets the name in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words as they stand alone.</returns>
    public string In(Language language) => Name.In(language);

    private static string Alone(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
