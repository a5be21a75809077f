namespace HealthCoop.Cli;

/// <summary>What the process answers to whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    public const int Fine = 0;

    /// <summary>The content is wrong: an error finding, a broken rule, facts that conflict, a
    /// funding gap, a plan that does not verify.</summary>
    public const int Faulty = 1;

    /// <summary>Nothing could be done: wrong usage, a file that cannot be used, a document over a limit.</summary>
    public const int Unusable = 2;
}
