namespace HealthCoop.Planning.Need;

/// <summary>The figures of <see cref="NeedVolumes"/> as they are computed.</summary>
/// <remarks>The default value is nobody, and no contacts.</remarks>
internal readonly record struct NeedFigures
{
    public Derived<decimal> TargetPopulation { get; init; }

    public Derived<AnnualQuantity> Need { get; init; }

    public Derived<AnnualQuantity> Covered { get; init; }

    public Derived<AnnualQuantity> Unmet { get; init; }

    public Derived<AnnualQuantity> Received { get; init; }

    public Derived<AnnualQuantity> Contacts { get; init; }

    public Claim<AnnualQuantity>? ContactsAtLeast { get; init; }

    public Derived<AnnualQuantity> ReferredOut { get; init; }
}
