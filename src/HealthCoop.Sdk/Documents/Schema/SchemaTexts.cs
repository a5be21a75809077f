using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.Terminology;

namespace HealthCoop.Documents.Schema;

/// <summary>The titles and descriptions of types and members.</summary>
internal static class SchemaTexts
{
    /// <summary>Gets what a type is called.</summary>
    public static Narrative TitleOf(Type type) => TermTable.Find(type) switch
    {
        { Name: var name }
            when type.GetGenericArguments() is [var of] && TermTable.Find(of) is { InSentence: var inner } =>
            new($"{name.French} ({inner.French})", $"{name.English} ({inner.English})"),
        { Name: var name } => name,
        null => new(WordsIn(SchemaNames.Of(type))),
    };

    /// <summary>Gets what a member of a type is called.</summary>
    public static Narrative TitleOf(JsonTypeInfo type, JsonPropertyInfo member) =>
        TermTable.Find(type.Type, member.Name)?.Name ?? new(WordsIn(member.Name));

    /// <summary>Says what a type is.</summary>
    public static Narrative DescriptionOf(JsonTypeInfo type) =>
        Noted(TermTable.Find(type.Type), type.Type.IsEnum ? WordsOf(type) : FormOf(type));

    /// <summary>Says what a member of a type is.</summary>
    public static Narrative DescriptionOf(JsonTypeInfo type, JsonPropertyInfo member, DocumentPlan plan) =>
        Noted(TermTable.Find(type.Type, member.Name), FormOf(type, member, plan));

    private static Narrative Noted(Term? term, Narrative form) => term?.Note is { } note
        ? new($"{Ended(note.French)} {form.French}", $"{Ended(note.English)} {form.English}")
        : form;

    private static string Ended(string note) => note.EndsWith('.') ? note : note + ".";

    // Each word with what it is called: a schema lists the words alone.
    private static Narrative WordsOf(JsonTypeInfo type)
    {
        var words = ((IExamined)type.Converter).ToSchema()["enum"]!.AsArray().Select(word => word!.GetValue<string>());
        var told = words.Select(word => (Word: word, Name: TitleOf(type.Type, word))).ToArray();
        return new(
            string.Join(" ; ", told.Select(word => $"{word.Word} : {word.Name.French}")) + ".",
            string.Join("; ", told.Select(word => $"{word.Word}: {word.Name.English}")) + ".");
    }

    private static Narrative TitleOf(Type type, string word) =>
        TermTable.Find(type, word)?.Name ?? new(WordsIn(word));

    private static Narrative FormOf(JsonTypeInfo type) => type switch
    {
        { PolymorphismOptions.DerivedTypes: var kinds } => new(
            $"Un objet d'un de ces genres : {KindsIn(kinds)}.",
            $"An object of one of these kinds: {KindsIn(kinds)}."),
        { Type.IsEnum: true } => new("Un mot de la liste.", "One of the words."),
        { Converter: IExamined form } => FormOf(form),
        { Kind: JsonTypeInfoKind.Object } => Sentence(JsonForm.Object),
        _ => Sentence(JsonForm.Boolean),
    };

    private static Narrative IdOf(Narrative entity) => new(
        $"L'identifiant d'un objet ({entity.French}).",
        $"The id of an object ({entity.English}).");

    private static Narrative FormOf(JsonTypeInfo type, JsonPropertyInfo member, DocumentPlan plan)
    {
        var value = plan.InfoOf(member.PropertyType);
        return value switch
        {
            { ElementType: not null } => Sentence(JsonForm.List),
            { Converter: IIdConverter { EntityType: var entity } } => plan.OwnIdOf(type, member) is not null
                ? new("L'identifiant de l'objet.", "The id of the object.")
                : IdOf(Terms.For(entity).InSentence),
            _ => FormOf(value),
        };
    }

    private static Narrative FormOf(IExamined form) =>
        form.ToSchema()["examples"] is JsonArray examples && examples[0]!.GetValue<string>() is var example
            ? new(
                $"{Capital(form.Form.French)} tel que « {example} ».",
                $"{Capital(form.Form.English)} such as '{example}'.")
            : Sentence(form.Form);

    private static Narrative Sentence(Narrative form) => new(Capital(form.French) + ".", Capital(form.English) + ".");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string KindsIn(IEnumerable<JsonDerivedType> kinds) =>
        string.Join(", ", kinds.Select(kind => kind.TypeDiscriminator));

    private static string WordsIn(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            words.Append(char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString());
        }

        return words.ToString();
    }
}
