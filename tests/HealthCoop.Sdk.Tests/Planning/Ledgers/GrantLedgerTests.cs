using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Ledgers;
using HealthCoop.Reference;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Ledgers;

public sealed class GrantLedgerTests
{
    private static readonly YearMonth January = new(2019, 1);

    private static readonly GrantContract Contract = new()
    {
        Coordinator = new("city"),
        Maximum = Money.Eur(900_000),
        Rate = Percentage.FromPercent(75),
        Start = new(2019, 1, 1),
        End = new(2020, 12, 31),
    };

    private static readonly PreFinancingTerm Of2010 =
        ReferenceData.Shipped.Find(new Id<GrantProfile>("eu-nsa-la-2009"))!.Find<PreFinancingTerm>()!;

    private static readonly GrantLedgerProblem Problem = new()
    {
        Contract = Contract,
        Schedule = PaymentSchedule.Of(Of2010, Contract, new()
        {
            SignedOn = new(2018, 12, 1),
            FirstYear = Money.Eur(500_000),
            Further = [new(Money.Eur(400_000), new(2019, 12, 31), InstalmentCondition.Spending)],
            FinalReportOn = new(2021, 3, 31),
            PaymentDelay = Length.Days(45),
        }),
        Expenditure = [Cost(January, 280_000)],
    };

    // 80 % of 75 % of 500,000 is 300,000, of which 70 % is 210,000: what 280,000 of costs take of the grant.
    [Theory]
    [InlineData(279_999.98, false, 309_999.98)]
    [InlineData(280_000.00, true, 400_000)]
    [InlineData(280_000.02, true, 400_000)]
    public void Run_SpendingAroundSeventyPercent_PaysInFullOrLessTheUnspent(decimal spent, bool met, decimal amount)
    {
        var payment = GrantLedger.Run(Problem with { Expenditure = [Cost(January, spent)] }).Payments[1];

        Assert.Equal(met, payment.IsMet);
        Assert.Equal(Money.Eur(210_000), payment.Threshold);
        Assert.Equal(Money.Eur(amount), payment.Amount);
        Assert.Equal(met ? PaymentLimit.PlannedAmount : PaymentLimit.UnspentAmount, payment.Limit);
    }

    // Three quarters are the grant's, of which 80 % are paid first, each rounded down.
    [Theory]
    [InlineData(499_999.99, 299_999.99)]
    [InlineData(500_000.00, 300_000.00)]
    [InlineData(500_000.02, 300_000.00)]
    [InlineData(500_000.03, 300_000.01)]
    public void Of_TermsOf2010_PayFirstEightyPercentOfTheFirstYear(decimal firstYear, decimal first)
    {
        var schedule = PaymentSchedule.Of(Of2010, Contract, new()
        {
            SignedOn = new(2018, 12, 1),
            FirstYear = Money.Eur(firstYear),
            FinalReportOn = new(2021, 3, 31),
        });

        Assert.Equal(Money.Eur(first), schedule.PreFinancing[0].Amount);
    }

    // Of 300,000.00 all and of 400,000.00 seventy percent: the grant's part of 773,333.34 is 580,000.00.
    [Theory]
    [InlineData(773_333.33, false, 0)]
    [InlineData(773_333.34, true, 50_000)]
    [InlineData(773_333.36, true, 50_000)]
    public void Run_ThirdPayment_NeedsTheEarlierOnesFullySpentToTheCent(decimal spent, bool met, decimal amount)
    {
        var third = new PaymentInstalment(Money.Eur(50_000), new(2020, 6, 30), InstalmentCondition.Spending);
        var payment = GrantLedger.Run(Problem with
        {
            Schedule = Problem.Schedule with { PreFinancing = [.. Problem.Schedule.PreFinancing, third] },
            Expenditure = [Cost(January, 280_000), Cost(new(2020, 5), spent - 280_000)],
        }).Payments[2];

        Assert.Equal((met, Money.Eur(580_000)), (payment.IsMet, payment.Threshold));
        Assert.Equal(Money.Eur(amount), payment.Amount);
    }

    [Fact]
    public void Run_ThirdPayment_NeedsAllOfTheEarlierOnesToBeSpent()
    {
        var third = new PaymentInstalment(Money.Eur(50_000), new(2020, 6, 30), InstalmentCondition.Spending);
        var schedule = Problem.Schedule with { PreFinancing = [.. Problem.Schedule.PreFinancing, third] };
        var ledger = GrantLedger.Run(Problem with { Schedule = schedule });

        Assert.Equal(Money.Eur(700_000 - 120_000), ledger.Payments[2].Threshold);
        Assert.Equal(Money.Eur(0), ledger.Payments[2].Amount);
    }

    [Theory]
    [InlineData(509_999.99, 509_999.99, PaymentLimit.PlannedAmount)]
    [InlineData(510_000.00, 510_000.00, PaymentLimit.PlannedAmount)]
    [InlineData(510_000.01, 510_000.00, PaymentLimit.PreFinancingCap)]
    public void Run_PreFinancing_EndsOnNinetyPercent(decimal planned, decimal amount, PaymentLimit limit)
    {
        var second = Problem.Schedule.PreFinancing[1] with { Amount = Money.Eur(planned) };
        var schedule = Problem.Schedule with { PreFinancing = [Problem.Schedule.PreFinancing[0], second] };
        var payment = GrantLedger.Run(Problem with { Schedule = schedule }).Payments[1];

        Assert.Equal((Money.Eur(amount), limit), (payment.Amount, payment.Limit));
    }

    [Fact]
    public void Run_ReportBeforeTheEndOfTheMonth_DoesNotCountIt()
    {
        var second = Problem.Schedule.PreFinancing[1];
        Money? Spent(LocalDate day) => GrantLedger.Run(Problem with
        {
            Schedule = Problem.Schedule with
            {
                PreFinancing = [Problem.Schedule.PreFinancing[0], second with { RequestedOn = day }],
            },
        }).Payments[1].SpentOfGrant;

        Assert.Equal(Money.Eur(0), Spent(new(2019, 1, 30)));
        Assert.Equal(Money.Eur(210_000), Spent(new(2019, 1, 31)));
    }

    [Theory]
    [InlineData(2019, 12, 31, 900_000, 1)]
    [InlineData(2020, 1, 1, 900_000, 2)]
    [InlineData(2020, 12, 31, 99_999.99, 1)]
    [InlineData(2020, 12, 31, 100_000, 1)]
    [InlineData(2020, 12, 31, 100_000.01, 2)]
    public void Of_TermsOf2010_ShortOrSmall_IsOnePayment(int year, int month, int day, decimal maximum, int payments)
    {
        var contract = Contract with { End = new(year, month, day), Maximum = Money.Eur(maximum) };
        var schedule = PaymentSchedule.Of(Of2010, contract, new()
        {
            SignedOn = new(2018, 12, 1),
            FirstYear = Money.Eur(1_000),
            Further = [new(Money.Eur(1), new(2019, 12, 31), InstalmentCondition.Spending)],
            FinalReportOn = new(2021, 3, 31),
        });

        Assert.Equal(payments, schedule.PreFinancing.Count);
        Assert.Equal(Money.Eur(payments == 1 ? Math.Floor(maximum * 80) / 100 : 600), schedule.PreFinancing[0].Amount);
    }

    [Theory]
    [InlineData(65_595_700, 1)]
    [InlineData(65_595_701, 2)]
    public void Of_ContractInFrancs_HoldsTheAmountOfTheCallByItsFixedParity(int francs, int payments) => Assert.Equal(
        payments,
        PaymentSchedule.Of(
            Of2010,
            Contract with { Maximum = Money.Xof(francs), End = new(2020, 12, 31) },
            new()
            {
                SignedOn = new(2018, 12, 1),
                FirstYear = Money.Xof(1_000),
                Further = [new(Money.Xof(1), new(2019, 12, 31), InstalmentCondition.Spending)],
                FinalReportOn = new(2021, 3, 31),
            }).PreFinancing.Count);

    [Theory]
    [InlineData(2019, 12, 31, false)]
    [InlineData(2020, 1, 1, true)]
    public void Of_ContractWithoutAFixedParity_LeavesUnknownWhatDependsOnIt(int year, int month, int day, bool unknown)
    {
        var contract = Contract with { Maximum = Money.Usd(900_000), End = new(year, month, day) };
        var schedule = PaymentSchedule.Of(Of2010, contract, new()
        {
            SignedOn = new(2018, 12, 1),
            FirstYear = Money.Usd(1_000),
            Further = [new(Money.Usd(5), new(2019, 12, 31), InstalmentCondition.Spending)],
            FinalReportOn = new(2021, 3, 31),
        });
        var ledger = GrantLedger.Run(Problem with { Contract = contract, Schedule = schedule, Expenditure = [] });

        Money?[] expected = unknown ? [null, null] : [Money.Usd(720_000)];
        Assert.Equal(expected, schedule.PreFinancing.Select(payment => payment.Amount));
        Assert.Equal([.. expected, unknown ? null : Money.Usd(-720_000)], ledger.Payments.Select(p => p.Amount));
        Assert.Equal(
            unknown
                ?
                [
                    "The schedule depends on EUR 100000.00, which has no fixed parity in USD: the amounts stay unknown.",
                    "The delay of payments depends on the schedule: that of the contract is taken.",
                ]
                : [],
            schedule.NotApplied.Select(text => text.English));
        if (unknown)
        {
            Assert.Equal("The planned amount is not known.", ledger.Payments[0].Reason.English);
        }
    }

    [Theory]
    [InlineData(LengthUnit.Days, 2, "2018-12-03")]
    [InlineData(LengthUnit.WorkingDays, 2, "2018-12-05")]
    [InlineData(LengthUnit.Months, 2, "2019-02-01")]
    public void Of_DelayOfPayments_IsCountedInItsUnit(LengthUnit unit, int count, string paid)
    {
        var term = Of2010 with { Schedules = [new() { FirstShare = Percentage.FromPercent(80), PaymentDelay = new(count, unit) }] };
        var schedule = PaymentSchedule.Of(term, Contract, new()
        {
            SignedOn = new(2018, 12, 1),
            FirstYear = Money.Eur(0),
            FinalReportOn = new(2021, 3, 31),
            PaymentDelay = Length.Days(45),
        });

        Assert.Equal(new(count, unit), schedule.PaymentDelay);
        var payment = GrantLedger.Run(Problem with { Schedule = schedule, Expenditure = [] }).Payments[0];
        Assert.Equal(paid, NodaTime.Text.LocalDatePattern.Iso.Format(payment.PaidOn));
    }

    [Theory]
    [InlineData(0.00, 900_000, PaymentLimit.PlannedAmount)]
    [InlineData(0.01, 899_999.99, PaymentLimit.GrantMaximum)]
    [InlineData(900_000, 0, PaymentLimit.GrantMaximum)]
    public void Run_PreFinancingWithoutACap_EndsOnTheGrantItself(decimal first, decimal second, PaymentLimit limit)
    {
        var schedule = Problem.Schedule with
        {
            PreFinancing =
            [
                new(Money.Eur(first), new(2018, 12, 1), InstalmentCondition.Signature),
                new(Money.Eur(900_000), new(2019, 12, 31), InstalmentCondition.InterimReport),
            ],
            PreFinancingCap = null,
        };
        var payment = GrantLedger.Run(Problem with { Schedule = schedule }).Payments[1];

        Assert.Equal((Money.Eur(second), limit), (payment.Amount, payment.Limit));
    }

    [Fact]
    public void Of_TermsOfTheFrenchCallOf2025_KeepAFifthOfTheLastPayment()
    {
        var term = ReferenceData.Shipped.Find(new Id<GrantProfile>("fr-dctciv-2025-ldc"))!.Find<PreFinancingTerm>()!;
        var schedule = PaymentSchedule.Of(term, Contract, new()
        {
            SignedOn = new(2018, 12, 1),
            FirstYear = Money.Eur(0),
            Further =
            [
                new(Money.Eur(300_000), new(2018, 12, 1), InstalmentCondition.Signature),
                new(Money.Eur(600_000), new(2019, 12, 31), InstalmentCondition.InterimReport),
            ],
            FinalReportOn = new(2021, 3, 31),
        });

        Assert.Equal([300_000m, 480_000m], schedule.PreFinancing.Select(payment => payment.Amount!.Value.Amount));
    }

    [Fact]
    public void SplitLast_LeavesTheRestToTheBalance()
    {
        var schedule = Problem.Schedule with
        {
            PreFinancing =
            [
                new(Money.Eur(300_000), new(2018, 12, 1), InstalmentCondition.Signature),
                new(Money.Eur(600_000), new(2019, 12, 31), InstalmentCondition.InterimReport),
            ],
            PreFinancingCap = null,
        };
        var ledger = GrantLedger.Run(Problem with
        {
            Schedule = schedule.SplitLast(Percentage.FromPercent(80)),
            Expenditure = [Cost(January, 1_200_000)],
        });

        Assert.Equal([Money.Eur(300_000), Money.Eur(480_000), Money.Eur(120_000)], ledger.Payments.Select(p => p.Amount));
    }

    [Fact]
    public void Run_Partner_GoesNegativeInItsFirstMonthWithoutCash()
    {
        var ledger = GrantLedger.Run(Problem with
        {
            Shares = [new(new("ngo"), Money.Eur(1)), new(new("city"), Money.Eur(2))],
            Expenditure =
            [
                Cost(January, 60_000) with { Partner = new("ngo") },
                Cost(new(2019, 2), 50_000) with { Partner = new("ngo") },
                Cost(new(2019, 3), 1_200_000),
            ],
            Contributions = [new(new("ngo"), January, Money.Eur(1_000))],
        });

        var ngo = ledger.Partners[1];
        Assert.Equal(new YearMonth(2019, 2), ngo.FirstNegative?.Month);
        Assert.Equal(Money.Eur(-9_000), ngo.FirstNegative?.Closing);
        Assert.Equal(Money.Eur(9_000), ngo.CashNeeded);
        Assert.Equal(new YearMonth(2019, 3), ledger.Partners[0].FirstNegative?.Month);
    }

    [Fact]
    public void Run_OddCentOfEqualShares_GoesToTheFirstInOrdinalOrder()
    {
        GrantShare city = new(new("city"), Money.Eur(1));
        GrantShare ngo = new(new("ngo"), Money.Eur(1));
        var schedule = Problem.Schedule with { PreFinancing = [new(Money.Eur(0.01m), new(2018, 12, 1), default)] };
        Money? First(params ReadOnlySpan<GrantShare> shares) => GrantLedger.Run(Problem with
        {
            Schedule = schedule,
            Shares = [.. shares],
        }).Partners[0].Months[0].FromGrant;

        Assert.Equal(Money.Eur(0.01m), First(city, ngo));
        Assert.Equal(Money.Eur(0.01m), First(ngo, city));
    }

    [Fact]
    public void Run_PaymentAMonthLate_ComesAMonthLater()
    {
        var ledger = GrantLedger.Run(Problem with { Late = [new(1, 1)] });

        Assert.Equal(new LocalDate(2019, 2, 15), ledger.Payments[0].PaidOn);
        Assert.Equal(January, ledger.Partners[0].FirstNegative?.Month);
        Assert.Equal(Money.Eur(280_000), ledger.CashNeeded);
        Assert.Equal(new YearMonth(2021, 5), GrantLedger.Run(Problem).Partners[0].FirstNegative?.Month);
    }

    [Fact]
    public void Run_LittleIsSpent_MoneyGoesBackOnItsDay()
    {
        var balance = GrantLedger.Run(Problem with { Expenditure = [Cost(January, 100)], Late = [new(3, 2)] }).Payments[2];

        Assert.True(balance.Amount < Money.Eur(0));
        Assert.Equal(new LocalDate(2021, 5, 15), balance.PaidOn);
    }

    [Theory]
    [InlineData(2018, 12, true, false)]
    [InlineData(2019, 1, false, true)]
    [InlineData(2020, 12, false, true)]
    [InlineData(2021, 1, false, false)]
    [InlineData(2021, 3, true, true)]
    [InlineData(2021, 4, true, false)]
    public void Run_CostOutsideTheAction_IsNotEligible(int year, int month, bool closes, bool eligible)
    {
        var cost = Cost(new(year, month), 100) with { ClosesAction = closes };
        var ledger = GrantLedger.Run(Problem with { Expenditure = [cost] });

        Assert.Equal(eligible, ledger.Expenditure[0].IsEligible);
        Assert.Equal(Money.Eur(eligible ? 75 : 0), ledger.FinalGrant);
        Assert.Equal(
            Money.Eur(100),
            Money.Sum(ledger.Partners[0].Months.Select(m => m.Spent!.Value), Currency.Eur));
    }

    [Fact]
    public void Run_UnknownCost_LeavesUnknownWhatFollowsAndNothingElse()
    {
        var ledger = GrantLedger.Run(Problem with
        {
            Expenditure = [Cost(January, 10), Cost(new(2019, 3), 0) with { Amount = Money.Usd(5) }],
            Contributions = [new(new("ngo"), January, Money.Eur(7))],
        });

        Assert.Equal([null, "There is no exchange rate of USD for 2019-03 or its period."],
            ledger.Expenditure.Select(entry => entry.Unknown?.English));
        var city = ledger.Partners[0];
        Assert.Equal(Money.Eur(300_000 - 10), city.Months.Single(m => m.Month == new YearMonth(2019, 2)).Closing);
        Assert.Null(city.Months.Single(m => m.Month == new YearMonth(2019, 3)).Closing);
        Assert.Null(city.CashNeeded);
        Assert.Equal(Money.Eur(0), ledger.Partners[1].CashNeeded);
        Assert.Equal([true, null, true], ledger.Payments.Select(payment => payment.IsMet));
        Assert.Null(ledger.Payments[1].Amount);
        Assert.Null(ledger.FinalGrant);
        Assert.Null(ledger.CashNeeded);
    }

    [Fact]
    public void Run_AverageOfPeriod_TakesTheMeanOfItsMonthsAndRoundsOnce()
    {
        var rates = ExchangeRates.FixedParities
            .With(Dollar(2, new(2019, 1, 1), new(2019, 6, 30)))
            .With(Dollar(4, new(2019, 7, 1), new(2019, 12, 31)));
        var cost = Cost(new(2019, 2), 0) with { Amount = Money.Usd(100) };
        var problem = Problem with { Rates = rates, Expenditure = [cost] };

        Assert.Equal(Money.Eur(50), GrantLedger.Run(problem).Expenditure[0].Amount);
        var average = problem with { Exchange = ExchangePolicy.AverageOfPeriod };
        Assert.Equal(Money.Eur(33.33m), GrantLedger.Run(average).Expenditure[0].Amount);
        var late = average with { Expenditure = [cost with { Month = new(2020, 2) }] };
        Assert.Null(GrantLedger.Run(late).Expenditure[0].Amount);
    }

    [Theory]
    [InlineData(ExchangePolicy.MonthOfRecording)]
    [InlineData(ExchangePolicy.AverageOfPeriod)]
    public void Run_Francs_TakeTheParityWhateverThePolicyAndTheRates(ExchangePolicy policy)
    {
        var cost = Cost(January, 0) with { Amount = Money.Xof(655_957) };
        var ledger = GrantLedger.Run(Problem with { Exchange = policy, Rates = ExchangeRates.None, Expenditure = [cost] });

        Assert.Equal(Money.Eur(1_000), ledger.Expenditure[0].Amount);
    }

    [Fact]
    public void Run_Consumption_TellsWhatIsLeft()
    {
        var ledger = GrantLedger.Run(Problem with
        {
            Budget = [new(new("city"), BudgetHeading.Works, Money.Eur(500_000))],
            Commitments = [Cost(January, 220_000.01m)],
        });

        var row = Assert.Single(ledger.Consumption);
        Assert.Equal(Money.Eur(-0.01m), row.Left);
    }

    [Fact]
    public void Run_ScheduleThatCannotBe_IsAnArgumentException()
    {
        var payment = new PaymentInstalment(Money.Eur(1), new(2019, 1, 1), InstalmentCondition.InterimReport);
        PaymentSchedule schedule = new() { PreFinancing = [payment], FinalReportOn = new(2021, 1, 1), PaymentDelay = default };
        GrantLedgerProblem[] wrong =
        [
            Problem with { Schedule = schedule with { FinalReportOn = new(2018, 1, 1) } },
            Problem with { Schedule = schedule with { PreFinancing = [payment with { Condition = InstalmentCondition.Spending }] } },
            Problem with { Schedule = schedule with { PreFinancing = [payment with { Condition = InstalmentCondition.FinalReport }] } },
            Problem with { Schedule = schedule, Late = [new(3, 1)] },
            Problem with { Schedule = schedule, Late = [new(0, 1)] },
            Problem with { Schedule = schedule, Late = [new(1, -1)] },
            Problem with { Schedule = schedule, Late = [new(1, 10_001)] },
            Problem with { Expenditure = [Cost(January, 1) with { Heading = 0 }] },
            Problem with { Commitments = [Cost(January, 1) with { Heading = (BudgetHeading)99 }] },
            Problem with { Budget = [new(new("city"), (BudgetHeading)7, Money.Eur(1))] },
            Problem with { Schedule = schedule, Late = [new(1, 1), new(1, 2)] },
            Problem with { Schedule = schedule, Shares = [new(new("ngo"), Money.Eur(0))] },
            Problem with { Schedule = schedule, Contract = Contract with { End = new(2018, 1, 1) } },
        ];

        Assert.All(wrong, problem => Assert.Throws<ArgumentException>(() => GrantLedger.Run(problem)));
        Assert.NotNull(GrantLedger.Run(Problem with { Schedule = schedule, Late = [new(2, 1)] }));
        Assert.Throws<InvalidOperationException>(() =>
            (schedule with { PreFinancing = [] }).SplitLast(Percentage.FromPercent(80)));
    }

    [Fact]
    public void Reason_OfEachPayment_NamesItsFigures()
    {
        var ledger = GrantLedger.Run(Problem with { Expenditure = [Cost(January, 100)] });

        Assert.Equal(
            [
                "The planned amount.",
                "EUR 75.00 is spent, less than EUR 210000.00: EUR 400000.00 less what is unspent.",
                "The final grant, EUR 75.00, less EUR 400075.00 paid before.",
            ],
            ledger.Payments.Select(payment => payment.Reason.English));
    }

    private static LedgerEntry Cost(YearMonth month, decimal euros) => new()
    {
        Partner = new("city"),
        Month = month,
        Heading = BudgetHeading.Works,
        Amount = Money.Eur(euros),
    };

    private static ExchangeRate Dollar(decimal value, LocalDate from, LocalDate through) => new()
    {
        Base = Currency.Eur,
        Quote = Currency.Usd,
        Value = value,
        InForce = new(from, through),
        Provenance = new("InforEuro"),
    };
}
