using FsCheck;
using FsCheck.Fluent;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class ProgrammeIndexTests
{
    private const int ManySearches = 12;
    private const int Most = 300;
    private const int Sites = 7;

    private static readonly Programme Sound = SoundProgramme.Create();

    [Fact]
    public void Find_AsOftenAsAsked_GivesTheFirstOfAnId()
    {
        var first = Sound.Partners[0];
        var index = IndexOf(Sound with { Partners = [.. Sound.Partners, first with { Type = null }] });

        for (var i = 0; i < ManySearches; i++)
        {
            Assert.Same(first, index.Find(first.Id));
            Assert.Null(index.Find(new Id<Partner>("unheard-of")));
            Assert.Same(Sound.Objectives[0].Indicators[0], index.Find(Sound.Objectives[0].Indicators[0].Id));
            Assert.Same(Sound.Budget!.Sources[1], index.Find(Sound.Budget.Sources[1].Id));
        }
    }

    [Fact]
    public void Reset_AnotherProgramme_ForgetsTheOneBefore()
    {
        var index = IndexOf(Sound);
        var changed = Sound with
        {
            Partners = [Sound.Partners[0] with { Type = null }],
            Activities = [Sound.Activities[3]],
        };
        for (var i = 0; i < ManySearches; i++)
        {
            Assert.Same(Sound.Partners[1], index.Find(Sound.Partners[1].Id));
        }

        Assert.True(PathsAt(index, Sound.Facilities[0].Id).Count > 1);
        index.Reset(changed);
        for (var i = 0; i < ManySearches; i++)
        {
            Assert.Same(changed.Partners[0], index.Find(changed.Partners[0].Id));
            Assert.Null(index.Find(Sound.Partners[1].Id));
        }

        Assert.Equal(["/activities/0"], PathsAt(index, Sound.Facilities[0].Id));
        index.Reset(null);
        Assert.Null(index.Find(changed.Partners[0].Id));
        Assert.Empty(PathsAt(index, Sound.Facilities[0].Id));
    }

    [Fact]
    public void ActivitiesAt_AFacility_AreThoseOfItsSiteAndItsTrainings()
    {
        var index = IndexOf(Sound);
        var centre = Sound.Facilities[0].Id;

        Assert.Equal(PathsIn(Sound, centre), PathsAt(index, centre));
        Assert.Empty(PathsAt(index, new("unheard-of")));
    }

    [Fact]
    public void ActivitiesAt_OneProgrammeAfterAnother_AreThoseOfASearch() => Values.Law.Holds(
        Edits().ListOf(6),
        edits =>
        {
            var index = new ProgrammeIndex();
            var programme = Sound with { Activities = [.. Enumerable.Range(0, Most / 2).Select(i => ActivityAt(i % Sites))] };
            return edits.All(edit =>
            {
                programme = programme with { Activities = edit(programme.Activities) };
                index.Reset(programme);
                return Enumerable.Range(0, Sites)
                    .All(site => PathsIn(programme, IdOf(site)).SequenceEqual(PathsAt(index, IdOf(site))));
            });
        });

    // Few changes and many, and lists that become longer or shorter, even empty.
    private static Gen<Func<ValueList<Activity>, ValueList<Activity>>> Edits() =>
        from count in Gen.Frequency((1, Gen.Choose(0, Most)), (3, Gen.Constant(-1)))
        from places in Gen.Frequency((1, Gen.Choose(0, Most - 1).ListOf(200)), (3, Gen.Choose(0, Most - 1).ListOf(3)))
        from sites in Gen.Choose(0, Sites).ListOf(Most)
        select (Func<ValueList<Activity>, ValueList<Activity>>)(activities =>
        {
            var changed = Enumerable.Range(0, count < 0 ? activities.Count : count)
                .Select(i => i < activities.Count ? activities[i] : ActivityAt(sites[i]))
                .ToArray();
            foreach (var place in places.Where(place => place < changed.Length))
            {
                changed[place] = ActivityAt(sites[place]);
            }

            return [.. changed];
        });

    // Beyond the last of the sites there are activities that are at none.
    private static Activity ActivityAt(int site) => site < Sites
        ? Sound.Activities.OfType<Works>().First() with { Facility = IdOf(site) }
        : Sound.Activities.OfType<Training>().First() with { Facility = null };

    private static Id<Facility> IdOf(int site) => new($"site-{site}");

    private static List<string> PathsIn(Programme programme, Id<Facility> facility) =>
        [.. programme.Activities.Index()
            .Where(entry => ((entry.Item as SiteActivity)?.Facility ?? (entry.Item as Training)?.Facility) == facility)
            .Select(entry => $"/activities/{entry.Index}")];

    private static List<string> PathsAt(ProgrammeIndex index, Id<Facility> facility)
    {
        var paths = new List<string>();
        foreach (var located in index.ActivitiesAt(facility))
        {
            paths.Add(located.Path.ToString());
        }

        return paths;
    }

    private static ProgrammeIndex IndexOf(Programme programme)
    {
        var index = new ProgrammeIndex();
        index.Reset(programme);
        return index;
    }
}
