namespace HealthCoop;

/// <summary>What programmes count: there is none of it or some, and never less.</summary>
internal static class Counted
{
    /// <summary>Gets whether values of a type are counts, quantities or amounts.</summary>
    public static bool Has(Type type) =>
        type == typeof(int) || type == typeof(decimal) || type == typeof(Money) || type == typeof(UnitPrice);

    /// <summary>Gets whether a value counts less than nothing.</summary>
    public static bool IsNegative<T>(T value)
        where T : struct =>
        value is int and < 0 or decimal and < 0 or Money { Amount: < 0 } or UnitPrice { Amount: < 0 };
}
