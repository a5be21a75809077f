using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Appraisal.Exit;
using HealthCoop.Tests.Values;
using Xunit;
using static HealthCoop.Tests.Planning.Appraisal.Exit.ExitSample;

namespace HealthCoop.Tests.Planning.Appraisal.Exit;

public sealed class ExitAppraiserTests
{
    private static readonly Id<Partner> Dcssa = new("dcssa");
    private static readonly Id<Facility>[] Garrisons = [new("kati"), new("segou"), new("gao")];

    // Three garrisons of 10 million a year each, which grow by 10 % a year: 30.0, 33.0 and 36.3 million together.
    private static ExitProblem ThreeGarrisons { get; } = new()
    {
        Currency = Currency.Xof,
        Years = 3,
        Services = Garrisons.Select(garrison => Service(garrison, Consultation)).ToValueList(),
        Costs = Garrisons
            .Select(garrison => Cost(garrison.Value, 10_000_000, Dcssa) with
            {
                Facility = garrison,
                GrowthPerYear = GrowthRate.FromPercentPerYear(10),
            })
            .ToValueList(),
        Means = Enumerable.Range(1, 3).Select(year => new PayerMeans(Dcssa, year, Xof(31_000_000))).ToValueList(),
        Income = (from garrison in Garrisons
                  from year in Enumerable.Range(1, 3)
                  select new ServiceIncome(garrison, Consultation, year, Xof(0))).ToValueList(),
    };

    [Fact]
    public void Appraise_MeansFallShortInYearTwo_TheLastInLineStops()
    {
        var exit = ExitAppraiser.Appraise(ThreeGarrisons);

        Assert.Equal([null, null, 2], exit.Services.Select(service => service.StopsIn));
        Assert.All(exit.Services, service => Assert.Null(service.UnknownFrom));
        Assert.Equal(
            [Exactly(30_000_000), Exactly(33_000_000), Exactly(36_300_000)],
            exit.Years.Select(year => year.Cost));
        Assert.Equal(
            [Exactly(1_000_000), Exactly(0), Exactly(0)],
            exit.Years.Select(year => Assert.Single(year.Payers).Left));
        Assert.Equal(new(0.853994m, 0.853994m), exit.Solvency);
    }

    [Fact]
    public void Appraise_CostPaidInPart_CountsAsNotPaidAndStatesThePart()
    {
        var line = ExitAppraiser.Appraise(ThreeGarrisons).Years[1].Lines[2];

        Assert.Equal(1.1m, line.PriceFactor);
        Assert.Equal(Exactly(11_000_000), line.Amount);
        Assert.Equal(Exactly(9_000_000), line.FromPayer);
        Assert.Equal(Exactly(2_000_000), line.Missing);
    }

    [Fact]
    public void Appraise_Rank_DecidesWhoStops()
    {
        var costs = ThreeGarrisons.Costs.ToArray();
        costs[2] = costs[2] with { Rank = -1 };

        var exit = ExitAppraiser.Appraise(ThreeGarrisons with { Costs = costs.ToValueList() });

        Assert.Equal([null, 2, null], exit.Services.Select(service => service.StopsIn));
    }

    [Fact]
    public void Remedies_OfAServiceThatStops_NameTheSmallestAdditionFirst()
    {
        var services = ThreeGarrisons.Services.ToArray();
        services[2] = services[2] with { Contacts = Claim.Expected(AnnualQuantity.Of(3_000)) };

        var exit = ExitAppraiser.Appraise(ThreeGarrisons with { Services = services.ToValueList() });

        Assert.Empty(exit.Services[2].Years[0].Remedies);
        var remedies = exit.Services[2].Years[1].Remedies;
        Assert.Equal(
            [ExitRemedyType.MoreMeans, ExitRemedyType.EarmarkedPayment, ExitRemedyType.MoreIncome],
            remedies.Select(remedy => remedy.Type));
        Assert.All(remedies, remedy => Assert.True(remedy.IsEnough));
        Assert.All(remedies, remedy => Assert.Equal(Exactly(2_000_000), remedy.Amount));
        Assert.All(remedies, remedy => Assert.Equal([Path("gao")], remedy.Costs));
        Assert.Equal(Dcssa, remedies[0].Payer);
        Assert.Equal(Exactly(667), remedies[2].PerContact);
    }

    [Fact]
    public void Remedies_WhereThePayerPaysOthersFirst_AnEarmarkedPaymentIsCheaper()
    {
        var problem = Of(1, Cost("staff", 60, Commune)) with
        {
            Services = [Service(Clinic, Consultation), Service(Garrisons[0], Consultation)],
            Costs =
            [
                Cost("first", 60, Commune),
                Cost("other", 60, Commune) with { Facility = Garrisons[0] },
                Cost("last", 60, Commune) with { Rank = 1 },
            ],
            Income = [new(Clinic, Consultation, 1, Xof(0)), new(Garrisons[0], Consultation, 1, Xof(0))],
        };

        var year = ExitAppraiser.Appraise(problem.With(Commune, Xof(100))).Services[0].Years[0];

        Assert.Equal(
            [(ExitRemedyType.EarmarkedPayment, Exactly(60)), (ExitRemedyType.MoreMeans, Exactly(80))],
            year.Remedies.Select(remedy => (remedy.Type, remedy.Amount)));
    }

    [Fact]
    public void Remedies_WhereTwoThingsLack_NeitherIsEnoughAlone()
    {
        var problem = Of(1, Cost("staff", 100, Commune), Cost("energy", 30, payer: null)).With(Commune, Xof(80));

        var year = Assert.Single(ExitAppraiser.Appraise(problem).Services).Years[0];

        Assert.Equal(PaymentState.NotPaid, year.State);
        Assert.Equal(
            [
                (ExitRemedyType.EarmarkedPayment, Between(20, 50), true),
                (ExitRemedyType.MoreMeans, Exactly(20), false),
                (ExitRemedyType.Undertaking, Between(0, 30), false),
            ],
            year.Remedies.Select(remedy => (remedy.Type, remedy.Amount, remedy.IsEnough)));
    }

    [Fact]
    public void Appraise_UnknownPayer_StaysUnknown()
    {
        var exit = ExitAppraiser.Appraise(Of(2, Cost("energy", 30, payer: null)));

        var service = Assert.Single(exit.Services);
        Assert.Null(service.StopsIn);
        Assert.Equal(1, service.UnknownFrom);
        Assert.Equal([new(ExitFact.Payer) { Cost = Path("energy") }], service.Years[0].Undecided);
        Assert.Equal(new(0, 1), service.Years[0].Solvency);
        Assert.Equal(Between(0, 30), exit.Years[0].Lines[0].Missing);
        Assert.Equal(new CostAfterEnd(null, Money.Xof(30), []), exit.Years[0].Known);
        var remedy = Assert.Single(service.Years[0].Remedies);
        Assert.Equal((ExitRemedyType.Undertaking, Between(0, 30)), (remedy.Type, remedy.Amount));
    }

    [Fact]
    public void Appraise_UnknownAmount_IsListedAndNeverZero()
    {
        var problem = Of(1, Cost("staff", 40, Commune) with { PerYear = UnknownMoney }, Cost("energy", 30, Commune));

        var exit = ExitAppraiser.Appraise(problem.With(Commune, Xof(100)));

        Assert.Equal(new(Money.Xof(30), null, [Path("staff")]), exit.Years[0].Known);
        Assert.Equal(new(Money.Xof(30), null), exit.Years[0].Cost);
        Assert.Equal(new(0, 3.333333m), exit.Solvency);
        var year = exit.Services[0].Years[0];
        Assert.Equal(PaymentState.Unknown, year.State);
        Assert.Equal([new(ExitFact.Amount) { Cost = Path("staff") }], year.Undecided);
    }

    [Fact]
    public void Appraise_UnknownAmountThatComesLater_DoesNotTouchWhatIsPaidBefore()
    {
        var problem = Of(1, Cost("staff", 40, Commune), Cost("other", 0, Commune) with
        {
            PerYear = UnknownMoney,
            Facility = Garrisons[0],
        });

        var exit = ExitAppraiser.Appraise(problem.With(Commune, Xof(40)));

        Assert.Equal(PaymentState.Paid, exit.Services[0].Years[0].State);
    }

    [Fact]
    public void Appraise_MeansThatNobodyStated_AreUnknown()
    {
        var problem = Of(2, Cost("staff", 40, Commune)).With(Commune, Xof(40));

        var year = ExitAppraiser.Appraise(problem).Services[0].Years[1];

        Assert.Equal(PaymentState.Unknown, year.State);
        Assert.Equal([new(ExitFact.Means) { Payer = Commune }], year.Undecided);
    }

    [Fact]
    public void Appraise_IncomeThatNobodyStated_IsUnknown()
    {
        var problem = Of(1, Cost("staff", 40, Commune)).With(Commune, Xof(30)) with { Income = [] };

        var year = ExitAppraiser.Appraise(problem).Services[0].Years[0];

        Assert.Equal(PaymentState.Unknown, year.State);
        Assert.Equal([new(ExitFact.Income) { Facility = Clinic, Service = Consultation }], year.Undecided);
        Assert.Equal(new(0.75m, 1), year.Solvency);
    }

    [Fact]
    public void Appraise_CostsThatMayNotBeAll_AreNeverKnownToBePaid()
    {
        var problem = Of(1, Cost("staff", 40, Commune)).With(Commune, Xof(40)) with
        {
            Services = [new(Clinic, Consultation)],
        };

        var year = ExitAppraiser.Appraise(problem).Services[0].Years[0];

        Assert.Equal(PaymentState.Unknown, year.State);
        Assert.Equal([new(ExitFact.Completeness) { Facility = Clinic, Service = Consultation }], year.Undecided);
        Assert.Empty(year.Remedies);
    }

    [Theory]
    [InlineData(24, Comparator.Exactly, "Paid Paid Unknown")]
    [InlineData(18, Comparator.Exactly, "Paid Unknown Unknown")]
    [InlineData(24, Comparator.AtLeast, "Paid Paid Unknown")]
    [InlineData(24, Comparator.AtMost, "Unknown Unknown Unknown")]
    [InlineData(36, Comparator.About, "Unknown Unknown Unknown")]
    public void Appraise_Undertaking_HoldsThroughItsLastWholeYear(int months, Comparator comparator, string expected)
    {
        var cost = Cost("staff", 40, Commune) with { PaidFor = Claim.Planned(comparator, Length.Months(months)) };

        var exit = ExitAppraiser.Appraise(Of(3, cost).With(Commune, Xof(40), Xof(40), Xof(40)));

        Assert.Equal(expected, string.Join(' ', exit.Services[0].Years.Select(year => year.State)));
    }

    [Theory]
    [InlineData(LengthUnit.Days, 730)]
    [InlineData(LengthUnit.WorkingDays, 522)]
    public void Appraise_UndertakingInDays_IsCountedInYears(LengthUnit unit, int count)
    {
        int? UnknownFrom(int days) => ExitAppraiser.Appraise(
                Of(3, Cost("staff", 40, Commune) with { PaidFor = Claim.Planned(new Length(days, unit)) })
                    .With(Commune, Xof(40), Xof(40), Xof(40)))
            .Services[0].UnknownFrom;

        Assert.Equal(3, UnknownFrom(count));
        Assert.Equal(2, UnknownFrom(count - 1));
    }

    [Fact]
    public void Appraise_UndertakingThatIsOver_LeavesACostWithoutPayerAndFreesItsMeans()
    {
        var exit = ExitAppraiser.Appraise(Of(
            2,
            Cost("staff", 60, Commune) with { PaidFor = Claim.Planned(Length.Months(12)) },
            Cost("energy", 60, Commune) with { Facility = Garrisons[0] }) with
        {
            Means = [new(Commune, 1, Xof(60)), new(Commune, 2, Xof(60))],
        });

        Assert.Equal([Exactly(60), Exactly(0)], exit.Years.Select(year => year.Lines[1].Missing));
        Assert.Equal(new CostAfterEnd(Money.Xof(60), Money.Xof(60), []), exit.Years[1].Known);
        Assert.Equal([new(ExitFact.Payer) { Cost = Path("staff") }], exit.Services[0].Years[1].Undecided);
    }

    [Fact]
    public void Appraise_UndertakingOfUnknownLength_MayStillTakeWhatOthersNeed()
    {
        var problem = Of(1, Cost("staff", 60, Commune) with { PaidFor = null }, Cost("energy", 60, Commune) with
        {
            Services = [new("other")],
        }) with
        {
            Services = [Service(Clinic, Consultation), Service(Clinic, new("other"))],
            Income = [new(Clinic, Consultation, 1, Xof(0)), new(Clinic, new("other"), 1, Xof(0))],
        };

        var exit = ExitAppraiser.Appraise(problem.With(Commune, Xof(100)));

        Assert.Equal([Between(0, 60), Between(0, 20)], exit.Years[0].Lines.Select(line => line.Missing));
        Assert.Equal(
            [new(ExitFact.Undertaking) { Cost = Path("staff"), Payer = Commune }],
            exit.Services[1].Years[0].Undecided);
    }

    [Fact]
    public void Appraise_UndertakingOfUnknownLength_IsNoKnownCostOfThePayerAndMayNeedNothing()
    {
        var problem = Of(1, Cost("staff", 40, Commune) with { PaidFor = null }).With(Commune, Xof(100)) with
        {
            Services = [Service(Clinic, Consultation) with { Contacts = Claim.Expected(AnnualQuantity.Of(10)) }],
        };

        var exit = ExitAppraiser.Appraise(problem);

        Assert.Equal(Between(0, 40), Assert.Single(exit.Years[0].Payers).Cost);
        Assert.Equal(new CostAfterEnd(null, Money.Xof(40), []), exit.Years[0].Known);
        Assert.Equal(
            [(ExitRemedyType.Undertaking, Between(0, 40)), (ExitRemedyType.MoreIncome, Between(0, 40))],
            exit.Services[0].Years[0].Remedies.Select(remedy => (remedy.Type, remedy.Amount)));
        Assert.Equal(Between(0, 4), exit.Services[0].Years[0].Remedies[1].PerContact);
    }

    [Theory]
    [InlineData(Comparator.AtMost, false)]
    [InlineData(Comparator.MoreThan, false)]
    [InlineData(Comparator.About, false)]
    [InlineData(Comparator.Exactly, true)]
    public void Appraise_AmountThatIsNotExact_IsNoKnownCost(Comparator comparator, bool isKnown)
    {
        var cost = Cost("staff", 0, Commune) with { PerYear = Claim.Planned(comparator, Money.Xof(40)) };

        var exit = ExitAppraiser.Appraise(Of(1, cost).With(Commune, Xof(100)));

        Assert.Equal(
            new CostAfterEnd(isKnown ? Money.Xof(40) : null, null, isKnown ? [] : [Path("staff")]),
            exit.Years[0].Known);
    }

    [Fact]
    public void Appraise_AboutAnAmount_MayBeAnything()
    {
        var about = Claim.Planned(Comparator.About, Money.Xof(40));
        var cost = Cost("staff", 40, Commune) with { GrowthPerYear = GrowthRate.FromPercentPerYear(-100) };

        var exit = ExitAppraiser.Appraise(Of(2, cost with { PerYear = about }).With(Commune, Xof(100), Xof(100)));
        Assert.Equal([new(Money.Xof(0), null), Exactly(0)], exit.Years.Select(year => year.Cost));
        Assert.Equal(
            [PaymentState.Unknown, PaymentState.Paid],
            exit.Services[0].Years.Select(year => year.State));

        var means = ExitAppraiser.Appraise(Of(1, Cost("staff", 40, Commune)).With(Commune, about)).Services[0].Years[0];
        Assert.Equal([new(ExitFact.Means) { Payer = Commune }], means.Undecided);
    }

    [Theory]
    [InlineData(Comparator.Exactly, true)]
    [InlineData(Comparator.About, false)]
    [InlineData(Comparator.AtLeast, false)]
    public void Remedies_OfAServiceOfRoughlySoManyContacts_NameNoIncomePerContact(Comparator comparator, bool isNamed)
    {
        var problem = Of(1, Cost("staff", 40, Commune)).With(Commune, Xof(30)) with
        {
            Services =
            [
                Service(Clinic, Consultation) with { Contacts = Claim.Expected(comparator, AnnualQuantity.Of(10)) },
            ],
        };
        var remedies = ExitAppraiser.Appraise(problem).Services[0].Years[0].Remedies;
        Assert.Equal(isNamed, remedies.Any(remedy => remedy.Type is ExitRemedyType.MoreIncome));
    }

    [Fact]
    public void Appraise_CostThatFalls_IsLessEachYear()
    {
        MoneyInterval[] Costs(decimal growth, Claim<Money> perYear) =>
        [
            .. ExitAppraiser.Appraise(Of(2, Cost("staff", 0, Commune) with
            {
                PerYear = perYear,
                GrowthPerYear = GrowthRate.FromPercentPerYear(growth),
            })).Years.Select(year => year.Cost),
        ];

        Assert.Equal([Exactly(40), Exactly(30)], Costs(-25, Xof(40)));
        Assert.Equal([Exactly(40), Exactly(120)], Costs(200, Xof(40)));
        Assert.Equal(Exactly(0), Costs(-100, Claim.Planned(Comparator.AtLeast, Money.Xof(40)))[1]);
    }

    [Fact]
    public void Appraise_BoundsBelowTheSmallestUnit_AreRoundedOutwards()
    {
        MoneyInterval CostOf(Comparator comparator, decimal amount) => ExitAppraiser.Appraise(Of(
            1,
            Cost("staff", 0, Commune) with { PerYear = Claim.Planned(comparator, Money.Xof(amount)) })).Years[0].Cost;

        Assert.Equal(new(Money.Xof(100), null), CostOf(Comparator.MoreThan, 100.6m));
        Assert.Equal(Between(0, 1), CostOf(Comparator.LessThan, 0.4m));
    }

    [Fact]
    public void Appraise_NegativeNumbers_AreToldAlikeInEveryCulture()
    {
        Assert.True(Cultures.Agree(() => Message(Of(1) with { Years = -3 }).StartsWith("-3 years", StringComparison.Ordinal)));
        Assert.True(Cultures.Agree(() => Message(Of(1, Cost("staff", 1, Commune) with { FirstYear = -2 }))
            .Contains("from year -2", StringComparison.Ordinal)));
        Assert.True(Cultures.Agree(() => Message(Of(1) with { Means = [new(Commune, -4, Xof(1))] })
            .Contains("The year -4", StringComparison.Ordinal)));

        static string Message(ExitProblem problem) =>
            Assert.Throws<ArgumentException>(() => ExitAppraiser.Appraise(problem)).Message;
    }

    [Fact]
    public void Appraise_SharedCostUnpaid_StopsAllServicesOfTheFacility()
    {
        var (first, second) = (new Id<CareService>("first"), new Id<CareService>("second"));
        var problem = Of(1) with
        {
            Services = [Service(Clinic, first), Service(Clinic, second), Service(Garrisons[0], first)],
            Costs =
            [
                Cost("first", 10, Commune) with { Services = [first] },
                Cost("second", 10, Commune) with { Services = [second] },
                Cost("energy", 10, State),
                Cost("elsewhere", 10, Commune) with { Facility = Garrisons[0] },
            ],
            Income =
            [
                new(Clinic, first, 1, Xof(0)),
                new(Clinic, second, 1, Xof(0)),
                new(Garrisons[0], first, 1, Xof(0)),
            ],
        };

        PaymentState[] States(decimal commune, decimal state) =>
        [
            .. ExitAppraiser.Appraise(problem.With(Commune, Xof(commune)).With(State, Xof(state)))
                .Services.Select(service => service.Years[0].State),
        ];

        Assert.Equal([PaymentState.NotPaid, PaymentState.NotPaid, PaymentState.Paid], States(30, 9));
        Assert.Equal([PaymentState.Paid, PaymentState.NotPaid, PaymentState.NotPaid], States(10, 10));
    }

    [Fact]
    public void Appraise_Assumptions_MarkWhatTheyBearOn()
    {
        var assumed = Claim.Assumed(Money.Xof(40), new("Comme en 2013.", "As in 2013."));
        var problem = Of(1, Cost("staff", 40, Commune) with { PerYear = assumed }).With(Commune, Xof(40)) with
        {
            Services = [Service(Clinic, Consultation), Service(Garrisons[0], Consultation)],
            Income = [new(Clinic, Consultation, 1, Xof(0)), new(Garrisons[0], Consultation, 1, Xof(0))],
        };

        var exit = ExitAppraiser.Appraise(problem);

        Assert.Equal([true, false], exit.Services.Select(service => service.Years[0].IsAssumed));
        Assert.All(exit.Services, service => Assert.Equal(PaymentState.Paid, service.Years[0].State));
        Assert.True(exit.Solvency!.IsAssumed);
        Assert.True(exit.Years[0].Payers[0].Paid.IsAssumed);
    }

    [Fact]
    public void Appraise_CostDueInSomeYears_IsAskedInThoseOnly()
    {
        var cost = Cost("spare parts", 50, Commune) with
        {
            FirstYear = 2,
            LastYear = 2,
            GrowthPerYear = GrowthRate.FromPercentPerYear(50),
        };

        var exit = ExitAppraiser.Appraise(Of(3, cost).With(Commune, Xof(70), Xof(70), Xof(70)));

        Assert.Equal([Exactly(0), Exactly(75), Exactly(0)], exit.Years.Select(year => year.Cost));
        Assert.Equal(2, exit.Services[0].StopsIn);
        Assert.Equal(PaymentState.Paid, exit.Services[0].Years[2].State);
        Assert.Null(exit.Years[0].Solvency);
    }

    [Fact]
    public void Appraise_SentTwice_GivesEqualResults() =>
        Assert.Equal(ExitAppraiser.Appraise(ThreeGarrisons), ExitAppraiser.Appraise(ThreeGarrisons with { }));

    public static TheoryData<ExitProblem> Senseless() =>
    [
        Of(0),
        Of(101) with { Income = [] },
        Of(1, Cost("staff", -1, Commune)),
        Of(1, Cost("staff", 1, Commune), Cost("staff", 1, Commune)),
        Of(1, Cost("staff", 1, Commune) with { FirstYear = 0 }),
        Of(1, Cost("staff", 1, Commune) with { FirstYear = 2, LastYear = 1 }),
        Of(1, Cost("staff", 1, Commune) with { Services = [new("unheard-of")] }),
        Of(1).With(Commune, Xof(1), Xof(1)),
        Of(1).With(Commune, Xof(1)).With(Commune, Xof(1)),
        Of(1).With(Commune, Xof(-1)),
        Of(1) with { Services = [Service(Clinic, Consultation), Service(Clinic, Consultation)] },
        Of(1) with { Income = [new(Clinic, new("unheard-of"), 1, Xof(1))] },
        Of(1) with { Income = [new(Clinic, Consultation, 1, Xof(1)), new(Clinic, Consultation, 1, Xof(1))] },
        Of(1) with { Income = [new(Clinic, Consultation, 2, Xof(1))] },
    ];

    [Theory]
    [MemberData(nameof(Senseless))]
    public void Appraise_NumbersThatMakeNoSense_Throws(ExitProblem problem) =>
        Assert.Throws<ArgumentException>(() => ExitAppraiser.Appraise(problem));

    [Fact]
    public void Appraise_AnotherCurrency_Throws() => Assert.Throws<CurrencyMismatchException>(() =>
        ExitAppraiser.Appraise(Of(1).With(Commune, Claim.Planned(Money.Eur(1)))));

    [Fact]
    public void Appraise_Null_Throws() => Assert.Throws<ArgumentNullException>(() => ExitAppraiser.Appraise(null!));
}
