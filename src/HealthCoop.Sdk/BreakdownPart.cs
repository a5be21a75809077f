namespace HealthCoop;

/// <summary>One category's part of a number of people.</summary>
/// <typeparam name="TCategory">The categories.</typeparam>
/// <param name="Category">The category.</param>
/// <param name="People">The number of people in it, which may be unknown.</param>
[LooksAt(nameof(People))]
public sealed record BreakdownPart<TCategory>(TCategory Category, Claim<int> People)
    where TCategory : struct, Enum;
