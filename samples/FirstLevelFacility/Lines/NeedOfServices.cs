using HealthCoop.HealthSystem;
using HealthCoop.Planning.Need;
using HealthCoop.Samples.FirstLevelFacility.Assumptions;

namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>How many cases of each service the facility has in the first year.</summary>
internal static class NeedOfServices
{
    private static readonly Id<Facility> Site = new("facility");

    public static ValueList<Claim<AnnualQuantity>> Of(FacilityCase facility)
    {
        var year = facility.Years.First;
        var result = NeedEstimator.Estimate(new()
        {
            Years = new(year, year),
            Populations =
            [
                new() { Facility = Site, Path = JsonPointer.Root, Counts = [new(year, facility.People)] },
            ],
            Services = facility.Services.Select(service => new ServiceDemand
            {
                At = new(Site, new($"package-{service.PackageCode}")),
                Path = JsonPointer.Root,
                Groups =
                [
                    new()
                    {
                        TargetShare = service.TargetShare,
                        Rate = service.Rate,
                        Coverage = new ConstantCoverage(service.Coverage),
                    },
                ],
            }).ToValueList(),
        });
        return result.Estimate!.Services.Select(service => service.Years[0].Total.Contacts).ToValueList();
    }

    public static ValueList<Operand> Operands(FacilityCase facility, ServiceChoice service) =>
    [
        new(Term.People, Figure.Of(facility.People, people => (decimal)people), "people"),
        new(Term.TargetShare, Figure.Of(service.TargetShare, share => share.Percent), "%", Note: service.Target),
        service.Rate is { } rate
            ? new(Term.Rate, Figure.Of(rate, each => each.PerPersonYear), "a year")
            : new(Term.Rate, Figure.Stated(null), "a year", Note: "nobody has counted them"),
        new(Term.Coverage, Figure.Of(service.Coverage, share => share.Percent), "%"),
    ];
}
