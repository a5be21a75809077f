using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal.Exit;
using Xunit;
using static HealthCoop.Tests.Planning.Appraisal.Exit.ExitSample;

namespace HealthCoop.Tests.Planning.Appraisal.Exit;

/// <summary>Two Malian cases by hand: what is published of them, and what follows when a payer stops.</summary>
public sealed class MalianCommuneTests
{
    private static readonly Id<Partner> Asaco = new("asaco");

    /// <summary>The communal health plan of Kourouma costs 87 million in its first year and 152 million in its last; 42
    /// and 73 million of it are a subsidy (48 %), and what users pay makes the rest.</summary>
    [Theory]
    [InlineData(87_000_000, 42_000_000, 0.482759)]
    [InlineData(152_000_000, 73_000_000, 0.480263)]
    public void Kourouma_SubsidyOnTopOfFees_JustPaysTheYear(int cost, int subsidy, decimal share)
    {
        ServiceYear With(int given) => ExitAppraiser
            .Appraise(Of(1, Cost("plan", cost, State)).Taking(Xof(cost - subsidy)).With(State, Xof(given)))
            .Services[0].Years[0];

        Assert.Equal(PaymentState.Paid, With(subsidy).State);
        Assert.Equal(new(1, 1), With(subsidy).Solvency);
        Assert.Equal(PaymentState.NotPaid, With(subsidy - 1).State);
        var without = With(0);
        Assert.Equal(Exactly(subsidy), without.Missing);
        Assert.Equal(1 - share, without.Solvency!.Lowest);
    }

    [Fact]
    public void Kourouma_SubsidyOfUnknownAmount_LeavesTheSolvencyBetweenFeesAndAll()
    {
        var exit = ExitAppraiser.Appraise(
            Of(1, Cost("plan", 87_000_000, State)).Taking(Xof(45_000_000)).With(State, UnknownMoney));

        Assert.Equal(new(0.517241m, null), exit.Solvency);
        Assert.Equal(new(0.517241m, 1), exit.Services[0].Years[0].Solvency);
        Assert.Equal(new(Money.Xof(0), null), exit.Years[0].Means);
    }

    /// <summary>The community health centers of Barouéli are run for 47 % by their associations, for 40 % by the State
    /// and for 13 % by the communes.</summary>
    [Fact]
    public void Baroueli_CommunesStop_TheirPartIsMissing()
    {
        var problem = Of(
                3,
                Cost("asaco", 4_700_000, Asaco),
                Cost("state", 4_000_000, State),
                Cost("communes", 1_300_000, Commune))
            .With(Asaco, Xof(4_700_000), Xof(4_700_000), Xof(4_700_000))
            .With(State, Xof(4_000_000), Xof(4_000_000), Xof(4_000_000))
            .With(Commune, Xof(1_300_000), Xof(0), Xof(0));

        var exit = ExitAppraiser.Appraise(problem);

        Assert.Equal(2, exit.Services[0].StopsIn);
        Assert.Equal(new(0.87m, 0.87m), exit.Solvency);
        Assert.Equal(
            [(Commune, Exactly(1_300_000))],
            exit.Services[0].Years[1].Remedies
                .Where(remedy => remedy.Type == ExitRemedyType.MoreMeans)
                .Select(remedy => (remedy.Payer!.Value, remedy.Amount)));
        Assert.Equal(
            [Exactly(4_700_000), Exactly(4_000_000), Exactly(1_300_000)],
            exit.Years[2].Payers.Select(payer => payer.Cost));
    }

    [Fact]
    public void Baroueli_FeesOfTheAssociation_AreIncomeAndPayFirst()
    {
        var exit = ExitAppraiser.Appraise(
            Of(1, Cost("state", 8_700_000, State), Cost("communes", 1_300_000, Commune))
                .Taking(Xof(4_700_000))
                .With(State, Xof(4_000_000))
                .With(Commune, Xof(1_300_000)));

        Assert.Equal([Exactly(4_000_000), Exactly(1_300_000)], exit.Years[0].Payers.Select(payer => payer.Asked));
        Assert.Equal([Exactly(0)], exit.Years[0].Facilities.Select(facility => facility.Left));
        Assert.Equal(PaymentState.Paid, exit.Services[0].Years[0].State);
    }
}
