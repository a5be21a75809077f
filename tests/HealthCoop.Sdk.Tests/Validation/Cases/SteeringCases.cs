using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>SteeringRules</c> and <c>AutonomyRules</c>.</summary>
internal static class SteeringCases
{
    private const string Committee = "/steeringBodies/0/";

    private const string ByNorth = "/activities/0/responsibilities/0";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-GOV-002", Committee + "meetings",
            p => Steered(p, b => b with { Meetings = [b.Meetings[0], b.Meetings[2]] })),
        Breaks("HC-GOV-002", Committee + "meetings",
            p => Steered(p, b => b with { Meetings = [b.Meetings[1], b.Meetings[2]] })),
        Breaks("HC-GOV-002", Committee + "meetings",
            p => Steered(p, b => b with { Meetings = [b.Meetings[0], b.Meetings[1]] })),
        Breaks("HC-GOV-002", Committee + "meetings", p => Steered(p, b => b with { Meetings = [] })),
        Breaks("HC-GOV-002", Committee + "meetings/1/present",
            p => Met(p, m => m with { Present = [new("city")] })),
        Breaks("HC-GOV-002", Committee + "meetings/1/present", p => Met(p, m => m with { Present = [new("army")] })),
        Breaks("HC-GOV-002", Committee + "meetsEvery", p => Every(p, Claim.Planned(Length.Months(13)))),
        Breaks("HC-GOV-002", Committee + "meetsEvery", p => Every(p, Claim.Planned(Length.Days(366)))),
        Holds("HC-GOV-002", p => Every(p, Claim.Planned(Length.Days(365)))),
        Holds("HC-GOV-002", p => Every(p, Claim.Planned(Comparator.AtLeast, Length.Months(13)))),
        Holds("HC-GOV-002", p => Met(p, m => m with { Present = [new("city")], PresentAreComplete = false })),
        Holds("HC-GOV-002", p => Every(
            Steered(p, b => b with { Meetings = [], MeetingsAreComplete = false }),
            Claim.Planned(Length.Months(12)))),
        Holds("HC-GOV-002", p => Every(
            Steered(p, b => b with { Meetings = [], MeetingsAreComplete = false }),
            Claim.Planned(Comparator.AtMost, Length.Months(12)))),
        Breaks("HC-GOV-002", Committee + "meetings", p => Every(
            Steered(p, b => b with { Meetings = [] }),
            Claim.Planned(Length.Months(12)))),
        Holds("HC-GOV-002", p => p with { End = Claim.Planned(new PartialDate(2013, 12, 30)), Duration = null }),
        Breaks("HC-GOV-002", Committee + "meetings",
            p => p with { End = Claim.Planned(new PartialDate(2013, 12, 31)), Duration = null }),
        Holds("HC-GOV-002", p => Met(p, m => m with { On = Claim.Planned(new PartialDate(2011, 1, 1)) })),
        Holds("HC-GOV-002", p => Met(p, m => m with { On = Claim.Planned(new PartialDate(2011, 12, 31)) })),
        Holds("HC-GOV-002", p => p with { End = null }),
        Undecided("HC-GOV-002", Committee + "meetings",
            p => Steered(p, b => b with { Meetings = [], MeetingsAreComplete = false })),
        Undecided("HC-GOV-002", Committee + "meetings", p => Every(
            Steered(p, b => b with { Meetings = [], MeetingsAreComplete = false }),
            Claim.Planned(Comparator.AtLeast, Length.Months(12)))),
        Undecided("HC-GOV-002", Committee + "meetings/1/on", p => Met(p, m => m with { On = Unknown<PartialDate>() })),
        Undecided("HC-GOV-002", Committee + "meetings/1/on",
            p => Met(p, m => m with { On = Claim.Planned(Comparator.AtLeast, new PartialDate(2011, 6)) })),
        Undecided("HC-GOV-002", Committee + "meetings/1/on",
            p => Met(p, m => m with { On = Claim.Planned(Comparator.AtMost, new PartialDate(2011, 6)) })),
        Undecided("HC-GOV-002", Committee + "meetings/1/on",
            p => Starts(Met(p, m => m with { On = On(2012, 1) }), new(2010, 1, 2))),
        Undecided("HC-GOV-002", "/start", p => p with { Start = Unknown<PartialDate>() }),
        Undecided("HC-GOV-002", "/end", p => p with { End = Unknown<PartialDate>() }),
        Undecided("HC-GOV-002", "/end", p => p with { End = null, Duration = null }),
        Undecided("HC-GOV-002", "/duration",
            p => p with { End = null, Duration = Claim.Planned(Comparator.AtLeast, Length.Months(36)) }),
        Undecided("HC-GOV-002", "/start",
            p => Starts(Steered(p, b => b with { Meetings = [b.Meetings[1], b.Meetings[2]] }), new(2010))),
        Undecided("HC-GOV-002", "/start",
            p => Starts(Steered(p, b => b with { Meetings = [b.Meetings[1], b.Meetings[2]] }), new(2010, 1))),
        Breaks("HC-GOV-002", Committee + "meetings",
            p => Starts(Steered(p, b => b with { Meetings = [b.Meetings[0], b.Meetings[2]] }), new(2010))),
        Holds("HC-GOV-002", p => Starts(p, new(2010))),
        Undecided("HC-GOV-002", "/end",
            p => Steered(p, b => b with { Meetings = [b.Meetings[0], b.Meetings[1]] }) with
            {
                End = Claim.Planned(new PartialDate(2012)),
                Duration = null,
            }),
        About("HC-GOV-002", p => p with { SteeringBodies = [p.SteeringBodies[1]] }),
        About("HC-GOV-002", p => p) with { Reference = Figured("HC-GOV-002", 0) },
        About("HC-GOV-002", p => p) with { Reference = Figured("HC-GOV-002", 0.5m) },
        Breaks("HC-GOV-002", Committee + "meetings/1/present",
            p => Met(p, m => m with { Present = [new("city")] })) with { Reference = Figured("HC-GOV-002", -12) },

        Breaks("HC-GOV-003", ByNorth, p => Ends(Performing(p), new(2012, 1, 2))),
        Undecided("HC-GOV-003", ByNorth + "/during", p => Ends(Performing(p), new(2012))),
        Holds("HC-GOV-003", p => Ends(Performing(p), new(2012, 1, 1))),
        Breaks("HC-GOV-003", ByNorth, p => Begins(Performing(p), new(2012, 1, 2))),
        Breaks("HC-GOV-003", ByNorth, p => Begins(Performing(p), new(2012, 12, 31))),
        Holds("HC-GOV-003", p => Begins(Performing(p), new(2013, 1, 1))),
        Undecided("HC-GOV-003", ByNorth + "/during", p => Begins(Performing(p), new(2012, 1, 1))),
        Undecided("HC-GOV-003", ByNorth + "/during", p => Performing(p)),
        Breaks("HC-GOV-003", ByNorth, p => Worked(Performing(p), w => w with { NotBefore = On(2012, 2) })),
        Undecided("HC-GOV-003", ByNorth + "/during",
            p => Worked(Performing(p), w => w with { NotBefore = On(2012, 1) })),
        Holds("HC-GOV-003", p => Worked(Performing(p), w => w with { NotAfter = On(2011, 12) })),
        Undecided("HC-GOV-003", ByNorth + "/during",
            p => Worked(Performing(p), w => w with { NotAfter = On(2012, 1) })),
        Breaks("HC-GOV-003", ByNorth, p => Worked(Performing(p), w => w with
        {
            Timing = Timing.Throughout,
            NotBefore = null,
            NotAfter = null,
        })),
        Breaks("HC-GOV-003", "/facilities/0/responsibilities/0",
            p => Placed(Sided(p, CooperationSide.North), f => f with { Responsibilities = [ByArmy] })),
        Breaks("HC-GOV-003", "/institutions/0/responsibilities/0",
            p => Prepared(Sided(p, CooperationSide.North), u => u with { Responsibilities = [ByArmy] })),
        Breaks("HC-GOV-003", "/facilities/0/responsibilities/0",
            p => Placed(Owning(p), f => f with { Responsibilities = [ByArmy] })),
        Holds("HC-GOV-003", p => Placed(Sided(p, CooperationSide.South), f => f with { Responsibilities = [ByArmy] })),
        Holds("HC-GOV-003",
            p => Placed(Sided(p, CooperationSide.Neither), f => f with { Responsibilities = [ByArmy] })),
        Holds("HC-GOV-003", p => Placed(Sided(p, CooperationSide.North), f => f with
        {
            Responsibilities = [ByCity, ByArmy with { Type = ResponsibilityType.Pays }],
        })),
        Undecided("HC-GOV-003", "/partners/1/side", p => Placed(p, f => f with { Responsibilities = [ByArmy] })),
        Undecided("HC-GOV-003", "/end",
            p => Placed(p, f => f with { Responsibilities = [ByArmy] }) with { End = Unknown<PartialDate>() }),
        About("HC-GOV-003", p => Placed(Sided(p, CooperationSide.North), f => f with
        {
            Responsibilities = [ByArmy with { Type = ResponsibilityType.Pays }],
        })),
        About("HC-GOV-003", p => Sided(p, CooperationSide.North) with { Activities = [.. p.Activities, Managing] }),
        Holds("HC-GOV-003",
            p => Placed(Sided(p, CooperationSide.North), f => f with { Responsibilities = [ByCity] }) with
        {
            Activities = [.. p.Activities, Managing],
        }),

        About("HC-GOV-003", p => Ends(Performing(p), new(2012, 1, 2))) with { Reference = Figured("HC-GOV-003", 0) },
        About("HC-GOV-003", p => Ends(Performing(p), new(2012, 1, 2))) with { Reference = Figured("HC-GOV-003", -3) },

        Holds("HC-GOV-004", p => Exchanging(p)),
        Breaks("HC-GOV-004", "/exchanges", p => Without(p, 0)),
        Breaks("HC-GOV-004", "/exchanges", p => Without(p, 1)),
        Breaks("HC-GOV-004", "/exchanges", p => Without(p, 2)),
        Breaks("HC-GOV-004", "/exchanges", p => From(p, 0, "ngo")),
        Breaks("HC-GOV-004", "/exchanges", p => From(p, 0, "city")),
        Breaks("HC-GOV-004", "/exchanges", p => From(p, 0, "north")),
        Breaks("HC-GOV-004", "/exchanges", p => From(p, 2, "north")),
        Holds("HC-GOV-004", p => From(p, 2, "ngo")),
        Holds("HC-GOV-004", p => From(p, 0, "north", "town")),
        Undecided("HC-GOV-004", "/exchanges", p => Without(p, 1) with { ExchangesAreComplete = false }),
        Undecided("HC-GOV-004", "/exchanges", p => Without(p, 2) with { ExchangesAreComplete = false }),
        Undecided("HC-GOV-004", "/exchanges/0/from", p => From(p, 0)),
        Undecided("HC-GOV-004", "/exchanges/2/from", p => From(p, 2)),
        Undecided("HC-GOV-004", "/partners/0/side", p => Exchanging(p) with
        {
            Type = ProgrammeType.TrilateralCityCooperation,
            Partners = [.. Exchanging(p).Partners.Select((q, i) => i == 0 ? q with { Side = null } : q)],
        }),
        About("HC-GOV-004", p => Exchanging(p) with
        {
            Partners = [.. Exchanging(p).Partners.Select((q, i) => i == 0 ? q with { Side = null } : q)],
        }),
        About("HC-GOV-004", p => Retyped(p, "north")),
        About("HC-GOV-004", p => Retyped(p, "town")),
    ];

    private static Responsibility ByArmy => new(new("army"), ResponsibilityType.Performs);

    private static Responsibility ByCity => new(new("city"), ResponsibilityType.Performs);

    private static Management Managing => new()
    {
        Id = new("managing"),
        Name = new("Gérer", "Manage"),
        Pillars = Pillar.LeadershipAndGovernance,
        Timing = Timing.Throughout,
        Responsibilities = [ByArmy],
    };

    private static Programme Starts(Programme p, PartialDate start) => p with { Start = Claim.Achieved(start) };

    private static Programme Steered(Programme p, Func<SteeringBody, SteeringBody> change) =>
        p with { SteeringBodies = [change(p.SteeringBodies[0]), p.SteeringBodies[1]] };

    private static Programme Met(Programme p, Func<Meeting, Meeting> change) =>
        Steered(p, b => b with { Meetings = [b.Meetings[0], change(b.Meetings[1]), b.Meetings[2]] });

    private static Programme Every(Programme p, Claim<Length> every) => Steered(p, b => b with { MeetsEvery = every });

    private static Programme Sided(Programme p, CooperationSide side) => p with
    {
        Partners =
        [
            p.Partners[0] with { Side = CooperationSide.South },
            p.Partners[1] with { Side = side },
            .. p.Partners.Skip(2),
        ],
    };

    // The army is a part of one that stands in the North.
    private static Programme Owning(Programme p) => p with
    {
        Partners =
        [
            p.Partners[0],
            p.Partners[1] with { PartOf = new("state") },
            new() { Id = new("state"), Name = new("État", "State"), Side = CooperationSide.North },
        ],
    };

    private static Programme Performing(Programme p) =>
        Worked(Sided(p, CooperationSide.North), w => w with { Responsibilities = [ByArmy] });

    private static Programme Ends(Programme p, PartialDate through) =>
        Worked(p, w => w with { Responsibilities = [ByArmy with { During = new(new(2010), through) }] });

    private static Programme Begins(Programme p, PartialDate from) =>
        Worked(p, w => w with { Responsibilities = [ByArmy with { During = new(from) }] });

    private static Partner Authority(string id, CooperationSide side) => new()
    {
        Id = new(id),
        Name = new(id),
        Type = OrganisationType.LocalGovernment,
        Side = side,
    };

    // City and town learn from each other, and the city of the North from both.
    private static Programme Exchanging(Programme p) => p with
    {
        Partners =
        [
            p.Partners[0] with { Side = CooperationSide.South },
            p.Partners[1],
            Authority("town", CooperationSide.South),
            Authority("north", CooperationSide.North),
            Authority("ngo", CooperationSide.South) with { Type = OrganisationType.PartnerCountryNgo },
        ],
        Exchanges = [Flow("city", "town"), Flow("town", "city"), Flow("north", "city", "town")],
        ExchangesAreComplete = true,
    };

    private static KnowledgeExchange Flow(string learner, params string[] from) => new(
        new(learner),
        [.. from.Select(giver => new Id<Partner>(giver))],
        new("Savoir", "Knowledge"),
        Sector.HealthPolicy,
        ExchangeStage.Interest);

    private static Programme Without(Programme p, int ordinal) => Exchanging(p) with
    {
        Exchanges = [.. Exchanging(p).Exchanges.Where((_, i) => i != ordinal)],
    };

    private static Programme From(Programme p, int ordinal, params string[] givers) => Exchanging(p) with
    {
        Exchanges =
        [
            .. Exchanging(p).Exchanges.Select((flow, i) => i == ordinal ? Flow(flow.Learner.Value, givers) : flow),
        ],
    };

    private static Programme Retyped(Programme p, string partner) => Exchanging(p) with
    {
        Partners =
        [
            .. Exchanging(p).Partners.Select(q =>
                q.Id.Value == partner ? q with { Type = OrganisationType.PartnerCountryNgo } : q),
        ],
    };
}
