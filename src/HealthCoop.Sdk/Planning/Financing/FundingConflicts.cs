using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Finds out why not everything can be paid, and what would change that.</summary>
/// <remarks>
/// What is told is irreducible: without any one of its lines and limits the others would not conflict. Each way out is
/// tried by allocating again. Where exact arithmetic would take too long, a gap of less than a minor unit is none, and
/// what is told may hold more than is needed once the search has taken as long as people wait. Pure, so it may be used
/// from several threads.
/// </remarks>
/// <example>
/// <code>
/// var conflict = FundingConflicts.Explain(problem);
/// foreach (var way in conflict?.WaysOut ?? [])
/// {
///     Console.WriteLine(way.Text.In(Language.English)); // Raise the amount of the source 'city' by EUR 300000.00.
/// }
/// </code>
/// </example>
public static class FundingConflicts
{
    // So many lines or limits are told by name in a message.
    private const int MostNamed = 10;

    /// <summary>Explains the gap of a problem, or why it has no allocation at all.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="cancellationToken">Stops the search for ways out; those found so far are returned.</param>
    /// <returns>The conflict, or <see langword="null"/> where everything is paid, or all but what rounding
    /// takes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The problem makes no sense; see
    /// <see cref="FundingAllocator.Allocate"/>.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the problem.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped before a conflict was found.</exception>
    public static FundingConflict? Explain(FundingProblem problem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        FundingProblemCheck.Check(problem);
        var merged = FundingModel.Of(problem);
        return FundingSolver.NotHeld(merged, cancellationToken) is { } notHeld
            ? OfLimits(merged, notHeld, cancellationToken)
            : OfLines(FundingModel.LineByLine(problem), cancellationToken);
    }

    /// <summary>Tells limits that are not held together.</summary>
    internal static FundingConflict OfLimits(
        FundingModel model,
        LimitsNotHeld notHeld,
        CancellationToken cancellationToken)
    {
        var (french, english) = NamesOf(model, notHeld.Rows);
        var message = notHeld.IsShown
            ? new Narrative(
                $"Ces limites ne tiennent pas ensemble : {french}.",
                $"These limits do not hold together: {english}.")
            : new Narrative(
                $"Aucun montant trouvé ne tient ces limites : {french}.",
                $"No amounts that were found hold these limits: {english}.");
        return Tell(model, [], notHeld.Rows, message, cancellationToken);
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

    private static FundingConflict? OfLines(FundingModel model, CancellationToken cancellationToken)
    {
        if (ConflictSearch.Lines(model.Program, cancellationToken) is not var (groups, rows))
        {
            return null;
        }

        var lines = groups.SelectMany(group => model.Groups[group].Cells)
            .Select(cell => model.Scope.Lines[cell.Line].Line)
            .Distinct()
            .Order()
            .ToValueList();
        var named = Listed(lines.Select(static line => line.Value), ", ");
        var (french, english) = NamesOf(model, rows);
        var message = rows.Length == 0
            ? new Narrative($"Aucune source ne peut payer : {named}.", $"No source may pay: {named}.")
            : new Narrative(
                $"Ces lignes ne peuvent pas toutes être payées ({named}) : {french}.",
                $"These lines cannot all be paid ({named}): {english}.");
        return Tell(model, lines, rows, message, cancellationToken);
    }

    private static FundingConflict Tell(
        FundingModel model,
        ValueList<Id<CostLine>> lines,
        int[] rows,
        Narrative message,
        CancellationToken cancellationToken) => new()
        {
            Lines = lines,
            Limits = rows.Select(row => FundingProofs.NameOf(model.Rows[row], model.Scope)).ToValueList(),
            Message = message,
            Members = rows.Select(row => model.Rows[row].Rule?.Path ?? PathOf(model, row)).Distinct().ToValueList(),
            WaysOut = FundingWaysOut.Of(model.Scope.Problem, lines, rows, cancellationToken),
        };

    private static (string French, string English) NamesOf(FundingModel model, int[] rows)
    {
        var names = rows.Select(row => new LimitText(model, row).Name).ToArray();
        return (
            Listed(names.Select(static name => name.French!), " ; "),
            Listed(names.Select(static name => name.English!), "; "));
    }

    private static string Listed(IEnumerable<string> names, string separator)
    {
        var all = names.ToList();
        return string.Join(separator, all.Take(MostNamed)) + (all.Count > MostNamed ? $"{separator}…" : string.Empty);
    }

    private static JsonPointer PathOf(FundingModel model, int row) =>
        model.Rows[row].Source is >= 0 and var source ? model.Scope.Sources[source].Path : JsonPointer.Root;
}
