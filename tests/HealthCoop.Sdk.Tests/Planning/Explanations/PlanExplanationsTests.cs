using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Planning;
using HealthCoop.Planning.Explanations;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Tests.Samples;
using Xunit;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace HealthCoop.Tests.Planning.Explanations;

/// <summary>What explanations say, and what they say of plans that were changed, or are of another programme.</summary>
public sealed class PlanExplanationsTests
{
    private static readonly PlannedSample Parsante = new("parsante");

    [Fact]
    public void Explain_CostInAnotherCurrency_NamesTheRateThatHeld()
    {
        var line = Parsante.Plan.Costs.Lines.Index().First(entry => entry.Item.Activity?.Value == "who-pays-afterwards").Index;
        var explanation = Explain(Figure.At(JsonPointer.Root / "costs" / "lines" / line / "amount"))!;
        Assert.Equal("unit price × quantity ÷ exchange rate of the day, rounded", explanation.Formula!.English);
        var rate = Assert.IsType<DatedParameter>(explanation.Operands[2].Grounds);
        Assert.Equal(new(new(1999, 1, 1)), rate.InForce);
        Assert.Equal("655.957", explanation.Operands[2].Value);
    }

    [Fact]
    public void Explain_RateOfTheBudget_PointsToItsPlace()
    {
        var rates = Parsante.Plan.Costs.Lines.Index()
            .Select(entry => Explain(Figure.At(JsonPointer.Root / "costs" / "lines" / entry.Index / "amount"))!)
            .SelectMany(explanation => explanation.Operands)
            .Where(operand => operand is { Grounds: DatedParameter, DocumentPath: not null })
            .Select(operand => (operand.Value, operand.DocumentPath.ToString()))
            .Distinct();
        Assert.Equal([("1.0824", "/budget/exchangeRates/0")], rates);
    }

    [Fact]
    public void Explain_StartBehindTheRains_NamesPredecessorLagAndClosure()
    {
        var explanation = Explain(Figure.StartOf(new("works-hombori")))!;
        Assert.Equal("2019-10-16", explanation.Value);
        var leaves = explanation.Operands.Where(operand => operand.Grounds is not Computation).ToList();
        Assert.Contains(leaves, leaf => leaf is { Value: "06-15/10-15", Assumption.English: var because } && because.Contains("Rainy season", StringComparison.Ordinal));
        Assert.Contains(explanation.Operands, operand => operand.Label.English.StartsWith("Earliest start that", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_StatementWithoutSource_IsAnAssumptionOfTheAuthors()
    {
        var bound = Explain(Figure.StartOf(Parsante.Programme.Activities[1]))!.Operands
            .First(operand => operand.Label.English.StartsWith("Earliest start that", StringComparison.Ordinal));
        var lag = bound.Operands.Single(operand => operand.Label.English == "Lag");
        Assert.Equal("/activities/1/after/0/lag", lag.DocumentPath.ToString());
        Assert.Equal("Chosen by the authors of the document, who cite no source for it.", lag.Assumption?.English);
        Assert.Null(lag.Source);
    }

    [Fact]
    public void Explain_SharedFigures_AreOneObject()
    {
        var start = Explain(Figure.StartOf(new("works-hombori")));
        Assert.Same(start, Explain(Figure.StartOf(new("works-hombori"))));
        Assert.Contains(Explain(Figure.FinishOf(new("works-hombori")))!.Operands, operand => ReferenceEquals(operand, start));
    }

    [Fact]
    public void Explain_SumsOfAmounts_AreTheSumsOfTheirOperands()
    {
        var sums = 0;
        foreach (var figure in PlanFigures.Of(Parsante.Plan).All)
        {
            var explanation = Explain(Figure.At(figure.Path))!;
            if (explanation.Formula?.English.StartsWith("sum of the", StringComparison.Ordinal) is true
                && Money.TryParse(explanation.Value, out var sum))
            {
                var parts = explanation.Operands.Select(operand => Money.TryParse(operand.Value, out var part) ? part : Money.Zero(sum.Currency));
                Assert.Equal(sum, Money.Sum(parts, sum.Currency));
                sums++;
            }
        }

        Assert.True(sums > 50, $"{sums} sums");
    }

    [Fact]
    public void Explain_ChangedPlan_DiffersFromItsExplanation()
    {
        var cost = Parsante.Plan.Costs.ByActivity[3];
        var changed = Parsante.Plan with
        {
            Costs = Parsante.Plan.Costs with
            {
                ByActivity = Parsante.Plan.Costs.ByActivity
                    .Select(part => part == cost ? part with { Amount = part.Amount + Money.Eur(1m) } : part)
                    .ToValueList(),
            },
        };
        var path = Figure.CostOf(cost.Activity!.Value).PathIn(changed)!.Value;
        var figure = PlanFigures.Of(changed).At(path)!;
        var explanation = changed.Explain(Figure.CostOf(cost.Activity.Value), Parsante.Programme)!;
        Assert.Equal(cost.Amount.ToString(), explanation.Value);
        Assert.NotEqual(figure.Value, explanation.Value);
    }

    [Fact]
    public void Explain_ItemsInAnotherOrder_AreExplainedByWhatTheyAreAbout()
    {
        var turned = Parsante.Plan with
        {
            Costs = Parsante.Plan.Costs with { Lines = Parsante.Plan.Costs.Lines.Reverse().ToValueList() },
        };
        var explanation = turned.Explain(Figure.At(JsonPointer.Root / "costs" / "lines" / 0 / "amount"), Parsante.Programme)!;
        Assert.Equal(Parsante.Plan.Costs.Lines[^1].Amount.ToString(), explanation.Value);
    }

    [Fact]
    public void Explain_PlanOfAnotherProgramme_HasTheFiguresOfTheProgrammeAlone()
    {
        var other = new PlannedSample("pbo-sante");
        Assert.Null(Parsante.Plan.Explain(Figure.StartOf(new("works-hombori")), other.Programme));
        Assert.Equal(
            other.Plan.Costs.Total.ToString(),
            Parsante.Plan.Explain(Figure.TotalCost, other.Programme)!.Value);
    }

    [Fact]
    public void Explain_ProgrammeWithoutPlan_IsNothing()
    {
        var without = Parsante.Programme with { Budget = null };
        Assert.Null(Parsante.Plan.Explain(Figure.TotalCost, without));
        var foreign = Parsante.Programme with { Start = Claim.NotPublished<PartialDate>(Modality.Planned) };
        Assert.Null(Parsante.Plan.Explain(Figure.TotalCost, foreign, ReferenceData.None));
    }

    [Fact]
    public void PathIn_EachName_FindsTheFigure()
    {
        Assert.Null(default(Figure).PathIn(Parsante.Plan));
        Assert.Null(Figure.At(JsonPointer.Root / "costs").PathIn(Parsante.Plan));
        Assert.Null(Figure.CostOf(new("nothing")).PathIn(Parsante.Plan));
        Assert.Null(Figure.At(JsonPointer.Root / "programme").PathIn(Parsante.Plan));
        Assert.Equal("/costs/total", Figure.TotalCost.PathIn(Parsante.Plan).ToString());
        Assert.Equal("/funding/gap", Figure.FundingGap.PathIn(Parsante.Plan).ToString());
        Assert.Equal("/funding/sources/0/amount", Figure.FundingFrom(new("european-union")).PathIn(Parsante.Plan).ToString());
        Assert.Equal("/schedule/activities/0/finish", Figure.FinishOf(new("care-packages")).PathIn(Parsante.Plan).ToString());
        Assert.Equal("startOfActivity(care-packages)", Figure.StartOf(new("care-packages")).ToString());
        Assert.Equal("/costs/total", Figure.TotalCost.ToString());
    }

    [Fact]
    public void Explain_ChainOfTenThousandActivities_IsExplainedAndWritten()
    {
        const int Count = 10_000;
        var name = new Narrative("Étape", "Step");
        var activities = new List<Activity>();
        for (var i = 0; i < Count; i++)
        {
            activities.Add(new Study
            {
                Id = new(FormattableString.Invariant($"step-{i}")),
                Name = name,
                Pillars = Pillar.ServiceDelivery,
                Timing = Timing.Lasting(Claim.Planned(Length.Days(1))),
                After = i == 0 ? [] : [Precedence.FromActivity(activities[^1])],
                Costs = [new() { Heading = BudgetHeading.Travel, UnitPrice = Claim.Planned(UnitPrice.Eur(10m)) }],
            });
        }

        var programme = new Programme
        {
            Id = new("chain"),
            Title = name,
            Start = Claim.Planned(new PartialDate(2010, 1)),
            End = Claim.Planned(new PartialDate(2060)),
            Activities = activities.ToValueList(),
            Budget = new() { Currency = Currency.Eur, Total = Claim.NotPublished<Money>(Modality.Planned) },
        };
        var plan = new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken).RequirePlan();
        var watch = Stopwatch.StartNew();
        var last = plan.Explain(Figure.FinishOf(activities[^1]), programme)!;
        Assert.Equal(plan.Schedule.Finish.ToIso(), last.Value);
        Assert.Contains("too deep for this text", last.ToText(Language.English), StringComparison.Ordinal);
        var first = plan.Explain(Figure.At(JsonPointer.Root / "schedule" / "activities" / 0 / "latestStart"), programme)!;
        Assert.Equal("2010-01-01", first.Value);
        Assert.Equal(plan.Costs.Total.ToString(), plan.Explain(Figure.TotalCost, programme)!.Value);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms");
    }

    private static Explanation? Explain(Figure figure) => Parsante.Plan.Explain(figure, Parsante.Programme);
}
