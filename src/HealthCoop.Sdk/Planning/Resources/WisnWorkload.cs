namespace HealthCoop.Planning.Resources;

/// <summary>A service that a cadre delivers: how often in a year, and the time of each.</summary>
/// <param name="Name">The service.</param>
/// <param name="PerYear">How often it is delivered in a year.</param>
/// <param name="Each">The time that a trained person takes for it at an acceptable standard (WISN: unit time), above
/// zero.</param>
public sealed record WisnWorkload(Narrative Name, AnnualQuantity PerYear, WorkingTime Each)
{
    /// <summary>Makes a workload out of plain numbers.</summary>
    /// <param name="name">The service, in a word that both languages share.</param>
    /// <param name="perYear">How often it is delivered in a year, zero or more.</param>
    /// <param name="each">The time that it takes, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perYear"/> or <paramref name="each"/> is
    /// negative.</exception>
    public WisnWorkload(string name, decimal perYear, Duration each)
        : this(new(name), AnnualQuantity.Of(perYear), WorkingTime.FromDuration(each))
    {
    }
}
