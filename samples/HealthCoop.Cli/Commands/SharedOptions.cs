using System.CommandLine;
using System.CommandLine.Parsing;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Commands;

/// <summary>The options of every command.</summary>
internal sealed class SharedOptions
{
    private const string Public = "public";

    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly bool _coloured;

    public SharedOptions(TextWriter output, TextWriter error, bool coloured)
    {
        (_output, _error, _coloured) = (output, error, coloured);
        Language.AcceptOnlyFromAmong("fr", "en");
        Format.AcceptOnlyFromAmong("text", "json", "csv", "markdown");
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
        Description = "Text to read, or JSON to process; of 'fund' CSV for spreadsheets, of 'rules' Markdown.",
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

    /// <summary>Lets a command have one more format than text and JSON, or none more.</summary>
    public Command Having(Command command, OutputFormat? more = null)
    {
        command.Validators.Add(result =>
        {
            var asked = FormatOf(result);
            if (asked is OutputFormat.Csv or OutputFormat.Markdown && asked != more)
            {
                result.AddError($"'{command.Name}' does not write {NameOf(asked)}.");
            }
        });
        return command;
    }

    public Session SessionOf(ParseResult result)
    {
        _ = HealthCoop.Language.TryParse(result.GetValue(Language), out var language);
        var audience = result.GetValue(Profile) == Public ? Audience.Public : Audience.Internal;
        return new(language, FormatOf(result.RootCommandResult), audience, _output, _error, _coloured);
    }

    // What is none of the formats is a fault of its own.
    private OutputFormat FormatOf(SymbolResult result) =>
        result.GetResult(Format) is { Tokens: [.., var token] }
        && Enum.TryParse<OutputFormat>(token.Value, ignoreCase: true, out var format)
            ? format
            : OutputFormat.Text;

    private static string NameOf(OutputFormat format) => format == OutputFormat.Csv ? "CSV" : "Markdown";
}
