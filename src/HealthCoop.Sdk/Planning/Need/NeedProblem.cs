namespace HealthCoop.Planning.Need;

/// <summary>What is asked about need.</summary>
/// <param name="Services">The services at each site.</param>
public sealed record NeedProblem(ValueList<ServiceAtSite> Services);
