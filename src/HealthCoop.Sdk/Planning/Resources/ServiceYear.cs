namespace HealthCoop.Planning.Resources;

/// <summary>How often a service of a facility is needed and used in one year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Need">How often those need it for whom it is.</param>
/// <param name="Contacts">The contacts: of these as far as they get it, and those that others refer here.</param>
public sealed record ServiceYear(int Year, Claim<AnnualQuantity> Need, Claim<AnnualQuantity> Contacts)
{
    /// <summary>Gets the groups: those of the targets in their order, then those that are only referred.</summary>
    /// <value>The default is empty.</value>
    public ValueList<GroupYear> Groups { get; init; }
}
