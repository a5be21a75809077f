namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Makes figures out of what is claimed.</summary>
internal static class SupplyFigure
{
    public static SupplyFigure<T> Of<T>(SupplyInput input, Claim<T>? claim)
        where T : struct => new(
            claim?.Inclusive() ?? Claim.NotPublished<T>(Modality.Expected),
            claim is { Assumption.Because: var because } ? [because] : [],
            claim?.ForPlanning is null ? [input] : []);
}

/// <summary>A figure on its way through formulas, with each assumption and each missing input named once.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Reasons">Why it is defensible, where it is assumed.</param>
/// <param name="Missing">The inputs for lack of which it is not known.</param>
internal sealed record SupplyFigure<T>(Claim<T> Figure, ValueList<Narrative> Reasons, ValueList<SupplyInput> Missing)
    where T : struct
{
    /// <summary>Gets the same figure as an operand of what falls when it grows.</summary>
    public SupplyFigure<T> Reversed => this with { Figure = Figure.Reversed() };

    /// <summary>Computes what grows with the figure.</summary>
    public SupplyFigure<TResult> Select<TResult>(Func<T, TResult> compute)
        where TResult : struct => new(Claim.Of(Figure, compute), Reasons, Missing);

    /// <summary>Computes what grows with this figure and another.</summary>
    public SupplyFigure<TResult> With<TOther, TResult>(SupplyFigure<TOther> other, Func<T, TOther, TResult> compute)
        where TOther : struct
        where TResult : struct => new(
            Claim.Combine(Figure, other.Figure, Modality.Expected, compute),
            Reasons.Union(other.Reasons).ToValueList(),
            Missing.Union(other.Missing).ToValueList());

    /// <summary>Says what is known of the figure; a chain of formulas repeats no reason.</summary>
    public Claim<T> ToClaim() => Figure.Assumption is not { } assumption ? Figure : Figure with
    {
        Assumption = assumption with
        {
            Because = new(
                string.Join(' ', Reasons.Select(static reason => reason.French)),
                string.Join(' ', Reasons.Select(static reason => reason.English))),
        },
    };
}
