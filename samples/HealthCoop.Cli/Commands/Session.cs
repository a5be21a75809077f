using HealthCoop.Cli.Output;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;
using HealthCoop.Programmes;
using HealthCoop.Publication;

namespace HealthCoop.Cli.Commands;

/// <summary>How a command speaks, and to whom.</summary>
/// <param name="Language">The language of texts and messages.</param>
/// <param name="Format">How results are written.</param>
/// <param name="Audience">To whom results go.</param>
/// <param name="Output">Takes results.</param>
/// <param name="Error">Takes messages and findings.</param>
/// <param name="IsColoured">Whether results in text are coloured.</param>
internal sealed record Session(
    Language Language,
    OutputFormat Format,
    Audience Audience,
    TextWriter Output,
    TextWriter Error,
    bool IsColoured)
{
    /// <summary>Gets whether results are JSON.</summary>
    public bool IsJson => Format == OutputFormat.Json;

    /// <summary>Writes a message of one line.</summary>
    public void Tell(Narrative message) => Error.WriteLine(Display.Clean($"healthcoop: {message.In(Language)}"));

    /// <summary>Takes out of a programme what its audience is not told.</summary>
    public Programme Published(Programme programme) => Audience == Audience.Internal
        ? programme
        : PublicationProfile.PublicOf(programme).Apply(programme);

    /// <summary>Takes out of findings about a file what its audience is not told: all that the file says.</summary>
    public ValueList<Finding> Published(ValueList<Finding> findings) => Audience == Audience.Internal
        ? findings
        : findings.Select(Messages.KeptBack).Distinct().ToValueList();

    /// <summary>Plans a programme, or says which facts conflict.</summary>
    public Plan? Planned(string file, Programme programme)
    {
        var result = new ProgrammePlanner().Plan(programme);
        if (result.Plan is null)
        {
            new ConflictsReport(this, file, programme.Id, result.Conflicts).Write();
        }

        return result.Plan;
    }
}
