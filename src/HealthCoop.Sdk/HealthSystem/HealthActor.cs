using System.Text.Json.Serialization;
using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>Who acts in a health system: a partner, a body, a facility, or a group that is none of them.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PartnerActor), "partner")]
[JsonDerivedType(typeof(InstitutionActor), "institution")]
[JsonDerivedType(typeof(FacilityActor), "facility")]
[JsonDerivedType(typeof(GroupActor), "group")]
public abstract record HealthActor
{
    private protected HealthActor()
    {
    }

    /// <summary>Makes an actor of a partner.</summary>
    /// <param name="partner">The partner.</param>
    /// <returns>The actor.</returns>
    public static HealthActor Of(Id<Partner> partner) => new PartnerActor(partner);

    /// <summary>Makes an actor of a body.</summary>
    /// <param name="institution">The body.</param>
    /// <returns>The actor.</returns>
    public static HealthActor Of(Id<Institution> institution) => new InstitutionActor(institution);

    /// <summary>Makes an actor of a facility.</summary>
    /// <param name="facility">The facility.</param>
    /// <returns>The actor.</returns>
    public static HealthActor Of(Id<Facility> facility) => new FacilityActor(facility);

    /// <summary>Makes an actor of a group that is neither a partner, a body nor a facility.</summary>
    /// <param name="name">What the group is called; never a person's name.</param>
    /// <returns>The actor.</returns>
    public static HealthActor Named(Narrative name) => new GroupActor(name);
}
