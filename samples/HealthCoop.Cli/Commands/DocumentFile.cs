using HealthCoop.Cli.Output;
using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Commands;

/// <summary>Documents on disk.</summary>
internal static class DocumentFile
{
    /// <summary>Reads a programme and takes out of it what the profile keeps back, or says what is wrong.</summary>
    /// <returns>The programme, or <see langword="null"/> with the exit code.</returns>
    public static Programme? Programme(Session session, string path, out int exitCode) =>
        Content(session, path, static stream => ProgrammeDocument.Read(stream), out exitCode) is { } programme
            ? session.Published(programme)
            : null;

    /// <summary>Reads a plan, or says what is wrong.</summary>
    /// <returns>The plan, or <see langword="null"/> with the exit code.</returns>
    public static Plan? Plan(Session session, string path, out int exitCode) =>
        Content(session, path, static stream => PlanDocument.Read(stream), out exitCode);

    private static T? Content<T>(Session session, string path, Func<Stream, ReadResult<T>> read, out int exitCode)
        where T : class
    {
        exitCode = ExitCode.Unusable;
        if (Read(session, path, read) is not { } result)
        {
            return null;
        }

        if (!result.Succeeded)
        {
            var report = new FindingsReport(session, path, result.Findings);
            report.Write();
            exitCode = report.ExitCode;
        }

        return result.Value;
    }

    private static ReadResult<T>? Read<T>(Session session, string path, Func<Stream, ReadResult<T>> read)
        where T : class
    {
        if (Directory.Exists(path))
        {
            session.Tell(Messages.IsADirectory(path));
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            return read(stream);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            session.Tell(Messages.NoSuchFile(path));
        }
        catch (Exception fault) when (FileFaults.Includes(fault))
        {
            session.Tell(Messages.CannotBeRead(path, fault.Message));
        }

        return null;
    }
}
