using System.Numerics;
using HealthCoop.Planning.Optimization;

namespace HealthCoop.Planning.Financing;

/// <summary>Finds out why not everything can be paid, and what would change that.</summary>
/// <remarks>
/// A linear program that cannot be held names the constraints that contradict each other (Farkas); what is not needed
/// for the contradiction is then left out one by one. Each way out is tried by allocating again.
/// </remarks>
public static class FundingConflicts
{
    // Beyond so many entries the exact search takes longer than people wait; what has a price is reduced from within.
    private const long MostEntries = 40_000;

    /// <summary>Explains the gap of a problem, or why it has no allocation at all.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="cancellationToken">Stops the search for ways out; those found so far are returned.</param>
    /// <returns>The conflict, or <see langword="null"/> where everything is paid, or all but what rounding
    /// takes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The problem makes no sense; see
    /// <see cref="FundingAllocator.Allocate"/>.</exception>
    public static FundingConflict? Explain(FundingProblem problem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        FundingProblemCheck.Check(problem);
        var model = FundingModel.LineByLine(problem);
        return Members(model, cancellationToken) is var (groups, rows)
            ? Tell(model, groups, rows, cancellationToken)
            : null;
    }

    internal static Conflict TwoTakeTheRest(List<FundingOffer> takers)
    {
        var names = string.Join(", ", takers.Select(static taker => taker.Source));
        return new(
            new(
                $"Les sources {names} n'ont ni taux ni montant : une seule peut prendre ce que les autres laissent.",
                $"The sources {names} have neither rate nor amount: only one can take what the others leave."),
            takers.Select(static taker => taker.Path).ToValueList())
        {
            WaysOut =
            [
                new(
                    "Donner un taux ou un montant, ou réunir ces sources en une.",
                    "Give a rate or an amount, or make these sources one."),
            ],
        };
    }

    private static (int[] Groups, int[] Rows)? Members(FundingModel model, CancellationToken cancellationToken)
    {
        var program = model.Program;
        if ((long)(program.Groups + program.Rows) * program.Arcs > MostEntries)
        {
            return Priced(model, cancellationToken);
        }

        var constraints = ExactConstraints.Of(program);
        var sizes = constraints.Take(program.Groups).ToArray();
        var inFull = sizes.Select(static size => size.Select(static one => -one).ToArray());
        BigInteger[][] all = [.. inFull, .. constraints.Skip(sizes.Length)];
        int[]? Contradiction(IEnumerable<int> members)
        {
            var kept = members.ToArray();
            var solution = ExactSimplex.Feasibility([.. sizes, .. kept.Select(member => all[member])], program.Arcs);
            return solution.IsFeasible
                ? null
                : [.. kept.Where((_, i) => !solution.Prices[sizes.Length + i].IsZero)];
        }

        // Limits that contradict each other are told before lines that they keep from being paid.
        var rows = Enumerable.Range(sizes.Length, program.Rows);
        if ((Contradiction(rows) ?? Contradiction(Enumerable.Range(0, all.Length))) is not { } members)
        {
            return null;
        }

        // The last limits are left out first, so that of two alike the one named first is told.
        foreach (var member in members.OrderDescending().ToArray())
        {
            if (members.Contains(member) && Contradiction(members.Where(other => other != member)) is { } fewer)
            {
                members = fewer;
            }
        }

        return (
            [.. members.Where(member => member < sizes.Length).Order()],
            [.. members.Where(member => member >= sizes.Length).Select(member => member - sizes.Length).Order()]);
    }

    private static (int[] Groups, int[] Rows)? Priced(FundingModel model, CancellationToken cancellationToken)
    {
        var (found, broken) = FundingSolver.Solve(model, mayDispute: false, cancellationToken);
        if (found is not { } solution)
        {
            int[] all = [.. Enumerable.Range(0, model.Rows.Count)];
            return ConflictSearch.Of(model.Program, [], all, cancellationToken) is var (none, members)
                && members.Length < all.Length
                    ? (none, members)
                    : ([], broken);
        }

        int[] groups = [.. Enumerable.Range(0, model.Groups.Count).Where(g => solution.Whole.Gaps[g] > 0)];
        int[] rows = [.. Enumerable.Range(0, model.Rows.Count).Where(row => solution.Prices[row] > 0)];
        return groups.Length == 0 ? null : ConflictSearch.Of(model.Program, groups, rows, cancellationToken);
    }

    private static FundingConflict Tell(
        FundingModel model,
        int[] groups,
        int[] rows,
        CancellationToken cancellationToken)
    {
        var scope = model.Scope;
        var lines = groups.SelectMany(group => model.Groups[group].Cells)
            .Select(cell => scope.Lines[cell.Line].Line)
            .Distinct()
            .Order()
            .ToValueList();
        var limits = rows.Select(row => new LimitText(model, row)).ToArray();
        var (french, english) = (
            string.Join(" ; ", limits.Select(static limit => limit.Name.French)),
            string.Join("; ", limits.Select(static limit => limit.Name.English)));
        var named = string.Join(", ", lines.Take(10)) + (lines.Count > 10 ? ", …" : string.Empty);
        return new()
        {
            Lines = lines,
            Limits = rows.Select(row => FundingProofs.NameOf(model.Rows[row], scope)).ToValueList(),
            Message = lines.IsEmpty
                ? new(
                    $"Ces limites ne tiennent pas ensemble : {french}.",
                    $"These limits do not hold together: {english}.")
                : rows.Length == 0
                    ? new($"Aucune source ne peut payer : {named}.", $"No source may pay: {named}.")
                    : new(
                        $"Ces lignes ne peuvent pas toutes être payées ({named}) : {french}.",
                        $"These lines cannot all be paid ({named}): {english}."),
            Members = rows.Select(row => model.Rows[row].Rule?.Path ?? PathOf(model, row)).Distinct().ToValueList(),
            WaysOut = FundingWaysOut.Of(scope.Problem, lines, rows, cancellationToken),
        };
    }

    private static JsonPointer PathOf(FundingModel model, int row) =>
        model.Rows[row].Source is >= 0 and var source ? model.Scope.Sources[source].Path : JsonPointer.Root;
}
