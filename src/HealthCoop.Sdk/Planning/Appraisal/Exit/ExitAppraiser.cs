using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "Naming",
    "CA1716",
    Scope = "namespace",
    Target = "~N:HealthCoop.Planning.Appraisal.Exit",
    Justification = "What ends is the field's exit; Visual Basic can put its keyword in brackets.")]

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>Appraises what remains when the money ends: for how long each service can be paid, and what would keep it
/// open.</summary>
/// <remarks>
/// <para>
/// Each year stands alone; nothing is carried over. All costs of the year are paid one after the other: by
/// <see cref="RecurrentCost.Rank"/>, then in the order of the first service that cannot do without them, then in their
/// own. The income of a facility's services is one cash box and pays first; what it does not pay is asked of the cost's
/// payer, whose means pay what is asked of it until they are spent. The first cost that they cannot pay in full takes
/// what is left: it counts as not paid, and the part that is paid is stated. So no cost is passed over for a cheaper
/// one, and more means never take anything from anyone.
/// </para>
/// <para>
/// A service can be paid in a year when each cost that it cannot do without is paid in full; a cost that is shared by
/// all services of a facility stops them all. A service that stops is not struck from the accounts: the question is
/// whether all that was created can be paid.
/// </para>
/// <para>
/// Every amount is an interval. What is not known is anything from zero on, a bound is a bound, "about" is none and
/// leaves an amount or a length unknown, and an assumption counts as it stands and marks what it bears on. A payer whom
/// nobody knows is a payer of whose means nothing is known, and so is whoever pays once an undertaking is over: such a
/// cost is never known to be paid, nor not to be, unless income pays it. Where it is not known whether a payer is bound
/// throughout a year, its cost is not known to be paid either, but may take what it asks from the payer's other costs.
/// As a cost is paid the better the smaller the costs and the larger income and means are, the bounds are those of the
/// worst and of the best case.
/// </para>
/// <para>
/// A year of an undertaking is 12 months, 365 days or 261 working days. Exit solvency is (income + means) ÷ recurrent
/// cost, the least among the years. Pure, so it may be used from several threads.
/// </para>
/// </remarks>
/// <example><code>
/// var exit = ExitAppraiser.Appraise(problem);
/// int? closes = exit.Services[0].StopsIn;
/// ValueList&lt;ExitRemedy&gt; waysOut = exit.Services[0].Years[1].Remedies;
/// </code></example>
public static class ExitAppraiser
{
    /// <summary>Appraises for how long each service can be paid.</summary>
    /// <param name="problem">The recurrent costs, the services, and what there is to pay with.</param>
    /// <returns>The years after the end, with what is paid, what is missing and what is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are no years, or more than 100; an amount is negative; a cost ends
    /// before it begins; something is given twice; a year or a service is none of the problem's.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the problem.</exception>
    /// <exception cref="OverflowException">An amount is too large for a <see cref="decimal"/>.</exception>
    public static ExitAppraisal Appraise(ExitProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ExitGuard.Check(problem);
        var inOrder = problem.Costs
            .OrderBy(cost => cost.Rank)
            .ThenBy(cost => problem.Services.TakeWhile(service => !cost.IsOf(service)).Count())
            .ToArray();
        var accounts = Enumerable.Range(1, problem.Years)
            .Select(year => new YearAccount(problem, inOrder, year))
            .ToArray();
        var years = accounts.Select(account => account.ToYear()).ToValueList();
        return new()
        {
            Years = years,
            Services = problem.Services
                .Select(service => new ServiceExit(
                    service.Facility,
                    service.Service,
                    accounts.Select(account => new ServiceAccount(service, account).ToYear()).ToValueList()))
                .ToValueList(),
            Solvency = SolvencyRatio.Least(years.Select(year => year.Solvency)),
        };
    }
}
