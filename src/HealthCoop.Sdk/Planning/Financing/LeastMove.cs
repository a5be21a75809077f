using System.Numerics;
using HealthCoop.Planning.Optimization;

namespace HealthCoop.Planning.Financing;

/// <summary>Finds the least that limits have to move until everything can be paid or, where they contradict each other,
/// until there is an allocation at all.</summary>
internal static class LeastMove
{
    private const int MostTries = 8;
    private const decimal SmallestPrice = 1e-6m;

    // Beyond so many entries exact arithmetic takes too long; one limit alone then moves by what its price tells.
    private const long MostEntries = 40_000;

    /// <summary>Finds by how many minor units each of some limits must move; or nothing where that does not help or
    /// cannot be told.</summary>
    public static Int128[]? Of(FundingModel model, int[] rows, bool isOfLimits, CancellationToken cancellationToken) =>
        Exactly(model, rows, isOfLimits) ?? (rows is [var only] ? ByPrices(model, only, cancellationToken) : null);

    /// <summary>Finds by how many minor units limits must move, as little as can be in all and the others as they are;
    /// or nothing where that does not help.</summary>
    private static Int128[]? Exactly(FundingModel model, int[] rows, bool isOfLimits)
    {
        var program = model.Program;
        var constraints = ExactConstraints.Of(program);
        if (constraints.Count * (long)(program.Arcs + rows.Length) > MostEntries)
        {
            return null;
        }

        // One more variable widens each row; everything is to be paid, and their sum as small as can be.
        var widened = constraints.Select(constraint => Widened(constraint, rows.Length)).ToList();
        foreach (var (k, row) in rows.Index())
        {
            widened[program.Groups + row][program.Arcs + k] = -program.Scale[row];
        }

        widened.AddRange(constraints.Take(isOfLimits ? 0 : program.Groups)
            .Select(group => Widened([.. group.Select(static one => -one)], rows.Length)));
        var objective = new BigInteger[program.Arcs + rows.Length];
        Array.Fill(objective, BigInteger.MinusOne, program.Arcs, rows.Length);
        var solution = ExactSimplex.Solve(widened, [objective], program.Arcs + rows.Length);
        return solution.IsFeasible
            ? [.. solution.Values[program.Arcs..].Select(value =>
                (Int128)((value + solution.Denominator - 1) / solution.Denominator))]
            : null;
    }

    // The more a limit moves the less its next unit funds, so that what is lacking over the price is never too much; of
    // a large model each step is solved again.
    private static Int128[]? ByPrices(FundingModel model, int index, CancellationToken cancellationToken)
    {
        var row = model.Rows[index];
        var name = FundingProofs.NameOf(row, model.Scope);

        // All of it is to be paid, so that all of it matters alike.
        var alike = model.Scope.Problem with
        {
            Costs = model.Scope.Problem.Costs.Select(static cost => cost with { Priority = 1 }).ToValueList(),
        };
        var (problem, units) = (alike, Int128.Zero);
        for (var tries = 0; tries < MostTries && !cancellationToken.IsCancellationRequested; tries++)
        {
            if (FundingAllocator.Solve(problem, cancellationToken, mayDispute: false) is not
                {
                    Allocation.Gap: var gap,
                    Proof: { } proof,
                })
            {
                return null;
            }

            if (gap.IsZero)
            {
                return [units];
            }

            var price = proof.Prices.FirstOrDefault(price => price with { PerUnit = 0 } == name)?.PerUnit ?? 0;
            if (price < SmallestPrice)
            {
                return null;
            }

            units += model.Scope.Units(new(gap.Amount / price, model.Scope.Problem.Currency), roundUp: true);
            if (LimitMove.Of(model.Scope, alike, row, model.Scope.Amount(units)) is not var (moved, _))
            {
                return null;
            }

            problem = moved;
        }

        return null;
    }

    private static BigInteger[] Widened(BigInteger[] constraint, int more) =>
        [.. constraint.AsSpan(0, constraint.Length - 1), .. new BigInteger[more], constraint[^1]];
}
