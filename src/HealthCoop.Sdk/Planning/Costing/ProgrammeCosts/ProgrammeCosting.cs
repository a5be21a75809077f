namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>Costs what a programme pays for beside care itself: quantity × unit price, line by line.</summary>
/// <remarks>Pure, so it may be used from several threads.</remarks>
public static class ProgrammeCosting
{
    /// <summary>Costs the items of a programme.</summary>
    /// <param name="problem">The items.</param>
    /// <returns>The lines, their sums, and which of them are unknown or assumed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// Two items have the same id; a quantity or a price is negative; more persons are trained than attend; or the
    /// stages of works are not the whole of them.
    /// </exception>
    /// <exception cref="OverflowException">An amount is beyond computing.</exception>
    public static ProgrammeCostResult Cost(ProgrammeCostProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Refuse(problem.Items.Select(static item => item.Fault).Prepend(RepeatedId(problem)), nameof(problem));
        var lines = problem.Items
            .SelectMany(static item => item.Lines())
            .OfType<ProgrammeCostLine>()
            .ToValueList();
        Refuse(lines.Select(NegativeNumber), nameof(problem));
        return new()
        {
            Lines = lines,
            Totals = lines
                .Select(static line => line.Amount.ForPlanning)
                .OfType<Money>()
                .GroupBy(static amount => amount.Currency)
                .OrderBy(static group => group.Key.Code, StringComparer.Ordinal)
                .Select(static group => Money.Sum(group, group.Key))
                .ToValueList(),
            Unpriced = KeysOf(lines.Where(static line => line.Amount.ForPlanning is null)),
            Assumed = KeysOf(lines.Where(static line => line.Amount.IsAssumed)),
        };
    }

    private static ValueList<ProgrammeCostKey> KeysOf(IEnumerable<ProgrammeCostLine> lines) =>
        lines.Select(static line => line.Key).ToValueList();

    private static void Refuse(IEnumerable<string?> faults, string name)
    {
        if (faults.FirstOrDefault(static fault => fault is not null) is { } fault)
        {
            throw new ArgumentException(fault, name);
        }
    }

    private static string? RepeatedId(ProgrammeCostProblem problem) => problem.Items
        .GroupBy(static item => item.Id)
        .Where(static group => group.Skip(1).Any())
        .Select(static group => $"Two items have the id '{group.Key}'.")
        .FirstOrDefault();

    private static string? NegativeNumber(ProgrammeCostLine line)
    {
        var negative = line.Operands.FirstOrDefault(static operand => operand.Value.ForPlanning < 0)?.Name
            ?? (line.UnitPrice.ForPlanning is { Amount: < 0 } ? line.Formula : null);
        return negative is null
            ? null
            : $"'{line.Key.Item}' has a negative number in {line.Key.Part} ({negative.English}).";
    }
}
