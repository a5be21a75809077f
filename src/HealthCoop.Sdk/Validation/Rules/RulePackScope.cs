using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>The programmes that a pack is about: those of which any of these holds.</summary>
public sealed record RulePackScope
{
    /// <summary>Gets the calls and instruments: a source of the budget names one of them.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<GrantProfile>> Profiles { get; init; }

    /// <summary>Gets the countries: a territory or a partner of the programme is of one of them.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CountryCode> Countries { get; init; }

    /// <summary>Gets the kinds of agreements: an agreement of the programme is of one of them.</summary>
    /// <value>The default is empty.</value>
    public ValueList<AgreementType> Agreements { get; init; }

    /// <summary>Gets the kinds of programmes.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ProgrammeType> Types { get; init; }

    /// <summary>Gets the natures of partners: a partner of the programme is of one of them.</summary>
    /// <value>The default is empty.</value>
    public ValueList<PartnerNature> Natures { get; init; }

    internal bool Includes(Programme programme)
    {
        foreach (var source in programme.Budget?.Sources ?? [])
        {
            if (source.Profile is { } profile && Profiles.Contains(profile))
            {
                return true;
            }
        }

        foreach (var agreement in programme.Agreements)
        {
            if (agreement.Type is { } type && Agreements.Contains(type))
            {
                return true;
            }
        }

        foreach (var partner in programme.Partners)
        {
            if (Natures.Contains(partner.Nature) || (partner.Country is { } country && Countries.Contains(country)))
            {
                return true;
            }
        }

        foreach (var territory in programme.Territories)
        {
            if (Countries.Contains(territory.Country))
            {
                return true;
            }
        }

        return programme.Type is { } kind && Types.Contains(kind);
    }
}
