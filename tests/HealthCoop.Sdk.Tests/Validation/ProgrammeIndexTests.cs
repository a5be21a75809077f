using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class ProgrammeIndexTests
{
    private const int ManySearches = 12;

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

        Assert.True(index.ActivitiesAt(Sound.Facilities[0].Id).Count > 1);
        index.Reset(changed);
        for (var i = 0; i < ManySearches; i++)
        {
            Assert.Same(changed.Partners[0], index.Find(changed.Partners[0].Id));
            Assert.Null(index.Find(Sound.Partners[1].Id));
        }

        Assert.Same(Sound.Activities[3], Assert.Single(index.ActivitiesAt(Sound.Facilities[0].Id)).Item);
        index.Reset(null);
        Assert.Null(index.Find(changed.Partners[0].Id));
        Assert.Empty(index.ActivitiesAt(Sound.Facilities[0].Id));
    }

    [Fact]
    public void ActivitiesAt_AFacility_AreThoseOfItsSiteAndItsTrainings()
    {
        var index = IndexOf(Sound);
        var centre = Sound.Facilities[0].Id;

        Assert.Equal(
            Sound.Activities.Index()
                .Where(entry => ((entry.Item as SiteActivity)?.Facility ?? (entry.Item as Training)?.Facility) == centre)
                .Select(entry => $"/activities/{entry.Index}"),
            index.ActivitiesAt(centre).Select(activity => activity.Path.ToString()));
        Assert.Empty(index.ActivitiesAt(new("unheard-of")));
    }

    private static ProgrammeIndex IndexOf(Programme programme)
    {
        var index = new ProgrammeIndex();
        index.Reset(programme);
        return index;
    }
}
