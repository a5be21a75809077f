using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>ConsistencyRules</c>.</summary>
internal static class ConsistencyCases
{
    private const string Title = "/sourceDocuments/0/title";
    private const string Languages = "/sourceDocuments/0/languages";
    private const string Total = "/activities/3/trainees/total";
    private const string Value = "/objectives/0/indicators/0/targets/0/value";

    private static readonly Narrative Because = new("La plus récente", "The latest");

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        About("HC-CLM-003", p => p),
        Breaks("HC-CLM-003", "/start/chosenBecause", p => Started(p, Claim.Achieved(new PartialDate(2011)))),
        Holds("HC-CLM-003", p => Started(p, Claim.Achieved(new PartialDate(2010, 1, 1)))),
        Holds("HC-CLM-003", p => Started(p, Claim.Planned(new PartialDate(2011)))),
        Breaks("HC-CLM-003", "/start/chosenBecause", p => Started(
            p,
            Claim.Achieved(new PartialDate(2010, 1, 1)),
            Claim.Achieved(new PartialDate(2010, 1, 2)))),
        Holds("HC-CLM-003", p => Started(p, Claim.Achieved(new PartialDate(2011))) is var changed
            ? changed with { Start = changed.Start with { ChosenBecause = Because } }
            : p),
        Holds("HC-CLM-003", p => Priced(p, Claim.Planned(Money.Eur(126_000m)))),
        Breaks("HC-CLM-003", "/budget/total/chosenBecause", p => Priced(p, Claim.Planned(Money.Eur(126_001m)))),
        Breaks("HC-CLM-003", "/budget/total/chosenBecause", p => Priced(p, Claim.Planned(Money.Eur(113_999m)))),
        Holds("HC-CLM-003", p => Costed(Priced(p, Claim.Planned(Money.Eur(130_000m))), b => b with
        {
            Total = b.Total with { Tolerance = Percentage.FromPercent(10) },
        })),
        Holds("HC-CLM-003", p => Priced(p, Claim.Achieved(Money.Eur(200_000m)))),
        Holds("HC-CLM-003", p => Priced(p, Claim.Planned(Money.Xof(78_714_840m)))),
        Undecided("HC-CLM-003", "/budget/total/competing/0/value",
            p => Priced(p, Claim.Planned(new Money(120_000m, new("USD"))))),
        Undecided("HC-CLM-003", "/budget/total/competing/1/value",
            p => Priced(p, Claim.Planned(Money.Eur(120_000m)), Unknown<Money>())),
        Undecided("HC-CLM-003", "/budget/total/value", p => Costed(p, b => b with
        {
            Total = Unknown<Money>() with { Competing = [Claim.Planned(Money.Eur(120_000m))] },
        })),

        About("HC-CLM-004", p => p),
        Breaks("HC-CLM-004", Languages, p => Cited(p, "Fiche du 02/01/2019")),
        Breaks("HC-CLM-004", Languages, p => Cited(p, "02/1/2019")),
        Breaks("HC-CLM-004", Languages, p => Cited(p, "12/11/2019")),
        Breaks("HC-CLM-004", Languages, p => Cited(p, "Fiche", new("2/01/2019"))),
        Holds("HC-CLM-004", p => Cited(p, "02/01/2019", null, Language.French)),
        Undecided("HC-CLM-004", Title, p => Cited(p, "02/01/2019", null, Language.English)),
        Undecided("HC-CLM-004", Title, p => Cited(p, "02/01/2019", null, Language.French, Language.English)),
        Undecided("HC-CLM-004", "/sourceDocuments/0/rubric",
            p => Cited(p, "Fiche", new("02/01/2019"), Language.English)),
        About("HC-CLM-004", p => Cited(p, "Fiche")),
        About("HC-CLM-004", p => Cited(p, "13/01/2019 ou 01/13/2019")),
        About("HC-CLM-004", p => Cited(p, "02/02/2019, 2/02/2019, 11/11/2019")),
        About("HC-CLM-004", p => Cited(p, "102/01/2019, 02/01/20190, 02/01/19")),
        About("HC-CLM-004", p => Cited(p, "Fiche", new("Du 02/01/2019", "Of 2 January 2019"))),
        About("HC-CLM-004", p => Cited(p, "Fiche", new("Du 2 janvier 2019", "Of 02/01/2019"))),

        About("HC-CLM-005", p => p),
        About("HC-CLM-005", p => Trained(p, Unknown<int>(), Claim.Planned(Comparator.MoreThan, 12))),
        About("HC-CLM-005",
            p => Trained(p, Claim.Planned(12), Unknown<int>() with { Comparator = Comparator.MoreThan })),
        Breaks("HC-CLM-005", Total, p => With<Training>(
            Trained(p, Claim.Planned(12), Claim.Planned(Comparator.MoreThan, 12)),
            3,
            t => t with { ByStatus = null, BySex = null })),
        Breaks("HC-CLM-005", Total, p => Trained(
            p,
            Claim.Planned(12),
            Claim.Planned(Comparator.About, 5),
            Claim.Planned(7))),
        Holds("HC-CLM-005", p => Trained(p, Claim.Planned(13), Claim.Planned(Comparator.MoreThan, 12))),
        Holds("HC-CLM-005", p => Trained(
            p,
            Claim.Planned(Comparator.MoreThan, 12),
            Claim.Planned(Comparator.MoreThan, 12))),
        Holds("HC-CLM-005", p => Trained(
            p,
            Claim.Planned(12),
            Unknown<int>(),
            Claim.Planned(Comparator.MoreThan, 12))),
        Breaks("HC-CLM-005", "/activities/3/byStatus/total", p => With<Training>(p, 3, t => t with
        {
            ByStatus = new(Claim.Planned(12)) { Parts = [new(default, Claim.Planned(Comparator.About, 12))] },
        })),
        Breaks("HC-CLM-005", "/activities/3/bySex/total", p => With<Training>(p, 3, t => t with
        {
            BySex = new(Claim.Planned(12)) { Parts = [new(default, Claim.Planned(Comparator.About, 12))] },
        })),
        Breaks("HC-CLM-005", Value, p => Targeted(p, Claim.Planned(12m), Women(5, true), Men(7))),
        Breaks("HC-CLM-005", Value, p => Targeted(p, Claim.Planned(12m), At(12), Women(5), Men(7, true))),
        Breaks("HC-CLM-005", Value, p => Targeted(p, Claim.Planned(12m), At(9), Women(5), Men(7, true))),
        Holds("HC-CLM-005", p => Targeted(p, Claim.Planned(13m), Women(5, true), Men(7))),
        Holds("HC-CLM-005", p => Targeted(p, Claim.Planned(12m), At(12), Women(5, true), Men(9))),
        Holds("HC-CLM-005", p => Targeted(p, Claim.Planned(Comparator.About, 12m), Women(5, true), Men(7))),
        Holds("HC-CLM-005", p => Targeted(p, Claim.Planned(12m), new OtherPart
        {
            Dimension = Narrative.NotPublished,
            Name = new("Autres", "Others"),
            Value = Claim.Planned(Comparator.About, 12m),
        })),
        About("HC-CLM-005", p => Targeted(p, Claim.Planned(12m), Women(5), Men(7))),
        About("HC-CLM-005", p => Targeted(p, Unknown<decimal>(), Women(5, true), Men(7))),
        About("HC-CLM-005", p => Targeted(p, Claim.Planned(12m), new SexPart
        {
            Sex = Sex.Female,
            Value = Unknown<decimal>() with { Comparator = Comparator.About },
        })),
        About("HC-CLM-005", p => Measured(
            Targeted(p, Claim.Planned(12m), Women(5, true), Men(7)),
            i => i with { AddsUp = false })),
        Breaks("HC-CLM-005", "/objectives/0/indicators/0/baselines/0/value", p => Measured(
            Targeted(p, Claim.Planned(12m), Women(5, true), Men(7)),
            i => i with { Baselines = i.Targets, Targets = [] })),
        Breaks("HC-CLM-005", "/objectives/0/indicators/0/actuals/0/value", p => Measured(
            Targeted(p, Claim.Planned(12m), Women(5, true), Men(7)),
            i => i with { Actuals = i.Targets, Targets = [] })),
    ];

    private static Programme Started(Programme p, params Claim<PartialDate>[] competing) =>
        p with { Start = p.Start with { Competing = [.. competing] } };

    private static Programme Priced(Programme p, params Claim<Money>[] competing) =>
        Costed(p, b => b with { Total = b.Total with { Competing = [.. competing] } });

    private static Programme Cited(
        Programme p,
        string title,
        Narrative? rubric = null,
        params Language[] languages) => p with
        {
            SourceDocuments =
            [
                new() { Id = new("sheet"), Title = new(title), Rubric = rubric, Languages = [.. languages] },
            ],
        };

    private static Programme Targeted(Programme p, Claim<decimal> value, params IndicatorPart[] parts) =>
        Measured(p, i => i with { AddsUp = true, Targets = [new() { Value = value, Parts = [.. parts] }] });

    private static SexPart Women(decimal number, bool isAbout = false) =>
        new() { Sex = Sex.Female, Value = Number(number, isAbout) };

    private static SexPart Men(decimal number, bool isAbout = false) =>
        new() { Sex = Sex.Male, Value = Number(number, isAbout) };

    private static FacilityPart At(decimal number) =>
        new() { Facility = new("centre"), Value = Number(number, isAbout: false) };

    private static Claim<decimal> Number(decimal number, bool isAbout) =>
        isAbout ? Claim.Planned(Comparator.About, number) : Claim.Planned(number);
}
