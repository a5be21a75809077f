using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>A payer in one year.</summary>
/// <param name="Payer">The payer.</param>
/// <remarks>Where all is known, the means are what is paid and what is left, exactly.</remarks>
public sealed record PayerYear(Id<Partner> Payer)
{
    /// <summary>Gets the recurrent costs that it has to pay, before income pays its part.</summary>
    public required MoneyInterval Cost { get; init; }

    /// <summary>Gets what it can put in.</summary>
    public required MoneyInterval Means { get; init; }

    /// <summary>Gets what is asked of it, once income has paid its part.</summary>
    public required MoneyInterval Asked { get; init; }

    /// <summary>Gets what it pays.</summary>
    public required MoneyInterval Paid { get; init; }

    /// <summary>Gets what it has left.</summary>
    public required MoneyInterval Left { get; init; }
}
