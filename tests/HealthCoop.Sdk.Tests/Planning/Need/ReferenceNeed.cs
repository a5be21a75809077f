using HealthCoop.Planning.Need;

namespace HealthCoop.Tests.Planning.Need;

/// <summary>Need written down as the field defines it: slow, and plain to see.</summary>
internal sealed class ReferenceNeed(NeedProblem problem)
{
    /// <summary>Contacts of a group: what it needs and gets by itself, and what each referral brings.</summary>
    public decimal? Contacts(ServiceAtSite at, PopulationGroup group, int year) =>
        Covered(at, group, year) + Received(at, group, year);

    public decimal? Received(ServiceAtSite at, PopulationGroup group, int year)
    {
        decimal? received = 0;
        foreach (var referral in problem.Referrals)
        {
            if (referral.To == at && Comes(referral.From, group))
            {
                received += Rounded(Contacts(referral.From, group, year) * referral.Share?.ForPlanning?.Fraction);
            }
        }

        return received;
    }

    public decimal? ReferredOut(ServiceAtSite at, PopulationGroup group, int year)
    {
        decimal? referred = 0;
        foreach (var referral in problem.Referrals)
        {
            if (referral.From == at && Comes(at, group))
            {
                referred += Rounded(Contacts(at, group, year) * referral.Share?.ForPlanning?.Fraction);
            }
        }

        return referred;
    }

    public decimal? Covered(ServiceAtSite at, PopulationGroup group, int year)
    {
        foreach (var service in problem.Services)
        {
            foreach (var demand in service.Groups)
            {
                if (service.At == at && demand.Group == group)
                {
                    return Rounded(
                        Rounded(
                            Rounded(Population(at, group, year) * demand.TargetShare?.ForPlanning?.Fraction)
                            * demand.Rate?.ForPlanning?.PerPersonYear)
                        * demand.Coverage.CoverageAt(year).ForPlanning?.Fraction);
                }
            }
        }

        return 0;
    }

    /// <summary>Whether anybody of a group comes to a service: by themselves, or from one where they come.</summary>
    public bool Comes(ServiceAtSite at, PopulationGroup group) =>
        problem.Services.Any(service => service.At == at && service.Groups.Any(demand => demand.Group == group))
        || problem.Referrals.Any(referral => referral.To == at && Comes(referral.From, group));

    private decimal? Population(ServiceAtSite at, PopulationGroup group, int year)
    {
        foreach (var people in problem.Populations)
        {
            if (people.Facility == at.Facility && people.Group == group)
            {
                return people.PopulationAt(year).ForPlanning;
            }
        }

        return null;
    }

    private static decimal? Rounded(decimal? number) =>
        number is { } some ? Math.Round(some, 6, MidpointRounding.AwayFromZero) : null;
}
