using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>AccessRules</c>.</summary>
internal static class AccessCases
{
    private static readonly Claim<SecurityZone> Insecure = Claim.Baseline(SecurityZone.Insecure);

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-GEO-003", "/activities/0/notBefore", p => Visited(p, Day(2009, 11, 30))),
        Holds("HC-GEO-003", p => Visited(p, Day(2009, 12, 1))),
        Holds("HC-GEO-003", p => Visited(p, Day(2010, 3, 1))),
        Holds("HC-GEO-003", p => Visited(p, Day(2010, 1, 15), MilestoneEvent.Reconnaissance)),
        Undecided("HC-GEO-003", "/milestones", p => Visited(p, Day(2010, 3, 2))),
        Undecided("HC-GEO-003", "/milestones", p => Visited(p, Day(2010, 1, 15), MilestoneEvent.HandOver)),
        Undecided("HC-GEO-003", "/milestones", p => Visited(p, Day(2010, 1, 15), place: "cercle")),
        Undecided("HC-GEO-003", "/milestones/1/on", p => Visited(p, Unknown<PartialDate>())),
        Undecided("HC-GEO-003", "/milestones/1/on", p => Visited(p, Claim.Planned(new PartialDate(2009)))),
        Undecided("HC-GEO-003", "/milestones/1/on", p => At(Visited(p, Day(2009, 12, 15)), On(2010, 3))),
        Holds("HC-GEO-003", p => At(Visited(p, Day(2010, 1, 15)), On(2010, 3))),
        Breaks("HC-GEO-003", "/activities/0/notBefore", p => At(Visited(p, Day(2009, 11, 30)), On(2010, 3))),
        Undecided("HC-GEO-003", "/milestones", p => At(Visited(p, Day(2010, 4, 1)), On(2010, 3))),
        Undecided("HC-GEO-003", "/activities/0/notBefore", p => At(Visited(p, Day(2010, 1, 15)), null)),
        About("HC-GEO-003", p => At(Visited(p, Day(2009, 1, 1)), Claim.Achieved(new PartialDate(2010, 3, 1)))),
        About("HC-GEO-003", p => Located(Visited(p, Day(2009, 1, 1)), t => t with { Security = null })),
        About("HC-GEO-003", p => Visited(p, Day(2009, 1, 1)) with { Activities = [p.Activities[2] with { After = [] }] }),
        Breaks("HC-GEO-003", "/activities/0/notBefore", p => Visited(p, Day(2009, 1, 1)) with
        {
            Activities = [p.Activities[1] with { After = [], NotBefore = Day(2010, 3, 1) }],
        }),
        Holds("HC-GEO-003", p => Reached(p, new DatedAccess { During = new(new(2010, 1), new(2010, 1)) })),
        Holds("HC-GEO-003", p => Reached(p, new DatedAccess { During = new(new(2010, 3, 1)) })),
        Holds("HC-GEO-003", p => Reached(p, new DatedAccess { During = new(null, new(2009, 12, 1)) })),
        Undecided("HC-GEO-003", "/milestones", p => Reached(p, new DatedAccess { During = new(null, new(2009, 11, 30)) })),
        Undecided("HC-GEO-003", "/milestones", p => Reached(p, new DatedAccess { During = new(new(2010, 3, 2)) })),
        Holds("HC-GEO-003", p => Reached(p, new SeasonalAccess { From = new(11, 1), Through = new(5, 31) })),
        Undecided("HC-GEO-003", "/milestones",
            p => Reached(p, new SeasonalAccess { From = new(6, 1), Through = new(10, 31) })),

        Breaks("HC-TIM-005", "/activities/0/stopsIn", p => Rained(p, w => w)),
        Breaks("HC-TIM-005", "/activities/0/stopsIn", p => Rained(p, w => w with { StopsIn = [ClosureKind.AccessLost] })),
        Holds("HC-TIM-005", p => Rained(p, w => w with { StopsIn = [ClosureKind.AccessLost, ClosureKind.RainySeason] })),
        Holds("HC-TIM-005", p => Rained(p, w => From(w, Day(2010, 10, 16), Day(2011, 6, 14)))),
        Breaks("HC-TIM-005", "/activities/0/stopsIn", p => Rained(p, w => From(w, Day(2010, 10, 15), Day(2011, 6, 14)))),
        Breaks("HC-TIM-005", "/activities/0/stopsIn", p => Rained(p, w => From(w, Day(2010, 10, 16), Day(2011, 6, 15)))),
        Breaks("HC-TIM-005", "/activities/0/stopsIn", p => Closed(p, 0, Rains, w => w)),
        Breaks("HC-TIM-005", "/activities/0/stopsIn", p => Rained(p, w => From(w, null, null))),
        Breaks("HC-TIM-005", "/activities/0/stopsIn",
            p => Closed(p, 1, Rains with { From = new(11, 1), Through = new(2, 15) }, w => From(w, Day(2011, 2, 10), Day(2011, 2, 20)))),
        Holds("HC-TIM-005",
            p => Closed(p, 1, Rains with { From = new(11, 1), Through = new(2, 15) }, w => From(w, Day(2011, 2, 16), Day(2011, 10, 31)))),
        Breaks("HC-TIM-005", "/activities/0/stopsIn", p => Closed(p, 1, Wet, w => From(w, Day(2010, 5, 1), Day(2010, 6, 1)))),
        Holds("HC-TIM-005", p => Closed(p, 1, Wet, w => From(w, Day(2010, 5, 1), Day(2010, 5, 31)))),
        Undecided("HC-TIM-005", "/activities/0/notBefore", p => Rained(p, w => From(w, On(2010, 10), Day(2011, 3, 1)))),
        Undecided("HC-TIM-005", "/activities/0/notBefore",
            p => Rained(p, w => From(w, Unknown<PartialDate>(), Day(2011, 3, 1)))),
        Undecided("HC-TIM-005", "/activities/0/notAfter",
            p => Rained(p, w => From(w, Day(2010, 3, 1), Unknown<PartialDate>()))),
        Undecided("HC-TIM-005", "/start",
            p => Rained(p, w => From(w, null, Day(2011, 3, 1))) with { Start = Unknown<PartialDate>() }),
        Undecided("HC-TIM-005", "/end",
            p => Rained(p, w => From(w, Day(2010, 3, 1), null)) with { End = Unknown<PartialDate>() }),
        Holds("HC-TIM-005", p => Rained(p, w => From(w, On(2010, 12), On(2010, 12)))),
        About("HC-TIM-005", p => p),
        About("HC-TIM-005", p => Closed(p, 1, Rains with { Cause = ClosureKind.AccessLost }, w => w)),
        About("HC-TIM-005", p => Rained(p, w => w with { Territory = new("cercle") })),
        About("HC-TIM-005", p => Rained(p, w => From(w, null, null) with { Timing = Timing.Throughout })),

        Breaks("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m)),
        Breaks("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m with { Event = MilestoneEvent.Adoption })),
        Holds("HC-TIM-006", p => Voted(p, m => m with { Event = MilestoneEvent.Visit })),
        Breaks("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m with { On = Day(2011, 6, 1) })),
        Breaks("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m with { On = Day(2011, 6, 30) })),
        Breaks("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m with { On = On(2011, 6) })),
        Holds("HC-TIM-006", p => Voted(p, m => m with { On = Day(2011, 5, 31) })),
        Holds("HC-TIM-006", p => Voted(p, m => m with { On = Day(2011, 7, 1) })),
        Holds("HC-TIM-006", p => Voted(p, m => m with { On = Claim.Achieved(new PartialDate(2011, 6, 15)) })),
        Breaks("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m with { On = Day(2011, 5, 30), Through = Day(2011, 6, 1) })),
        Holds("HC-TIM-006", p => Voted(p, m => m with { On = Day(2011, 5, 30), Through = Day(2011, 5, 31) })),
        Breaks("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m with { On = Day(2011, 6, 30), Through = Day(2011, 7, 2) })),
        Breaks("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m with { Place = new("garrison") })),
        Breaks("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m with { Place = new("cercle") })),
        Holds("HC-TIM-006", p => Elsewhere(Voted(p, m => m with { Place = new("elsewhere") }))),
        Holds("HC-TIM-006", p => Elsewhere(Happened(Voted(p, m => m), e => e with { Territory = new("elsewhere") }))),
        Breaks("HC-TIM-006", "/milestones/1/on", p => Risky(Voted(p, m => m with { Place = null }), r => r with { Territory = null })),
        Undecided("HC-TIM-006", "/milestones/1/place", p => Voted(p, m => m with { Place = null })),
        Undecided("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m with { On = Unknown<PartialDate>() })),
        Undecided("HC-TIM-006", "/milestones/1/on", p => Voted(p, m => m with { On = Claim.Planned(new PartialDate(2011)) })),
        Undecided("HC-TIM-006", "/risks/0/events/0/during", p => Happened(Voted(p, m => m), e => e with { During = null })),
        Undecided("HC-TIM-006", "/risks/0/events/0/during",
            p => Happened(Voted(p, m => m), e => e with { During = new(new(2011), new(2011)) })),
        Breaks("HC-TIM-006", "/milestones/1/on",
            p => Happened(Voted(p, m => m), e => e with { During = new(null, new(2011, 6, 15)) })),
        Breaks("HC-TIM-006", "/milestones/1/on", p => Happened(Voted(p, m => m), e => e with { During = new(new(2011, 6, 15)) })),
        Undecided("HC-TIM-006", "/milestones/1/on", p => Happened(
            Voted(p, m => m with { On = Unknown<PartialDate>() }), e => e with { During = new(new(2011, 6, 15)) })),
        Undecided("HC-TIM-006", "/milestones/1/on", p => Happened(
            Voted(p, m => m with { On = Unknown<PartialDate>() }), e => e with { During = new(null, new(2011, 6, 15)) })),
        Breaks("HC-TIM-006", "/steeringBodies/0/meetings/0/on", p => Met(p, SteeringBodyType.SteeringCommittee)),
        Breaks("HC-TIM-006", "/steeringBodies/0/meetings/0/on", p => Met(p, SteeringBodyType.Council)),
        Holds("HC-TIM-006", p => Met(p, SteeringBodyType.LocalHealthConference)),
        About("HC-TIM-006", p => Risky(Voted(p, m => m), r => r with { Type = RiskType.Security })),
        About("HC-TIM-006", p => Risky(Voted(p, m => m), r => r with { Events = [] })),
        About("HC-TIM-006", p => p),

        Breaks("HC-TIM-008", "/activities/0/notAfter", p => Tight(p, w => w)),
        Breaks("HC-TIM-008", "/activities/0/notAfter", p => Tight(p, w => From(w, Day(2010, 3, 1), Day(2010, 8, 30)))),
        Holds("HC-TIM-008", p => Tight(p, w => From(w, Day(2010, 3, 1), Day(2010, 9, 1)))),
        Breaks("HC-TIM-008", "/activities/0/notAfter",
            p => Located(Tight(p, w => w), t => t with { Security = Claim.Baseline(SecurityZone.Combat) })),
        Breaks("HC-TIM-008", "/activities/0/notAfter", p => Tight(p, w => w with { Territory = new("garrison") })),
        Breaks("HC-TIM-008", "/activities/3/notAfter", p => With<Training>(
            Located(p, t => t with { Security = Insecure }),
            3,
            t => t with { NotBefore = Day(2010, 3, 1), NotAfter = Day(2010, 3, 5) })),
        Undecided("HC-TIM-008", "/activities/0/timing",
            p => Tight(p, w => w with { Timing = Timing.Lasting(Unknown<Length>()) })),
        Undecided("HC-TIM-008", "/activities/0/timing",
            p => Tight(p, w => w with { Timing = Timing.Lasting(Claim.Planned(Comparator.AtMost, Length.Months(6))) })),
        Undecided("HC-TIM-008", "/activities/0/notBefore", p => Tight(p, w => w with { NotBefore = Unknown<PartialDate>() })),
        Undecided("HC-TIM-008", "/activities/0/notAfter", p => Tight(p, w => w with { NotAfter = Unknown<PartialDate>() })),
        Undecided("HC-TIM-008", "/activities/0/notAfter", p => Tight(p, w => From(w, On(2010, 3), Day(2010, 9, 15)))),
        About("HC-TIM-008", p => Tight(p, w => w with { NotBefore = null })),
        About("HC-TIM-008", p => Tight(p, w => w with { NotAfter = null })),
        About("HC-TIM-008", p => Tight(p, w => w with { NotAfter = Claim.Achieved(new PartialDate(2010, 8, 31)) })),
        About("HC-TIM-008", p => Located(Tight(p, w => w), t => t with { Security = Claim.Baseline(SecurityZone.Stable) })),
        About("HC-TIM-008", p => Located(Tight(p, w => w), t => t with { Security = Unknown<SecurityZone>() })),
        About("HC-TIM-008", p => p),
    ];

    private static SeasonalClosure Rains =>
        new() { Cause = ClosureKind.RainySeason, From = new(6, 15), Through = new(10, 15) };

    private static DatedClosure Wet => new()
    {
        Cause = ClosureKind.RainySeason,
        During = new(new(2010, 6, 1), new(2010, 6, 30)),
    };

    private static Claim<PartialDate> Day(int year, int month, int day) => Claim.Planned(new PartialDate(year, month, day));

    private static Programme Located(Programme p, Func<Territory, Territory> change) =>
        p with { Territories = [p.Territories[0], change(p.Territories[1]), p.Territories[2]] };

    private static Works From(Works works, Claim<PartialDate>? notBefore, Claim<PartialDate>? notAfter) =>
        works with { NotBefore = notBefore, NotAfter = notAfter };

    // Works at a site that is not safe, and a visit.
    private static Programme Visited(
        Programme p,
        Claim<PartialDate> on,
        MilestoneEvent happened = MilestoneEvent.Visit,
        string place = "commune")
    {
        var visit = new DatedMilestone
        {
            Id = new("visit"),
            Name = new("Visite", "Visit"),
            Event = happened,
            On = on,
            Place = new(place),
        };
        return At(Located(p, t => t with { Security = Insecure }), Day(2010, 3, 1)) with
        {
            Milestones = [.. p.Milestones, visit],
        };
    }

    private static Programme At(Programme p, Claim<PartialDate>? start) =>
        p with { Activities = [((Works)p.Activities[0]) with { NotBefore = start }] };

    private static Programme Reached(Programme p, AccessWindow window) =>
        Located(At(p, Day(2010, 3, 1)), t => t with { AccessWindows = [window] });

    private static Programme Closed(Programme p, int territory, Closure closure, Func<Works, Works> change) =>
        Worked(p, change) with
        {
            Territories = p.Territories
                .Select((t, i) => i == territory ? t with { Closures = [closure] } : t)
                .ToValueList(),
        };

    private static Programme Rained(Programme p, Func<Works, Works> change) => Closed(p, 1, Rains, change);

    // A committee in the month of an election.
    private static Programme Voted(Programme p, Func<DatedMilestone, DatedMilestone> change)
    {
        var election = new Risk
        {
            Id = new("election"),
            Name = new("Élections", "Elections"),
            Type = RiskType.Political,
            Modality = Modality.Planned,
            Territory = new("commune"),
            Events = [new() { During = new(new(2011, 6, 1), new(2011, 6, 30)) }],
        };
        var committee = new DatedMilestone
        {
            Id = new("committee"),
            Name = new("Comité", "Committee"),
            Event = MilestoneEvent.SteeringMeeting,
            On = Day(2011, 6, 15),
            Place = new("commune"),
        };
        return p with { Risks = [election], Milestones = [.. p.Milestones, change(committee)] };
    }

    private static Programme Risky(Programme p, Func<Risk, Risk> change) => p with { Risks = [change(p.Risks[0])] };

    private static Programme Happened(Programme p, Func<RiskEvent, RiskEvent> change) =>
        Risky(p, r => r with { Events = [change(r.Events[0])] });

    private static Programme Elsewhere(Programme p) => p with
    {
        Territories =
        [
            .. p.Territories,
            new() { Id = new("elsewhere"), Name = new("Ailleurs", "Elsewhere"), Country = CountryCode.Mali },
        ],
    };

    private static Programme Met(Programme p, SteeringBodyType type) => Voted(p, m => m) with
    {
        Milestones = p.Milestones,
        SteeringBodies =
        [
            new()
            {
                Id = new("body"),
                Name = new("Instance", "Body"),
                Type = type,
                Meetings = [new() { On = Day(2011, 6, 15), Place = new("commune") }],
            },
        ],
    };

    // Six months of works at a site that is not safe, in six months.
    private static Programme Tight(Programme p, Func<Works, Works> change) => Worked(
        Located(p, t => t with { Security = Insecure }),
        w => change(From(w, Day(2010, 3, 1), Day(2010, 8, 31))));
}
