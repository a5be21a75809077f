using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using Xunit;

namespace HealthCoop.Tests.Publication;

public sealed class ReleaseRulesTests
{
    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(int))]
    [InlineData(typeof(decimal))]
    [InlineData(typeof(UnitPrice))]
    [InlineData(typeof(FullTimeEquivalent))]
    [InlineData(typeof(Claim<decimal>))]
    [InlineData(typeof(Claim<UnitPrice>))]
    [InlineData(typeof(Guid))]
    public void Of_AMemberNotYetKnown_KeepsItBack(Type content) =>
        Assert.Equal(Release.Never, ReleaseRules.Of(typeof(Programme), "tomorrow", content, isObject: false).Release);

    [Theory]
    [InlineData(typeof(Narrative))]
    [InlineData(typeof(Uri))]
    [InlineData(typeof(Extensions))]
    [InlineData(typeof(Territories.Coordinates))]
    [InlineData(typeof(Care.Room))]
    [InlineData(typeof(HealthSystem.StaffPost))]
    [InlineData(typeof(HealthSystem.EquipmentStock))]
    [InlineData(typeof(HealthSystem.EquipmentState))]
    [InlineData(typeof(HealthSystem.FacilityState))]
    [InlineData(typeof(HealthSystem.ReferralLink))]
    [InlineData(typeof(HealthSystem.CareRegister))]
    [InlineData(typeof(HealthSystem.UserShare))]
    public void Of_AMemberNotYetKnown_NeedsAMatter(Type content) =>
        Assert.NotEmpty(ReleaseRules.Of(typeof(Programme), "tomorrow", content, isObject: false).Needs);

    // What documents must have is written even when it is kept back, so each such member needs something to stand in.
    [Fact]
    public void Members_ThatDocumentsMustHave_HaveSomethingInstead() => Assert.Empty(
        from member in MembersOf(typeof(Programme), [])
        where !member.IsHead && member.Info.IsAsked
        where member.Rule is not { Release: Release.Whole or Release.ByMember or Release.AsId, Needs: [] }
        where !member.IsClaim && !member.IsList && member.Item.Type != typeof(Narrative)
        where !typeof(IBreakdown).IsAssignableFrom(member.Item.Type)
        where !Listed.Contains(member.Info.DeclaringType)
        select $"{member.Info.DeclaringType.Name}.{member.Name}");

    // References that lead outside are left out where names are kept back.
    [Fact]
    public void References_ThatLeadOutside_NeedNotBe()
    {
        var inside = DocumentPlan.Of(DocumentOptions.Model).EntitiesIn(typeof(Programme));

        Assert.Empty(
            from member in MembersOf(typeof(Programme), [])
            where member.Named is { } named && !inside.Contains(named)
            where !member.IsList && member.Info.IsAsked
            select member.Name);
    }

    // These are only ever left out as whole items of lists.
    private static Type[] Listed { get; } =
        [typeof(MediaCredit), typeof(HealthSystem.StaffPost), typeof(HealthSystem.EquipmentStock)];

    private static IEnumerable<ReleasedMember> MembersOf(Type type, HashSet<Type> seen)
    {
        var info = DocumentOptions.Model.GetTypeInfo(type);
        if (!seen.Add(type) || type == typeof(Narrative) || type == typeof(Length))
        {
            return [];
        }

        var members = ReleasedMembers.Of(type);
        var kinds = info.PolymorphismOptions?.DerivedTypes.Select(kind => kind.DerivedType) ?? [];
        return members.Concat(members.Select(member => member.Item.Type).Concat(kinds)
            .ToArray()
            .SelectMany(below => MembersOf(below, seen)));
    }
}
