using HealthCoop.Documents;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Territories;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning;

/// <summary>The planner as a whole: what it plans, and what it answers when there is no plan.</summary>
public sealed class ProgrammePlannerTests
{
    private static readonly Narrative Name = new("Nom", "Name");
    private static readonly Partner Union = new() { Id = new("union"), Name = Name };

    private static readonly Study First = new()
    {
        Id = new("first"),
        Name = Name,
        Pillars = Pillar.LeadershipAndGovernance,
        Timing = Timing.Lasting(Claim.Planned(Length.WorkingDays(10))),
        Costs = [new() { Heading = BudgetHeading.OtherCostsAndServices, UnitPrice = Claim.Planned(UnitPrice.Eur(500m)) }],
    };

    private static readonly Programme Simple = new()
    {
        Id = new("simple"),
        Title = Name,
        Start = Claim.Planned(new PartialDate(2019, 1, 2)),
        Duration = Claim.Planned(Length.Months(18)),
        Partners = [Union],
        Activities = [First],
        Budget = new()
        {
            Currency = Currency.Eur,
            Total = Claim.Planned(Money.Eur(1000m)),
            Sources = [new() { Id = new("eu"), Partner = Union, Rate = Claim.Planned(Percentage.FromPercent(100)) }],
        },
    };

    [Fact]
    public void Plan_StartAndDuration_DeriveTheLastDay()
    {
        var plan = Planned(Simple);
        Assert.Equal((new LocalDate(2019, 1, 2), new LocalDate(2020, 7, 1)), (plan.Start, plan.End));
        Assert.Equal((new LocalDate(2019, 1, 2), new LocalDate(2019, 1, 15)), (plan.Schedule.Start, plan.Schedule.Finish));
    }

    [Fact]
    public void Plan_KnownFacts_RestOnNoAssumption()
    {
        var plan = Planned(Simple);
        Assert.Equal(0m, plan.Appraisal.AssumedShareOfCost);
        Assert.Empty(plan.Assumptions);
        Assert.Empty(plan.Unknowns);
        Assert.Equal(PlanBasis.ExAnte, plan.Basis);
    }

    [Fact]
    public void Plan_AchievedInput_IsMadeWithHindsight()
    {
        var plan = Planned(Simple with
        {
            Activities = [First with { Timing = Timing.Lasting(Claim.Achieved(Length.Days(3))) }],
        });
        Assert.Equal(PlanBasis.WithHindsight, plan.Basis);
    }

    [Fact]
    public void Plan_UnknownAchievement_IsStillMadeBeforeTheFacts()
    {
        var training = new Training
        {
            Id = new("training"),
            Name = Name,
            Pillars = Pillar.HealthWorkforce,
            Timing = Timing.Throughout,
            Trainees = new(Claim.NotPublished<int>(Modality.Achieved)),
        };
        Assert.Equal(PlanBasis.ExAnte, Planned(Simple with { Activities = [training] }).Basis);
    }

    [Fact]
    public void Plan_RateOfTheBudget_GoesBeforeTheCapOfTheProfile()
    {
        var plan = Planned(Simple with
        {
            Start = Claim.Planned(new PartialDate(2010, 1)),
            Budget = Simple.Budget! with
            {
                IndirectCosts = Claim.Planned(Percentage.FromPercent(3)),
                Sources = [Simple.Budget.Sources[0] with { Profile = new("eu-nsa-la-2009") }],
            },
        });
        Assert.Equal([500m, 15m, 25m, 460m], plan.Costs.Lines.Select(line => line.Amount.Amount));
        var cap = Assert.Single(plan.Assumptions);
        Assert.Equal(("/budget/sources/0/profile", "5 %"), (cap.Path.ToString(), cap.Value));
        Assert.Equal(0.485m, plan.Appraisal.AssumedShareOfCost);
    }

    [Fact]
    public void Plan_CostAfterTheEnd_IsConvertedAtTheEnd()
    {
        ExchangeRate Rate(int year, decimal value) => new()
        {
            Base = Currency.Eur,
            Quote = Currency.Usd,
            Value = value,
            InForce = new(new(year, 1, 1), new(year, 12, 31)),
            Provenance = Name,
        };
        var plan = Planned(Simple with
        {
            Institutions =
            [
                new()
                {
                    Id = new("unit"),
                    Name = Name,
                    Type = InstitutionType.PrefigurationUnit,
                    Owner = Union,
                    SetUpOn = Claim.Planned(new PartialDate(2019)),
                    RunningCosts = [new() { Name = Name, PerYear = Claim.Planned(new Money(100m, Currency.Usd)) }],
                },
            ],
            Budget = Simple.Budget! with { ExchangeRates = [Rate(2019, 1.0m), Rate(2020, 1.25m)] },
        });
        Assert.Equal(new(null, Money.Eur(80m), []), plan.Appraisal.AfterEnd);
    }

    [Fact]
    public void Plan_BudgetThatStatesTheParity_IsFine()
    {
        var budget = Simple.Budget! with { ExchangeRates = ExchangeRates.FixedParities.Rates };
        Assert.Equal(Planned(Simple).Costs, Planned(Simple with { Budget = budget }).Costs);
    }

    [Fact]
    public void Plan_AssumedClosure_IsListedWithItsReason()
    {
        var because = new Narrative("usage", "practice");
        var plan = Planned(Simple with
        {
            Territories =
            [
                new()
                {
                    Id = new("site"),
                    Name = Name,
                    Country = CountryCode.Mali,
                    Closures =
                    [
                        new SeasonalClosure
                        {
                            Cause = ClosureKind.RainySeason,
                            From = new(6, 15),
                            Through = new(10, 15),
                            AssumedBecause = because,
                        },
                    ],
                },
            ],
        });
        var assumption = Assert.Single(plan.Assumptions);
        Assert.Equal(
            ("/territories/0/closures/0", "06-15/10-15", because),
            (assumption.Path.ToString(), assumption.Value, assumption.Because));
    }

    [Fact]
    public void Plan_ClosureOfAnOuterTerritory_StopsTheActivity()
    {
        var rains = new SeasonalClosure { Cause = ClosureKind.RainySeason, From = new(1, 1), Through = new(3, 31) };
        var region = new Territory { Id = new("region"), Name = Name, Country = CountryCode.Mali, Closures = [rains] };
        var site = new Territory { Id = new("site"), Name = Name, Country = CountryCode.Mali, Within = region };
        var plan = Planned(Simple with
        {
            Territories = [region, site],
            Activities = [First with { Territory = site, StopsIn = [ClosureKind.RainySeason] }],
        });
        Assert.Equal(new LocalDate(2019, 4, 1), plan.Schedule.Activities[0].Start);
    }

    [Fact]
    public void Plan_MoreCostThanBudget_LeavesAGap()
    {
        var plan = Planned(Simple with { Budget = Simple.Budget! with { Total = Claim.Planned(Money.Eur(400m)) } });
        Assert.Equal(Money.Eur(100m), plan.Funding.Gap);
    }

    [Fact]
    public void Plan_ProfileOfTheCall_CapsRateIndirectCostsAndReserve()
    {
        var source = Simple.Budget!.Sources[0] with { Profile = new("eu-nsa-la-2009") };
        var plan = Planned(Simple with
        {
            Start = Claim.Planned(new PartialDate(2010, 1)),
            Budget = Simple.Budget with { Sources = [source] },
        });
        Assert.Equal(Money.Eur(750m), plan.Funding.Sources[0].Amount);
        Assert.Equal([500m, 35m, 25m, 440m], plan.Costs.Lines.Select(line => line.Amount.Amount));
    }

    [Fact]
    public void Plan_UnknownTotal_PlansWhatIsBrokenDown()
    {
        var plan = Planned(Simple with
        {
            Budget = Simple.Budget! with { Total = Claim.NotPublished<Money>(Modality.Planned) },
        });
        Assert.Equal(Money.Eur(500m), plan.Costs.Total);
        Assert.Equal("/budget/total", Assert.Single(plan.Unknowns).ToString());
    }

    [Fact]
    public void Plan_HostPack_IsUsedAndNamed()
    {
        var pack = new ReferencePack
        {
            Id = new("our-city"),
            Name = Name,
            Edition = new(2026, 1, 1),
            GrantProfiles =
            [
                new()
                {
                    Id = new("city-fund"),
                    Name = Name,
                    InForce = new(new(2019, 1, 1)),
                    MaximumRate = Percentage.FromPercent(60),
                    SourceText = Name,
                    Evidence = Evidence.PublicSource,
                },
            ],
        };
        var source = Simple.Budget!.Sources[0] with { Profile = new("city-fund") };
        var plan = new ProgrammePlanner(new() { Reference = ReferenceData.Shipped.With(pack) })
            .Plan(
                Simple with { Budget = Simple.Budget with { Sources = [source] } },
                TestContext.Current.CancellationToken)
            .RequirePlan();
        Assert.Equal(Money.Eur(600m), plan.Funding.Sources[0].Amount);
        Assert.Contains(new(pack, new(2026, 1, 1)), plan.ReferencePacks);
    }

    public static TheoryData<string, Programme> Infeasible => new()
    {
        { "/start", Simple with { Start = Claim.NotPublished<PartialDate>(Modality.Planned) } },
        { "/end", Simple with { Duration = null } },
        { "/end", Simple with { End = Claim.Planned(new PartialDate(2018, 1, 1)), Duration = null } },
        { "/duration", Simple with { Duration = Claim.Planned(Length.Months(9_000)) } },
        { "/budget", Simple with { Budget = null } },
        {
            "/activities/0/timing/length",
            Simple with { Activities = [First with { Timing = Timing.Lasting(Claim.NotPublished<Length>(Modality.Planned)) }] }
        },
        { "/activities/0", Simple with { Activities = [First with { Timing = Timing.Lasting(Claim.Planned(Length.Months(19))) }] } },
        {
            "/activities/0/costs/0/unitPrice",
            Simple with { Activities = [First with { Costs = [First.Costs[0] with { UnitPrice = Claim.Planned(UnitPrice.Usd(1)) }] }] }
        },
        {
            "/budget/sources/0/profile",
            Simple with { Budget = Simple.Budget! with { Sources = [Simple.Budget.Sources[0] with { Profile = new("nobody-knows") }] } }
        },
        {
            "/budget/sources/0/profile",
            Simple with { Budget = Simple.Budget with { Sources = [Simple.Budget.Sources[0] with { Profile = new("eu-nsa-la-2009") }] } }
        },
        { "/budget/total", Simple with { Budget = Simple.Budget with { Total = Claim.Planned(new Money(5, Currency.Usd)) } } },
        { "/activities/0/facility", Simple with { Activities = [Site(new("nowhere"))] } },
        { "/activities/0/after/0/activity", Simple with { Activities = [First with { After = [new(new("nothing"))] }] } },
        { "/activities/0/costs/1", Simple with { Activities = [First with { Costs = [Huge, Huge] }] } },
        { "/institutions/0/runningCosts/0", Simple with { Institutions = [Unit(Money.Eur(600_000_000_000_000m))] } },
        { "/activities/1/id", Simple with { Activities = [First, First] } },
        { "/end", Simple with { End = Claim.Planned(new PartialDate(2030, 12)) } },
        { "/budget/sources/0/partner", Simple with { Partners = [] } },
        { "", Simple with { Activities = [null!] } },
        { "", Simple with { Budget = Simple.Budget with { Total = Claim.Planned(Money.Eur(0.001m)) } } },
    };

    [Theory]
    [MemberData(nameof(Infeasible), DisableDiscoveryEnumeration = true)]
    public void Plan_ConflictingFacts_AreAnAnswerWithTheirPlaceAndAWayOut(string path, Programme programme)
    {
        var result = new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken);
        Assert.False(result.IsFeasible);
        var conflict = Assert.Single(result.Conflicts);
        Assert.Contains(conflict.Members, member => member.ToString().StartsWith(path, StringComparison.Ordinal));
        Assert.NotEmpty(conflict.WaysOut);
        Assert.NotEqual(conflict.Message.French, conflict.Message.English);
        Assert.Throws<InvalidOperationException>(() => result.RequirePlan());
    }

    [Fact]
    public void Check_AProgrammeInMemory_FindsWhatItsDocumentWouldBeRefusedFor()
    {
        var findings = ProgrammeDocument.Check(Simple with { Activities = [Site(new("nowhere"))], Partners = [] });
        Assert.Equal(
            ["/activities/0/facility", "/budget/sources/0/partner"],
            findings.Select(finding => finding.Path.ToString()));
        Assert.All(findings, finding => Assert.Null(finding.Position));
        Assert.Empty(ProgrammeDocument.Check(Simple));
    }

    [Fact]
    public void Plan_SeveralConflicts_AreAllNamed()
    {
        var programme = Simple with
        {
            Activities = [First with { Timing = Timing.Lasting(Claim.NotPublished<Length>(Modality.Planned)) }],
            Budget = null,
        };
        var result = new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken);
        Assert.Equal(2, result.Conflicts.Count);
    }

    private static CostItem Huge =>
        First.Costs[0] with { UnitPrice = Claim.Planned(UnitPrice.Eur(600_000_000_000_000m)) };

    private static Institution Unit(Money perYear) => new()
    {
        Id = new("unit"),
        Name = Name,
        Type = InstitutionType.PrefigurationUnit,
        Owner = Union,
        SetUpOn = Claim.Planned(new PartialDate(2019)),
        RunningCosts =
        [
            new() { Name = Name, PerYear = Claim.Planned(perYear) },
            new() { Name = Name, PerYear = Claim.Planned(perYear) },
        ],
    };

    private static Acceptance Site(Id<Facility> facility) => new()
    {
        Id = new("acceptance"),
        Name = Name,
        Pillars = Pillar.ServiceDelivery,
        Timing = Timing.Lasting(Claim.Planned(Length.Days(1))),
        Facility = facility,
    };

    private static Plan Planned(Programme programme) => new ProgrammePlanner().Plan(programme).RequirePlan();
}
