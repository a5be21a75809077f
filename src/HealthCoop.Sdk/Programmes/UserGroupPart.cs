using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>The part of one group of users: civilians, soldiers, their families.</summary>
[LooksAt(nameof(Group))]
public sealed record UserGroupPart : IndicatorPart
{
    /// <summary>Gets the group.</summary>
    public required UserGroup Group { get; init; }

    internal override object Key => Group;
}
