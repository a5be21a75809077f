using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Tests.Cases;

/// <content>Health districts, communes and their centres.</content>
internal static partial class CaseAssertions
{
    private const string Contributions = "/pooledFunds/1/contributions/";
    private const string Staffing = "/objectives/0/indicators/";
    private const string Relais = "/objectives/1/indicators/1/actuals/0/parts/";
    private const string Bureau = "/objectives/1/indicators/2/actuals/0/";
    private const string FirstYear = "/healthPlans/0/yearlyMeans/0/";
    private const string LastYear = "/healthPlans/0/yearlyMeans/4/";

    private static CaseAssertion[] Districts => [.. Ansongo, .. Baroueli, .. Kourouma, .. Sirifila];

    private static CaseAssertion[] Ansongo =>
    [
        new(
            "ansongo-15-cscom-2017",
            "exact-peg",
            static programme => Converted(
                Known(programme.Budget!.Total),
                Currency.Xof,
                Known(programme.Agreements.Single().SignedOn)),
            new Operand("/budget/total/value", "\"EUR 150000.01\"")),
        new(
            "ansongo-15-cscom-2017",
            "perCentre",
            static programme => Known(programme.Budget!.Total.Competing.Single()).Amount
                / Known(Indicator(programme, "cscom").Target),
            new("/budget/total/competing/0/value", "\"XOF 98393565\""),
            new("/objectives/0/indicators/0/target/value", "14")),
    ];

    private static CaseAssertion[] Baroueli =>
    [
        new(
            "baroueli-2011-financing",
            "shares-sum",
            static programme => KeyOf(programme, FundPurpose.FirstLevelRunningCosts),
            [.. Keys("/pooledFunds/0/contributions/", 3)]),
        new(
            "baroueli-2011-financing",
            "key-sum",
            static programme => KeyOf(programme, FundPurpose.ReferralAndEvacuation),
            [.. Keys(Contributions, 6)]),
        new(
            "baroueli-2011-financing",
            "implied-total-from-communes",
            static programme => ImpliedTotal(programme, "Communes"),
            new(Contributions + "2/paid/value", "\"XOF 1111047\""),
            new(Contributions + "2/collected/value", "\"61 %\""),
            new(Contributions + "2/key/value", "\"21 %\"")),
        new(
            "baroueli-2011-financing",
            "implied-total-from-CSRef",
            static programme => ImpliedTotal(programme, "CSRef"),
            new(Contributions + "0/paid/value", "\"XOF 444805\""),
            new(Contributions + "0/collected/value", "\"71 %\""),
            new(Contributions + "0/key/value", "\"4 %\"")),
    ];

    private static CaseAssertion[] Kourouma =>
    [
        new(
            "kourouma-pcds",
            "subsidy-first",
            static programme => SubsidyShare(programme, Known(programme.Start).Year),
            new(FirstYear + "subsidyRequired/value", "\"XOF 43000000\""),
            new(FirstYear + "cost/value", "\"XOF 88000000\"")),
        new(
            "kourouma-pcds",
            "subsidy-last",
            static programme => SubsidyShare(programme, Known(programme.End).Year),
            new(LastYear + "subsidyRequired/value", "\"XOF 74000000\""),
            new(LastYear + "cost/value", "\"XOF 153000000\"")),
        new(
            "kourouma-pcds",
            "percapita-first",
            static programme =>
            {
                var plan = programme.HealthPlans.Single();
                return plan.FindYear(plan.Years!.Value.First)!.FindCostPerPerson(Known(plan.Population))!.Value.Amount;
            },
            new(FirstYear + "cost/value", "\"XOF 88000000\""),
            new("/healthPlans/0/population/value", "16600")),
        new(
            "kourouma-pcds",
            "implied-2018-pop",
            static programme =>
            {
                var plan = programme.HealthPlans.Single();
                return (decimal)plan.FindYear(plan.Years!.Value.Last)!.FindImpliedPopulation()!.Value;
            },
            new(LastYear + "cost/value", "\"XOF 153000000\""),
            new(LastYear + "costPerPerson/value", "\"XOF 7800\"")),
    ];

    private static CaseAssertion[] Sirifila =>
    [
        new(
            "sirifila-2019-staffing",
            "coverage",
            static programme => CutOff(
                Known(Actual(programme, "staff-in-post").Value) / (Required(programme) * Centres(programme))),
            new(Staffing + "1/actuals/0/value/value", "24"),
            new(Staffing + "0/target/value", "11"),
            new("/healthSystems/0/facilityCounts/0/count/value", "4")),
        new(
            "sirifila-2019-staffing",
            "staff-back-computation",
            static programme => Known(Actual(programme, "staff-in-post").Value)
                - Staff(programme, "cscom-siengo-extension")
                - Staff(programme, "cscom-nara"),
            new(Staffing + "1/actuals/0/value/value", "24"),
            new(Staffing + "0/target/value", "10"),
            new(Staffing + "2/actuals/0/parts/1/value/value", "58.33"),
            new(Staffing + "2/actuals/0/parts/2/value/value", "50")),
        new(
            "sirifila-2019-staffing",
            "relais",
            static programme =>
                Known(Claim.Sum([.. Actual(programme, "relais").Parts.Select(part => part.Value)])),
            new(Relais + "0/value/value", "87", PartsMakeTheWhole),
            new(Relais + "1/value/value", "27", PartsMakeTheWhole),
            new(Relais + "2/value/value", "11", PartsMakeTheWhole)),
        new(
            "sirifila-2019-staffing",
            "women-share",
            static programme =>
            {
                var bureau = Actual(programme, "bureau-members");
                var women = bureau.Parts.OfType<SexPart>().Single(part => part.Sex == Sex.Female);
                return Math.Round(Known(women.Value) / Known(bureau.Value), 3);
            },
            new(Bureau + "parts/0/value/value", "13", PartsMakeTheWhole),
            new(Bureau + "value/value", "52", PartsMakeTheWhole)),
    ];

    private static IEnumerable<Operand> Keys(string contributions, int count) =>
        Enumerable.Range(0, count).Select(index => new Operand($"{contributions}{index}/key/value", "\"1 %\""));

    private static decimal SubsidyShare(Programme programme, int year) =>
        Math.Round(programme.HealthPlans.Single().FindYear(year)!.FindSubsidyShare()!.Value.Fraction, 3);

    private static decimal Required(Programme programme) => Known(Indicator(programme, "staff-required").Target);

    private static int Centres(Programme programme) => Known(programme.HealthSystems.Single().FacilityCounts
        .Single(centres => centres.Type == FacilityType.CommunityHealthCentre).Count);

    private static decimal Staff(Programme programme, string centre) =>
        Math.Round(Percentage.FromPercent(Part(programme, "coverage", centre)).Fraction * Required(programme));

    // The case cuts its figure off after the sixth decimal.
    private static decimal CutOff(decimal value) => decimal.Truncate(value * 1_000_000) / 1_000_000;
}
