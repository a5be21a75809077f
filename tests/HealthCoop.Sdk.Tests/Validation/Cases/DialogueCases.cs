using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>DialogueRules</c>.</summary>
internal static class DialogueCases
{
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Holds("HC-CIV-006", p => Talking(p, d => d)),
        Breaks("HC-CIV-006", "/activities/0/sessions", p => Talking(p, d => d with { Sessions = Claim.Planned(11) })),
        Breaks("HC-CIV-006", "/activities/0/sessions",
            p => Talking(p, d => d with { Sessions = Claim.Planned(Comparator.LessThan, 12) })),
        Undecided("HC-CIV-006", "/activities/0/sessions",
            p => Talking(p, d => d with { Sessions = Claim.Planned(Comparator.LessThan, 13) })),
        Undecided("HC-CIV-006", "/activities/0/sessions",
            p => Talking(p, d => d with { Sessions = Claim.Planned(Comparator.AtLeast, 11) })),
        Holds("HC-CIV-006", p => Talking(p, d => d with { Sessions = Claim.Planned(Comparator.AtLeast, 12) })),
        Undecided("HC-CIV-006", "/activities/0/sessions", p => Talking(p, d => d with { Sessions = Unknown<int>() })),
        Undecided("HC-CIV-006", "/activities/0/sessions", p => Talking(p, d => d with { Sessions = null })),
        Undecided("HC-CIV-006", "/activities/0/sessions",
            p => Talking(p, d => d with { Sessions = Unknown<int>(), MeetingsAreComplete = true })),
        Breaks("HC-CIV-006", "/activities/0/meetings", p => Talking(p, d => d with
        {
            Sessions = null,
            Meetings = [Meeting],
            MeetingsAreComplete = true,
        })),
        Holds("HC-CIV-006", p => Talking(p, d => d with
        {
            Sessions = null,
            Meetings = [Meeting],
            MeetingsAreComplete = true,
            Timing = Timing.Lasting(Claim.Planned(Length.Days(2))),
        })),

        // Sites: all that are shared, or those in the territory of the dialogue, one at the least.
        Breaks("HC-CIV-006", "/activities/0/sessions", p => Talking(p, d => d) with { Facilities = Two(p) }),
        Holds("HC-CIV-006",
            p => Talking(p, d => d with { Sessions = Claim.Planned(24) }) with { Facilities = Two(p) }),
        Breaks("HC-CIV-006", "/activities/0/sessions",
            p => Talking(p, d => d with { Sessions = Claim.Planned(23) }) with { Facilities = Two(p) }),
        Holds("HC-CIV-006",
            p => Talking(p, d => d with { Territory = new("garrison") }) with { Facilities = Two(p) }),
        Breaks("HC-CIV-006", "/activities/0/sessions",
            p => Talking(p, d => d with { Territory = new("commune") }) with { Facilities = Two(p) }),
        Holds("HC-CIV-006", p => Talking(p, d => d with { Territory = new("nowhere") })),

        // Quarters: of the dialogue's own length, or of the programme.
        Breaks("HC-CIV-006", "/activities/0/sessions", p => Lasting(p, 1, Length.Months(6))),
        Holds("HC-CIV-006", p => Lasting(p, 1, Length.Months(5))),
        Holds("HC-CIV-006", p => Lasting(p, 1, Length.Months(2))),
        Breaks("HC-CIV-006", "/activities/0/sessions", p => Lasting(p, 0, Length.Months(2))),
        Breaks("HC-CIV-006", "/activities/0/sessions", p => Lasting(p, 1, Length.Days(183))),
        Holds("HC-CIV-006", p => Lasting(p, 1, Length.Days(182))),
        Breaks("HC-CIV-006", "/activities/0/sessions", p => Lasting(p, 1, Length.WorkingDays(131))),
        Holds("HC-CIV-006", p => Lasting(p, 1, Length.WorkingDays(130))),
        Undecided("HC-CIV-006", "/activities/0/timing/length",
            p => Talking(p, d => d with { Timing = Timing.Lasting(Unknown<Length>()) })),
        Undecided("HC-CIV-006", "/activities/0/timing/length", p => Talking(p, d => d with
        {
            Timing = Timing.Lasting(Claim.Planned(Comparator.AtMost, Length.Months(3))),
        })),
        Breaks("HC-CIV-006", "/activities/0/sessions",
            p => Talking(p, d => d with { Sessions = Claim.Planned(11) }) with { Duration = null }),
        Holds("HC-CIV-006", p => Talking(p, d => d) with { Duration = null }),
        Holds("HC-CIV-006", p => Talking(p, d => d with { Sessions = Claim.Planned(11) }) with
        {
            Duration = null,
            End = Claim.Planned(new PartialDate(2012, 12, 30)),
        }),
        Breaks("HC-CIV-006", "/activities/0/sessions", p => Talking(p, d => d with { Sessions = Claim.Planned(0) }) with
        {
            Duration = null,
            End = Claim.Planned(new PartialDate(2010, 1, 31)),
        }),
        Undecided("HC-CIV-006", "/duration", p => Talking(p, d => d) with
        {
            Duration = Claim.Planned(Comparator.AtLeast, Length.Months(3)),
            End = null,
        }),
        Undecided("HC-CIV-006", "/duration", p => Talking(p, d => d) with
        {
            Duration = null,
            Start = Unknown<PartialDate>(),
        }),

        // Voices.
        Breaks("HC-CIV-006", "/activities/0/parties", p => Talking(p, d => d with { Parties = [Youth, Associations] })),
        Breaks("HC-CIV-006", "/activities/0/parties", p => Talking(p, d => d with { Parties = [Women, Associations] })),
        Breaks("HC-CIV-006", "/activities/0/parties", p => Talking(p, d => d with { Parties = [Women, Youth] })),
        Undecided("HC-CIV-006", "/activities/0/parties",
            p => Talking(p, d => d with { Parties = [Women, Youth], PartiesAreComplete = false })),
        Holds("HC-CIV-006", p => Talking(p, d => d with { PartiesAreComplete = false })),
        Holds("HC-CIV-006", p => Talking(p, d => d with
        {
            Parties = [new("Femmes, jeunes, ASACO", "All")],
        })),
        Holds("HC-CIV-006", p => Talking(p, d => d with
        {
            Parties = [new("Tous", "Women, young people, community health associations")],
        })),
        Holds("HC-CIV-006", p => Talking(p, d => d with { Parties = [Women, Youth], PartyPartners = [new("asaco")] })
            with { Partners = [.. p.Partners, p.Partners[0] with { Id = new("asaco"), Name = new("ASACO") }] }),

        // What makes it civil-military.
        Breaks("HC-CIV-006", "/activities/0/sessions", p => Talking(p, d => d with
        {
            Sides = [],
            PartyPartners = [new("city"), new("army")],
            Sessions = Claim.Planned(1),
        })),
        About("HC-CIV-006", p => Talking(p, d => d with { Sides = [] })),
        About("HC-CIV-006", p => Talking(p, d => d with
        {
            Sides = [TrustParty.Citizens, TrustParty.Administrations],
            PartyPartners = [new("city"), new("nobody")],
        })),
    ];

    private static Narrative Women => new("Associations de femmes", "Women's associations");

    private static Narrative Youth => new("Jeunes", "Youth");

    private static Narrative Associations =>
        new("Association de santé communautaire", "Community health association");

    private static Meeting Meeting => new() { On = Claim.Achieved(new PartialDate(2010, 2)) };

    // A dialogue of three years for one site, with a session in each quarter.
    private static Programme Talking(Programme p, Func<Dialogue, Dialogue> change) => p with
    {
        Activities =
        [
            change(new()
            {
                Id = new("dialogue"),
                Name = new("Dialoguer", "Talk"),
                Pillars = Pillar.LeadershipAndGovernance,
                Timing = Timing.Throughout,
                Sides = [TrustParty.Citizens, TrustParty.DefenceForces],
                Parties = [Women, Youth, Associations],
                PartiesAreComplete = true,
                Sessions = Claim.Planned(12),
            }),
        ],
        Facilities = [p.Facilities[0], p.Facilities[1]],
    };

    private static Programme Lasting(Programme p, int sessions, Length length) => Talking(p, d => d with
    {
        Sessions = Claim.Planned(sessions),
        Timing = Timing.Lasting(Claim.Planned(length)),
    });

    private static ValueList<Facility> Two(Programme p) =>
        [p.Facilities[1], p.Facilities[1] with { Id = new("other"), Territory = new("commune") }];
}
