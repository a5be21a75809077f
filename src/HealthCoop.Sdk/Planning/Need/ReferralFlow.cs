namespace HealthCoop.Planning.Need;

/// <summary>The contacts of a group that one referral makes in one year.</summary>
/// <param name="Referral">The referral.</param>
/// <param name="Contacts">Contacts where it starts × share, to six decimals.</param>
/// <param name="AtLeast">How many there are at least, where they are not known and something is known of them; else
/// <see langword="null"/>.</param>
public sealed record ReferralFlow(
    Referral Referral,
    Claim<AnnualQuantity> Contacts,
    Claim<AnnualQuantity>? AtLeast)
{
    internal ReferralFlow(Referral referral, Derived<AnnualQuantity> contacts, Claim<AnnualQuantity>? atLeast)
        : this(referral, Derivation.Nothing, atLeast) => Figure = contacts;

    /// <summary>Gets contacts where it starts × share, to six decimals.</summary>
    public Claim<AnnualQuantity> Contacts
    {
        get => Figure.Claim;
        init => Figure = Derived<AnnualQuantity>.Of(value);
    }

    internal Derived<AnnualQuantity> Figure { get; private init; } = Derived<AnnualQuantity>.Of(Contacts);
}
