using HealthCoop.Cli.Output;
using HealthCoop.Documents;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Commands;

/// <summary>A programme's document on disk.</summary>
internal static class ProgrammeFile
{
    /// <summary>Reads a document, or says why the file cannot be read.</summary>
    public static ReadResult<Programme>? Read(Session session, string path)
    {
        if (Directory.Exists(path))
        {
            session.Tell(Messages.IsADirectory(path));
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            return ProgrammeDocument.Read(stream);
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
