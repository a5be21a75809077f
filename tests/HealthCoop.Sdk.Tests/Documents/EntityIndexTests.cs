using HealthCoop.Documents;
using HealthCoop.Programmes;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class EntityIndexTests
{
    private static readonly Programme InMemory = ProgrammeGenerator.Make(7);

    private static readonly Programme WasRead =
        ProgrammeDocument.Read(ProgrammeDocument.ToUtf8(InMemory).Span).Require();

    public static TheoryData<bool> Both => [true, false];

    [Theory]
    [MemberData(nameof(Both))]
    public void Find_WhateverTheProgrammeHas_IsTheVeryEntity(bool wasRead)
    {
        var programme = wasRead ? WasRead : InMemory;
        var index = EntityIndex.Of(programme);

        Assert.Same(programme, index.Find(programme.Id));
        Assert.All(programme.Activities, activity => Assert.Same(activity, index.Find(activity.Id)));
        Assert.All(programme.Facilities, facility => Assert.Same(facility, index.Find(facility.Id)));
        Assert.All(programme.Budget?.Sources ?? [], source => Assert.Same(source, index.Find(source.Id)));
        Assert.Null(index.Find(new Id<Activity>("nobody-has-this")));
        Assert.Null(index.Find(default(Id<Activity>)));
    }

    [Fact]
    public void Find_ManyIdsOfAnyLength_TellsThemApart()
    {
        string[] ends = ["", "a", "b", "ab", "é", "ế"];
        var ids = ends
            .SelectMany(static end => Enumerable.Range(0, 100 - end.Length), static (end, i) => Letters(i) + end)
            .Append(new string('ế', 100))
            .ToList();
        var programme = InMemory with
        {
            Risks = [.. ids.Select(static id => InMemory.Risks[0] with { Id = new(id) })],
        };
        var read = ProgrammeDocument.Read(ProgrammeDocument.ToUtf8(programme).Span).Require();

        Assert.All(programme.Risks, risk => Assert.Same(risk, EntityIndex.Of(programme).Find(risk.Id)));
        Assert.All(read.Risks, risk => Assert.Same(risk, EntityIndex.Of(read).Find(risk.Id)));
        Assert.Equal(programme.Risks, read.Risks);

        static string Letters(int count) => "ÿ" + new string('x', count);
    }

    [Fact]
    public void Of_TheSameProgramme_IsTheSameIndex()
    {
        Assert.Same(EntityIndex.Of(WasRead), EntityIndex.Of(WasRead));
        Assert.Null(EntityIndex.Of(WasRead with { Activities = [] }).Find(WasRead.Activities[0].Id));
    }

    [Fact]
    public void Find_AnIdGivenTwice_IsTheFirst()
    {
        var twice = InMemory with { Activities = [InMemory.Activities[0], InMemory.Activities[0] with { MayPause = true }] };

        Assert.Same(twice.Activities[0], EntityIndex.Of(twice).Find(twice.Activities[0].Id));
    }
}
