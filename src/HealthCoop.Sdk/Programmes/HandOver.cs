using HealthCoop.HealthSystem;
using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>What changes hands: from that day it belongs to the one who takes it.</summary>
[LooksAt(nameof(From), nameof(To))]
public sealed record HandOver : ICheckedContent
{
    /// <summary>Gets who takes it over.</summary>
    public required Id<Partner> To { get; init; }

    /// <summary>Gets who gives it, another than <see cref="To"/> (rule HC-DOC-054); or
    /// <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? From { get; init; }

    /// <summary>Gets the facilities that are handed over.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Facility>> Facilities { get; init; }

    /// <summary>Gets the equipment and vehicles that are handed over.</summary>
    /// <value>The default is empty.</value>
    public ValueList<EquipmentStock> Items { get; init; }

    /// <summary>Gets whether <see cref="Items"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ItemsAreComplete { get; init; }

    void ICheckedContent.Check(IContentCheck check) => SelfReference.Check(check, To, From, nameof(From));
}
