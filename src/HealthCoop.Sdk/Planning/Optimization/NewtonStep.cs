namespace HealthCoop.Planning.Optimization;

/// <summary>A step of the interior point method, and the room to find it in.</summary>
internal sealed class NewtonStep(int variables, int groups, int rows)
{
    public double[] Z { get; } = new double[variables];

    public double[] S { get; } = new double[variables];

    public double[] GroupPrices { get; } = new double[groups];

    public double[] RowPrices { get; } = new double[rows];
}
