namespace HealthCoop.Planning.Need;

/// <summary>How often a service of a facility is needed and used in one year, by a group or by all.</summary>
/// <remarks>Each product is rounded once, to six decimals, and computed from the rounded ones before it.</remarks>
public sealed record NeedVolumes
{
    /// <summary>Gets the number of people that the service is for: population × target share.</summary>
    public required Claim<decimal> TargetPopulation { get; init; }

    /// <summary>Gets how often these need it: target population × prevalence or incidence.</summary>
    public required Claim<AnnualQuantity> Need { get; init; }

    /// <summary>Gets how often they get it: need × coverage.</summary>
    public required Claim<AnnualQuantity> Covered { get; init; }

    /// <summary>Gets how often they do not: need − covered contacts.</summary>
    public required Claim<AnnualQuantity> Unmet { get; init; }

    /// <summary>Gets the contacts that others referred here.</summary>
    public required Claim<AnnualQuantity> Received { get; init; }

    /// <summary>Gets the contacts in all: covered + received.</summary>
    public required Claim<AnnualQuantity> Contacts { get; init; }

    /// <summary>Gets how many contacts there are at least, where they are not known and something is known of them;
    /// else <see langword="null"/>.</summary>
    public required Claim<AnnualQuantity>? ContactsAtLeast { get; init; }

    /// <summary>Gets how many of the contacts are referred on, counted once for each referral.</summary>
    public required Claim<AnnualQuantity> ReferredOut { get; init; }

    /// <summary>Gets nobody, and no contacts.</summary>
    internal static NeedVolumes None { get; } = new()
    {
        TargetPopulation = Derivation.Nobody,
        Need = Derivation.Nothing,
        Covered = Derivation.Nothing,
        Unmet = Derivation.Nothing,
        Received = Derivation.Nothing,
        Contacts = Derivation.Nothing,
        ContactsAtLeast = null,
        ReferredOut = Derivation.Nothing,
    };
}
