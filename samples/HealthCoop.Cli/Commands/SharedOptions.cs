using System.CommandLine;

namespace HealthCoop.Cli.Commands;

/// <summary>The options of every command.</summary>
internal sealed class SharedOptions
{
    private const string Json = "json";

    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly bool _coloured;

    public SharedOptions(TextWriter output, TextWriter error, bool coloured)
    {
        (_output, _error, _coloured) = (output, error, coloured);
        Language.AcceptOnlyFromAmong("fr", "en");
        Format.AcceptOnlyFromAmong("text", Json);
    }

    public Option<string> Language { get; } = new("--language")
    {
        Description = "The language of texts and messages.",
        DefaultValueFactory = static _ => "en",
        Recursive = true,
    };

    public Option<string> Format { get; } = new("--format")
    {
        Description = "Text to read, or JSON to process.",
        DefaultValueFactory = static _ => "text",
        Recursive = true,
    };

    /// <summary>Makes the argument for a programme's document.</summary>
    public static Argument<string> FileArgument() => new("FILE") { Description = "The programme's document." };

    public Session SessionOf(ParseResult result)
    {
        _ = HealthCoop.Language.TryParse(result.GetValue(Language), out var language);
        return new(language, result.GetValue(Format) == Json, _output, _error, _coloured);
    }
}
