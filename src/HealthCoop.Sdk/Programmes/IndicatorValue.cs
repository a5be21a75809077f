namespace HealthCoop.Programmes;

/// <summary>A value of an indicator, to reach or found, and its parts.</summary>
/// <example><code>
/// var relais = new IndicatorValue
/// {
///     During = new(new(2019), new(2019)),
///     Value = Claim.Achieved(124m, study),
///     Parts = [new FacilityPart { Facility = nara, Value = Claim.Achieved(28m, study) }],
/// };
/// </code></example>
public sealed record IndicatorValue : IBreakdown
{
    /// <summary>Gets the time that it is about: the same date at both ends where it was measured once; or
    /// <see langword="null"/> when that is not known.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the number, or <see langword="null"/> where the indicator has words for values. A share is in
    /// percent; a category or level is its place in <see cref="Indicator.Levels"/>, from 1.</summary>
    public Claim<decimal>? Value { get; init; }

    /// <summary>Gets of how many it was taken (the denominator of a share, those among whom some were counted), or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public Claim<decimal>? OutOf { get; init; }

    /// <summary>Gets what is said of it in words, or <see langword="null"/>.</summary>
    public Narrative? Comment { get; init; }

    /// <summary>Gets the parts. Those of one kind divide the whole in one way: by sex, by facility.</summary>
    /// <value>The default is empty: nothing is said about parts.</value>
    public ValueList<IndicatorPart> Parts { get; init; }

    /// <summary>Gets whether <see cref="Parts"/> names them all, in each way in which it divides the whole.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PartsAreComplete { get; init; }

    /// <summary>Gets what shows it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<EvidenceItem>> Evidence { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    IClaim? IBreakdown.Total => Value;

    IEnumerable<IEnumerable<IClaim?>> IBreakdown.Partitions =>
        Parts.GroupBy(part => part.Division, part => part.Value);

    /// <summary>States a value at one date.</summary>
    /// <param name="date">The date, as precisely as is known.</param>
    /// <param name="value">The value.</param>
    /// <returns>The value at that date.</returns>
    public static IndicatorValue At(PartialDate date, Claim<decimal> value) =>
        new() { During = new(date, date), Value = value };

    /// <summary>Reports parts that cannot be those of the whole.</summary>
    internal void CheckParts(IContentCheck check, JsonPointer path)
    {
        foreach (var parts in Parts.Where(part => part is { Division: not null }).GroupBy(part => part.Division))
        {
            Partition.Check(
                check,
                path / nameof(Parts),
                Value,
                [.. parts],
                static part => part.Value,
                PartsAreComplete);
        }
    }
}
