using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Partners;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>The check of answers: whatever single thing is changed in one, it is found.</summary>
public sealed class FundingCheckerTests
{
    private static readonly Money Cent = Money.Eur(0.01m);

    public static TheoryData<string> Changes => [.. Tampering.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Func<FundingResult, FundingResult>> Tampering { get; } = new()
    {
        ["payment"] = result => result with
        {
            Payments = First(result.Payments, static payment => payment with { Amount = payment.Amount + Cent }),
        },
        ["payment left out"] = result => result with { Payments = result.Payments.Skip(1).ToValueList() },
        ["payment of another month"] = result => result with
        {
            Payments = First(result.Payments, static payment => payment with { Month = payment.Month.PlusMonths(90) }),
        },
        ["payment of a line that is not there"] = result => result with
        {
            Payments = First(result.Payments, static payment => payment with { Line = new("ghost") }),
        },
        ["payment of a source that is not there"] = result => result with
        {
            Payments = First(result.Payments, static payment => payment with { Source = new("ghost") }),
        },
        ["payment in another currency"] = result => result with
        {
            Payments = First(result.Payments, static payment => payment with { Amount = Money.Xof(1) }),
        },
        ["nothing is paid"] = result => Unpaid(result),
        ["total"] = result => Of(result, static allocation => allocation with { Total = allocation.Total + Cent }),
        ["gap"] = result => Of(result, static allocation => allocation with { Gap = allocation.Gap + Cent }),
        ["gap in another currency"] = result => Of(result, static allocation => allocation with { Gap = Money.Xof(0) }),
        ["unattributed"] = result => Of(result, static allocation => allocation with
        {
            Unattributed = allocation.Unattributed + Cent,
        }),
        ["gap of a month"] = result => Of(result, static allocation => allocation with
        {
            GapByMonth = [.. allocation.GapByMonth, new(new YearMonth(2010, 1), Cent)],
        }),
        ["source"] = OfSource(static source => source with { Amount = source.Amount + Cent }),
        ["share"] = OfSource(static source => source with { Share = source.Share + 0.000_001m }),
        ["partner"] = OfSource(static source => source with { Partner = new Id<Partner>("invented") }),
        ["month of a source"] = OfSource(static source => source with
        {
            ByMonth = [.. source.ByMonth, new(new YearMonth(2011, 1), Cent)],
        }),
        ["limit"] = OfSource(static source => source with
        {
            Limit = FundingLimit.Floor,
        }),
        ["source left out"] = result => Of(result, static allocation => allocation with
        {
            Sources = allocation.Sources.Skip(1).ToValueList(),
        }),
        ["line"] = OfLine(static line => line with { Gap = line.Gap + Cent }),
        ["part of a line"] = OfLine(static line => line with
        {
            Parts = First(line.Parts, static part => part with { Amount = part.Amount + Cent }),
        }),
        ["line twice"] = result => Of(result, static allocation => allocation with
        {
            Lines = [.. allocation.Lines, allocation.Lines[0]],
        }),
        ["funded"] = OfProof(static proof => proof with { Funded = proof.Funded + 0.01m }),
        ["bound"] = OfProof(static proof => proof with { Bound = proof.Bound - 0.01m }),
        ["continuous"] = OfProof(static proof => proof with { Continuous = proof.Continuous - 0.01m }),
        ["binding rows"] = OfProof(static proof => proof with { BindingRows = proof.BindingRows + 1 }),
        ["rounding allowance"] = OfProof(static proof => proof with { RoundingAllowance = proof.RoundingAllowance + 0.01m }),
        ["split lines"] = OfProof(static proof => proof with { SplitLines = proof.SplitLines + 1 }),
        ["price below zero"] = OfProof(static proof => proof with
        {
            Prices = [.. proof.Prices, new(FundingLimit.Amount, -1) { Source = new("source-0") }],
        }),
        ["price of a limit that is not there"] = OfProof(static proof => proof with
        {
            Prices = [.. proof.Prices, new(FundingLimit.Amount, 1) { Source = new("ghost") }],
        }),
        ["dispute of a limit that holds"] = OfProof(static proof => proof with
        {
            InDispute = [.. proof.InDispute, new(new(FundingLimit.Rate, 0) { Source = new("ghost") }, Cent)],
        }),
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Check_AnySingleChange_IsFound(string change) =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var problem = MadeUpFunding.WithRules(seed);
            var result = Funded.By(problem);
            if (result.Allocation is null || result.Payments.IsEmpty)
            {
                return true;
            }

            var changed = Tampering[change](result);
            return changed == result || !FundingChecker.Check(problem, changed).IsEmpty;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    // 4.00 above a ceiling is no rounding, however many lines there are.
    [Fact]
    public void Check_AmountAboveACeilingInDispute_IsFound()
    {
        var problem = new FundingProblem
        {
            Currency = Currency.Eur,
            Costs = Enumerable.Range(0, 400)
                .Select(i => new FundingCost(new($"line-{i}"), [new(new YearMonth(2010, 1), Money.Eur(1))]))
                .ToValueList(),
            Sources = [new() { Source = new("a"), Ceiling = Money.Eur(400) }],
        };
        var lower = problem with { Sources = [new() { Source = new("a"), Ceiling = Money.Eur(396) }] };
        var result = Funded.By(problem);

        var findings = FundingChecker.Check(lower, result with
        {
            Proof = result.Proof! with
            {
                InDispute = [new(new(FundingLimit.Ceiling, 0) { Source = new("a") }, Money.Eur(4))],
            },
        });

        Assert.Contains(findings, finding => finding.Path.ToString().EndsWith("inDispute", StringComparison.Ordinal));
    }

    private static ValueList<T> First<T>(ValueList<T> list, Func<T, T> change) =>
        list.Select((item, i) => i == 0 ? change(item) : item).ToValueList();

    private static FundingResult Of(FundingResult result, Func<FundingAllocation, FundingAllocation> change) =>
        result with { Allocation = change(result.Allocation!) };

    private static Func<FundingResult, FundingResult> OfSource(Func<SourceAllocation, SourceAllocation> change) =>
        result => Of(result, allocation => allocation with { Sources = First(allocation.Sources, change) });

    private static Func<FundingResult, FundingResult> OfLine(Func<LineFunding, LineFunding> change) =>
        result => Of(result, allocation => allocation with { Lines = First(allocation.Lines, change) });

    private static Func<FundingResult, FundingResult> OfProof(Func<FundingProof, FundingProof> change) =>
        result => result with { Proof = change(result.Proof!) };

    // All is left unpaid, and no price is stated: consistent in itself, and not the optimum.
    private static FundingResult Unpaid(FundingResult result)
    {
        var allocation = result.Allocation!;
        var zero = Money.Eur(0);
        var whole = allocation.Total;
        var byMonth = allocation.Sources.SelectMany(static source => source.ByMonth)
            .Concat(allocation.GapByMonth)
            .GroupBy(static month => month.Month)
            .OrderBy(static month => month.Key)
            .Select(month => new MonthAmount(month.Key, Money.Sum(month.Select(static part => part.Amount), Currency.Eur)));
        return new(
            allocation with
            {
                Gap = whole,
                Unattributed = zero,
                GapByMonth = byMonth.ToValueList(),
                Sources = allocation.Sources
                    .Select(source => source with { Amount = zero, Share = 0, ByMonth = [], Limit = FundingLimit.NothingLeft })
                    .ToValueList(),
                Lines = allocation.Lines
                    .Select(line => line with
                    {
                        Gap = Money.Sum(line.Parts.Select(static part => part.Amount).Append(line.Gap), Currency.Eur),
                        Parts = line.Parts.Select(part => part with { Amount = zero }).ToValueList(),
                    })
                    .ToValueList(),
            },
            [])
        {
            Proof = result.Proof! with { Funded = 0, Continuous = 0, Prices = [], Bound = result.Proof.Bound, SplitLines = 0 },
        };
    }
}
