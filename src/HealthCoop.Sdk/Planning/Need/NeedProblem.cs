namespace HealthCoop.Planning.Need;

/// <summary>What is asked about need.</summary>
public sealed record NeedProblem
{
    /// <summary>Gets the calendar years.</summary>
    public required YearRange Years { get; init; }

    /// <summary>Gets the people that the facilities serve, no group of a facility twice. What is not listed is
    /// unknown.</summary>
    public required ValueList<SitePopulation> Populations { get; init; }

    /// <summary>Gets the services at each facility, none twice, in the order in which the answer lists them.</summary>
    public required ValueList<ServiceDemand> Services { get; init; }

    /// <summary>Gets which contacts go on from one of the services to another, never in a circle.</summary>
    /// <value>The default is empty: none do.</value>
    public ValueList<Referral> Referrals { get; init; }
}
