using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>PartnerRules</c>: what counts as doing or paying something.</summary>
internal static class PartnerCases
{
    private const string Task = "HC-PAR-003";

    private static readonly Id<Partner> Army = new("army");
    private static readonly Narrative Topic = new("Eau", "Water");

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks(Task, "/partners/1", p => Without(p)),
        Holds(Task, p => Worked(Without(p), w => w with { Lead = Army })),
        Holds(Task, p => Worked(Without(p), w => w with { Authority = Army })),
        Holds(Task, p => Granted(Without(p), s => s with { Partner = Army })),
        Holds(Task, p => Agreed(Without(p), a => a with { Coordinator = Army })),
        Holds(Task, p => Planned(Without(p), l => l with { Owner = Army })),
        Holds(Task, p => Without(p) with
        {
            Exchanges = [new(Army, [new("city")], Topic, Sector.HealthPolicy, ExchangeStage.Interest)],
        }),
        Holds(Task, p => Without(p) with
        {
            Exchanges = [new(new("city"), [Army], Topic, Sector.HealthPolicy, ExchangeStage.Interest)],
        }),
        Holds(Task, p => Prepared(Without(p), u => u with { Owner = Army })),
        Holds(Task, p => Prepared(Without(p), u => u with { RunningCosts = [PaidByArmy(p)] })),
        Holds(Task, p => Placed(Without(p), f => f with { RunningCosts = [PaidByArmy(p)] })),
        Holds(Task, p => Placed(Without(p), f => f with
        {
            Means = f.Means with { Posts = [f.Means.Posts[0] with { Payer = Army }] },
        })),
        Holds(Task, p => Placed(Without(p), f => f with
        {
            Means = f.Means with { Posts = [f.Means.Posts[0] with { PayerAfterEnd = Army }] },
        })),
        Holds(Task, p => Worked(Without(p), w => w with
        {
            Costs = [w.Costs[0] with { PayerAfterEnd = Army }],
        })),
        Holds(Task, p => Without(p) with
        {
            PooledFunds =
            [
                new()
                {
                    Id = new("fund"),
                    Name = Topic,
                    Purpose = FundPurpose.Medicines,
                    Contributions = [new(HealthActor.Of(Army))],
                },
            ],
        }),
        Holds(Task, p => Without(p) with
        {
            IncentiveSchemes =
            [
                new() { Id = new("scheme"), Name = Topic, Type = IncentiveType.Bonus, Payer = Army },
            ],
        }),
        Holds(Task, p => Conditioned(Without(p), m => m with { FoundBy = Army })),
        Holds(Task, p => Measured(Without(p), i => i with { Responsible = Army })),
        Holds(Task, p => Worked(Without(p), w => w with { Responsibilities = [Part(ResponsibilityType.Performs)] })),
        Holds(Task, p => Worked(Without(p), w => w with { Responsibilities = [Part(ResponsibilityType.Pays)] })),
        Holds(Task, p => Worked(Without(p), w => w with { Responsibilities = [Part(ResponsibilityType.Decides)] })),
        Holds(Task, p => Placed(Without(p), f => f with { Responsibilities = [Part(ResponsibilityType.Performs)] })),
        Holds(Task, p => Prepared(Without(p), u => u with { Responsibilities = [Part(ResponsibilityType.Decides)] })),
        Holds(Task, p => Worked(
            Idle(p, new("city")),
            w => w with { Responsibilities = [Part(ResponsibilityType.Performs)] })),
        Breaks(Task, "/partners/1", p => Worked(Without(p), w => w with
        {
            Responsibilities = [Part(ResponsibilityType.IsConsulted), Part(ResponsibilityType.IsInformed)],
        })),
        Breaks(Task, "/partners/1", p => Worked(Without(p), w => w with
        {
            Responsibilities = [new(new("city"), ResponsibilityType.Performs)],
        })),
        Undecided(Task, "/participations/1", p => Without(p) with
        {
            Participations = [p.Participations[0], new(Army, OrganisationRole.Extending)],
        }),
        Holds(Task, p => p with
        {
            Participations = [p.Participations[0], new(Army), new(Army, OrganisationRole.Funding)],
        }),
    ];

    private static Programme Without(Programme p) => Idle(p, new("city")) with
    {
        Participations = [p.Participations[0], new(Army, OrganisationRole.Accountable)],
    };

    private static Responsibility Part(ResponsibilityType type) => new(Army, type);

    private static RunningCost PaidByArmy(Programme p) => p.Facilities[0].RunningCosts[0] with { PayerAfterEnd = Army };
}
