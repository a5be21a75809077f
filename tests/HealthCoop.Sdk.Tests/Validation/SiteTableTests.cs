using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class SiteTableTests
{
    private static readonly Programme Programme = SoundProgramme.Create();

    [Fact]
    public void At_AFewFacilities_SearchesForEachOnce()
    {
        var (table, searches) = Table();

        foreach (var site in (int[])[0, 1, 1, 0, 2, 3])
        {
            Assert.Equal([site], table.At(IdOf(site), Programme));
        }

        Assert.Equal([IdOf(0), IdOf(1), IdOf(2), IdOf(3)], searches);
    }

    [Fact]
    public void At_ManyFacilities_CollectsAllOnceUntilCleared()
    {
        var (table, searches) = Table();

        foreach (var site in Enumerable.Range(0, 12))
        {
            Assert.Equal(site < 8 ? [site] : [], table.At(IdOf(site), Programme));
        }

        Assert.Equal([IdOf(0), IdOf(1), IdOf(2), IdOf(3), null], searches);
        table.Clear();
        Assert.Equal([7], table.At(IdOf(7), Programme));
        Assert.Equal(IdOf(7), searches[^1]);
    }

    // Eight sites with a number each.
    private static (SiteTable<int> Table, List<Id<Facility>?> Searches) Table()
    {
        var searches = new List<Id<Facility>?>();
        return (
            new((_, only, table) =>
            {
                searches.Add(only);
                foreach (var site in Enumerable.Range(0, 8).Where(site => only is null || only == IdOf(site)))
                {
                    table.Add(IdOf(site), site);
                }
            }),
            searches);
    }

    private static Id<Facility> IdOf(int site) => new($"site-{site}");
}
