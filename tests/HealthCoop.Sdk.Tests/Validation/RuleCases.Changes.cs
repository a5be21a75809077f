using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Validation.Rules;
using NodaTime;

namespace HealthCoop.Tests.Validation;

/// <summary>How the cases change the sound programme.</summary>
internal static partial class RuleCases
{
    internal static RuleCase Breaks(
        string rule,
        string path,
        Func<Programme, Programme> change,
        params string[] also) => new(rule, RuleOutcome.Broken, path, change) { Also = [.. also] };

    internal static RuleCase Undecided(
        string rule,
        string path,
        Func<Programme, Programme> change,
        params string[] also) => new(rule, RuleOutcome.Undecided, path, change) { Also = [.. also] };

    internal static RuleCase Holds(string rule, Func<Programme, Programme> change) =>
        new(rule, RuleOutcome.Held, null, change);

    internal static RuleCase About(string rule, Func<Programme, Programme> change) =>
        new(rule, RuleOutcome.NotApplicable, null, change);

    // What a host sets in the place of the shipped figure of a rule.
    internal static ReferencePack Figured(string rule, decimal value) => new()
    {
        Id = new("host"),
        Name = new("Un hôte", "A host"),
        Edition = new(2026, 1, 1),
        RuleParameters =
        [
            new()
            {
                Id = new("figure"),
                Rule = new(rule),
                Name = new("Nombre", "Number"),
                Value = value,
                Unit = new("unité", "unit"),
                InForce = new(new LocalDate(1, 1, 1)),
                SourceText = new("Un hôte", "A host"),
                Evidence = Evidence.Derived,
            },
        ],
    };

    internal static Claim<T> Unknown<T>()
        where T : struct => Claim.NotPublished<T>(Modality.Planned);

    internal static Claim<Percentage> Rate(decimal percent) => Claim.Planned(Percentage.FromPercent(percent));

    internal static Claim<PartialDate> On(int year, int month) => Claim.Planned(new PartialDate(year, month));

    internal static Programme With<T>(Programme p, int ordinal, Func<T, Activity> change)
        where T : Activity => p with
        {
            Activities = p.Activities.Select((a, i) => i == ordinal ? change((T)a) : a).ToValueList(),
        };

    internal static Programme Worked(Programme p, Func<Works, Works> change) => With(p, 0, change);

    internal static Programme Supplied(Programme p, Func<EquipmentSupply, EquipmentSupply> change) =>
        Complete(With(p, 1, change));

    // Nothing is there before the programme, and that is known.
    internal static Programme Complete(Programme p) => Equipped(p, f => f.Means with
    {
        EquipmentIsComplete = true,
        CommoditiesAreComplete = true,
        BuildingIsComplete = true,
    });

    internal static Programme Trained(Programme p, Claim<int> total, params Claim<int>[] parts) => With<Training>(
        p,
        3,
        t => t with
        {
            Trainees = new(total) { Parts = [.. parts.Select(n => new BreakdownPart<TraineeCategory>(default, n))] },
        });

    internal static Programme Rewired(Programme p, int ordinal, ValueList<Precedence> after) =>
        With<Activity>(p, ordinal, a => a with { After = after });

    // The works are handed over, and the supply does not wait for it.
    internal static Programme HandedOver(Programme p) => p with
    {
        Activities = [.. p.Activities, p.Activities[2] with { Id = new("hand-over"), After = [new(p.Activities[0].Id)] }],
    };

    internal static Programme Idle(Programme p, Id<Partner>? lead) => With<Training>(p, 3, t => t with { Lead = lead }) with
    {
        Budget = p.Budget! with { Sources = [p.Budget.Sources[0] with { Partner = new("city") }, p.Budget.Sources[1]] },
    };

    internal static Programme Agreed(Programme p, Func<Agreement, Agreement> change) =>
        p with { Agreements = [change(p.Agreements[0])] };

    internal static Programme Costed(Programme p, Func<Budget, Budget> change) => p with { Budget = change(p.Budget!) };

    internal static Programme Granted(Programme p, Func<FundingSource, FundingSource> change) =>
        Costed(p, b => b with { Sources = [change(b.Sources[0]), b.Sources[1]] });

    // One source states a rounded rate, with an amount or without, and the other an amount.
    internal static Programme Rounded(Programme p, decimal total, decimal percent, decimal? amount, decimal rest) =>
        Costed(p, b => b with
        {
            Total = Claim.Planned(Money.Eur(total)),
            Sources =
            [
                b.Sources[0] with
                {
                    Rate = Rate(percent),
                    Amount = amount is { } euros ? Claim.Planned(Money.Eur(euros)) : null,
                },
                b.Sources[1] with { Amount = Claim.Planned(Money.Eur(rest)), Rate = null },
            ],
        });

    // All sources state rates, and the total is not known.
    internal static Programme RatedAlone(Programme p, decimal first, decimal second) => Costed(p, b => b with
    {
        Total = Unknown<Money>(),
        Sources =
        [
            b.Sources[0] with { Amount = null, Rate = Rate(first) },
            b.Sources[1] with { Amount = null, Rate = Rate(second) },
        ],
    });

    // Two activities with known costs: works of EUR 100,000, and an opening with one item under the heading.
    internal static Programme Priced(Programme p, BudgetHeading heading, decimal? euros, Func<Budget, Budget> change)
    {
        var item = new CostItem
        {
            Heading = heading,
            UnitPrice = euros is { } price ? Claim.Planned(UnitPrice.Eur(price)) : Unknown<UnitPrice>(),
        };
        return Costed(p with { Activities = [p.Activities[0], p.Activities[4] with { After = [], Costs = [item] }] }, change);
    }

    internal static Programme Conditioned(Programme p, Func<ConditionalMilestone, ConditionalMilestone> change) =>
        p with { Milestones = [change((ConditionalMilestone)p.Milestones[0])] };

    internal static Programme Placed(Programme p, Func<Facility, Facility> change) =>
        p with { Facilities = [change(p.Facilities[0]), p.Facilities[1]] };

    internal static Programme Equipped(Programme p, Func<Facility, FacilityMeans> means) =>
        Placed(p, f => f with { Means = means(f) });

    internal static Programme Run(Programme p, Func<RunningCost, RunningCost> change) =>
        Placed(p, f => f with { RunningCosts = [change(f.RunningCosts[0])] });

    internal static Programme Opened(Programme p, Func<CivilianAccess, CivilianAccess?> change) => p with
    {
        Facilities =
        [
            p.Facilities[0],
            p.Facilities[1] with { CivilianAccess = change(p.Facilities[1].CivilianAccess!) },
        ],
    };

    internal static Programme Prepared(Programme p, Func<Institution, Institution> change) =>
        p with { Institutions = [change(p.Institutions[0]), p.Institutions[1]] };

    // Says by a step alone who adopts the plan, and when.
    internal static CommunalHealthPlan Adopted(CommunalHealthPlan plan, Claim<PartialDate>? on) => plan with
    {
        AdoptedOn = null,
        AdoptedBy = null,
        Steps =
        [
            new(HealthPlanStatus.UnderPreparation),
            new(HealthPlanStatus.Adopted) { On = on, By = HealthActor.Of(new Id<Partner>("city")) },
        ],
    };

    internal static Programme Planned(Programme p, Func<CommunalHealthPlan, CommunalHealthPlan> change) =>
        p with { HealthPlans = [change(p.HealthPlans[0])] };

    internal static Programme Aimed(Programme p, Func<Objective, Objective> change) =>
        p with { Objectives = [change(p.Objectives[0])] };

    internal static Programme Measured(Programme p, Func<Indicator, Indicator> change) =>
        Aimed(p, o => o with { Indicators = [change(o.Indicators[0])] });
}
