using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>WorkforceRules</c>.</summary>
internal static class WorkforceCases
{
    private static readonly Narrative Guess = new("hypothèse", "assumption");

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-HRH-001", "/facilities/0/means/posts",
            p => Post(p, 1, s => s with { Function = FacilityPost.Carer })),
        Breaks("HC-HRH-001", "/facilities/0/means/posts", p => Post(p, 3, s => Of(s, 8.9m))),
        Breaks("HC-HRH-001", "/facilities/0/means/posts", p => Post(Post(p, 2, s => Of(s, 0)), 3, s => Of(s, 10))),
        Holds("HC-HRH-001", p => Post(p, 3, s => Of(s, 10))),
        Undecided("HC-HRH-001", "/facilities/0/means/posts",
            p => Open(Post(p, 1, s => s with { Function = FacilityPost.Carer }))),
        Undecided("HC-HRH-001", "/facilities/0/means/posts", p => Open(Post(p, 3, s => Of(s, 8)))),
        Undecided("HC-HRH-001", "/facilities/0/means/posts/1/function",
            p => Post(p, 1, s => s with { Function = null })),
        About("HC-HRH-001", p => Placed(p, f => f with { Type = FacilityType.RegionalHospital })),
        About("HC-HRH-001", p => Abroad(p)),
        About("HC-HRH-001", p => Abroad(Placed(p, f => f with { Type = FacilityType.HealthAndSocialPromotionCentre }))),

        Breaks("HC-HRH-002", "/facilities/0/means/posts/0/workloadRatio", p => Loaded(p, Claim.Baseline(0.79m))),
        Holds("HC-HRH-002", p => Loaded(p, Claim.Baseline(0.8m))),
        Undecided("HC-HRH-002", "/facilities/0/means/posts/0/workloadRatio", p => Loaded(p, Unknown<decimal>())),
        Undecided("HC-HRH-002", "/facilities/0/means/posts/0/workloadRatio",
            p => Loaded(p, Claim.Planned(Comparator.AtMost, 1m))),
        About("HC-HRH-002", p => Loaded(p, null)),

        Breaks("HC-HRH-003", "/facilities/0/means/posts/2/cadre", p => Led(p, "5321")),
        Breaks("HC-HRH-003", "/facilities/0/means/posts/2/cadre", p => Led(p, "2262")),
        Breaks("HC-HRH-003", "/facilities/0/means/posts/2/cadre", p => Led(p, "3253")),
        Holds("HC-HRH-003", p => Led(p, "2211")),
        Holds("HC-HRH-003", p => Led(p, "2221")),
        Holds("HC-HRH-003", p => Led(p, "2240")),
        Holds("HC-HRH-003", p => Led(p, "3222")),
        Undecided("HC-HRH-003", "/cadres/1/isco", p => Led(p, "22")),
        Undecided("HC-HRH-003", "/cadres/1/isco", p => Led(p, "3")),
        Undecided("HC-HRH-003", "/cadres/1/isco", p => Led(p, null)),
        Undecided("HC-HRH-003", "/cadres/1/isco", p => p with
        {
            Cadres = [p.Cadres[0], p.Cadres[1] with { Isco = default(IscoCode) }],
        }),
        About("HC-HRH-003", p => Post(Led(p, "5321"), 2, s => s with { Function = FacilityPost.Carer })),

        Breaks("HC-HRH-004", "/facilities/0/means/posts/0/endsOn", p => Ending(p, new PartialDate(2012, 12, 31))),
        Breaks("HC-HRH-004", "/facilities/0/means/posts/0/endsOn",
            p => Post(Ending(p, new PartialDate(2012, 12)), 0, s => s with { Payer = new("army") })),
        Undecided("HC-HRH-004", "/facilities/0/means/posts/0/endsOn", p => Ending(p, new PartialDate(2012))),
        Undecided("HC-HRH-004", "/end",
            p => Ending(p with { End = Claim.Planned(new PartialDate(2012)) }, new PartialDate(2012, 6, 30))),
        Undecided("HC-HRH-004", "/facilities/0/means/posts/0/endsOn",
            p => Ending(p with { End = Claim.Planned(new PartialDate(2012)) }, new PartialDate(2012))),
        Breaks("HC-HRH-004", "/facilities/0/means/posts/0/endsOn",
            p => Ending(p with { End = null }, new PartialDate(2012, 12, 31))),
        Holds("HC-HRH-004",
            p => Post(Ending(p, new PartialDate(2012)), 0, s => s with { PayerAfterEnd = new("city") })),
        Holds("HC-HRH-004", p => Post(p, 0, s => s with { Payer = new("army"), PayerAfterEnd = new("city") })),
        Undecided("HC-HRH-004", "/facilities/0/means/posts/0/payerAfterEnd",
            p => Post(p, 0, s => s with { Payer = new("army") })),
        Undecided("HC-HRH-004", "/facilities/0/means/posts/0/payerAfterEnd",
            p => Unfunded(p, OrganisationRole.Funding)),
        About("HC-HRH-004", p => Unfunded(p, OrganisationRole.Accountable)),
        About("HC-HRH-004", p => Post(p, 0, s => s with { Payer = new("state") }) with
        {
            Participations = [new(new Id<Partner>("city"), OrganisationRole.Funding)],
        }),
        About("HC-HRH-004", p => Ending(p, new PartialDate(2013, 1, 1))),
        About("HC-HRH-004", p => Ending(p, new PartialDate(2012, 12, 30))),
        About("HC-HRH-004", p => PaidBy("army", Ending(p, new PartialDate(2010, 6, 30)))),
        About("HC-HRH-004", p => PaidBy("state", Ending(p, new PartialDate(2010, 6, 30)))),
        About("HC-HRH-004", p => PaidBy("state", Ending(p, new PartialDate(2012, 12, 31)))),
        About("HC-HRH-004",
            p => PaidBy("state", Ending(p with { End = Unknown<PartialDate>() }, new PartialDate(2012)))),
        About("HC-HRH-004", p => Post(p, 0, s => s with { EndsOn = AtMost(2011) })),
        About("HC-HRH-004", p => Ending(p with { End = null }, new PartialDate(2013, 1, 1))),
        Undecided("HC-HRH-004", "/facilities/0/means/posts/0/payerAfterEnd",
            p => PaidBy("army", Ending(p, new PartialDate(2013, 1, 1)))),
        Undecided("HC-HRH-004", "/facilities/0/means/posts/0/endsOn",
            p => Post(p, 0, s => s with { EndsOn = Claim.Assumed(new PartialDate(2012), Guess) })),
        Undecided("HC-HRH-004", "/facilities/0/means/posts/0/endsOn",
            p => Post(p, 0, s => s with { EndsOn = AtMost(2013) })),
        Undecided("HC-HRH-004", "/end", p => Ending(p with { End = Unknown<PartialDate>() }, new PartialDate(2012))),
        Undecided("HC-HRH-004", "/end",
            p => PaidBy("army", Ending(p with { End = Unknown<PartialDate>() }, new PartialDate(2012)))),
        Undecided("HC-HRH-004", "/end", p => Ending(p with { End = null, Duration = null }, new PartialDate(2012))),
        Undecided("HC-HRH-004", "/duration",
            p => Ending(p with { End = null, Duration = Unknown<Length>() }, new PartialDate(2012))),
        Undecided("HC-HRH-004", "/start",
            p => Ending(p with { End = null, Start = Unknown<PartialDate>() }, new PartialDate(2012))),
        Holds("HC-HRH-004", p => Post(
            Ending(p with { End = Unknown<PartialDate>() }, new PartialDate(2012)),
            0,
            s => s with { PayerAfterEnd = new("city") })),

        Breaks("HC-HRH-005", "/attestations/0/isSo", p => Attested(p, Claim.Achieved(false))),
        Holds("HC-HRH-005", p => Served(p, UserGroup.Military)),
        Undecided("HC-HRH-005", "/attestations", p => p with { Attestations = [] }),
        Undecided("HC-HRH-005", "/attestations/0/isSo", p => Attested(p, Claim.NotPublished<bool>(Modality.Planned))),
        Undecided("HC-HRH-005", "/attestations", p => Attested(p, Claim.Achieved(true)) is var told
            ? told with { Attestations = [told.Attestations[0] with { Facility = new("centre") }] }
            : p),
        Undecided("HC-HRH-005", "/facilities/1/civilianAccess/hours", p => Opened(p, a => a with { Hours = null })),
        Undecided("HC-HRH-005", "/facilities/1/civilianAccess/hours", p => Served(p, UserGroup.Civilians)),
        About("HC-HRH-005", p => p with { Facilities = [p.Facilities[0]] }),
    ];

    private static Programme Post(Programme p, int ordinal, Func<StaffPost, StaffPost> change) =>
        Equipped(p, f => f.Means with
        {
            Posts = f.Means.Posts.Select((post, i) => i == ordinal ? change(post) : post).ToValueList(),
        });

    private static StaffPost Of(StaffPost post, decimal staff) => post with { Staff = FullTimeEquivalent.Of(staff) };

    private static Programme Open(Programme p) => Equipped(p, f => f.Means with { PostsAreComplete = false });

    private static Programme Abroad(Programme p) => p with
    {
        Territories = [.. p.Territories.Select(t => t with { Country = CountryCode.BurkinaFaso })],
    };

    private static Programme Loaded(Programme p, Claim<decimal>? ratio) =>
        Post(p, 0, s => s with { WorkloadRatio = ratio });

    private static Programme Led(Programme p, string? isco) => p with
    {
        Cadres = [p.Cadres[0], p.Cadres[1] with { Isco = isco is null ? null : new IscoCode(isco) }],
    };

    private static Programme Ending(Programme p, PartialDate on) =>
        Post(p, 0, s => s with { EndsOn = Claim.Planned(on) });

    private static Programme PaidBy(string payer, Programme p) => Post(p, 0, s => s with { Payer = new(payer) });

    private static Claim<PartialDate> AtMost(int year) => Claim.Planned(Comparator.AtMost, new PartialDate(year));

    // The city pays a post, and no budget says who funds.
    private static Programme Unfunded(Programme p, OrganisationRole role) =>
        Post(p, 0, s => s with { Payer = new("city") }) with
        {
            Budget = null,
            Participations = [new(new Id<Partner>("city"), role)],
        };

    private static Programme Attested(Programme p, Claim<bool> isSo) => p with
    {
        Attestations =
        [
            new()
            {
                Id = new("carers"),
                Matter = AttestationMatter.CarersAreReplaced,
                IsSo = isSo,
                Facility = new Id<Facility>("infirmary"),
            },
        ],
    };

    private static Programme Served(Programme p, UserGroup group) => p with
    {
        Facilities = [p.Facilities[0], p.Facilities[1] with { Users = [group], CivilianAccess = null }],
    };
}
