using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Need;

/// <summary>The people of a group that a facility serves, year by year.</summary>
/// <remarks>
/// P(t) = P(b) × (1 + g)^(t − b), where b is the latest year up to t that a number is stated for and g the growth. A
/// year before the first of them is unknown, and so is one that it takes an unknown growth to reach.
/// </remarks>
/// <example><code>
/// var people = new SitePopulation
/// {
///     Facility = new("csref-koulikoro"),
///     Path = JsonPointer.Root / "populations" / 0,
///     Counts = [new(2009, Claim.Baseline(210_000))],
///     Growth = Claim.Expected(GrowthRate.FromPercentPerYear(3.6m)),
/// };
/// var people2012 = people.PopulationAt(2012);   // Expected Exactly 233506.27776
/// </code></example>
public sealed record SitePopulation
{
    private static readonly Claim<GrowthRate> NoYearToGrow = Claim.Expected(default(GrowthRate));

    /// <summary>Gets the facility.</summary>
    public required Id<Facility> Facility { get; init; }

    /// <summary>Gets the place of this population in the document, for what conflicts or is unknown.</summary>
    public required JsonPointer Path { get; init; }

    /// <summary>Gets the group.</summary>
    /// <value>The default is everybody.</value>
    public PopulationGroup Group { get; init; } = PopulationGroup.Everybody;

    /// <summary>Gets the numbers of people by year, in any order, no year twice.</summary>
    /// <value>The default is empty: nothing is known.</value>
    public ValueList<YearClaim<int>> Counts { get; init; }

    /// <summary>Gets the growth that carries a number on to the years behind it, or <see langword="null"/> when nothing
    /// is said about it.</summary>
    public Claim<GrowthRate>? Growth { get; init; }

    /// <summary>Computes the population of a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>The number of people on average, to six decimals where growth computes it.</returns>
    /// <exception cref="OverflowException">The number is too large for a <see cref="decimal"/>.</exception>
    public Claim<decimal> PopulationAt(int year)
    {
        var latest = Counts.Where(count => count.Year <= year).MaxBy(count => count.Year);
        return Claim.Combine(
            latest?.Claim,
            latest?.Year == year ? NoYearToGrow : Growth,
            Modality.Expected,
            (people, growth) => DecimalText.Rounded(people * growth.Over(year - latest!.Year)));
    }
}
