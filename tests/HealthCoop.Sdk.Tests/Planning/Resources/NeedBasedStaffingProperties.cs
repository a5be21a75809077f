using FsCheck.Fluent;
using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>The laws of need-based staffing: floors hold, more need never takes less, unknown stays unknown.</summary>
public sealed class NeedBasedStaffingProperties
{
    private const decimal Tolerance = 0.000_000_000_000_001m;

    [Fact]
    public void Required_IsNeverBelowCoverNormOrKnownWorkload() => Values.Law.Holds(NeedBasedCases.All, need =>
    {
        var result = NeedBasedStaffing.Calculate(need);
        return result.Required.ForPlanning is not { } required
            || (required.Count >= result.Cover.Count
                && required.Count >= (result.Norm?.Staff.Count ?? 0)
                && required.Count >= result.KnownWorkload.Count);
    });

    [Fact]
    public void Required_WithOneMoreServiceOrPost_NeverFalls() => Values.Law.Holds(
        NeedBasedCases.All.Zip(NeedBasedCases.Known),
        pair =>
        {
            var (need, service) = pair;
            var desk = new CoveragePost(new("Desk"), WeeklyHours.Of(40));
            return Planned(need with { Services = [.. need.Services, service] }) >= Planned(need)
                && Planned(need with { Posts = [.. need.Posts, desk] }) >= Planned(need);
        });

    [Fact]
    public void Calculate_UnknownService_IsListedAndLeavesTheWorkloadUnknown() => Values.Law.Holds(
        NeedBasedCases.All.Zip(NeedBasedCases.Unknown),
        pair =>
        {
            var (need, unknown) = pair;
            var result = NeedBasedStaffing.Calculate(need with { Services = [.. need.Services, unknown] });
            return result.Unknown.Contains(unknown)
                && result.Workload.ForPlanning is null
                && result.Required is { Value: null } or { Comparator: Comparator.AtLeast };
        });

    [Fact]
    public void Workload_OfKnownServices_IsThatOfWisnWithoutAllowances() => Values.Law.Holds(
        NeedBasedCases.All.Zip(NeedBasedCases.Known.ListOf()).Zip(WisnCases.Times),
        drawn =>
        {
            var ((some, services), time) = drawn;
            var need = some with { AvailableTime = time.PerYear, Services = services.ToValueList() };
            var wisn = Wisn.Calculate(new()
            {
                AvailableTime = time,
                Workloads = need.Services
                    .Select(each => new WisnWorkload(each.Name, each.Cases.Value!.Value, each.Each.Value!.Value))
                    .ToValueList(),
            });
            return NeedBasedStaffing.Calculate(need).Workload.Value == wisn.Required;
        });

    [Fact]
    public void Comparison_Parts_AddUpToTheDifference() => Values.Law.Holds(
        WisnCases.All.Zip(NeedBasedCases.All),
        pair =>
        {
            var current = Wisn.Calculate(pair.Item1 with
            {
                Workloads = pair.Item1.Workloads
                    .Select((each, i) => each with { Name = new($"Service {i}") })
                    .ToValueList(),
            });
            var comparison = StaffingComparison.Between(current, NeedBasedStaffing.Calculate(pair.Item2));
            var parts = comparison.UnmetNeed + comparison.TimeStandards + comparison.OtherServices
                + comparison.Cover + comparison.Norm + comparison.Allowances;
            return comparison.Difference is { } difference
                ? Math.Abs(difference - parts!.Value) <= Tolerance * (1 + Math.Abs(difference))
                : parts is null && comparison.Need.Workload.ForPlanning is null;
        });

    private static decimal Planned(NeedBasedCase need) =>
        NeedBasedStaffing.Calculate(need).Required.ForPlanning?.Count ?? 0;
}
