using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>Buying: from the tender or order until the contract is signed or the goods are at hand.</summary>
public sealed record Procurement : Activity
{
    /// <summary>Gets what is bought, or <see langword="null"/> when nothing is said about it.</summary>
    public ContractNature? Nature { get; init; }

    /// <summary>Gets how the contract is awarded, or <see langword="null"/> when nothing is said about it.</summary>
    public ProcurementProcedure? Procedure { get; init; }

    /// <summary>Gets the value of the contract, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<Money>? Value { get; init; }

    /// <summary>Gets the category of what is bought, by which purchases of one nature belong together; or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public Narrative? Category { get; init; }

    /// <summary>Gets where the goods come from, or <see langword="null"/> when nothing is said about it.</summary>
    public CountryCode? Origin { get; init; }

    /// <summary>Gets the country of the supplier, or <see langword="null"/> when nothing is said about it.</summary>
    public CountryCode? SupplierCountry { get; init; }

    /// <summary>Gets for which facility is bought, or <see langword="null"/> when nothing is said about it.</summary>
    public Id<Facility>? Facility { get; init; }
}
