using HealthCoop.Finance;

namespace HealthCoop.Planning.Ledgers;

/// <summary>What is asked about a change between the headings of a budget.</summary>
public sealed record ReallocationProblem
{
    /// <summary>Gets the currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the share of a heading by which it may change, up or down, without an addendum: 15 % in the
    /// European Union's contracts up to 2012, 25 % since 2013.</summary>
    public required Percentage Share { get; init; }

    /// <summary>Gets the headings.</summary>
    public required ValueList<HeadingChange> Headings { get; init; }

    /// <summary>Gets the headings that no change without an addendum may touch.</summary>
    /// <value>The default is empty.</value>
    public ValueList<BudgetHeading> Fixed { get; init; }

    /// <summary>Gets the day from which the change is to hold, or <see langword="null"/> when it is not
    /// known.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>Gets the days by which an addendum is requested before that day, from 0 to 10,000.</summary>
    /// <value>The default is 30.</value>
    public int NoticeDays { get; init; } = 30;
}
