using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Finance;
using HealthCoop.Planning.Ledgers;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Ledgers;

/// <summary>The laws of a grant's ledger on made-up contracts: money is conserved and lateness never helps.</summary>
public sealed class GrantLedgerProperties
{
    private static readonly LocalDate Start = new(2019, 1, 15);

    private static Gen<string> Partner { get; } = Gen.Elements("a", "b", "c");

    private static Gen<YearMonth> Month { get; } =
        Gen.Choose(-2, 30).Select(months => Start.PlusMonths(months).ToYearMonth());

    private static Gen<Money> Amount(int least, int most) => Gen.OneOf(
        Gen.Choose(least, most).Select(cents => Money.Eur(cents / 100m)),
        Gen.Choose(least, most).Select(francs => Money.Xof(francs)));

    private static Gen<LedgerEntry> Entry { get; } =
        from partner in Partner
        from month in Month
        from heading in Gen.Elements(BudgetHeading.HumanResources, BudgetHeading.Travel, BudgetHeading.Works)
        from amount in Amount(-1_000_00, 20_000_00)
        from closes in Gen.Elements(false, false, true)
        select new LedgerEntry
        {
            Partner = new(partner),
            Month = month,
            Heading = heading,
            Amount = amount,
            ClosesAction = closes,
        };

    private static Gen<PaymentInstalment> Instalment { get; } =
        from cents in Gen.Choose(0, 60_000_00)
        from day in Gen.Choose(0, 700)
        from condition in Gen.Elements(
            InstalmentCondition.Signature,
            InstalmentCondition.InterimReport,
            InstalmentCondition.Spending,
            InstalmentCondition.Spending)
        select new PaymentInstalment(Money.Eur(cents / 100m), Start.PlusDays(day), condition);

    private static Gen<PaymentSchedule> Schedule { get; } =
        from instalments in Gen.ListOf(Instalment)
        from days in Gen.Choose(0, 90)
        from capped in Gen.Elements(true, false)
        select new PaymentSchedule
        {
            PreFinancing = instalments.Take(4).OrderBy(instalment => instalment.RequestedOn).ToValueList(),
            FinalReportOn = Start.PlusDays(800),
            PaymentDelay = Length.Days(days),
            PreFinancingCap = capped ? Percentage.FromPercent(90) : null,
            SpentShare = Percentage.FromPercent(70),
        };

    private static Gen<GrantLedgerProblem> Problems { get; } =
        from maximum in Gen.Choose(0, 150_000_00)
        from rate in Gen.Choose(0, 100)
        from schedule in Schedule
        from expenditure in Gen.ListOf(Entry)
        from commitments in Gen.ListOf(Entry)
        from contributions in Gen.ListOf(
            from partner in Partner
            from month in Month
            from amount in Amount(0, 5_000_00)
            select new PartnerContribution(new(partner), month, amount))
        from shares in Gen.ListOf(
            from partner in Partner
            from cents in Gen.Choose(1, 4)
            select new GrantShare(new(partner), Money.Eur(cents / 100m)))
        from budget in Gen.ListOf(
            from partner in Partner
            from cents in Gen.Choose(0, 900_00)
            select new PartnerBudget(new(partner), BudgetHeading.Travel, Money.Eur(cents / 100m)))
        from late in Gen.Choose(0, schedule.PreFinancing.Count + 1)
        from months in Gen.Choose(0, 6)
        select new GrantLedgerProblem
        {
            Contract = new()
            {
                Coordinator = new("b"),
                Maximum = Money.Eur(maximum / 100m),
                Rate = Percentage.FromPercent(rate),
                Start = Start,
                End = Start.PlusMonths(24).PlusDays(-1),
            },
            Schedule = schedule,
            Expenditure = expenditure.ToValueList(),
            Commitments = commitments.ToValueList(),
            Contributions = contributions.ToValueList(),
            Shares = shares.ToValueList(),
            Budget = budget.ToValueList(),
            Late = late == 0 ? [] : [new(late, months)],
        };

    internal static void Holds(Func<GrantLedgerProblem, GrantLedgerResult, bool> law) =>
        Values.Law.Holds(Problems, problem => law(problem, GrantLedger.Run(problem)));

    [Fact]
    public void Run_AgreesWithPlainLoops() => Holds((problem, ledger) =>
    {
        var slow = new SlowLedger(problem);
        return ledger.Payments.Select(payment => (Cents(payment.Amount), payment.PaidOn.ToYearMonth()))
                .SequenceEqual(slow.Payments)
            && ledger.Partners.All(partner => partner.Months.All(month =>
                Cents(month.Closing) == slow.Closing(partner.Partner.Value, month.Month)));
    });

    [Fact]
    public void Months_FollowOneAnother() => Holds((_, ledger) => ledger.Partners.All(partner =>
        partner.Months[0].Opening == Money.Eur(0)
        && partner.Months.Zip(partner.Months.Skip(1)).All(pair =>
            pair.First.Month.PlusMonths(1) == pair.Second.Month && pair.First.Closing == pair.Second.Opening)));

    [Fact]
    public void Partners_TogetherReceiveAndSpendAllThereIs() => Holds((_, ledger) =>
        Sum(ledger.Partners.SelectMany(p => p.Months).Select(m => m.FromGrant)) == ledger.FinalGrant
        && Sum(ledger.Payments.Select(p => p.Amount)) == ledger.FinalGrant
        && Sum(ledger.Partners.SelectMany(p => p.Months).Select(m => m.Spent)) == Sum(ledger.Expenditure.Select(e => e.Amount)));

    [Fact]
    public void PreFinancing_NeverExceedsItsCap() => Holds((problem, ledger) =>
        problem.Schedule.PreFinancingCap is null
        || Sum(ledger.Payments.SkipLast(1).Select(p => p.Amount)).Amount <= problem.Contract.Maximum.Amount * 0.9m);

    [Fact]
    public void Lateness_ChangesNoAmountAndNeverImprovesCash() => Holds((problem, late) =>
    {
        var punctual = GrantLedger.Run(problem with { Late = [] });
        return late.Payments.Select(p => p.Amount).SequenceEqual(punctual.Payments.Select(p => p.Amount))
            && punctual.CashNeeded <= late.CashNeeded
            && punctual.Partners.Zip(late.Partners).All(pair => pair.First.Months.All(month =>
                pair.Second.Months.FirstOrDefault(m => m.Month == month.Month) is not { } same
                || same.Closing <= month.Closing));
    });

    [Fact]
    public void Result_DoesNotDependOnTheOrderOfInput() => Holds((problem, ledger) =>
    {
        var turned = GrantLedger.Run(problem with
        {
            Expenditure = problem.Expenditure.Reverse().ToValueList(),
            Commitments = problem.Commitments.Reverse().ToValueList(),
            Contributions = problem.Contributions.Reverse().ToValueList(),
            Shares = problem.Shares.Reverse().ToValueList(),
            Budget = problem.Budget.Reverse().ToValueList(),
        });
        return turned.Partners == ledger.Partners
            && turned.Payments == ledger.Payments
            && turned.Consumption == ledger.Consumption;
    });

    [Fact]
    public void Consumption_TogetherIsAllThatIsPlannedSpentAndPromised() => Holds((problem, ledger) =>
        Sum(ledger.Consumption.Select(row => (Money?)row.Contract)) == Sum(problem.Budget.Select(b => (Money?)b.Amount))
        && Sum(ledger.Consumption.Select(row => row.Spent)) == Sum(ledger.Expenditure.Select(e => e.Amount))
        && Sum(ledger.Consumption.Select(row => row.Committed)) == Sum(ledger.Commitments.Select(e => e.Amount)));

    [Fact]
    public void Francs_UnderEitherPolicy_AreTheSame() => Holds((problem, ledger) =>
        GrantLedger.Run(problem with { Exchange = ExchangePolicy.AverageOfPeriod }).Expenditure == ledger.Expenditure);

    private static BigInteger Cents(Money? money) => SlowLedger.Cents(money!.Value);

    private static Money Sum(IEnumerable<Money?> amounts) => Money.Sum(amounts.Select(a => a!.Value), Currency.Eur);
}
