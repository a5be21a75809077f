using HealthCoop.Cli.Output;
using HealthCoop.Planning;

namespace HealthCoop.Cli.Commands;

/// <summary>A plan on disk.</summary>
internal static class PlanFile
{
    private const string Name = "plan.json";

    /// <summary>Writes a plan, whole or not at all, or says why it cannot be written.</summary>
    /// <returns>The path of the file, or <see langword="null"/> when there is none.</returns>
    public static string? Write(Session session, string folder, Plan plan)
    {
        var path = Path.Combine(folder, Name);
        var draft = Path.Combine(folder, $".{Name}.{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(folder);
            try
            {
                using (var stream = new FileStream(draft, FileMode.CreateNew))
                {
                    PlanDocument.Write(plan, stream);
                }

                File.Move(draft, path, overwrite: true);
            }
            finally
            {
                File.Delete(draft);
            }

            return path;
        }
        catch (Exception fault) when (FileFaults.Includes(fault))
        {
            session.Tell(Messages.CannotBeWritten(path, fault.Message));
            return null;
        }
    }
}
