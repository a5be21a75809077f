using HealthCoop.HealthSystem;
using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>A recurrent cost in one year, and what of it is paid.</summary>
/// <remarks>Where all is known, the amount is what comes from income, what comes from the payer, and what is missing:
/// exactly.</remarks>
public sealed record RecurrentCostLine
{
    /// <summary>Gets the cost's place in the document.</summary>
    public required JsonPointer Path { get; init; }

    /// <summary>Gets what is paid for.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets what brings the cost about.</summary>
    public required RecurrentCostOrigin Origin { get; init; }

    /// <summary>Gets the facility that has the cost.</summary>
    public required Id<Facility> Facility { get; init; }

    /// <summary>Gets the cost of one year at the prices of year 1.</summary>
    public required Claim<Money> PerYear { get; init; }

    /// <summary>Gets the ratio of the year's prices to those of year 1.</summary>
    public required decimal PriceFactor { get; init; }

    /// <summary>Gets the year's cost: <see cref="PerYear"/> × <see cref="PriceFactor"/>, rounded once.</summary>
    public required MoneyInterval Amount { get; init; }

    /// <summary>Gets what the facility's income pays.</summary>
    public required MoneyInterval FromIncome { get; init; }

    /// <summary>Gets what is left for the payer.</summary>
    public required MoneyInterval Asked { get; init; }

    /// <summary>Gets who is asked, or <see langword="null"/> when nobody is known to pay, or its undertaking is
    /// over.</summary>
    public required Id<Partner>? Payer { get; init; }

    /// <summary>Gets whether the payer is known to be bound throughout the year.</summary>
    public required bool IsPayerBound { get; init; }

    /// <summary>Gets what the payer pays.</summary>
    public required MoneyInterval FromPayer { get; init; }

    /// <summary>Gets what nobody pays; the cost counts as paid where it is zero.</summary>
    public required MoneyInterval Missing { get; init; }
}
