namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>How much of each input one case of each service takes: tablets, tests, minutes of a cadre.</summary>
public sealed record InputsPerCase
{
    private readonly Grid _grid;

    /// <summary>Copies the quantities.</summary>
    /// <param name="services">The number of services, 1 or more.</param>
    /// <param name="inputs">The number of inputs, 1 or more.</param>
    /// <param name="values">Units of an input per case, finite and zero or more: service after service, in a service
    /// input after input.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of services or inputs is below 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> are too few or too many, or one is negative or not
    /// finite.</exception>
    /// <exception cref="OverflowException">There are 2^31 or more values.</exception>
    public InputsPerCase(int services, int inputs, ReadOnlySpan<double> values)
    {
        _grid = new(1, services, inputs);
        Values = _grid.Copy(values);
    }

    /// <summary>Gets the number of services.</summary>
    public int Services => _grid.Second;

    /// <summary>Gets the number of inputs.</summary>
    public int Inputs => _grid.Third;

    /// <summary>Gets the units per case, in the order in which they were given.</summary>
    public ValueList<double> Values { get; }

    /// <summary>Gets how much of an input one case of a service takes.</summary>
    /// <param name="service">The service's position, from zero.</param>
    /// <param name="input">The input's position, from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is out of range.</exception>
    public double this[int service, int input] => Values[_grid.At(0, service, input)];
}
