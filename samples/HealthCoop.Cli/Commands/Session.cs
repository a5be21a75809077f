using HealthCoop.Cli.Output.Text;

namespace HealthCoop.Cli.Commands;

/// <summary>How a command speaks, and to whom.</summary>
/// <param name="Language">The language of texts and messages.</param>
/// <param name="IsJson">Whether results are JSON.</param>
/// <param name="Output">Takes results.</param>
/// <param name="Error">Takes messages and findings.</param>
/// <param name="IsColoured">Whether results in text are coloured.</param>
internal sealed record Session(Language Language, bool IsJson, TextWriter Output, TextWriter Error, bool IsColoured)
{
    /// <summary>Writes a message of one line.</summary>
    public void Tell(Narrative message) => Error.WriteLine(Display.Clean($"healthcoop: {message.In(Language)}"));
}
