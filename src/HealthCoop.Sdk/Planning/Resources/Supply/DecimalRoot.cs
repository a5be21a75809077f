namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Takes square roots without leaving decimals, so that every machine finds the same digits.</summary>
internal static class DecimalRoot
{
    /// <summary>Computes the square root by Newton's method.</summary>
    /// <param name="square">The square, zero or more.</param>
    public static decimal Of(decimal square)
    {
        if (square == 0)
        {
            return 0;
        }

        // Never below the root, so that each step goes down until the digits end.
        var root = (square / 2) + 1;
        for (var next = Next(); next < root; next = Next())
        {
            root = next;
        }

        return root;

        decimal Next() => (root + (square / root)) / 2;
    }
}
