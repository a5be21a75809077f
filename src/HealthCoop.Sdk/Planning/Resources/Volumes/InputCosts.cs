namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>What each input costs at each site in each year: eight bytes for a line.</summary>
public sealed record InputCosts
{
    private readonly Grid _grid;
    private readonly ValueList<ulong> _minorUnits;

    internal InputCosts(Grid grid, Currency currency, ValueList<ulong> minorUnits) =>
        (_grid, Currency, _minorUnits) = (grid, currency, minorUnits);

    /// <summary>Gets the number of sites.</summary>
    public int Sites => _grid.First;

    /// <summary>Gets the number of years.</summary>
    public int Years => _grid.Second;

    /// <summary>Gets the number of inputs.</summary>
    public int Inputs => _grid.Third;

    /// <summary>Gets the currency of all lines.</summary>
    public Currency Currency { get; }

    /// <summary>Gets the lines that are not zero, made while one goes through them: by site, in a site by year, in a
    /// year by input.</summary>
    public IEnumerable<InputCostLine> Lines
    {
        get
        {
            for (var i = 0; i < _minorUnits.Count; i++)
            {
                if (_minorUnits[i] != 0)
                {
                    var (site, year, input) = _grid.PlaceOf(i);
                    yield return new(site, year, input, AmountOf(_minorUnits[i]));
                }
            }
        }
    }

    /// <summary>Gets what an input costs at a site in a year.</summary>
    /// <param name="site">The site's position, from zero.</param>
    /// <param name="year">The year's position, from zero.</param>
    /// <param name="input">The input's position, from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is out of range.</exception>
    public Money this[int site, int year, int input] => AmountOf(_minorUnits[_grid.At(site, year, input)]);

    /// <summary>Adds up lines: all of them, or those of a site, of a year, of an input, or of several of
    /// these.</summary>
    /// <param name="site">The site's position, from zero; <see langword="null"/> for all sites.</param>
    /// <param name="year">The year's position, from zero; <see langword="null"/> for all years.</param>
    /// <param name="input">The input's position, from zero; <see langword="null"/> for all inputs.</param>
    /// <returns>The sum of the rounded lines; it is never too large.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A position is out of range.</exception>
    public Money Total(int? site = null, int? year = null, int? input = null)
    {
        var sum = UInt128.Zero;
        for (var s = site ?? 0; s <= (site ?? Sites - 1); s++)
        {
            for (var y = year ?? 0; y <= (year ?? Years - 1); y++)
            {
                var lines = _minorUnits.AsSpan().Slice(_grid.At(s, y, input ?? 0), input is null ? Inputs : 1);
                foreach (var line in lines)
                {
                    sum += line;
                }
            }
        }

        return AmountOf((decimal)sum);
    }

    // Whole minor units are exact: a line has fewer than twenty digits, and 2^31 of them less than thirty.
    private Money AmountOf(decimal minorUnits) =>
        new(minorUnits * new decimal(1, 0, 0, false, (byte)Currency.MinorUnits), Currency);
}
