using System.Diagnostics.CodeAnalysis;

namespace HealthCoop.Planning.Need;

/// <summary>How often a service of a facility is needed and used in one year, by a group or by all.</summary>
/// <remarks>Each product is rounded once, to six decimals, and computed from the rounded ones before it.</remarks>
public sealed record NeedVolumes
{
    private readonly NeedFigures _figures;

    /// <summary>Makes volumes that are all stated.</summary>
    public NeedVolumes()
    {
    }

#pragma warning disable CS8618 // The figures are all there is.
    [SetsRequiredMembers]
    internal NeedVolumes(in NeedFigures figures) => _figures = figures;
#pragma warning restore CS8618

    /// <summary>Gets the number of people that the service is for: population × target share.</summary>
    public required Claim<decimal> TargetPopulation
    {
        get => _figures.TargetPopulation.Claim;
        init => _figures = _figures with { TargetPopulation = Derived<decimal>.Of(value) };
    }

    /// <summary>Gets how often these need it: target population × prevalence or incidence.</summary>
    public required Claim<AnnualQuantity> Need
    {
        get => _figures.Need.Claim;
        init => _figures = _figures with { Need = Derived<AnnualQuantity>.Of(value) };
    }

    /// <summary>Gets how often they get it: need × coverage.</summary>
    public required Claim<AnnualQuantity> Covered
    {
        get => _figures.Covered.Claim;
        init => _figures = _figures with { Covered = Derived<AnnualQuantity>.Of(value) };
    }

    /// <summary>Gets how often they do not: need − covered contacts.</summary>
    public required Claim<AnnualQuantity> Unmet
    {
        get => _figures.Unmet.Claim;
        init => _figures = _figures with { Unmet = Derived<AnnualQuantity>.Of(value) };
    }

    /// <summary>Gets the contacts that others referred here.</summary>
    public required Claim<AnnualQuantity> Received
    {
        get => _figures.Received.Claim;
        init => _figures = _figures with { Received = Derived<AnnualQuantity>.Of(value) };
    }

    /// <summary>Gets the contacts in all: covered + received.</summary>
    public required Claim<AnnualQuantity> Contacts
    {
        get => _figures.Contacts.Claim;
        init => _figures = _figures with { Contacts = Derived<AnnualQuantity>.Of(value) };
    }

    /// <summary>Gets how many contacts there are at least, where they are not known and something is known of them;
    /// else <see langword="null"/>.</summary>
    public required Claim<AnnualQuantity>? ContactsAtLeast
    {
        get => _figures.ContactsAtLeast;
        init => _figures = _figures with { ContactsAtLeast = value };
    }

    /// <summary>Gets how many of the contacts are referred on, counted once for each referral.</summary>
    public required Claim<AnnualQuantity> ReferredOut
    {
        get => _figures.ReferredOut.Claim;
        init => _figures = _figures with { ReferredOut = Derived<AnnualQuantity>.Of(value) };
    }

    /// <summary>Gets nobody, and no contacts.</summary>
    internal static NeedVolumes None { get; } = new(default(NeedFigures));

    internal ref readonly NeedFigures Figures => ref _figures;
}
