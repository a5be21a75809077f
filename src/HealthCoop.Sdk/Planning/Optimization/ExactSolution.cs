using System.Numerics;

namespace HealthCoop.Planning.Optimization;

/// <summary>The solution of a small program, or what shows that there is none.</summary>
/// <param name="IsFeasible">Whether there is one.</param>
/// <param name="Values">The numerators of the variables.</param>
/// <param name="Prices">
/// The numerators of the prices of the constraints by the first objective; where there is no solution, the multiples in
/// which the constraints add up to a contradiction.
/// </param>
/// <param name="Denominator">The denominator of all of them, above zero.</param>
internal sealed record ExactSolution(
    bool IsFeasible,
    BigInteger[] Values,
    BigInteger[] Prices,
    BigInteger Denominator);
