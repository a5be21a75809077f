using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Publication;

/// <summary>Tells which members, that are no numbers of people themselves, would show few people.</summary>
internal sealed class GroupRules(SmallGroups groups)
{
    /// <summary>Gets whether a member may be told, as far as the number of people goes.</summary>
    /// <param name="content">What has the member.</param>
    /// <param name="member">The member's name in documents.</param>
    public bool Tell(object content, string member) => (content, member) switch
    {
        (StaffPost post, "payer" or "payerAfterEnd" or "endsOn" or "function" or "skills" or "workloadRatio") =>
            !groups.AreFew(post.Staff.Count),
        (StaffPost post, "qualified") => !groups.AreFew(post.Staff.Count) && !AreInQualified(post),
        (Training training, "attendances" or "sessions" or "daysPerSession") => !AreInTrainees(training),
        (Training training, "beneficiaryShares") =>
            !groups.AreInShares([.. training.BeneficiaryShares.Select(part => part.Share)], training.Trainees.Total),
        (Training { StillInPost: { } share } training, "stillInPost") =>
            !AreInTrainees(training) && !groups.AreInShares([share], training.Trainees.Total),
        (Facility facility, "userShares") => !facility.UserShares
            .GroupBy(part => part.During)
            .Any(parts => groups.AreInShares([.. parts.Select(part => part.Share)], facility.PopulationServed)),
        (Facility facility, "populationOutOfReach") =>
            !groups.AreInPart(facility.PopulationOutOfReach, facility.PopulationServed),
        (Beneficiary { Share: { } share } beneficiary, "share") => !groups.AreInShares([share], beneficiary.People),
        (HealthPlanYear year, "costPerPerson") => !AreInPlan(year),
        (Programme programme, "beneficiariesAreComplete") => AreAllTold(programme.Beneficiaries),
        _ => true,
    };

    private bool AreInQualified(StaffPost post) => post.Qualified is { } qualified
        && SmallGroups.AllSaidIn(qualified).Any(staff =>
            groups.AreFew(staff.Value.Count, staff.IsBelow)
            || groups.AreFew(post.Staff.Count - staff.Value.Count, staff.IsAbove));

    private bool AreAllTold(ValueList<Beneficiary> beneficiaries) =>
        !groups.AreInGroupsOf(beneficiaries)
        && beneficiaries.All(group =>
            !(group.People is { } people && groups.AreIn(people)) && Tell(group, "share"));

    // What all cost may be told: with what each costs, it tells how many they are.
    private bool AreInPlan(HealthPlanYear year) =>
        (year.Population is { } people && groups.AreIn(people))
        || (year is { Cost: { } cost, CostPerPerson: { } each } && groups.AreIn(cost, each));

    private bool AreInTrainees(Training training) =>
        new[] { training.Trainees.Total, training.ByStatus?.Total, training.BySex?.Total }
            .Any(total => total is not null && groups.AreIn(total));
}
