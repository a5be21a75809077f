using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Comparison;

/// <summary>Two plans, figure by figure, each difference with its causes.</summary>
/// <remarks>
/// <para>Figures are matched by what they are about - an activity, a source, a month - and never by their place in a
/// list.</para>
/// <para>The causes of a difference are the facts of the programmes that differ and that stand among the grounds of the
/// figure, before or after. Where none of them does, as when a cost went to another heading, they are the differing
/// facts of the things that the grounds belong to; failing these, all that differ.</para>
/// </remarks>
/// <example><code>
/// foreach (var change in PlanComparison.Between((programme, plan), (later, planOfLater)).Changes)
/// {
///     Console.WriteLine($"{change.Label}: {change.Before} -> {change.After}");
/// }
/// </code></example>
public sealed record PlanComparison
{
    private PlanComparison(ValueList<PlanChange> changes) => Changes = changes;

    /// <summary>Gets the figures that differ, in the order of the later plan, those that are gone last.</summary>
    public ValueList<PlanChange> Changes { get; }

    /// <summary>Compares two plans.</summary>
    /// <param name="before">The earlier programme with its plan.</param>
    /// <param name="after">The later programme with its plan.</param>
    /// <param name="referenceBefore">
    /// The reference data of the earlier plan, or <see langword="null"/> for <see cref="ReferenceData.Shipped"/>.
    /// </param>
    /// <param name="referenceAfter">
    /// The reference data of the later plan, or <see langword="null"/> for <see cref="ReferenceData.Shipped"/>.
    /// </param>
    /// <returns>The comparison; without changes when all figures are the same.</returns>
    /// <exception cref="ArgumentNullException">A programme or plan is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A programme cannot be written as a document.</exception>
    public static PlanComparison Between(
        (Programme Programme, Plan Plan) before,
        (Programme Programme, Plan Plan) after,
        ReferenceData? referenceBefore = null,
        ReferenceData? referenceAfter = null)
    {
        ThrowIfNull(before);
        ThrowIfNull(after);
        var (earlier, later) = (new ComparedPlan(before, referenceBefore), new ComparedPlan(after, referenceAfter));
        var pairs = later.Figures
            .Select(figure => (Before: earlier.Find(figure.Key), After: (PlanFigure?)figure.Value))
            .Concat(earlier.Figures
                .Where(figure => later.Find(figure.Key) is null)
                .Select(figure => (Before: (PlanFigure?)figure.Value, After: (PlanFigure?)null)))
            .Where(pair => pair.Before?.Value != pair.After?.Value)
            .Select(pair => new ComparedFigure(pair.Before, earlier.Explain(pair.Before))
            {
                After = pair.After,
                WhyAfter = later.Explain(pair.After),
            })
            .ToList();
        var causes = new CauseFinder(new(earlier.Places, later.Places), pairs);
        return new(pairs.Select(pair => ChangeOf(pair, causes)).ToValueList());
    }

    private static PlanChange ChangeOf(ComparedFigure pair, CauseFinder causes)
    {
        var place = (pair.After ?? pair.Before)!.Path;
        return new()
        {
            Figure = Figure.At(place),
            Label = (pair.WhyAfter ?? pair.WhyBefore)?.Label ?? new(place.ToString()),
            Before = pair.Before?.Value,
            After = pair.After?.Value,
            Causes = causes.Of(pair),
        };
    }

    private static void ThrowIfNull((Programme Programme, Plan Plan) pair)
    {
        ArgumentNullException.ThrowIfNull(pair.Programme);
        ArgumentNullException.ThrowIfNull(pair.Plan);
    }
}
