namespace HealthCoop.Planning.Explanations;

/// <summary>A figure that is computed from others.</summary>
/// <param name="Formula">How it is computed.</param>
/// <param name="Operands">What it is computed from; never empty.</param>
public sealed record Computation(Narrative Formula, ValueList<Explanation> Operands) : Grounds
{
    /// <summary>Gets what the figure is computed from.</summary>
    /// <value>Never empty.</value>
    /// <exception cref="ArgumentException">There is no operand: what rests on nothing is not computed.</exception>
    public ValueList<Explanation> Operands { get; init => field = NotEmpty(value); } = NotEmpty(Operands);

    private static ValueList<Explanation> NotEmpty(ValueList<Explanation> operands) => operands.IsEmpty
        ? throw new ArgumentException("What is computed has operands.", nameof(operands))
        : operands;
}
