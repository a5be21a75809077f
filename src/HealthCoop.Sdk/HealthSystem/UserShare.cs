namespace HealthCoop.HealthSystem;

/// <summary>The part that a group has in the care of a facility.</summary>
/// <param name="Group">The group.</param>
/// <param name="Share">Its share of the contacts.</param>
[LooksAt(nameof(Share), nameof(During))]
public sealed record UserShare(UserGroup Group, Claim<Percentage> Share)
{
    /// <summary>Gets the time that it was counted for, or <see langword="null"/> when that is not known.</summary>
    public PartialInterval? During { get; init; }
}
