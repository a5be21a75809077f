using System.CommandLine;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Commands;

/// <summary>The options of every command.</summary>
internal sealed class SharedOptions
{
    private const string Json = "json";
    private const string Public = "public";

    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly bool _coloured;

    public SharedOptions(TextWriter output, TextWriter error, bool coloured)
    {
        (_output, _error, _coloured) = (output, error, coloured);
        Language.AcceptOnlyFromAmong("fr", "en");
        Format.AcceptOnlyFromAmong("text", Json);
        Profile.AcceptOnlyFromAmong("internal", Public);
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

    public Option<string> Profile { get; } = new("--profile")
    {
        Description = "For those who carry it out, or for everybody: what could endanger people is kept back.",
        DefaultValueFactory = static _ => "internal",
        Recursive = true,
    };

    /// <summary>Makes the argument for a programme's document.</summary>
    public static Argument<string> FileArgument(
        string name = "FILE",
        string description = "The programme's document.") => new(name) { Description = description };

    public Session SessionOf(ParseResult result)
    {
        _ = HealthCoop.Language.TryParse(result.GetValue(Language), out var language);
        var audience = result.GetValue(Profile) == Public ? Audience.Public : Audience.Internal;
        return new(language, result.GetValue(Format) == Json, audience, _output, _error, _coloured);
    }
}
