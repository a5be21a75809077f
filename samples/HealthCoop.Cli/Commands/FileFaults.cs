namespace HealthCoop.Cli.Commands;

/// <summary>Tells faults of files and paths, which a user can do something about, from all others.</summary>
internal static class FileFaults
{
    public static bool Includes(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
