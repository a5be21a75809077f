using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using HealthCoop.Validation.Running;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class ActivityAspectsTests
{
    private static readonly Activity Works = SoundProgramme.Create().Activities[0];

    private static readonly Claim<PartialDate> Day = Claim.Planned(new PartialDate(2011, 2, 3));

    public static TheoryData<string, long> Changes() => new(
        Edits.Select(edit => (edit.Key, (long)edit.Value.Aspect)));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_OneMember_IsItsAspectAlone(string member, long aspect) =>
        Assert.Equal((ProgrammePart)aspect, ActivityAspects.Of(Works, Edits[member].Change(Works)));

    [Fact]
    public void Of_TheSame_IsNone() => Assert.Equal(ProgrammePart.None, ActivityAspects.Of(Works, Works with { }));

    [Fact]
    public void Of_AnotherActivity_IsAll()
    {
        var all = Edits.Values.Aggregate(ProgrammePart.None, static (parts, edit) => parts | edit.Aspect);

        Assert.Equal(all, ActivityAspects.Of(Works, null));
        Assert.Equal(all, ActivityAspects.Of(null, Works));
        Assert.Equal(all, ActivityAspects.Of(Works, Works with { Id = new("another") }));
        Assert.Equal(all, ActivityAspects.Of(Works, SoundProgramme.Create().Activities[1] with { Id = Works.Id }));
    }

    private static Dictionary<string, (ProgrammePart Aspect, Func<Activity, Activity> Change)> Edits { get; } = new()
    {
        [nameof(Activity.Costs)] = (ProgrammePart.ActivityCosts, a => a with { Costs = [] }),
        [nameof(Activity.Timing)] = (ProgrammePart.ActivityDates, a => a with { Timing = Timing.Throughout }),
        [nameof(Activity.NotBefore)] = (ProgrammePart.ActivityDates, a => a with { NotBefore = Day }),
        [nameof(Activity.NotAfter)] = (ProgrammePart.ActivityDates, a => a with { NotAfter = Day }),
        [nameof(Activity.After)] = (ProgrammePart.ActivityLinks, a => a with { After = [new(new("supply"))] }),
        [nameof(Activity.Lead)] = (ProgrammePart.ActivityActors, a => a with { Lead = null }),
        [nameof(Activity.Responsibilities)] = (ProgrammePart.ActivityActors, a => a with
        {
            Responsibilities = [new(new("army"), ResponsibilityType.Pays)],
        }),
        [nameof(Activity.Territory)] = (ProgrammePart.ActivityPlaces, a => a with { Territory = new("cercle") }),
        [nameof(Activity.Name)] = (ProgrammePart.ActivityDetails, a => a with { Name = new("autre", "other") }),
        [nameof(SiteActivity.Facility)] =
            (ProgrammePart.ActivityDetails, a => (SiteActivity)a with { Facility = new("infirmary") }),
    };
}
