using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Programmes;

/// <summary>Whether an action works in several countries.</summary>
internal static class SeveralCountries
{
    /// <summary>Tells whether the territories of a programme lie in several countries, that of the funder apart;
    /// nothing where no territory tells.</summary>
    public static bool? Has(Programme programme, MultiCountryTerm term)
    {
        CountryCode? first = null;
        foreach (var territory in programme.Territories)
        {
            if (territory.Country == default || territory.Country == term.FunderCountry)
            {
                continue;
            }

            if (first is { } other && other != territory.Country)
            {
                return true;
            }

            first = territory.Country;
        }

        return first is null ? null : false;
    }
}
