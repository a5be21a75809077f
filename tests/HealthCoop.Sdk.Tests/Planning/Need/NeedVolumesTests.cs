using HealthCoop.Planning.Need;
using Xunit;
using static HealthCoop.Tests.Planning.Need.NeedSample;

namespace HealthCoop.Tests.Planning.Need;

public sealed class NeedVolumesTests
{
    // Seven of each of two groups with what each refers on, and seven of both together.
    private const int FiguresOfAServiceInAYear = (2 * 8) + 7;

    private static readonly Claim<AnnualQuantity> Counted = Claim.Achieved(AnnualQuantity.Of(3), new("register"));

    [Fact]
    public void With_AClaim_GivesItBackAndChangesNothingElse()
    {
        var before = Estimate(Problem).At(Centre).Total;
        var after = before with { Covered = Counted };
        Assert.Equal(Counted, after.Covered);
        Assert.NotEqual(before, after);
        Assert.Equal(before, after with { Covered = before.Covered });
    }

    [Fact]
    public void Equality_IsThatOfTheClaims()
    {
        var computed = Estimate(Problem).At(Centre).Total;
        Assert.Equal(
            computed,
            new()
            {
                TargetPopulation = Claim.Expected(2_000m),
                Need = PerYear(2_800),
                Covered = PerYear(1_400),
                Unmet = PerYear(1_400),
                Received = PerYear(0),
                Contacts = PerYear(1_400),
                ContactsAtLeast = null,
                ReferredOut = PerYear(112),
            });
    }

    [Fact]
    public void Flow_OfAClaim_GivesItBack()
    {
        var flow = Estimate(Problem).At(Hospital).Groups[0].Received[0];
        Assert.Equal(new(Problem.Referrals[0], PerYear(112), null), flow);
        Assert.Equal(Counted, (flow with { Contacts = Counted }).Contacts);
    }

    [Fact]
    public void Figures_ThatAreKnown_TakeLessThanAClaimEach()
    {
        const int Services = 40 * 10;
        var each = (Estimated(60) - Estimated(20)) / (Services * 5 * FiguresOfAServiceInAYear);
        Assert.InRange(each, 1, Allocated(static () => PerYear(1)) * 2 / 3);
    }

    private static Claim<AnnualQuantity> PerYear(decimal perYear) => Claim.Expected(AnnualQuantity.Of(perYear));

    private static long Estimated(int centres)
    {
        var problem = NeedEstimatorProperties.Country(centres);
        return Allocated(() => NeedEstimator.Estimate(problem));
    }

    private static long Allocated(Func<object> make)
    {
        make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        make();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
