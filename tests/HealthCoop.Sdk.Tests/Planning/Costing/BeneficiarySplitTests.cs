using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing;

public sealed class BeneficiarySplitTests
{
    private const BeneficiaryGroup Civilians = BeneficiaryGroup.Civilians;
    private const BeneficiaryGroup Military = BeneficiaryGroup.Military;

    private static readonly Narrative Because = new("hypothèse", "assumption");

    [Fact]
    public void Of_NobodyNamed_IsEmpty() => Assert.Empty(Split(100m));

    [Fact]
    public void Of_SharesOfLessThanAll_LeaveTheRestToNobody() => Assert.Equal(
        [(Civilians, 60.01m), (Military, 30m), (null, 10m)],
        Split(100.01m, Share(Military, 30), Share(Civilians, 60)));

    [Fact]
    public void Of_SharesOfAll_LeaveNothing() => Assert.Equal(
        [(Civilians, 0.01m), (Military, 0m)],
        Split(0.01m, Share(Military, 50), Share(Civilians, 50)));

    [Fact]
    public void Of_UnknownShares_GoToNobody()
    {
        var unknown = new BeneficiaryShare(Civilians, Claim.NotPublished<Percentage>(Modality.Planned));
        Assert.Equal([(null, 100m)], Split(100m, unknown));
        Assert.Equal([(Military, 25m), (null, 75m)], Split(100m, unknown, Share(Military, 25)));
    }

    [Fact]
    public void Of_AssumedShare_CountsAsTheShare() => Assert.Equal(
        [(Civilians, 70m), (null, 30m)],
        Split(100m, new BeneficiaryShare(Civilians, Claim.Assumed(Percentage.FromPercent(70), Because))));

    [Fact]
    public void Of_GroupNamedTwice_AddsItsSharesUp() => Assert.Equal(
        [(Civilians, 50m), (Military, 50m)],
        Split(100m, Share(Civilians, 20), Share(Military, 50), Share(Civilians, 30)));

    [Fact]
    public void Of_ShareOfNothing_IsNamed() => Assert.Equal(
        [(Civilians, 0m), (null, 100m)],
        Split(100m, Share(Civilians, 0)));

    [Fact]
    public void Of_BoundsThatMakeMoreThanAll_GiveAllToNobody() => Assert.Equal(
        [(null, 100m)],
        Split(
            100m,
            new(Civilians, Claim.Planned(Comparator.AtMost, Percentage.FromPercent(80))),
            new(Military, Claim.Planned(Comparator.AtMost, Percentage.FromPercent(80)))));

    private static BeneficiaryShare Share(BeneficiaryGroup group, decimal percent) =>
        new(group, Claim.Planned(Percentage.FromPercent(percent)));

    private static IEnumerable<(BeneficiaryGroup? Group, decimal Amount)> Split(
        decimal euros,
        params ValueList<BeneficiaryShare> shares) =>
        BeneficiarySplit.Of(Money.Eur(euros), shares).Select(part => (part.Group, part.Amount.Amount));
}
