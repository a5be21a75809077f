namespace HealthCoop.Planning.Need;

/// <summary>How often services are needed and used.</summary>
/// <param name="Services">The services at each facility, in the order of the problem.</param>
/// <param name="Unknown">What is neither known nor assumed, and leaves figures unknown.</param>
public sealed record NeedEstimate(ValueList<ServiceNeed> Services, ValueList<UnknownInput> Unknown);
