namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>Refuses problems whose numbers make no sense.</summary>
internal static class ExitGuard
{
    public static void Check(ExitProblem problem)
    {
        Refuse(
            problem.Years is < 1 or > ExitProblem.MaximumYears,
            $"{problem.Years} years after the end are asked for; there are from 1 to {ExitProblem.MaximumYears}.");
        foreach (var cost in problem.Costs)
        {
            Check(cost.PerYear, problem.Currency);
            Refuse(
                cost.FirstYear < 1 || cost.LastYear < cost.FirstYear,
                $"The cost '{cost.Path}' is due from year {cost.FirstYear} through {cost.LastYear}.");
            Refuse(
                cost.Services.Any(service => !problem.Services.Any(known =>
                    known.Facility == cost.Facility && known.Service == service)),
                $"The cost '{cost.Path}' is of a service that is not among the services of '{cost.Facility}'.");
        }

        foreach (var means in problem.Means)
        {
            Check(means.Amount, problem.Currency);
            RefuseYear(means.Year, problem.Years);
        }

        foreach (var income in problem.Income)
        {
            Check(income.Amount, problem.Currency);
            RefuseYear(income.Year, problem.Years);
            Refuse(
                !problem.Services.Any(known => known.Facility == income.Facility && known.Service == income.Service),
                $"There is income of '{income.Service}' at '{income.Facility}', which is not among the services.");
        }

        RefuseTwice(problem.Costs.Select(cost => cost.Path));
        RefuseTwice(problem.Services.Select(service => (service.Facility, service.Service)));
        RefuseTwice(problem.Means.Select(means => (means.Payer, means.Year)));
        RefuseTwice(problem.Income.Select(income => (income.Facility, income.Service, income.Year)));
    }

    private static void Check(Claim<Money> claim, Currency currency)
    {
        if (claim.ForPlanning is { } amount)
        {
            Refuse(amount < Money.Zero(currency), $"The amount {amount} is negative.");
        }
    }

    private static void RefuseYear(int year, int years) =>
        Refuse(year < 1 || year > years, $"The year {year} is not among the years 1 to {years} after the end.");

    private static void RefuseTwice<T>(IEnumerable<T> keys)
    {
        var seen = new HashSet<T>();
        foreach (var key in keys)
        {
            Refuse(!seen.Add(key), $"{key} is given twice.");
        }
    }

    private static void Refuse(bool isWrong, FormattableString message)
    {
        if (isWrong)
        {
            throw new ArgumentException(FormattableString.Invariant(message));
        }
    }
}
