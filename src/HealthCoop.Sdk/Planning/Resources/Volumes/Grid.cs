namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>A block of numbers over three things, that of the last one next to each other.</summary>
internal readonly record struct Grid
{
    public Grid(int first, int second, int third)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(second, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(third, 1);
        (First, Second, Third) = (first, second, third);
        Length = checked(first * second * third);
    }

    public int First { get; }

    public int Second { get; }

    public int Third { get; }

    public int Length { get; }

    public int At(int first, int second, int third)
    {
        ThrowIfOutside(first, First);
        ThrowIfOutside(second, Second);
        ThrowIfOutside(third, Third);
        return (((first * Second) + second) * Third) + third;
    }

    public (int First, int Second, int Third) PlaceOf(int index) =>
        (index / Third / Second, index / Third % Second, index % Third);

    /// <summary>Copies known numbers, none negative, one for each place.</summary>
    public ValueList<double> Copy(ReadOnlySpan<double> values)
    {
        if (values.Length != Length)
        {
            throw new ArgumentException($"There are {values.Length} values; there must be {Length}.", nameof(values));
        }

        var copy = values.ToArray();
        foreach (ref var value in copy.AsSpan())
        {
            if (value is not (>= 0 and <= double.MaxValue))
            {
                throw new ArgumentException("A value is negative or no finite number.", nameof(values));
            }

            // Of the two zeros, the one without a sign.
            value += 0.0;
        }

        return new(copy);
    }

    private static void ThrowIfOutside(int position, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, count);
    }
}
