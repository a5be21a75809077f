using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Resources;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>Cases of all kinds, with services that are known, assumed and unknown.</summary>
internal static class NeedBasedCases
{
    private static readonly Narrative Because = new("Comme ailleurs.", "As elsewhere.");

    public static Gen<NeededService> Known { get; } =
        from cases in Gen.Choose(0, 20_000)
        from minutes in Gen.Choose(1, 300)
        from bound in Gen.Elements(Comparator.Exactly, Comparator.About, Comparator.AtLeast)
        select new NeededService(
            new("Care"),
            Claim.Expected(bound, AnnualQuantity.Of(cases)),
            Claim.Planned(WorkingTime.FromMinutes(minutes)));

    public static Gen<NeededService> Unknown { get; } = Known.Select(known => known with
    {
        Name = new("Unknown"),
        Cases = Claim.NotPublished<AnnualQuantity>(Modality.Expected),
    });

    public static Gen<NeededService> Assumed { get; } = Known.Select(known => known with
    {
        Each = Claim.Assumed(known.Each.Value!.Value, Because),
    });

    public static Gen<NeedBasedCase> All { get; } =
        from time in WisnCases.Times
        from services in Gen.Frequency((8, Known), (2, Assumed), (1, Unknown)).ListOf()
        from hours in Gen.Choose(0, 168).ListOf()
        from norm in Gen.Choose(-5, 12)
        select new NeedBasedCase
        {
            Cadre = new("nurse"),
            AvailableTime = time.PerYear,
            Services = services.Select((each, i) => each with { Name = new($"Service {i}") }).ToValueList(),
            Posts = hours.Take(2)
                .Select(each => new CoveragePost(new("Desk"), WeeklyHours.Of(each)))
                .ToValueList(),
            Norm = norm < 0 ? null : new(FullTimeEquivalent.Of(norm), new PartialDate(2016), new("Norm")),
        };
}
