using System.Globalization;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>Finds what makes no sense in a problem.</summary>
internal static class HealthPlanChecks
{
    public static string? FindFault(HealthPlanProblem problem)
    {
        var (plan, offers, payers) = (problem.Plan, problem.Offers, problem.Payers);
        var sources = offers.Select(offer => offer.Source).Concat(payers.Select(payer => payer.Source));
        return plan.YearlyMeans.DistinctBy(means => means.Year).Count() < plan.YearlyMeans.Count
                ? "The means of a year of the plan are told twice; tell them once."
            : payers.DistinctBy(payer => payer.Payer).Count() < payers.Count
                ? "A payer comes twice; give it one source."
            : !sources.All(Enum.IsDefined)
                ? "An offer or a payer has a source that is not of the list; take one of it."
            : Years(problem).Where(IsNone).Select(year => (int?)year).FirstOrDefault() is { } outside
                ? string.Create(CultureInfo.InvariantCulture, $"The year {outside} is not from 1 to 9999.")
            : Amounts(problem).Select(claim => claim?.ForPlanning).FirstOrDefault(IsOutside) is { } amount
                ? string.Create(CultureInfo.InvariantCulture, $"The amount {amount} is below zero or out of bounds.")
            : null;
    }

    /// <summary>Lists the amounts that a plan states.</summary>
    public static IEnumerable<Claim<Money>?> AmountsOf(CommunalHealthPlan plan) =>
    [
        .. plan.Priorities.SelectMany(priority => priority.Activities)
            .Concat(plan.Activities)
            .Select(activity => activity.Cost),
        .. plan.YearlyMeans.SelectMany(AmountsOf),
    ];

    private static bool IsNone(int year) => year is < 1 or > 9999;

    private static bool IsOutside(Money? amount) => amount is { Amount: < 0 or >= Money.Limit };

    private static IEnumerable<int> Years(HealthPlanProblem problem) =>
    [
        .. problem.Plan.YearlyMeans.Select(means => means.Year),
        .. problem.Offers.Select(offer => offer.Year),
        .. problem.Sessions.Select(session => session.Year),
    ];

    private static IEnumerable<Claim<Money>?> Amounts(HealthPlanProblem problem) =>
        AmountsOf(problem.Plan).Concat(problem.Offers.Select(offer => offer.Amount));

    private static IEnumerable<Claim<Money>?> AmountsOf(HealthPlanYear means) =>
    [
        means.Cost,
        means.SubsidyRequired,
        means.FacilityRevenue,
        means.OwnRevenue,
        means.StateContribution,
        means.CostPerPerson,
    ];
}
