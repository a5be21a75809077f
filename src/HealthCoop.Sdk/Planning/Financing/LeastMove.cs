using System.Numerics;
using HealthCoop.Planning.Optimization;

namespace HealthCoop.Planning.Financing;

/// <summary>Finds the least that limits have to move until everything can be paid or, where they contradict each other,
/// until there is an allocation at all.</summary>
internal static class LeastMove
{
    private const int MostTries = 8;
    private const decimal SmallestPrice = 1e-6m;

    /// <summary>Finds by how many minor units each of some limits must move; or nothing where that does not help or
    /// cannot be told.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">The limits that may move.</param>
    /// <param name="conflicting">The limits that conflict; of a large model these alone are kept in mind, so that what
    /// is found is the least, and others may stand in its way.</param>
    /// <param name="isOfLimits">Whether limits contradict each other, so that nothing need be paid in full.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static Int128[]? Of(
        FundingModel model,
        int[] rows,
        int[] conflicting,
        bool isOfLimits,
        CancellationToken cancellationToken)
    {
        int[] all = [.. Enumerable.Range(0, model.Rows.Count)];
        return Exactly(model.Program, rows, all, isOfLimits)
            ?? (rows is [var only] && !isOfLimits ? ByPrices(model, only, cancellationToken) : null)
            ?? Exactly(model.Program, rows, conflicting, isOfLimits);
    }

    /// <summary>Finds by how many minor units limits must move, as little as can be in all and the others as they are;
    /// or nothing where that does not help.</summary>
    private static Int128[]? Exactly(SharingProgram whole, int[] rows, int[] kept, bool isOfLimits)
    {
        int[] paid = isOfLimits ? [] : [.. Enumerable.Range(0, whole.Groups)];
        var program = ProgramOfKinds.Of(whole, paid, kept).Program;
        if (rows.Except(kept).Any() || ExactConstraints.CountOf(program) > ConflictSearch.MostEntries)
        {
            return null;
        }

        var constraints = ExactConstraints.Of(program);

        // One more variable widens each row; everything is to be paid, and their sum as small as can be.
        var widened = constraints.Select(constraint => Widened(constraint, rows.Length)).ToList();
        foreach (var (k, row) in rows.Index())
        {
            var place = Array.IndexOf(kept, row);
            widened[program.Groups + place][program.Arcs + k] = -program.Scale[place];
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
            if (FundingAllocator.Solve(problem, cancellationToken, FundingAim.Held) is not
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
