using HealthCoop.Finance;
using HealthCoop.Terminology;

namespace HealthCoop.Planning.Ledgers;

/// <summary>The budget of a grant in the rows of the European Union's model (Annex B).</summary>
/// <param name="Currency">The currency of every amount.</param>
/// <param name="Rows">Rows 1 to 11, or to 13 where the model ends on taxes.</param>
/// <remarks>Source: Annex B, rows 1 to 13. Row 7 adds up the direct costs, row 9 adds the indirect ones, row 11 the
/// contingency reserve, row 13 the taxes that count as co-financing. A cap holds on row 7, rounded down to the minor
/// unit. Pure, so it may be used from several threads.</remarks>
public sealed record BudgetTree(Currency Currency, ValueList<BudgetRow> Rows)
{
    private const int LastDirectHeading = (int)BudgetHeading.Works;

    /// <summary>Gets the direct eligible costs, row 7; or <see langword="null"/> when they are not known.</summary>
    public Money? DirectCosts => AmountOf(7);

    /// <summary>Gets all eligible costs, row 11; or <see langword="null"/> when they are not known.</summary>
    public Money? EligibleCosts => AmountOf(11);

    /// <summary>Gets what breaks a cap.</summary>
    public ValueList<Narrative> Breaches => Rows.Select(row => row.Breach).OfType<Narrative>().ToValueList();

    /// <summary>Puts costs into the rows of the model.</summary>
    /// <param name="problem">The costs, taxes and caps.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An amount is negative or not to the minor unit, a heading is not one of
    /// direct costs, or a row that is stated is none of the model or stated twice.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the problem.</exception>
    public static BudgetTree Of(BudgetTreeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var currency = problem.Currency;
        LedgerAmounts.Check(problem.Headings.Select(heading => heading.Amount), currency, nameof(problem));
        LedgerAmounts.Check(problem.Taxes.Select(tax => tax.Amount), currency, nameof(problem));
        LedgerAmounts.Check([problem.IndirectCosts, problem.Reserve], currency, nameof(problem));
        LedgerAmounts.Check(problem.Stated.Select(row => (Money?)row.Amount), currency, nameof(problem));
        if (problem.Stated.Any(row => row.Number < 1 || row.Number > (problem.HasTaxRows ? 13 : 11))
            || problem.Stated.DistinctBy(row => row.Number).Count() < problem.Stated.Count)
        {
            throw new ArgumentException("A row of the model is stated once.", nameof(problem));
        }

        var headings = problem.Headings.Select(cost => cost.Heading).Concat(problem.Taxes.Select(tax => tax.Heading));
        if (headings.Any(heading => !Enum.IsDefined(heading) || (int)heading > LastDirectHeading))
        {
            throw new ArgumentException("Direct costs and taxes stand under headings 1 to 6.", nameof(problem));
        }

        var rows = Enumerable.Range(1, LastDirectHeading).Select(number => Direct(problem, number)).ToList();
        var direct = LedgerAmounts.Sum(rows.Select(row => row.Amount), currency);
        rows.Add(Row(7, new("Total des coûts directs éligibles", "Direct eligible costs"), direct));

        var indirect = Capped(BudgetHeading.IndirectCosts, problem.IndirectCosts, problem.IndirectCostCap, direct);
        rows.Add(indirect);
        var subtotal = direct + indirect.Amount;
        rows.Add(Row(9, new("Total des coûts éligibles hors réserve", "Eligible costs, reserve excluded"), subtotal));

        var reserve = Capped(BudgetHeading.ContingencyReserve, problem.Reserve, problem.ReserveCap, direct);
        rows.Add(reserve);
        var eligible = subtotal + reserve.Amount;
        rows.Add(Row(11, new("Total des coûts éligibles", "Total eligible costs"), eligible));

        if (problem.HasTaxRows)
        {
            var taxes = problem.Taxes.Aggregate<BudgetTax, Money?>(Money.Zero(currency), (sum, tax) =>
                Add(sum, tax.Amount, !tax.IsRecoverable & problem.ExcludesTaxes));
            rows.Add(Row(12, new("Taxes", "Taxes"), taxes));
            rows.Add(Row(13, new("Total des coûts acceptés", "Total accepted costs"), eligible + taxes));
        }

        return new(currency, rows.Select(row => row with { Stated = StatedIn(problem, row.Number) }).ToValueList());
    }

    private static BudgetRow Direct(BudgetTreeProblem problem, int number)
    {
        var heading = (BudgetHeading)number;
        var costs = LedgerAmounts.Sum(
            problem.Headings.Where(cost => cost.Heading == heading).Select(cost => cost.Amount),
            problem.Currency);
        var gross = problem.Taxes.Where(tax => tax.Heading == heading).Aggregate(costs, (sum, tax) =>
            Add(sum, tax.Amount, !tax.IsRecoverable & !problem.ExcludesTaxes));
        return Row(number, LabelOf(heading), gross);
    }

    private static BudgetRow Capped(BudgetHeading heading, Money? stated, Percentage? rate, Money? direct)
    {
        Money? cap = direct is { } base7 && rate is { } share ? MinorUnits.ShareRoundedDown(base7, share) : null;
        return Row((int)heading, LabelOf(heading), stated ?? cap) with
        {
            CapRate = rate,
            Cap = cap,
            IsAssumed = stated is null && cap is not null,
        };
    }

    private static Money? StatedIn(BudgetTreeProblem problem, int number) =>
        problem.Stated.FirstOrDefault(row => row.Number == number)?.Amount;

    private static BudgetRow Row(int number, Narrative label, Money? amount) =>
        new() { Number = number, Label = label, Amount = amount };

    // Nothing is nothing, whether it counts or not.
    private static Money? Add(Money? sum, Money? amount, bool? counts) => counts switch
    {
        _ when amount is { IsZero: true } => sum,
        false => sum,
        true => sum + amount,
        null => null,
    };

    private static Narrative LabelOf(BudgetHeading heading) => Terms.For(heading).Name;

    private Money? AmountOf(int number) => Rows.FirstOrDefault(row => row.Number == number)?.Amount;
}
