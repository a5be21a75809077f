namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>Computes what the cases of all services take, for many sites and years at once.</summary>
public static class VolumeCalculator
{
    // What a thread takes at once: some hundredths of a millisecond, so that threads end together.
    private const int ProductsInAPart = 1 << 18;

    /// <summary>Computes how much of each input each site needs in each year.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="inputs">What one case takes, of the same services in the same order.</param>
    /// <param name="degree">How many threads work at once: 1 or more; 0 for one on each processor.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The quantities. One too large for a <see cref="double"/> is positive infinity.</returns>
    /// <remarks>
    /// Cases per year times units per case, summed over the services in their order, each product added with a single
    /// rounding (fused multiply-add): the bits are the same on every machine and with any number of threads. More cases
    /// or a further service never make a quantity smaller.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The numbers of services differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is negative.</exception>
    /// <exception cref="OverflowException">There would be 2^31 or more quantities.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static InputVolumes Calculate(
        CaseVolumes cases,
        InputsPerCase inputs,
        int degree = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(inputs);
        var grid = new Grid(cases.Sites, cases.Years, inputs.Inputs);
        var quantities = GC.AllocateUninitializedArray<double>(grid.Length);
        Calculate(cases, inputs, quantities, degree, cancellationToken);
        return new(grid, new(quantities));
    }

    /// <summary>Computes how much of each input each site needs in each year, into memory that the caller keeps for the
    /// next calculation.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="inputs">What one case takes, of the same services in the same order.</param>
    /// <param name="quantities">Where the units per year are written: site after site, in a site year after year, in a
    /// year input after input. Must be exactly as many.</param>
    /// <param name="degree">How many threads work at once: 1 or more; 0 for one on each processor.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <inheritdoc cref="Calculate(CaseVolumes, InputsPerCase, int, CancellationToken)" path="/remarks"/>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> or <paramref name="inputs"/> is
    /// <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The numbers of services differ, or <paramref name="quantities"/> are too few
    /// or too many. Nothing is written.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is negative.</exception>
    /// <exception cref="OverflowException">There would be 2^31 or more quantities.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; some quantities are written.</exception>
    public static void Calculate(
        CaseVolumes cases,
        InputsPerCase inputs,
        Memory<double> quantities,
        int degree = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        if (cases.Services != inputs.Services)
        {
            throw new ArgumentException(
                $"The cases are of {cases.Services} services, the inputs of {inputs.Services}.",
                nameof(inputs));
        }

        var grid = new Grid(cases.Sites, cases.Years, inputs.Inputs);
        if (quantities.Length != grid.Length)
        {
            throw new ArgumentException(
                $"There is room for {quantities.Length} quantities; there must be for {grid.Length}.",
                nameof(quantities));
        }

        InputPanel[] panels = [.. InputPanel.Cut(inputs)];
        var rows = ProductsInAPart / cases.Services / inputs.Inputs;
        Parts.Run(cases.Sites * cases.Years, rows, degree, Multiply, cancellationToken);

        void Multiply(int first, int end) =>
            Array.ForEach(panels, panel => panel.Multiply(cases, first, end, quantities.Span));
    }
}
