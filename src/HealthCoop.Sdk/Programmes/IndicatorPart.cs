using System.Text.Json.Serialization;

namespace HealthCoop.Programmes;

/// <summary>The part of an indicator's value that falls to one group, place or body.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SexPart), "sex")]
[JsonDerivedType(typeof(AgePart), "age")]
[JsonDerivedType(typeof(UserGroupPart), "userGroup")]
[JsonDerivedType(typeof(TerritoryPart), "territory")]
[JsonDerivedType(typeof(FacilityPart), "facility")]
[JsonDerivedType(typeof(PartnerPart), "partner")]
[JsonDerivedType(typeof(CadrePart), "cadre")]
[JsonDerivedType(typeof(TraineePart), "trainee")]
[JsonDerivedType(typeof(OtherPart), "other")]
[LooksAt(nameof(Value), nameof(OutOf))]
public abstract record IndicatorPart
{
    private protected IndicatorPart()
    {
    }

    /// <summary>Gets the value, which may be unknown.</summary>
    public required Claim<decimal> Value { get; init; }

    /// <summary>Gets of how many it was taken, as for the whole, or <see langword="null"/>.</summary>
    public Claim<decimal>? OutOf { get; init; }

    /// <summary>Gets what divides the whole into this part and others: those of one division add up; nothing where
    /// that is not told.</summary>
    internal virtual object? Division => GetType();

    /// <summary>Gets which part of its division it is, or nothing where that is not told.</summary>
    internal abstract object? Key { get; }

    /// <summary>Tells whether somebody may be counted in both parts of one division, as far as the parts
    /// tell.</summary>
    internal virtual bool MayOverlap(IndicatorPart other) => false;
}
