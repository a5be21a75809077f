namespace HealthCoop.Planning.Ledgers;

/// <summary>What a change between the headings of a budget asks for.</summary>
public sealed record ReallocationResult
{
    /// <summary>Gets the headings, in the order of their numbers.</summary>
    public required ValueList<HeadingReallocation> Headings { get; init; }

    /// <summary>Gets what the change asks for as a whole.</summary>
    public required ReallocationOutcome Outcome { get; init; }

    /// <summary>Gets the last day to request an addendum, or <see langword="null"/> when none is needed or the day of
    /// the change is not known.</summary>
    public LocalDate? RequestBy { get; init; }

    /// <summary>Gets what the headings that rise receive without being entitled to it, and what is ineligible without
    /// an addendum: what they receive beyond their own bound, beyond what the others may give, or beyond what these
    /// gave.</summary>
    public required Money IneligibleWithoutAddendum { get; init; }

    /// <summary>Gets by how much the headings together rise. No reallocation pays for that and the grant does not rise
    /// by it, with an addendum or without.</summary>
    public required Money TotalRise { get; init; }
}
