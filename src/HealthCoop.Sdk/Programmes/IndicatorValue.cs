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
[LooksAt(nameof(Value), nameof(OutOf), nameof(Parts), nameof(PartsAreComplete))]
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

    /// <summary>Gets the parts. Those of one kind divide the whole in one way: by sex, by facility; each of them comes
    /// once (rule HC-CLM-002).</summary>
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

    /// <summary>Reports a part that is told twice and, where parts add up, parts that cannot be those of the
    /// whole.</summary>
    internal void Check(IContentCheck check, JsonPointer path, bool addsUp)
    {
        CheckKeys(check, path / nameof(Parts));
        if (!addsUp)
        {
            return;
        }

        CheckOutOf(check, path, Value, OutOf);
        foreach (var (i, part) in Parts.Index().Where(part => part.Item is not null))
        {
            CheckOutOf(check, path / nameof(Parts) / i, part.Value, part.OutOf);
        }

        foreach (var parts in Divided().Where(parts => !AnyOverlap([.. parts])))
        {
            IndicatorPart[] all = [.. parts];
            CheckSum(check, path / nameof(Parts), Value, all, static part => part.Value);
            CheckSum(check, path / nameof(OutOf), OutOf, all, static part => part.OutOf);
        }
    }

    // What is counted among some is never more than they are.
    private static void CheckOutOf(IContentCheck check, JsonPointer path, Claim<decimal>? value, Claim<decimal>? of)
    {
        if (value is { Comparator: Comparator.Exactly } && of is { Comparator: Comparator.Exactly })
        {
            Partition.Check(check, path / nameof(OutOf), of, [value], static same => same, areAll: false);
        }
    }

    private static bool AnyOverlap(IndicatorPart[] parts) => parts.Index().Any(part =>
        parts.Skip(part.Index + 1).Any(other => other.MayOverlap(part.Item)));

    private void CheckSum(
        IContentCheck check,
        JsonPointer path,
        Claim<decimal>? whole,
        IndicatorPart[] parts,
        Func<IndicatorPart, Claim<decimal>?> number) =>
        Partition.Check<IndicatorPart, decimal>(check, path, whole, parts, number, PartsAreComplete);

    private IEnumerable<IGrouping<object, IndicatorPart>> Divided() =>
        Parts.Where(part => part is { Division: not null }).GroupBy(part => part.Division!);

    private void CheckKeys(IContentCheck check, JsonPointer path)
    {
        if (Parts.Count < 2)
        {
            return;
        }

        var told = new HashSet<(object, object)>();
        foreach (var (i, part) in Parts.Index())
        {
            // Of a part without a value, nothing else may have been read either.
            if (part is { Value: not null, Division: { } division, Key: { } key } && !told.Add((division, key)))
            {
                check.Breaks(
                    "HC-CLM-002",
                    path / i,
                    new("Cette partie est dite deux fois.", "This part is told twice."),
                    new("N'en garder qu'une, ou les additionner.", "Keep only one, or add them up."));
            }
        }
    }
}
