namespace HealthCoop.Cli.Output;

/// <summary>Writes what a source says about a fact: never a figure for what is not known.</summary>
internal static class ClaimText
{
    /// <summary>Writes a fact: its value, its assumption marked as such, or that it is not known.</summary>
    public static string Fact<T>(
        Claim<T>? claim,
        Language language,
        Func<T, string> write,
        Func<Comparator, Narrative> compare,
        Narrative unknown)
        where T : struct
    {
        if (claim?.ForPlanning is not { } value)
        {
            return unknown.In(language);
        }

        var comparator = compare(claim.Comparator).In(language);
        var text = comparator.Length == 0 ? write(value) : $"{comparator} {write(value)}";
        return claim.IsAssumed ? $"{text} ({Labels.Assumed.In(language)})" : text;
    }
}
