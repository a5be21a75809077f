namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>How much of each input each site needs in each year.</summary>
public sealed record InputVolumes
{
    /// <summary>Copies the quantities.</summary>
    /// <param name="sites">The number of sites, 1 or more.</param>
    /// <param name="years">The number of years, 1 or more.</param>
    /// <param name="inputs">The number of inputs, 1 or more.</param>
    /// <param name="values">Units per year, finite and zero or more: site after site, in a site year after year, in a
    /// year input after input.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of sites, years or inputs is below 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> are too few or too many, or one is negative or not
    /// finite.</exception>
    /// <exception cref="OverflowException">There are 2^31 or more values.</exception>
    public InputVolumes(int sites, int years, int inputs, ReadOnlySpan<double> values)
    {
        Grid = new(sites, years, inputs);
        Values = Grid.Copy(values);
    }

    internal InputVolumes(Grid grid, ValueList<double> values) => (Grid, Values) = (grid, values);

    /// <summary>Gets the number of sites.</summary>
    public int Sites => Grid.First;

    /// <summary>Gets the number of years.</summary>
    public int Years => Grid.Second;

    /// <summary>Gets the number of inputs.</summary>
    public int Inputs => Grid.Third;

    /// <summary>Gets the units per year: site after site, in a site year after year, in a year input after
    /// input.</summary>
    public ValueList<double> Values { get; }

    internal Grid Grid { get; }

    /// <summary>Gets how much of an input a site needs in a year.</summary>
    /// <param name="site">The site's position, from zero.</param>
    /// <param name="year">The year's position, from zero.</param>
    /// <param name="input">The input's position, from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is out of range.</exception>
    public double this[int site, int year, int input] => Values[Grid.At(site, year, input)];
}
