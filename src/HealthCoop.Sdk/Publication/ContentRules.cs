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

    // People come together, or look at a site, or leave something there.
    private static bool IsGuarded(DatedMilestone milestone) => milestone.HandOver is not null
        || milestone.Event is MilestoneEvent.Reconnaissance or MilestoneEvent.Visit or MilestoneEvent.HandOver
            or MilestoneEvent.SteeringMeeting or MilestoneEvent.Conference or MilestoneEvent.Opening;
}
