using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Tests.Validation;

/// <content>The sound programme at many sites.</content>
internal static partial class SoundProgramme
{
    private const int AtOneSite = 5;

    /// <summary>Makes the sound programme with the activities of its first site at so many sites that they are as many
    /// as asked for.</summary>
    public static Programme Large(int activities)
    {
        var sound = Create();
        var sites = Enumerable.Range(0, Math.Max(0, (activities - sound.Activities.Count) / AtOneSite)).ToList();
        return sound with
        {
            Facilities = [.. sound.Facilities, .. sites.Select(site => SiteOf(sound.Facilities[0], site))],
            Institutions = sound.Institutions.Select(body => body.Facilities.Contains(sound.Facilities[0].Id)
                ? body with { Facilities = [.. body.Facilities, .. sites.Select(site => SiteOf(sound.Facilities[0], site).Id)] }
                : body).ToValueList(),
            HealthPlans = sound.HealthPlans.Select(plan => plan with
            {
                YearlyMeans = plan.YearlyMeans.Select(year => Richer(year, sites.Count + 1)).ToValueList(),
            }).ToValueList(),
            Activities = [.. sound.Activities, .. sites.SelectMany(site => ActivitiesOf(sound, site))],
        };
    }

    private static HealthPlanYear Richer(HealthPlanYear year, int times) => year with
    {
        OwnRevenue = year.OwnRevenue is { Value: { } revenue } claim ? claim with { Value = revenue * times } : year.OwnRevenue,
    };

    private static Facility SiteOf(Facility model, int site) => model with { Id = new($"{model.Id}-{site}") };

    private static IEnumerable<Activity> ActivitiesOf(Programme sound, int site)
    {
        var facility = SiteOf(sound.Facilities[0], site).Id;
        foreach (var activity in sound.Activities.Take(AtOneSite))
        {
            var copy = activity with
            {
                Id = new($"{activity.Id}-{site}"),
                After = [.. activity.After.Select(link => new Precedence(new($"{link.Activity}-{site}"), link.Lag, link.Link))],
            };
            yield return copy switch
            {
                SiteActivity at => at with { Facility = facility },
                Training training => training with { Facility = facility },
                _ => copy,
            };
        }
    }
}
