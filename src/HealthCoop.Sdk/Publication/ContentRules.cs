using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Publication;

/// <summary>What must be allowed for members because of what else their owner says.</summary>
internal static class ContentRules
{
    /// <summary>Gets what must be allowed for a member, beside what its rule asks for.</summary>
    /// <param name="content">What has the member.</param>
    /// <param name="member">The member's name in documents.</param>
    public static IReadOnlyList<PublicationMatter> NeedsOf(object content, string member) => content switch
    {
        DatedMilestone milestone when member is "event" or "on" or "through" && IsGuarded(milestone) =>
            [PublicationMatter.Security],
        Risk { Type: RiskType.Security }
            when member is "territory" or "foreseenOn" or "likelihood" or "impact" or "events" =>
            [PublicationMatter.Security],
        Territory { Security: { } security } when member is "security" && !SensitiveSites.IsKnownToBeSafe(security) =>
            [PublicationMatter.Security],
        _ => [],
    };

    /// <summary>Gets what must be allowed for what is attested, beside what lists of attestations ask for: what is not
    /// known to be harmless speaks of armed forces or of danger.</summary>
    public static IReadOnlyList<PublicationMatter> NeedsOf(AttestationMatter matter) => matter switch
    {
        AttestationMatter.InscribedInDevelopmentPlan or AttestationMatter.AlignedWithHealthDistrictPlan
            or AttestationMatter.ExitPlanApproved or AttestationMatter.ReserveUseAuthorised
            or AttestationMatter.InKindAccepted or AttestationMatter.FundingIsVisible
            or AttestationMatter.EarlyStartAccepted or AttestationMatter.LandOrBuildingsAuthorised
            or AttestationMatter.GrantsToThirdPartiesAreMainAim
            or AttestationMatter.AtlasAndAidDeclarationUpToDate or AttestationMatter.FunderBureauVoted
            or AttestationMatter.UnevenShareJustified or AttestationMatter.FullFinancingJustified => [],
        AttestationMatter.UsedEquipmentChecked => [PublicationMatter.Stocks],
        _ => [PublicationMatter.Security],
    };

    // People come together, or look at a site, or leave something there.
    private static bool IsGuarded(DatedMilestone milestone) => milestone.HandOver is not null
        || milestone.Event is MilestoneEvent.Reconnaissance or MilestoneEvent.Visit or MilestoneEvent.HandOver
            or MilestoneEvent.SteeringMeeting or MilestoneEvent.Conference or MilestoneEvent.Opening;
}
