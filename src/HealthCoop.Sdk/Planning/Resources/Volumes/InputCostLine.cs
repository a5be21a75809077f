namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>What an input costs at a site in a year.</summary>
/// <param name="Site">The site's position, from zero.</param>
/// <param name="Year">The year's position, from zero.</param>
/// <param name="Input">The input's position, from zero.</param>
/// <param name="Amount">The amount, in whole minor units of its currency.</param>
/// <remarks>The default value is no money for the first input of the first site in the first year.</remarks>
public readonly record struct InputCostLine(int Site, int Year, int Input, Money Amount);
