namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>Computes what the cases of all services take, for many sites and years at once.</summary>
public static class VolumeCalculator
{
    // What a thread begins with at once: about a tenth of a millisecond, so that small problems stay on one.
    private const int ProductsInAPart = 1 << 20;

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
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        if (cases.Services != inputs.Services)
        {
            throw new ArgumentException(
                $"The cases are of {cases.Services} services, the inputs of {inputs.Services}.",
                nameof(inputs));
        }

        var grid = new Grid(cases.Sites, cases.Years, inputs.Inputs);
        var quantities = GC.AllocateUninitializedArray<double>(grid.Length);
        InputPanel[] panels = [.. InputPanel.Cut(inputs)];
        var rows = ProductsInAPart / cases.Services / inputs.Inputs;
        Parts.Run(cases.Sites * cases.Years, rows, degree, Multiply, cancellationToken);
        return new(grid, new(quantities));

        void Multiply(int first, int end) =>
            Array.ForEach(panels, panel => panel.Multiply(cases, first, end, quantities));
    }
}
