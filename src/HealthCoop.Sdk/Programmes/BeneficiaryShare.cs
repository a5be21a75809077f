namespace HealthCoop.Programmes;

/// <summary>A group's share in what an activity does.</summary>
/// <param name="Group">The group.</param>
/// <param name="Share">Its share, which may be unknown.</param>
[LooksAt(nameof(Group), nameof(Share))]
public sealed record BeneficiaryShare(BeneficiaryGroup Group, Claim<Percentage> Share);
