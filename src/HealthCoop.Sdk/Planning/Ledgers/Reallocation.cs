namespace HealthCoop.Planning.Ledgers;

/// <summary>Assesses changes between the headings of a grant's budget.</summary>
/// <remarks>Both the headings that give and those that receive are bound, each by a share of what the contract or the
/// last addendum gives it, all changes since then together. Pure, so it may be used from several threads.</remarks>
public static class Reallocation
{
    /// <summary>Assesses changes between headings.</summary>
    /// <param name="problem">The headings and the share by which they may change.</param>
    /// <returns>What the changes ask for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An amount is negative or not to the minor unit, a heading is named twice or
    /// is none, or the days of notice are negative or above 10,000.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the problem.</exception>
    /// <exception cref="OverflowException">An amount is too large for a <see cref="decimal"/>.</exception>
    public static ReallocationResult Assess(ReallocationProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var currency = problem.Currency;
        LedgerAmounts.Check(
            problem.Headings.SelectMany(heading => new Money?[] { heading.Initial, heading.Current }),
            currency,
            nameof(problem));
        if (problem.Headings.DistinctBy(heading => heading.Heading).Count() < problem.Headings.Count)
        {
            throw new ArgumentException("Each heading is named once.", nameof(problem));
        }

        if (problem.Headings.Any(heading => !Enum.IsDefined(heading.Heading)))
        {
            throw new ArgumentException("A heading is one of the budget's model: 1 to 6, 8 or 10.", nameof(problem));
        }

        if (problem.NoticeDays is < 0 or > Length.MaximumCount)
        {
            throw new ArgumentException("The days of notice are 0 to 10,000.", nameof(problem));
        }

        var headings = (
            from heading in problem.Headings
            orderby heading.Heading
            select new HeadingReallocation(
                heading.Heading,
                heading.Initial,
                heading.Current - heading.Initial,
                problem.Fixed.Contains(heading.Heading)
                    ? Money.Zero(currency)
                    : MinorUnits.ShareRoundedDown(heading.Initial, problem.Share))).ToValueList();
        var outcome = headings.Select(heading => heading.Outcome).DefaultIfEmpty().Max();
        var risen = Total(headings, 1, heading => heading.Change);
        var given = Total(headings, -1, heading => -heading.Change);
        var free = Least(
            Total(headings, 1, heading => Least(heading.Change, heading.Allowed)),
            Total(headings, -1, heading => Least(-heading.Change, heading.Allowed)));
        return new()
        {
            Headings = headings,
            Outcome = outcome,
            RequestBy = outcome is ReallocationOutcome.Addendum
                ? problem.EffectiveOn?.PlusDays(-problem.NoticeDays)
                : null,
            IneligibleWithoutAddendum = risen - free,
            TotalRise = risen > given ? risen - given : Money.Zero(currency),
        };

        Money Total(ValueList<HeadingReallocation> all, int sign, Func<HeadingReallocation, Money> part) =>
            Money.Sum(all.Where(heading => Math.Sign(heading.Change.Amount) == sign).Select(part), currency);
    }

    private static Money Least(Money left, Money right) => left < right ? left : right;
}
