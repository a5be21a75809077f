using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>EvidenceRules</c>.</summary>
internal static class EvidenceCases
{
    private const string Actual = "/objectives/0/indicators/0/actuals/0/evidence";

    private static readonly Id<SourceDocument> Paper = new("paper");

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-MON-002", Actual, p => Found(p, v => v)),
        Breaks("HC-MON-002", "/objectives/0/indicators", p => Reached(p, o => o)),
        Breaks("HC-MON-002", "/milestones/1/evidence", p => Passed(p, m => m)),
        Breaks("HC-MON-002", "/milestones/0/evidence",
            p => Passed(p, m => m) is var passed ? passed with { Milestones = [passed.Milestones[1]] } : p),
        Breaks("HC-MON-002", Actual,
            p => Measured(Reached(p, o => o), i => i with { Actuals = [Achieved] })),
        Holds("HC-MON-002", p => Found(p, v => v with { Evidence = [new("list")] })),
        Holds("HC-MON-002", p => Found(p, v => v with { Evidence = [new("press"), new("list")] })),
        Holds("HC-MON-002", p => Passed(p, m => m with { Evidence = [new("list")] })),
        Holds("HC-MON-002", p => Measured(
            WithItems(Reached(p, o => o)),
            i => i with { Actuals = [Achieved with { Evidence = [new("list")] }] })),
        Undecided("HC-MON-002", Actual, p => Found(p, v => v with { Evidence = [new("press")] })),
        Undecided("HC-MON-002", Actual, p => Found(p, v => v with { Evidence = [new("lost")] })),
        Undecided("HC-MON-002", Actual, p => Found(p, v => v with { Source = Paper })),
        Undecided("HC-MON-002", Actual,
            p => Found(p, v => v with { Value = Claim.Achieved(1m) with { Source = Paper } })),
        Undecided("HC-MON-002", Actual, p => Measured(p, i => i with { Actuals = [Achieved], Source = Paper })),
        Undecided("HC-MON-002", Actual, p => Aimed(Found(p, v => v), o => o with { Source = Paper })),
        Undecided("HC-MON-002", "/objectives/0/indicators", p => Reached(p, o => o with { Source = Paper })),
        Undecided("HC-MON-002", "/milestones/1/evidence", p => Passed(p, m => m with { Source = Paper })),
        Undecided("HC-MON-002", "/milestones/1/evidence", p => Passed(p, m => m with { Evidence = [new("press")] })),
        Undecided("HC-MON-002", "/milestones/1/evidence", p => Passed(p, m => m with
        {
            On = Claim.Achieved(new PartialDate(2011)) with { Source = Paper },
        })),
        Undecided("HC-MON-002", Actual, p => Cited(Measured(p, i => i with { Actuals = [Achieved] }))),
        Undecided("HC-MON-002", "/objectives/0/indicators", p => Cited(Reached(p, o => o))),
        Undecided("HC-MON-002", "/milestones/1/evidence",
            p => Cited(Passed(p, m => m)) with { EvidenceItems = [] }),
        Breaks("HC-MON-002", Actual, p => Cited(Found(p, v => v))),
        Breaks("HC-MON-002", Actual, p => Measured(p, i => i with { Actuals = [Achieved] })),
        About("HC-MON-002", p => Passed(p, m => m with { On = Claim.Planned(new PartialDate(2011)) })),
        About("HC-MON-002", p => p with { Milestones = [p.Milestones[0]] }),
        About("HC-MON-002", p => Found(p, v => v with { Value = Claim.Planned(1m) })),
        About("HC-MON-002", p => Found(p, v => v with { Value = Claim.NotPublished<decimal>(Modality.Achieved) })),
        About("HC-MON-002", p => Found(p, v => v with { Value = null })),
        About("HC-MON-002", p => Aimed(Found(p, v => v), o => o with { Level = ResultLevel.Outcome })),
        About("HC-MON-002", p => Reached(p, o => o with { Level = ResultLevel.Impact })),

        Breaks("HC-MON-003", "/objectives", p => Outcomes(p, o => o with { Indicators = [] })),
        Undecided("HC-MON-003", "/objectives", p => p with { Objectives = [p.Objectives[0]] }),
        Undecided("HC-MON-003", "/objectives", p => Outcomes(p, o => o with { Level = ResultLevel.Impact })),
        Undecided("HC-MON-003", "/objectives/1/indicators",
            p => Outcomes(p, o => o with { Indicators = [], IndicatorsAreComplete = false })),
        Undecided("HC-MON-003", "/objectives/1/indicators",
            p => Outcomes(
                p with
                {
                    Objectives = p.Objectives.Select(o => o with { IndicatorsAreComplete = false }).ToValueList(),
                },
                o => o with { Indicators = [], IndicatorsAreComplete = false },
                o => o with { Id = new("other"), Indicators = [], IndicatorsAreComplete = true })),
        Holds("HC-MON-003", p => Outcomes(
            p,
            o => o with { Indicators = [], IndicatorsAreComplete = false },
            o => o with { Id = new("other") })),
        Holds("HC-MON-003", p => Outcomes(p, o => o with { IndicatorsAreComplete = false })),
        About("HC-MON-003", p => p with { Objectives = [] }),
    ];

    private static IndicatorValue Achieved => new() { Value = Claim.Achieved(1m) };

    private static Programme WithItems(Programme p) => p with
    {
        EvidenceItems =
        [
            new() { Id = new("list"), Type = EvidenceType.AttendanceList, Name = new("Liste", "List") },
            new() { Id = new("press"), Type = EvidenceType.Press, Name = new("Article") },
        ],
    };

    private static Programme Cited(Programme p) => p with
    {
        SourceDocuments = [new() { Id = Paper, Title = new("Article") }],
    };

    private static Programme Found(Programme p, Func<IndicatorValue, IndicatorValue> change) =>
        Measured(WithItems(p), i => i with { Actuals = [change(Achieved)] });

    private static Programme Reached(Programme p, Func<Objective, Objective> change) =>
        Aimed(p, o => change(o with { Modality = Modality.Achieved }));

    private static Programme Passed(Programme p, Func<DatedMilestone, DatedMilestone> change) => WithItems(p) with
    {
        Milestones =
        [
            p.Milestones[0],
            change(new()
            {
                Id = new("passed"),
                Name = new("Lancement", "Launch"),
                On = Claim.Achieved(new PartialDate(2011)),
            }),
        ],
    };

    private static Programme Outcomes(Programme p, params Func<Objective, Objective>[] changes)
    {
        var outcome = p.Objectives.Single(o => o.Id == new Id<Objective>("effect"));
        return p with { Objectives = [p.Objectives[0], .. changes.Select(change => change(outcome))] };
    }
}
