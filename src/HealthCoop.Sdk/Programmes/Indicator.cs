using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>A figure by which an objective is measured. What is <see langword="null"/> is not known.</summary>
[LooksAt(nameof(AddsUp), nameof(Baselines), nameof(Targets), nameof(Actuals))]
public sealed record Indicator : IEntity<Indicator>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<Indicator> Id { get; init; }

    /// <summary>Gets what it measures.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets how it is computed: numerator, denominator, whom it counts; or <see langword="null"/>.</summary>
    public Narrative? Definition { get; init; }

    /// <summary>Gets what kind of figure it is, or <see langword="null"/>.</summary>
    public IndicatorMeasure? Measure { get; init; }

    /// <summary>Gets what is counted in the numerator of a share or ratio, or <see langword="null"/>.</summary>
    public Narrative? Numerator { get; init; }

    /// <summary>Gets what is counted in its denominator, or <see langword="null"/>.</summary>
    public Narrative? Denominator { get; init; }

    /// <summary>Gets the names of the categories of a nominal measure, or of the levels of an ordinal one from the
    /// lowest; value 1 is the first.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Narrative> Levels { get; init; }

    /// <summary>Gets whether the parts of a value add up to it, as persons do and rates do not. Known parts are then
    /// never more than a known whole, nor is a value more than what it is taken out of (rule HC-CLM-002). Ages that
    /// overlap are not added up.</summary>
    /// <value>The default is <see langword="false"/>: nothing is checked.</value>
    public bool AddsUp { get; init; }

    /// <summary>Gets whether it falls as things get better, as deaths do.</summary>
    /// <value>The default is <see langword="false"/>: it rises.</value>
    public bool FallsAsItImproves { get; init; }

    /// <summary>Gets what one unit is, or <see langword="null"/>.</summary>
    public Narrative? Unit { get; init; }

    /// <summary>Gets the value before the programme, or <see langword="null"/>.</summary>
    public Claim<decimal>? Baseline { get; init; }

    /// <summary>Gets when the baseline was measured, or <see langword="null"/>.</summary>
    public PartialDate? BaselineOn { get; init; }

    /// <summary>Gets the value to reach, or <see langword="null"/>.</summary>
    public Claim<decimal>? Target { get; init; }

    /// <summary>Gets the values before the programme, where there are several or they have parts.</summary>
    /// <value>The default is empty.</value>
    public ValueList<IndicatorValue> Baselines { get; init; }

    /// <summary>Gets the values to reach by and by, or by part; <see cref="Target"/> is the last one.</summary>
    /// <value>The default is empty.</value>
    public ValueList<IndicatorValue> Targets { get; init; }

    /// <summary>Gets the values found.</summary>
    /// <value>The default is empty.</value>
    public ValueList<IndicatorValue> Actuals { get; init; }

    /// <summary>Gets where the value is read, or <see langword="null"/>.</summary>
    public Narrative? Verification { get; init; }

    /// <summary>Gets how often it is measured, or <see langword="null"/>.</summary>
    public ReportingFrequency? Frequency { get; init; }

    /// <summary>Gets who measures it, or <see langword="null"/>.</summary>
    public Id<Partner>? Responsible { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        CheckParts(check, Baselines, JsonPointer.Root / nameof(Baselines));
        CheckParts(check, Targets, JsonPointer.Root / nameof(Targets));
        CheckParts(check, Actuals, JsonPointer.Root / nameof(Actuals));
    }

    private void CheckParts(IContentCheck check, ValueList<IndicatorValue> values, JsonPointer path)
    {
        for (var i = 0; i < values.Count; i++)
        {
            values[i]?.Check(check, path / i, AddsUp);
        }
    }
}
