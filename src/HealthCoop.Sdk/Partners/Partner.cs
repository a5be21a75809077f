using HealthCoop.Territories;

namespace HealthCoop.Partners;

/// <summary>An organisation that takes part in a programme.</summary>
public sealed record Partner : IEntity<Partner>
{
    /// <inheritdoc/>
    public required Id<Partner> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the short name, or <see langword="null"/>.</summary>
    public Narrative? Acronym { get; init; }

    /// <summary>Gets what it is, or <see langword="null"/> when that is not known.</summary>
    public OrganisationType? Type { get; init; }

    /// <summary>Gets whether it is civilian or military.</summary>
    /// <value>The default is <see cref="PartnerNature.Civilian"/>.</value>
    public PartnerNature Nature { get; init; }

    /// <summary>Gets the country that it comes from, or <see langword="null"/> when it is of none or not
    /// known.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Gets the territory that it governs, or <see langword="null"/>.</summary>
    public Id<Territory>? Territory { get; init; }

    /// <summary>Gets what the host keeps beside the partner.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    /// <summary>Makes a local authority: the partner that governs a territory.</summary>
    /// <param name="id">The partner's id.</param>
    /// <param name="name">The partner's name.</param>
    /// <param name="territory">The territory that it governs.</param>
    /// <returns>The local authority.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="territory"/> is <see langword="null"/>.</exception>
    public static Partner LocalAuthority(Id<Partner> id, Narrative name, Territory territory)
    {
        ArgumentNullException.ThrowIfNull(territory);
        return new()
        {
            Id = id,
            Name = name,
            Type = OrganisationType.LocalGovernment,
            Country = territory.Country,
            Territory = territory,
        };
    }

    /// <summary>Makes the health service of a country's armed forces.</summary>
    /// <param name="id">The partner's id.</param>
    /// <param name="name">The partner's name.</param>
    /// <param name="country">The country.</param>
    /// <returns>The military health service.</returns>
    public static Partner MilitaryHealthService(Id<Partner> id, Narrative name, CountryCode country) => new()
    {
        Id = id,
        Name = name,
        Type = OrganisationType.Government,
        Nature = PartnerNature.MilitaryHealthService,
        Country = country,
    };
}
