using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>What is asked about a communal health plan.</summary>
public sealed record HealthPlanProblem
{
    /// <summary>Gets the plan.</summary>
    public required CommunalHealthPlan Plan { get; init; }

    /// <summary>Gets the currency in which everything is counted.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the exchange rates. Amounts are converted by the rate of the first day of their year.</summary>
    /// <value>The default is the parities fixed by law.</value>
    public ExchangeRates Rates { get; init; } = ExchangeRates.FixedParities;

    /// <summary>Gets what sources give beside what the plan states of them; all that is said of a source and a year
    /// adds up.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanOffer> Offers { get; init; }

    /// <summary>Gets out of which source payers of activities pay, where that is other than by rule.</summary>
    /// <value>The default is empty. By rule the plan's owner pays out of its own revenue, a facility out of fees, any
    /// other partner as a partner; of bodies and groups it is not known.</value>
    public ValueList<HealthPlanPayer> Payers { get; init; }

    /// <summary>Gets the sessions for which one asks what the council has to vote.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanSession> Sessions { get; init; }

    /// <summary>Asks about a communal health plan what a programme tells of it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="programme">The programme whose document has the plan.</param>
    /// <returns>The problem, without sessions and without offers: a programme does not say which of its money is for a
    /// health plan, so that beyond what the plan states itself the sources stay unknown.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <remarks>
    /// It counts in the currency of most of the plan's amounts, else in that of the budget, else in none
    /// (<c>XXX</c>), and converts by the budget's rates. Ministries and services of the State whose commune owns the
    /// plan pay as the State, community health associations and management committees out of fees, and an institution
    /// as its owner does.
    /// </remarks>
    public static HealthPlanProblem Of(CommunalHealthPlan plan, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(programme);
        return new()
        {
            Plan = plan,
            Currency = CurrencyOf(plan) ?? programme.Budget?.Currency ?? default,
            Rates = Budget.RatesOf(programme.Budget),
            Payers = new HealthPlanPayers(plan, programme).All(),
        };
    }

    private static Currency? CurrencyOf(CommunalHealthPlan plan) => HealthPlanChecks.AmountsOf(plan)
        .Select(amount => amount?.ForPlanning?.Currency)
        .OfType<Currency>()
        .GroupBy(currency => currency)
        .MaxBy(same => same.Count())?.Key;
}
