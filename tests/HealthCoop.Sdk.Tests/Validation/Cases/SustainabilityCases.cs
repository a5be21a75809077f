using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>SustainabilityRules</c> in which the time is a bound.</summary>
internal static class SustainabilityCases
{
    private const string PaidFor = "/facilities/0/runningCosts/0/paidFor";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-SUS-001", PaidFor, p => Paid(p, Comparator.AtMost, 35)),
        Breaks("HC-SUS-001", PaidFor, p => Paid(p, Comparator.LessThan, 36)),
        Holds("HC-SUS-001", p => Paid(p, Comparator.AtLeast, 36)),
        Holds("HC-SUS-001", p => Paid(p, Comparator.MoreThan, 36)),
        Undecided("HC-SUS-001", PaidFor, p => Paid(p, Comparator.AtLeast, 35)),
        Undecided("HC-SUS-001", PaidFor, p => Paid(p, Comparator.MoreThan, 35)),
        Undecided("HC-SUS-001", PaidFor, p => Paid(p, Comparator.AtMost, 36)),
        Undecided("HC-SUS-001", PaidFor, p => Paid(p, Comparator.LessThan, 37)),
        Undecided("HC-SUS-001", PaidFor, p => Paid(p, Comparator.About, 48)),
    ];

    private static Programme Paid(
        Programme p,
        Comparator comparator,
        int months) => Run(p, c => c with { PaidFor = Claim.Planned(comparator, Length.Months(months)) });
}
