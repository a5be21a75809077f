using HealthCoop.Finance;
using HealthCoop.Planning;
using HealthCoop.Planning.Comparison;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Territories;
using HealthCoop.Tests.Samples;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Comparison;

/// <summary>What changes between two plans, and why.</summary>
public sealed class PlanComparisonTests
{
    private static readonly Narrative Because = new("Autre hypothèse", "Another assumption");

    private static readonly Dictionary<string, PlannedSample> Samples = new()
    {
        ["parsante"] = new("parsante"),
        ["pbo-sante"] = new("pbo-sante"),
    };

    private static readonly Dictionary<string, (string Sample, string Path, Func<Programme, Programme> Change)> Cases = new()
    {
        ["price"] = ("parsante", "/activities/34/costs/0/unitPrice", programme => WithActivity(programme, 34, activity =>
            WithCost(activity, cost => cost with { UnitPrice = Claim.Assumed(UnitPrice.Eur(400_000m), Because) }))),
        ["sourced price"] = ("pbo-sante", "/activities/0/costs/0/unitPrice", programme =>
            WithActivity(programme, 0, activity => WithCost(activity, cost => cost with
            {
                UnitPrice = Claim.Planned(UnitPrice.Eur(13_000m), programme.SourceDocuments[0]),
            }))),
        ["length"] = ("parsante", "/activities/0/timing/length", programme => WithActivity(programme, 0, activity =>
            activity with { Timing = Timing.Lasting(Claim.Assumed(Length.Months(2), Because)) })),
        ["lag"] = ("parsante", "/activities/1/after/0/lag", programme => WithActivity(programme, 1, activity => activity with
        {
            After = [new(activity.After[0].Activity, Length.Days(3), activity.After[0].Link), .. activity.After.Skip(1)],
        })),
        ["rate"] = ("parsante", "/budget/indirectCosts", programme => programme with
        {
            Budget = programme.Budget! with { IndirectCosts = Claim.Assumed(Percentage.FromPercent(6), Because) },
        }),
        ["rate of a source"] = ("pbo-sante", "/budget/sources/0/rate", programme => programme with
        {
            Budget = programme.Budget! with
            {
                Sources = programme.Budget.Sources
                    .Select((source, i) => i == 0 ? source with { Rate = Claim.Planned(Percentage.FromPercent(70)) } : source)
                    .ToValueList(),
            },
        }),
        ["exchange rate"] = ("parsante", "/budget/exchangeRates/0/value", programme => programme with
        {
            Budget = programme.Budget! with { ExchangeRates = [programme.Budget.ExchangeRates[0] with { Value = 1.1m }] },
        }),
        ["closure"] = ("parsante", "/territories/0/closures/0/through", programme => programme with
        {
            Territories = programme.Territories
                .Select((territory, i) => i > 0 ? territory : territory with
                {
                    Closures = [(SeasonalClosure)territory.Closures[0] with { Through = new AnnualDate(10, 20) }],
                })
                .ToValueList(),
        }),
        ["heading"] = ("pbo-sante", "/activities/0/costs/1/heading", programme => WithActivity(programme, 0, activity =>
            activity with { Costs = [activity.Costs[0], activity.Costs[1] with { Heading = BudgetHeading.LocalOffice }, .. activity.Costs.Skip(2)] })),
        ["start"] = ("parsante", "/start", programme =>
            programme with { Start = Claim.Planned(new PartialDate(2019, 1, 7), programme.Start.Source) }),
        ["activity removed"] = ("parsante", "/activities/46", programme =>
            programme with { Activities = programme.Activities.SkipLast(1).ToValueList() }),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Between_OneChangedFact_IsTheCauseOfEveryChange(string name)
    {
        var (sample, path, change) = Cases[name];
        var before = Samples[sample];
        var after = Planned(change(before.Programme));
        var changes = PlanComparison.Between((before.Programme, before.Plan), after).Changes;
        Assert.NotEmpty(changes);
        foreach (var changed in changes)
        {
            Assert.NotEqual(changed.Before, changed.After);
            var cause = Assert.Single(changed.Causes);
            Assert.True(path == cause.Path.ToString(), $"{changed.Figure} because of {cause}");
            Assert.NotEqual(cause.Before, cause.After);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Between_TheOtherWayRound_SwapsBeforeAndAfter(string name)
    {
        var (sample, _, change) = Cases[name];
        var before = (Samples[sample].Programme, Samples[sample].Plan);
        var after = Planned(change(before.Programme));
        var there = PlanComparison.Between(before, after).Changes
            .Select(c => (c.Before, c.After, string.Join('|', c.Causes.Select(cause => (cause.Before, cause.After)))))
            .Order();
        var back = PlanComparison.Between(after, before).Changes
            .Select(c => (c.After, c.Before, string.Join('|', c.Causes.Select(cause => (cause.After, cause.Before)))))
            .Order();
        Assert.Equal(there, back);
    }

    [Fact]
    public void Between_SameLists_ListsExactlyTheFiguresThatDiffer()
    {
        var (sample, _, change) = Cases["price"];
        var before = Samples[sample];
        var after = Planned(change(before.Programme));
        var differing = PlanFigures.Of(before.Plan).All
            .Zip(PlanFigures.Of(after.Plan).All)
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => (pair.First.Path.ToString(), (string?)pair.First.Value, (string?)pair.Second.Value));
        var changes = PlanComparison.Between((before.Programme, before.Plan), after).Changes;
        Assert.Equal(differing, changes.Select(c => (c.Figure.ToString(), c.Before, c.After)));
        var cost = Assert.Single(changes, c => c.Figure.ToString() == "/costs/lines/" + Line(before.Plan) + "/amount");
        Assert.Equal(("EUR 425000.00", "EUR 400000.00"), (cost.Before, cost.After));
        Assert.Equal(new EntityReference("activity", new("works-hombori")), cost.Causes[0].Entity);
        Assert.Equal(("EUR 425000.00", "EUR 400000.00"), (cost.Causes[0].Before, cost.Causes[0].After));
    }

    [Fact]
    public void Between_EqualProgrammes_HasNoChanges()
    {
        foreach (var sample in Samples.Values)
        {
            var again = Planned(sample.Programme with { Acronym = new("Autre nom", "Another name") });
            Assert.Empty(PlanComparison.Between((sample.Programme, sample.Plan), (sample.Programme, sample.Plan)).Changes);
            Assert.Empty(PlanComparison.Between((sample.Programme, sample.Plan), again).Changes);
        }
    }

    [Fact]
    public void Between_RemovedActivity_MatchesTheOthersByName()
    {
        var before = Samples["parsante"];
        var left = before.Programme.Activities.Where(activity => activity.Id.Value != "consultations-hombori").ToValueList();
        var ordinal = before.Programme.Activities.Count - 1;
        var gone = before.Programme.Activities.Index().Single(entry => entry.Item.Id.Value == "consultations-hombori");
        Assert.True(gone.Index <= ordinal);
        var changes = PlanComparison.Between(
            (before.Programme, before.Plan),
            Planned(before.Programme with { Activities = left })).Changes;
        var start = Assert.Single(changes, c => c.Label.English.StartsWith("Start of the activity", StringComparison.Ordinal));
        Assert.Null(start.After);
        Assert.All(changes, c => Assert.Equal(
            new EntityReference("activity", new("consultations-hombori")),
            Assert.Single(c.Causes).Entity));
        Assert.Equal(("consultations-hombori", null), (start.Causes[0].Before, start.Causes[0].After));
    }

    [Fact]
    public void Between_TwoChangedFacts_GivesEachFigureItsOwn()
    {
        var before = Samples["parsante"];
        var after = Planned(Cases["price"].Change(Cases["length"].Change(before.Programme)));
        var changes = PlanComparison.Between((before.Programme, before.Plan), after).Changes;
        ChangeCause[] CausesOf(string path) => [.. changes.Single(c => c.Figure.ToString() == path).Causes];
        Assert.Equal(["/activities/34/costs/0/unitPrice"], CausesOf("/costs/direct").Select(cause => cause.Path.ToString()));
        Assert.Equal(["/activities/0/timing/length"], CausesOf("/schedule/activities/0/finish").Select(c => c.Path.ToString()));
    }

    [Fact]
    public void Between_OtherRulesOfAGrant_NamesTheParameter()
    {
        var before = Samples["pbo-sante"];
        var profile = ReferenceData.Shipped.GrantProfiles.Single(call => call.Id.Value == "eu-nsa-la-2009");
        var reference = ReferenceData.Shipped.With(new()
        {
            Id = new("host"),
            Name = Because,
            Edition = new(2026, 1, 1),
            GrantProfiles = [profile with { ContingencyCap = Percentage.FromPercent(4) }],
        });
        var plan = new ProgrammePlanner(new() { Reference = reference })
            .Plan(before.Programme, TestContext.Current.CancellationToken)
            .RequirePlan();
        var changes = PlanComparison
            .Between((before.Programme, before.Plan), (before.Programme, plan), referenceAfter: reference)
            .Changes;
        var line = changes.First(c => c.Label.English == "Contingency reserve");
        var cause = Assert.Single(line.Causes);
        Assert.Equal("/budget/sources/0/profile", cause.Path.ToString());
        Assert.StartsWith("5 %", cause.Before, StringComparison.Ordinal);
        Assert.StartsWith("4 %", cause.After, StringComparison.Ordinal);
    }

    private static (Programme Programme, Plan Plan) Planned(Programme programme) =>
        (programme, new ProgrammePlanner().Plan(programme).RequirePlan());

    private static string Line(Plan plan) => FormattableString.Invariant(
        $"{plan.Costs.Lines.Index().Single(entry => entry.Item.Id.Value == "works-hombori:1").Index}");

    private static Programme WithActivity(Programme programme, int ordinal, Func<Activity, Activity> change) => programme with
    {
        Activities = programme.Activities
            .Select((activity, i) => i == ordinal ? change(activity) : activity)
            .ToValueList(),
    };

    private static Activity WithCost(Activity activity, Func<CostItem, CostItem> change) =>
        activity with { Costs = [change(activity.Costs[0]), .. activity.Costs.Skip(1)] };
}
