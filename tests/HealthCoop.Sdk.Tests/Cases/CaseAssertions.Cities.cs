using HealthCoop.Reference;
using HealthCoop.Territories;

namespace HealthCoop.Tests.Cases;

/// <content>Cooperation of cities.</content>
internal static partial class CaseAssertions
{
    private static CaseAssertion[] Cities =>
    [
        new(
            "angers-bamako",
            "implied-investment-budget-Angers",
            static programme =>
            {
                var angers = programme.Budget!.AnnualContributions
                    .Single(paid => paid.Partner.Value == "ville-d-angers");
                return Known(angers.PerYear).Amount / Known(angers.RateOfInvestmentBudget).Fraction;
            },
            new("/budget/annualContributions/0/perYear/value", "\"EUR 230000.00\""),
            new("/budget/annualContributions/0/rateOfInvestmentBudget/value", "\"0.6 %\"")),
        new(
            "angers-bamako",
            "one-per-commune",
            static programme =>
            {
                var bamako = programme.Territories.Single(place => place.Level == TerritoryKind.SpecialStatusDistrict);
                var communes = programme.Territories.Count(place =>
                    place.Level == TerritoryKind.Commune && place.Within == bamako.Id);
                return Known(Actual(programme, "cscom-built").Value) / communes;
            },
            new("/objectives/0/indicators/0/actuals/0/value/value", "7", PartsMakeTheWhole),
            new("/territories/7/level", "\"quarter\"")),
        new(
            "ouaga-cotonou-quartiers",
            "rate",
            static programme => Math.Round(
                Known(programme.Budget!.Sources[0].RequestedAmount).Amount * 100 / Known(programme.Budget.Total).Amount,
                2),
            new("/budget/sources/0/requestedAmount/value", "\"EUR 1380000.00\""),
            new("/budget/total/value", "\"EUR 1665616.58\"")),
        new(
            "ouaga-cotonou-quartiers",
            "exceeds-75",
            static programme => ExceedsTheCall(programme, ReferenceData.Shipped),
            new Operand("/budget/sources/0/requestedRate/value", "\"75 %\"")),
        new(
            "pbo-sante-2010-2012",
            "eu-share",
            static programme => (Known(programme.Budget!.Total) * Known(programme.Budget.Sources[0].Rate)).Amount,
            new("/budget/total/value", "\"EUR 1240935.00\""),
            new("/budget/sources/0/rate/value", "\"74 %\"")),
        new(
            "pbo-sante-2010-2012",
            "peg",
            static programme => Converted(
                Known(programme.Budget!.Total.Competing.Single()),
                programme.Budget.Currency,
                Known(programme.Start)),
            new Operand("/budget/total/competing/0/value", "\"XOF 815000000\"")),
        new(
            "pbo-sante-2010-2012",
            "months",
            static programme => Months(programme),
            new("/start/value", "\"2010-02\"", PeriodAgrees),
            new("/end/value", "\"2013-01\"", PeriodAgrees)),
    ];
}
