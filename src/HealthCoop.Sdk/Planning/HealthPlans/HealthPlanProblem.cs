using HealthCoop.HealthSystem;

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
}
