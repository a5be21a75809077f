using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Whether steering and votes to come fall into political events.</summary>
internal static class PoliticalEvents
{
    public static void Check(Risk risk, Programme programme, RuleCheck check)
    {
        if (risk.Type != RiskType.Political || risk.Events.IsEmpty)
        {
            check.DoesNotApply();
            return;
        }

        for (var i = 0; i < risk.Events.Count; i++)
        {
            CheckMilestones(risk, i, programme, check);
            CheckMeetings(risk, i, programme, check);
        }
    }

    private static void CheckMilestones(Risk risk, int ordinal, Programme programme, RuleCheck check)
    {
        for (var i = 0; i < programme.Milestones.Count; i++)
        {
            if (programme.Milestones[i] is DatedMilestone
                {
                    Event: MilestoneEvent.SteeringMeeting or MilestoneEvent.Adoption,
                } milestone)
            {
                var vote = new Vote(milestone.On, milestone.Through, milestone.Place);
                if (Meets(risk, ordinal, vote, check))
                {
                    Report(risk, ordinal, vote, JsonPointer.Root / nameof(programme.Milestones) / i, check);
                }
            }
        }
    }

    private static void CheckMeetings(Risk risk, int ordinal, Programme programme, RuleCheck check)
    {
        for (var i = 0; i < programme.SteeringBodies.Count; i++)
        {
            var body = programme.SteeringBodies[i];
            if (body.Type is not (SteeringBodyType.SteeringCommittee or SteeringBodyType.Council))
            {
                continue;
            }

            for (var j = 0; j < body.Meetings.Count; j++)
            {
                var meeting = body.Meetings[j];
                var vote = new Vote(meeting.On, meeting.Through, meeting.Place);
                if (Meets(risk, ordinal, vote, check))
                {
                    var list = JsonPointer.Root / nameof(programme.SteeringBodies) / i / nameof(body.Meetings);
                    Report(risk, ordinal, vote, list / j, check);
                }
            }
        }
    }

    // Whether a vote to come falls, or may fall, into an event.
    private static bool Meets(Risk risk, int ordinal, Vote vote, RuleCheck check) =>
        vote.On.Modality != Modality.Achieved
        && Overlap(risk.Events[ordinal], vote) != false
        && IsThere(risk.Events[ordinal].Territory ?? risk.Territory, vote.Place, check) != false;

    private static void Report(Risk risk, int ordinal, Vote vote, JsonPointer place, RuleCheck check)
    {
        var happened = risk.Events[ordinal];
        if (Overlap(happened, vote) is null)
        {
            if (happened.During is null || DayBounds.Of(vote.On).IsOneDay())
            {
                check.Undecided(JsonPointer.Root / nameof(risk.Events) / ordinal / nameof(happened.During));
            }
            else
            {
                check.UndecidedAt(place / nameof(DatedMilestone.On));
            }
        }
        else if (IsThere(happened.Territory ?? risk.Territory, vote.Place, check) is null)
        {
            check.UndecidedAt(place / nameof(DatedMilestone.Place));
        }
        else
        {
            Breaks(happened.Text ?? risk.Name, happened, vote, place, check);
        }
    }

    // An event without a territory is everywhere; a vote without a place may be anywhere.
    private static bool? IsThere(Id<Territory>? happened, Id<Territory>? vote, RuleCheck check) =>
        happened is not { } outer ? true
        : vote is not { } inner ? null
        : Site.IsIn(inner, outer, check) || Site.IsIn(outer, inner, check);

    private static bool? Overlap(RiskEvent happened, Vote vote)
    {
        if (happened.During is not { } during)
        {
            return null;
        }

        var begin = DayBounds.Of(vote.On);
        var end = vote.Through is null ? begin : DayBounds.Of(vote.Through);
        if (begin.First > during.Through?.Latest || end.Last < during.From?.Earliest)
        {
            return false;
        }

        var (last, first) = vote.Through is null ? (begin.Last, begin.First) : (begin.Last, end.First);
        var isBeforeEnd = during.Through is { } through ? last <= through.Earliest : last is not null;
        var isAfterBegin = during.From is { } from ? first >= from.Latest : first is not null;
        return isBeforeEnd && isAfterBegin ? true : null;
    }

    private static void Breaks(Narrative what, RiskEvent happened, Vote vote, JsonPointer place, RuleCheck check) =>
        check.BreaksAt(
            place / nameof(DatedMilestone.On),
            new(
                $"Le {vote.On.Value} tombe dans « {what.French} » ({happened.During}).",
                $"{vote.On.Value} falls into \"{what.English}\" ({happened.During})."),
            new("Choisir une autre date.", "Choose another date."));

    /// <summary>A meeting or vote: when and where.</summary>
    private readonly record struct Vote(Claim<PartialDate> On, Claim<PartialDate>? Through, Id<Territory>? Place);
}
