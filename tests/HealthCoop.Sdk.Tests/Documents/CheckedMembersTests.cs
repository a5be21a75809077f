using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>Types say which of their members checks look at.</summary>
public sealed class CheckedMembersTests
{
    [Fact]
    public void Of_AKind_AddsToWhatItInherits() => Assert.Equal(
        [.. CheckedMembers.Of(typeof(Activity))!, new("people", null), new("contacts", null)],
        CheckedMembers.Of(typeof(DirectAssistance))!);

    [Fact]
    public void Of_AKindThatSaysNothing_SaysWhatItInherits() =>
        Assert.Equal(CheckedMembers.Of(typeof(Activity))!, CheckedMembers.Of(typeof(Works))!);

    [Fact]
    public void Of_AClaim_SaysTheSameWhateverItIsAbout()
    {
        Assert.Equal(CheckedMembers.Of(typeof(Claim<>))!, CheckedMembers.Of(typeof(Claim<int>))!);
        Assert.Equal(CheckedMembers.Of(typeof(Claim<>))!, CheckedMembers.Of(typeof(Claim<Money>))!);
    }

    [Fact]
    public void Of_TypesWithoutMembersToLookAt_IsNoneOrTheWhole()
    {
        Assert.Empty(CheckedMembers.Of(typeof(Timing))!);
        Assert.Null(CheckedMembers.Of(typeof(Milestone)));
    }

    [Fact]
    public void Of_EveryCheckedType_SaysWhatIsLookedAt() => Assert.DoesNotContain(
        typeof(ICheckedContent).Assembly.GetTypes(),
        type => type.IsClass && typeof(ICheckedContent).IsAssignableFrom(type) && CheckedMembers.Of(type) is null);

    [Fact]
    public void Of_EveryType_NamesMembersOnceAndBesideOneThatIsLookedAt() => Assert.All(
        typeof(ICheckedContent).Assembly.GetTypes(),
        type =>
        {
            var members = CheckedMembers.Of(type) ?? [];
            Assert.Distinct(members.Select(member => member.Name));
            Assert.Subset(
                members.Select(member => member.Name).ToHashSet(),
                members.Select(member => member.Beside).OfType<string>().ToHashSet());
        });
}
