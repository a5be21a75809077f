using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.Cases.CivilianCareCases;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>ExitRules</c>.</summary>
internal static class ExitCases
{
    private const AttestationMatter Approved = AttestationMatter.ExitPlanApproved;

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        // Two facilities cost 10,000 euros a year each: 13,119,140 francs.
        Holds("HC-SUS-002", p => Earning(p, Year(2012, 131_191_400m))),
        Breaks("HC-SUS-002", "/partners/0", p => Earning(p, Year(2012, 131_191_390m))),
        Breaks("HC-SUS-002", "/partners/0", p => Earning(p, Year(2011, 131_191_400m), Year(2012, 131_191_390m))),
        Breaks("HC-SUS-002", "/partners/0", p => Earning(p, Year(2012, 131_191_390m), Year(2011, 131_191_400m))),
        Holds("HC-SUS-002", p => Earning(p, Year(2012, 131_191_400m), new(2013), Year(2011, 1m))),
        Holds("HC-SUS-002", p => Earning(p, Year(2011, 131_191_400m), new(2012) { OwnRevenue = Unknown<Money>() })),
        Holds("HC-SUS-002", p => Earning(p, Year(2011, 131_191_400m), new(2012)
        {
            OwnRevenue = Claim.Planned(Comparator.AtMost, Money.Xof(1m)),
        })),
        Holds("HC-SUS-002", p => Earning(p, Year(2012, 65_595_700m)) with
        {
            Facilities =
            [
                p.Facilities[0], p.Facilities[1] with { RunningCosts = [Cost(p) with { PayerAfterEnd = null }] },
            ],
        }),
        Holds("HC-SUS-002", p => Earning(p, Year(2012, 131_191_400m)) with { Budget = null }),
        Holds("HC-SUS-002", p => Budgeted(p, Claim.Planned(Comparator.AtMost, Money.Eur(10_000m)))),
        Undecided("HC-SUS-002", "/healthPlans", p => p with { HealthPlans = [] }),
        Undecided("HC-SUS-002", "/healthPlans", p => Earning(p, new HealthPlanYear(2012))),
        Undecided("HC-SUS-002", "/healthPlans", p => Planned(p, l => l with { Owner = new("army") })),
        Undecided("HC-SUS-002", "/facilities/1/runningCosts/0/perYear", p => Budgeted(p, Unknown<Money>())),
        Undecided("HC-SUS-002", "/facilities/1/runningCosts/0/perYear",
            p => Budgeted(p, Claim.Planned(Comparator.AtLeast, Money.Eur(10_000m)))),
        Breaks("HC-SUS-002", "/partners/0",
            p => Budgeted(p, Claim.Planned(Comparator.AtLeast, Money.Eur(10_001m)))),
        Undecided("HC-SUS-002", "/facilities/1/runningCosts/0/perYear",
            p => Budgeted(p, Claim.Planned(new Money(1m, new("USD"))))),
        Undecided("HC-SUS-002", "/start", p => Earning(p, Year(2012, 131_191_400m)) with
        {
            Start = Unknown<PartialDate>(),
        }),
        About("HC-SUS-002", p => p with { Facilities = [] }),
        About("HC-SUS-002", p => p with
        {
            Partners = [p.Partners[0] with { Type = OrganisationType.InternationalNgo }, p.Partners[1]],
        }),

        Breaks("HC-SUS-003", "/attestations/0/isSo", p => Attesting(p, Approved, Claim.Planned(false))),
        Breaks("HC-SUS-003", "/attestations/0/on", p => Signed(p, Claim.Planned(new PartialDate(2012, 7, 1)))),
        Holds("HC-SUS-003", p => Signed(p, Claim.Planned(new PartialDate(2012, 6, 30)))),
        Holds("HC-SUS-003", p => Signed(p, Claim.Planned(new PartialDate(2012, 6)))),
        Undecided("HC-SUS-003", "/attestations/0/on", p => Signed(p, null)),
        Undecided("HC-SUS-003", "/attestations/0/on", p => Signed(p, Unknown<PartialDate>())),
        Undecided("HC-SUS-003", "/end", p => Signed(p, On(2012, 6)) with { End = Unknown<PartialDate>() }),
        Undecided("HC-SUS-003", "/end",
            p => Signed(p, On(2012, 6)) with { End = Claim.Planned(new PartialDate(2012)) }),
        Undecided("HC-SUS-003", "/end", p => Signed(p, On(2012, 6)) with { End = null, Duration = null }),
        Undecided("HC-SUS-003", "/duration", p => Signed(p, On(2012, 6)) with
        {
            End = null,
            Duration = Claim.Planned(Comparator.AtLeast, Length.Months(36)),
        }),
        Undecided("HC-SUS-003", "/start", p => Signed(p, On(2012, 6)) with
        {
            End = null,
            Start = Unknown<PartialDate>(),
        }),
        Holds("HC-SUS-003", p => Signed(p, On(2012, 6)) with { End = null }),
        Breaks("HC-SUS-003", "/attestations/0/on", p => Signed(p, On(2012, 7)) with { End = null }),
        Undecided("HC-SUS-003", "/attestations", p => p with { Attestations = [] }),
        Undecided("HC-SUS-003", "/attestations/0/isSo", p => Attesting(p, Approved, Unknown<bool>())),
        Undecided("HC-SUS-003", "/attestations", p => Leaving(p, p.Activities[0])),
        Undecided("HC-SUS-003", "/attestations", p => Leaving(p, p.Activities[1])),
        Undecided("HC-SUS-003", "/attestations", p => Leaving(p, p.Activities[3], p.Activities[4])),
        Undecided("HC-SUS-003", "/attestations",
            p => Leaving(p, p.Activities[3]) with { Institutions = p.Institutions }),
        About("HC-SUS-003", p => Leaving(p, p.Activities[3])),
        About("HC-SUS-003", p => Leaving(p, Bare(p))),
    ];

    private static Programme Leaving(Programme p, params Activity[] activities) => p with
    {
        Attestations = [],
        Institutions = [],
        Activities = [.. activities],
    };

    private static Activity Bare(Programme p) => ((EquipmentSupply)p.Activities[1]) with { Items = [] };

    private static Programme Signed(Programme p, Claim<PartialDate>? on) =>
        Attesting(p, Approved, Claim.Planned(true)) is var q
            ? q with { Attestations = [q.Attestations[0] with { On = on }] }
            : p;

    private static RunningCost Cost(Programme p) => p.Facilities[1].RunningCosts[0];

    private static HealthPlanYear Year(int year, decimal francs) =>
        new(year) { OwnRevenue = Claim.Achieved(Money.Xof(francs)) };

    private static Programme Earning(Programme p, params HealthPlanYear[] years) =>
        Planned(p, l => l with { YearlyMeans = [.. years] }) with { Facilities = [p.Facilities[0], p.Facilities[1]] };

    private static Programme Budgeted(Programme p, Claim<Money> perYear) => Earning(p, Year(2012, 131_191_400m)) with
    {
        Facilities = [p.Facilities[0], p.Facilities[1] with { RunningCosts = [Cost(p) with { PerYear = perYear }] }],
    };
}
