namespace HealthCoop.Planning.Explanations;

/// <summary>A value with its explanation.</summary>
internal sealed record Reasoned<T>(T Value, Explanation Why);

/// <summary>Makes values that are computed from others.</summary>
internal static class Reasoned
{
    /// <summary>Explains a value by a formula and its operands.</summary>
    public static Reasoned<T> Computed<T>(
        Narrative label,
        T value,
        Narrative formula,
        params ReadOnlySpan<Explanation> operands) =>
        new(value, new(label, FigureText.Of(value), new Computation(formula, [.. operands])));

    /// <summary>Adds up amounts.</summary>
    /// <param name="label">What the sum is.</param>
    /// <param name="formula">What is added up.</param>
    /// <param name="parts">The amounts.</param>
    /// <param name="none">What shows that there is nothing to add up, and in which currency.</param>
    public static Reasoned<Money> Sum(
        Narrative label,
        Narrative formula,
        IReadOnlyCollection<Reasoned<Money>> parts,
        Reasoned<Currency> none) =>
        Computed(
            label,
            Money.Sum(parts.Select(part => part.Value), none.Value),
            formula,
            parts.Count == 0 ? [none.Why] : [.. parts.Select(part => part.Why)]);
}
