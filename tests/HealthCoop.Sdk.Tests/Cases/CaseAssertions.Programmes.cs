using HealthCoop.Reference;

namespace HealthCoop.Tests.Cases;

/// <content>Programmes of states and agencies.</content>
internal static partial class CaseAssertions
{
    private static CaseAssertion[] Programmes =>
    [
        new(
            "facilite-sante-nord-1",
            "delta",
            static programme => Known(Actual(programme, "minimum-package").Value)
                - Known(Indicator(programme, "minimum-package").Baseline),
            new("/objectives/0/indicators/0/actuals/0/value/value", "95"),
            new("/objectives/0/indicators/0/baseline/value", "49")),
        new(
            "luxdev-mli-016",
            "sum",
            static programme =>
                Known(Claim.Sum([.. programme.Budget!.Sources.Select(source => source.Amount!)])).Amount,
            new("/budget/sources/0/amount/value", "\"EUR 9037239.00\""),
            new("/budget/sources/1/amount/value", "\"EUR 4038001.00\""),
            new("/budget/sources/2/amount/value", "\"EUR 912693.00\"")),
        new(
            "luxdev-mli-016",
            "lu-share",
            static programme =>
            {
                var source = programme.Budget!.Sources.Single(source => source.Partner!.Value.Value == "luxembourg");
                return Math.Round(Known(source.Amount).Amount / Known(programme.Budget.Total).Amount, 4);
            },
            new("/budget/sources/0/amount/value", "\"EUR 9137238.00\""),
            new("/budget/total/value", "\"EUR 13887930.00\"")),
        new(
            "luxdev-mli-016",
            "months-inclusive",
            static programme => Months(programme),
            new("/start/value", "\"2008-09\"", PeriodAgrees),
            new("/end/value", "\"2014-11\"", PeriodAgrees)),
        new(
            "parsante-2019",
            "xof",
            static programme => Converted(Known(programme.Budget!.Total), Currency.Xof, Known(programme.Start)),
            new Operand("/budget/total/value", "\"EUR 3500000.01\"")),
        new(
            "parsante-2019",
            "end",
            static programme => Known(programme.Start).Earliest
                .PlusMonths(Known(programme.Duration).Count)
                .PlusDays(-1),
            new("/start/value", "\"2019-02-01\""),
            new("/duration/value/count", "17")),
        new(
            "parsante-2019",
            "icspMax",
            static programme => IsWithinTheInstrument(programme, ReferenceData.Shipped),
            new Operand("/duration/value/count", "31")),
    ];
}
