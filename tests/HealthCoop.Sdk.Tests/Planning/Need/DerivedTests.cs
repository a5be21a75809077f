using HealthCoop.Planning.Need;
using Xunit;

namespace HealthCoop.Tests.Planning.Need;

public sealed class DerivedTests
{
    private static readonly Claim<int> Twelve = Claim.Expected(12);

    public static TheoryData<Claim<int>> Telling => new(
        Twelve with { Modality = Modality.Achieved },
        Twelve with { Comparator = Comparator.About },
        Twelve with { Source = new Id<SourceDocument>("census") },
        Twelve with { Competing = [Claim.Expected(13)] },
        Twelve with { ChosenBecause = NeedSample.Because },
        Twelve with { Tolerance = Percentage.FromPercent(1) },
        Claim.NotPublished<int>(Modality.Expected),
        Claim.NotPublished<int>(Modality.Expected).Assuming(12, NeedSample.Because));

    [Theory]
    [MemberData(nameof(Telling))]
    public void Of_ClaimThatTellsMoreThanANumber_KeepsIt(Claim<int> claim)
    {
        var derived = Derived<int>.Of(claim);
        Assert.Null(derived.Exactly);
        Assert.Same(claim, derived.Claim);
        Assert.Equal(claim.IsKnown, derived.IsKnown);
    }

    [Fact]
    public void Telling_HasEveryMemberOfAClaim() => Assert.All(
        typeof(Claim<int>).GetProperties().Where(member => member.SetMethod is not null),
        member => Assert.Contains(
            Telling,
            claim => !Equals(member.GetValue(claim.Data), member.GetValue(Twelve))));

    [Fact]
    public void Of_BareNumber_GivesTheSameClaimAgain()
    {
        var derived = Derived<int>.Of(Twelve);
        Assert.Equal(12, derived.Exactly);
        Assert.Equal(Twelve, derived.Claim);
        Assert.Equal(new(12), derived);
    }

    [Fact]
    public void Default_IsKnownToBeZero() => Assert.Equal(Claim.Expected(0), default(Derived<int>).Claim);
}
