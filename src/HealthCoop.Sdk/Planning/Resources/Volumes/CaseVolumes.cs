namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>How many cases of each service each site has in each year. All numbers are known: what is unknown is to be
/// assumed first, or left out with its site or service.</summary>
public sealed record CaseVolumes
{
    private readonly Grid _grid;

    /// <summary>Copies the cases.</summary>
    /// <param name="sites">The number of sites, 1 or more.</param>
    /// <param name="services">The number of services, 1 or more.</param>
    /// <param name="years">The number of years, 1 or more.</param>
    /// <param name="values">Cases per year, finite and zero or more: site after site, in a site service after service,
    /// in a service year after year.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of sites, services or years is below 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> are too few or too many, or one is negative or not
    /// finite.</exception>
    /// <exception cref="OverflowException">There are 2^31 or more values.</exception>
    public CaseVolumes(int sites, int services, int years, ReadOnlySpan<double> values)
    {
        _grid = new(sites, services, years);
        Values = _grid.Copy(values);
    }

    /// <summary>Gets the number of sites.</summary>
    public int Sites => _grid.First;

    /// <summary>Gets the number of services.</summary>
    public int Services => _grid.Second;

    /// <summary>Gets the number of years.</summary>
    public int Years => _grid.Third;

    /// <summary>Gets the cases per year, in the order in which they were given.</summary>
    public ValueList<double> Values { get; }

    /// <summary>Gets the cases of a service at a site in a year.</summary>
    /// <param name="site">The site's position, from zero.</param>
    /// <param name="service">The service's position, from zero.</param>
    /// <param name="year">The year's position, from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is out of range.</exception>
    public double this[int site, int service, int year] => Values[_grid.At(site, service, year)];
}
