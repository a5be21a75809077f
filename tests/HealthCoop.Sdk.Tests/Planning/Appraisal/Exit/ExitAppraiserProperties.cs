using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal.Exit;
using Xunit;
using static HealthCoop.Tests.Planning.Appraisal.Exit.ExitSample;

[assembly: SuppressMessage(
    "Naming",
    "CA1716",
    Scope = "namespace",
    Target = "~N:HealthCoop.Tests.Planning.Appraisal.Exit",
    Justification = "What is tested bears the name.")]

namespace HealthCoop.Tests.Planning.Appraisal.Exit;

/// <summary>The laws of exit appraisal.</summary>
public sealed class ExitAppraiserProperties
{
    private const int Years = 2;

    private static readonly Id<Facility> Post = new("post");
    private static readonly Id<CareService> Birth = new("birth");
    private static readonly Id<Partner> Newcomer = new("newcomer");

    private static readonly ValueList<ServiceAfterEnd> Services =
        [Among(Clinic, Consultation), Among(Clinic, Birth), Among(Post, Consultation)];

    private static readonly Gen<Claim<Money>> Known = Gen.Choose(0, 12).Select(amount => Xof(amount));

    private static readonly Gen<Claim<Money>> Any = Gen.Frequency(
        (8, Known),
        (1, Gen.Constant(UnknownMoney)),
        (1, from amount in Gen.Choose(0, 12)
            from comparator in Gen.Elements(Comparator.AtLeast, Comparator.AtMost, Comparator.About)
            select Claim.Planned(comparator, Money.Xof(amount))));

    private static readonly Gen<Claim<Length>?> WholeYears =
        Gen.Elements<Claim<Length>?>(Claim.Planned(Length.Months(12)), Claim.Planned(Length.Months(24)));

    private static readonly Gen<Claim<Length>?> AnyLength = Gen.OneOf(
        WholeYears,
        Gen.Elements<Claim<Length>?>(
            null,
            Claim.Planned(Length.Months(18)),
            Claim.Planned(Length.Months(0)),
            Claim.Planned(Comparator.About, Length.Months(24))));

    private static readonly Gen<ExitProblem> KnownProblems = Problems(Known, WholeYears);

    private static readonly Gen<ExitProblem> AnyProblems = Problems(Any, AnyLength);

    [Fact]
    public void Appraise_ComparedWithEveryWorld_SaysWhatHoldsInAllOfThem() => Values.Law.Holds(AnyProblems, problem =>
    {
        var exit = ExitAppraiser.Appraise(problem);
        return Enumerable.Range(1, Years).All(year =>
        {
            var reference = new ReferenceExit(problem, year);
            var worlds = reference.Worlds().ToArray();
            return worlds.Length == 0 || (exit.Years[year - 1].Lines.Index().All(line =>
                    line.Item.Path == reference.Costs[line.Index].Path
                    && IsRange(line.Item.Missing, [.. worlds.Select(world => world[line.Index])]))
                && exit.Services.Index().All(service =>
                    service.Item.Years[year - 1].State == StateOf(problem.Services[service.Index], reference, worlds)));
        });
    });

    [Fact]
    public void Appraise_WhereAllIsKnown_ConservesMoneyExactly() => Values.Law.Holds(KnownProblems, problem =>
        ExitAppraiser.Appraise(problem).Years.All(year =>
            year.Lines.All(line => line.Payer is null
                ? line.Amount == line.FromIncome.Plus(line.Asked)
                : line.Amount == line.FromIncome.Plus(line.FromPayer).Plus(line.Missing))
            && year.Payers.All(payer =>
                payer.Means == payer.Paid.Plus(payer.Left)
                && payer.Paid == Sum(Of(payer.Payer, year).Select(line => line.FromPayer))
                && payer.Asked == Sum(Of(payer.Payer, year).Select(line => line.Asked))
                && payer.Cost == Sum(Of(payer.Payer, year).Select(line => line.Amount)))
            && year.Facilities.All(facility =>
                facility.Income == facility.Paid.Plus(facility.Left)
                && facility.Paid == Sum(At(facility.Facility, year).Select(line => line.FromIncome)))
            && year.Cost == Sum(year.Lines.Select(line => line.Amount))
            && year.Means == Sum(year.Payers.Select(payer => payer.Means))
            && (year.Known.WithPayer ?? Money.Xof(0)) + (year.Known.WithoutPayer ?? Money.Xof(0)) == year.Cost.Lowest));

    [Fact]
    public void Appraise_WhateverIsUnknown_BoundsAreInOrder() => Values.Law.Holds(AnyProblems, problem =>
    {
        var exit = ExitAppraiser.Appraise(problem);
        var years = exit.Services.SelectMany(service => service.Years).ToList();
        return exit.Years.SelectMany(year => year.Lines)
                .SelectMany(line => new[] { line.Amount, line.FromIncome, line.Asked, line.FromPayer, line.Missing })
                .Concat(exit.Years.SelectMany(year => year.Payers)
                    .SelectMany(payer => new[] { payer.Paid, payer.Left }))
                .Concat(years.SelectMany(year => year.Remedies).Select(remedy => remedy.Amount))
                .All(amount => amount.Lowest.Amount >= 0 && !(amount.Highest < amount.Lowest))
            && years.All(year => year.Solvency is null or { Lowest: >= 0, Highest: <= 1 }
                && !(year.Solvency?.Lowest > year.Solvency?.Highest))
            && years.All(year => year.State is PaymentState.Unknown == !year.Undecided.IsEmpty)
            && years.All(year => year.State is PaymentState.Paid == year.Remedies.IsEmpty);
    });

    [Fact]
    public void MoreMeans_NeverMakeAServiceStopEarlier() => Values.Law.Holds(
        from problem in AnyProblems
        from index in Gen.Choose(0, problem.Means.Count - 1)
        from more in Gen.Choose(1, 20)
        where problem.Means[index].Amount.IsKnown
        select (problem, problem with { Means = Replaced(problem.Means, index, means => Raised(means, more)) }),
        static pair => LastsNoLonger(pair.problem, pair.Item2));

    [Fact]
    public void AddingACost_NeverMakesAServiceLastLonger() => Values.Law.Holds(
        from problem in AnyProblems
        from cost in Costs(Any, AnyLength, 99)
        from place in Gen.Choose(0, problem.Costs.Count)
        select (problem with { Costs = [.. problem.Costs.Take(place), cost, .. problem.Costs.Skip(place)] }, problem),
        static pair => LastsNoLonger(pair.Item1, pair.problem));

    [Fact]
    public void UnknownPayer_OfAServiceWithoutIncome_NeverYieldsPaid() => Values.Law.Holds(
        from problem in AnyProblems
        from cost in Costs(Known, AnyLength, 99)
        let orphan = cost with { Payer = null, PerYear = Xof(1), FirstYear = 1, LastYear = null }
        select problem.Taking(Xof(0)) with { Costs = [.. problem.Costs, orphan] },
        static problem => problem.Services.Zip(ExitAppraiser.Appraise(problem).Services)
            .Where(pair => problem.Costs[^1].IsOf(pair.First))
            .All(pair => pair.Second.Years.All(year => year.State is not PaymentState.Paid)));

    [Fact]
    public void AmountsScaledAlike_LeaveAllStatesAndRatios() => Values.Law.Holds(
        from problem in AnyProblems
        from factor in Gen.Choose(2, 1_000)
        select (problem, factor),
        static pair =>
        {
            var (exit, scaled) = (ExitAppraiser.Appraise(pair.problem), ExitAppraiser.Appraise(pair.problem with
            {
                Costs = pair.problem.Costs
                    .Select(cost => cost with { PerYear = Scaled(cost.PerYear, pair.factor) }).ToValueList(),
                Means = pair.problem.Means
                    .Select(means => means with { Amount = Scaled(means.Amount, pair.factor) }).ToValueList(),
                Income = pair.problem.Income
                    .Select(income => income with { Amount = Scaled(income.Amount, pair.factor) }).ToValueList(),
            }));
            return States(exit).SequenceEqual(States(scaled))
                && exit.Years.Select(year => year.Solvency).SequenceEqual(scaled.Years.Select(year => year.Solvency))
                && exit.Years.SelectMany(year => year.Lines).Zip(scaled.Years.SelectMany(year => year.Lines)).All(
                    lines => lines.First.Missing.Lowest * pair.factor == lines.Second.Missing.Lowest
                        && lines.First.Missing.Highest * pair.factor == lines.Second.Missing.Highest);
        });

    [Fact]
    public void AssumedAmounts_GiveTheSameStatesAsKnownOnes() => Values.Law.Holds(KnownProblems, static problem =>
        States(ExitAppraiser.Appraise(problem)).SequenceEqual(States(ExitAppraiser.Appraise(problem with
        {
            Costs = problem.Costs.Select(cost => cost with { PerYear = Assumed(cost.PerYear) }).ToValueList(),
            Means = problem.Means.Select(means => means with { Amount = Assumed(means.Amount) }).ToValueList(),
        }))));

    [Fact]
    public void Remedies_WhereAllIsKnown_KeepTheServiceOpenAndNothingLessDoes() => Values.Law.Holds(
        KnownProblems.Select(Constant),
        static problem => ExitAppraiser.Appraise(problem).Services.Index().All(service =>
            service.Item.Years.All(year => year.Remedies.All(remedy => !remedy.IsEnough
                || (IsOpen(Apply(problem, service.Index, year, remedy), service.Index, year.Year)
                    && !IsOpen(Apply(problem, service.Index, year, LessOne(remedy)), service.Index, year.Year))))));

    [Fact]
    public void Figures_ContainThoseOfAWorldInWhichUndertakingsAreKnown() => Values.Law.Holds(
        from problem in AnyProblems
        from months in Gen.Elements(0, 24).ArrayOf(problem.Costs.Count)
        select (Problem: problem, World: problem with
        {
            Costs = problem.Costs
                .Select((cost, i) => cost.PaidFor is null
                    ? cost with { PaidFor = Claim.Planned(Length.Months(months[i])) }
                    : cost)
                .ToValueList(),
        }),
        static pair =>
        {
            var (exit, world) = (ExitAppraiser.Appraise(pair.Problem), ExitAppraiser.Appraise(pair.World));
            return exit.Years.Zip(world.Years).All(years =>
                    years.First.Payers.Zip(years.Second.Payers).All(payers =>
                        Contains(payers.First.Cost, payers.Second.Cost)
                        && Contains(payers.First.Asked, payers.Second.Asked))
                    && !(years.First.Known.WithPayer > (years.Second.Known.WithPayer ?? Money.Xof(0))))
                && exit.Services.Zip(world.Services).All(services =>
                    services.First.Years.Zip(services.Second.Years).All(years => years.First.Remedies.All(remedy =>
                        years.Second.Remedies.Where(other => (other.Type, other.Payer) == (remedy.Type, remedy.Payer))
                            .All(other => remedy.Costs != other.Costs || Contains(remedy.Amount, other.Amount)))));
        });

    [Fact]
    public void Remedies_ThatAreNotEnoughAlone_AreEnoughTogether() => Values.Law.Holds(
        KnownProblems.Select(Constant),
        static problem => ExitAppraiser.Appraise(problem).Services.Index().All(service =>
            service.Item.Years.All(year => IsOpen(
                year.Remedies.Where(remedy => !remedy.IsEnough).Aggregate(
                    problem,
                    (changed, remedy) => Apply(changed, service.Index, year, remedy)),
                service.Index,
                year.Year) || year.Remedies.All(remedy => remedy.IsEnough))));

    private static ServiceAfterEnd Among(Id<Facility> facility, Id<CareService> service) =>
        Service(facility, service) with { Contacts = Claim.Expected(AnnualQuantity.Of(1)) };

    private static Gen<RecurrentCost> Costs(Gen<Claim<Money>> amounts, Gen<Claim<Length>?> lengths, int number) =>
        from perYear in amounts
        from service in Gen.Elements([.. Services])
        from isShared in Gen.Elements(true, false)
        from payer in Gen.Frequency(
            (5, Gen.Elements<Id<Partner>?>(Commune, State)),
            (1, Gen.Constant<Id<Partner>?>(null)))
        from paidFor in Gen.Frequency((3, Gen.Constant<Claim<Length>?>(Claim.Planned(Length.Months(24)))), (1, lengths))
        from growth in Gen.Elements(0, 100, 200)
        from rank in Gen.Choose(0, 1)
        from first in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Constant(2)))
        select Cost($"cost-{number}", 0, payer) with
        {
            PerYear = perYear,
            Facility = service.Facility,
            Services = isShared ? [] : [service.Service],
            PaidFor = paidFor,
            GrowthPerYear = GrowthRate.FromPercentPerYear(growth),
            Rank = rank,
            FirstYear = first,
        };

    private static Gen<ExitProblem> Problems(Gen<Claim<Money>> amounts, Gen<Claim<Length>?> lengths) =>
        from count in Gen.Choose(1, 6)
        from costs in Gen.CollectToArray(Enumerable.Range(0, count), number => Costs(amounts, lengths, number))
        from means in Gen.ArrayOf(amounts, 2 * Years)
        from income in Gen.ArrayOf(amounts, Services.Count * Years)
        from isFree in Gen.Elements(true, false)
        select new ExitProblem
        {
            Currency = Currency.Xof,
            Years = Years,
            Costs = costs.ToValueList(),
            Services = Services,
            Means = means
                .Select((amount, i) => new PayerMeans(i % 2 == 0 ? Commune : State, 1 + (i / 2), amount))
                .ToValueList(),
            Income = income
                .Select((amount, i) => new ServiceIncome(
                    Services[i / Years].Facility,
                    Services[i / Years].Service,
                    1 + (i % Years),
                    isFree ? Xof(0) : amount))
                .ToValueList(),
        };

    private static ExitProblem Constant(ExitProblem problem) => problem with
    {
        Costs = problem.Costs.Select(cost => cost with { GrowthPerYear = default }).ToValueList(),
    };

    private static PaymentState StateOf(ServiceAfterEnd service, ReferenceExit reference, decimal[][] worlds)
    {
        var open = worlds.Count(world => world.Index().All(cost =>
            cost.Item == 0 || !reference.Costs[cost.Index].IsOf(service)));
        return open == worlds.Length ? PaymentState.Paid : open == 0 ? PaymentState.NotPaid : PaymentState.Unknown;
    }

    private static bool Contains(MoneyInterval whole, MoneyInterval part) => whole.Lowest <= part.Lowest
        && (whole.Highest is null || part.Highest <= whole.Highest);

    private static bool IsRange(MoneyInterval interval, decimal[] values) => interval.Lowest.Amount == values.Min()
        && (interval.Highest is { } highest ? highest.Amount == values.Max() : values.Max() > ReferenceExit.Huge / 2);

    // Nothing that the better problem says is worse.
    private static bool LastsNoLonger(ExitProblem worse, ExitProblem better) =>
        ExitAppraiser.Appraise(worse).Services.Zip(ExitAppraiser.Appraise(better).Services).All(pair =>
            !(pair.First.StopsIn is null && pair.Second.StopsIn is not null)
            && !(pair.First.StopsIn > pair.Second.StopsIn)
            && pair.First.Years.Zip(pair.Second.Years).All(years =>
                Order(years.First.State) <= Order(years.Second.State)));

    private static int Order(PaymentState state) =>
        Array.IndexOf([PaymentState.NotPaid, PaymentState.Unknown, PaymentState.Paid], state);

    private static bool IsOpen(ExitProblem problem, int service, int year) =>
        ExitAppraiser.Appraise(problem).Services[service].Years[year - 1].State is PaymentState.Paid;

    private static ExitRemedy LessOne(ExitRemedy remedy) =>
        remedy with { Amount = Exactly(remedy.Amount.Highest!.Value.Amount - 1) };

    private static ExitProblem Apply(ExitProblem problem, int service, ServiceYear year, ExitRemedy remedy)
    {
        var amount = remedy.Amount.Highest!.Value.Amount;
        switch (remedy.Type)
        {
            case ExitRemedyType.MoreMeans:
                var index = problem.Means.Index().Single(means =>
                    means.Item.Payer == remedy.Payer && means.Item.Year == year.Year).Index;
                return problem with { Means = Replaced(problem.Means, index, means => Raised(means, amount)) };
            case ExitRemedyType.MoreIncome:
                var box = problem.Income.Index().Single(income => income.Item.Year == year.Year
                    && (income.Item.Facility, income.Item.Service)
                        == (Services[service].Facility, Services[service].Service)).Index;
                return problem with
                {
                    Income = Replaced(problem.Income, box, income => income with
                    {
                        Amount = Xof(income.Amount.Value!.Value.Amount + amount),
                    }),
                };
            default:
                return problem.With(Newcomer, [.. Enumerable.Repeat(Xof(amount), Years)]) with
                {
                    Costs = problem.Costs
                        .SelectMany(cost => remedy.Costs.Contains(cost.Path) ? Split(problem, cost, year) : [cost])
                        .ToValueList(),
                };
        }
    }

    // What is missing of a cost becomes a cost of its own, right behind, that the newcomer pays.
    private static IEnumerable<RecurrentCost> Split(ExitProblem problem, RecurrentCost cost, ServiceYear year)
    {
        var line = ExitAppraiser.Appraise(problem).Years[year.Year - 1].Lines.Single(line => line.Path == cost.Path);
        var missing = line.IsPayerBound ? line.Missing.Lowest : line.Asked.Lowest;
        yield return cost with { PerYear = Xof((line.Amount.Lowest - missing).Amount) };
        yield return cost with
        {
            Path = cost.Path / "rest",
            PerYear = Xof(missing.Amount),
            Payer = Newcomer,
            PaidFor = Claim.Planned(Length.Months(24)),
        };
    }

    private static PayerMeans Raised(PayerMeans means, decimal more) =>
        means with { Amount = means.Amount with { Value = means.Amount.Value + Money.Xof(more) } };

    private static ValueList<T> Replaced<T>(ValueList<T> list, int index, Func<T, T> change) =>
        list.Select((item, i) => i == index ? change(item) : item).ToValueList();

    private static Claim<Money> Scaled(Claim<Money> claim, int factor) => claim with { Value = claim.Value * factor };

    private static Claim<Money> Assumed(Claim<Money> claim) =>
        Claim.Assumed(claim.Value!.Value, new("Par hypothèse.", "By assumption."));

    private static IEnumerable<PaymentState> States(ExitAppraisal exit) =>
        exit.Services.SelectMany(service => service.Years).Select(year => year.State);

    private static IEnumerable<RecurrentCostLine> Of(Id<Partner> payer, ExitYear year) =>
        year.Lines.Where(line => line.Payer == payer);

    private static IEnumerable<RecurrentCostLine> At(Id<Facility> facility, ExitYear year) =>
        year.Lines.Where(line => line.Facility == facility);

    private static MoneyInterval Sum(IEnumerable<MoneyInterval> amounts) => MoneyInterval.Sum(amounts, Currency.Xof);
}
