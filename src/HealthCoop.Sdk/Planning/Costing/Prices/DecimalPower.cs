namespace HealthCoop.Planning.Costing.Prices;

/// <summary>Powers of decimals, the same on every machine.</summary>
internal static class DecimalPower
{
    /// <summary>Raises to a whole power, zero or more, by repeated multiplication.</summary>
    public static decimal Whole(decimal factor, int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= factor;
        }

        return power;
    }

    /// <summary>Raises a factor from 1 to 2 to a power from 0 to 1, to 18 decimals and better.</summary>
    /// <remarks>exp(exponent × ln factor), each by its series until a term has no digit left.</remarks>
    public static decimal Part(decimal factor, decimal exponent) =>
        exponent == 0 ? 1 : Exponential(exponent * Logarithm(factor));

    // ln x = 2 (z + z³/3 + z⁵/5 + ...) where z = (x - 1) / (x + 1), which is a third at the most.
    private static decimal Logarithm(decimal x)
    {
        var z = (x - 1) / (x + 1);
        var sum = 0m;
        var power = z;
        for (var odd = 1; power != 0; odd += 2)
        {
            sum += power / odd;
            power *= z * z;
        }

        return 2 * sum;
    }

    // exp x = 1 + x + x²/2! + x³/3! + ...
    private static decimal Exponential(decimal x)
    {
        var sum = 0m;
        var term = 1m;
        for (var i = 1; term != 0; i++)
        {
            sum += term;
            term = term * x / i;
        }

        return sum;
    }
}
