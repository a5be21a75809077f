using FsCheck.Fluent;
using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>The laws of WISN: more work never takes less staff, parts add up, nothing takes nobody.</summary>
public sealed class WisnProperties
{
    private const decimal Tolerance = 0.000_000_000_000_001m;

    [Fact]
    public void Required_WithOneMoreService_NeverFalls() => Values.Law.Holds(
        WisnCases.All.Zip(WisnCases.Workload),
        pair =>
        {
            var (wisnCase, workload) = pair;
            return Required(wisnCase with { Workloads = [.. wisnCase.Workloads, workload] }) >= Required(wisnCase);
        });

    [Fact]
    public void Required_WithOneMoreActivity_NeverFalls() => Values.Law.Holds(
        WisnCases.All.Zip(WisnCases.Category).Zip(WisnCases.Individual),
        item =>
        {
            var ((wisnCase, category), individual) = item;
            return Required(wisnCase with { CategoryAllowances = [.. wisnCase.CategoryAllowances, category] })
                    >= Required(wisnCase)
                && Required(wisnCase with { IndividualAllowances = [.. wisnCase.IndividualAllowances, individual] })
                    >= Required(wisnCase);
        });

    [Fact]
    public void ServiceStaff_OfTimesTheWorkload_IsTimesTheStaff() => Values.Law.Holds(
        WisnCases.All.Zip(Gen.Choose(0, 50)),
        pair => Near(
            Wisn.Calculate(pair.Item1 with
            {
                Workloads = pair.Item1.Workloads
                    .Select(each => each with { PerYear = AnnualQuantity.Of(each.PerYear.PerYear * pair.Item2) })
                    .ToValueList(),
            }).ServiceStaff.Count,
            Wisn.Calculate(pair.Item1).ServiceStaff.Count * pair.Item2));

    [Fact]
    public void Factors_AreAtLeastOneAndAddUp() => Values.Law.Holds(WisnCases.All, wisnCase =>
    {
        var result = Wisn.Calculate(wisnCase);
        return result.CategoryAllowanceFactor >= 1
            && Near(result.CategoryAllowanceFactor * (1 - result.CategoryShare.Fraction), 1)
            && Near(result.IndividualAllowanceFactor.Count, result.IndividualAllowances.Sum(each => each.Staff.Count))
            && Near(result.CategoryShare.Fraction, result.CategoryAllowances.Sum(each => each.Staff.Count))
            && Near(result.ServiceStaff.Count, result.Activities.Sum(each => each.Staff.Count));
    });

    [Fact]
    public void ServiceStaff_WithoutWorkload_IsNobody() => Values.Law.Holds(WisnCases.All, wisnCase =>
    {
        var result = Wisn.Calculate(wisnCase with
        {
            Workloads = wisnCase.Workloads.Select(each => each with { PerYear = default }).ToValueList(),
        });
        return result.ServiceStaff == default && result.Required == result.IndividualAllowanceFactor;
    });

    [Fact]
    public void Required_IsTheStaffWhoseTimeIsAllUsed() => Values.Law.Holds(WisnCases.All, wisnCase =>
    {
        // The other way round: those who deliver services, each with what all do beside, have just the time for it.
        var result = Wisn.Calculate(wisnCase);
        var carers = result.Required.Count - result.IndividualAllowanceFactor.Count;
        var has = result.Required.Count * result.AvailableTime.Minutes;
        var does = wisnCase.Workloads.Sum(each => each.PerYear.PerYear * each.Each.Minutes)
            + (carers * result.CategoryAllowances.Sum(each => each.PerYear.Minutes))
            + result.IndividualAllowances.Sum(each => each.PerYear.Minutes);
        return Math.Abs(has - does) <= Tolerance * (1 + has);
    });

    [Fact]
    public void RoundedRequired_IsWithinAPersonAndNeverFarBelow() => Values.Law.Holds(WisnCases.All, wisnCase =>
    {
        var required = Required(wisnCase);
        var up = Wisn.Calculate(wisnCase with { Rounding = WisnRounding.Up }).RoundedRequired.Count;
        var team = Wisn.Calculate(wisnCase with { Rounding = WisnRounding.SmallTeam }).RoundedRequired.Count;
        return up == decimal.Floor(up) && team == decimal.Floor(team)
            && up >= required - 0.000_001m && up < required + 1
            && team <= up && team >= up - 1 && team >= required - 0.500_001m;
    });

    [Fact]
    public void Calculate_Twice_IsEqual() =>
        Values.Law.Holds(WisnCases.All, wisnCase => Wisn.Calculate(wisnCase) == Wisn.Calculate(wisnCase));

    private static decimal Required(WisnCase wisnCase) => Wisn.Calculate(wisnCase).Required.Count;

    private static bool Near(decimal left, decimal right) =>
        Math.Abs(left - right) <= Tolerance * (1 + Math.Abs(right));
}
