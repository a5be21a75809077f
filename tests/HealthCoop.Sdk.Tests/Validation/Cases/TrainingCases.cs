using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>TrainingRules</c>.</summary>
internal static class TrainingCases
{
    private const string Training = "/activities/3/";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-TRN-001", Training + "trainees/parts",
            p => Taught(p, t => t with { Trainees = new(Claim.Planned(12)) })),
        Breaks("HC-TRN-001", Training + "bySex/parts", p => Taught(p, t => t with { BySex = new(Claim.Planned(12)) })),
        Breaks("HC-TRN-001", Training + "byStatus/parts",
            p => Taught(p, t => t with { ByStatus = new(Claim.Planned(12)) })),
        Breaks("HC-TRN-001", Training + "bySex/total", p => BySex(p, Claim.Planned(11))),
        Breaks("HC-TRN-001", Training + "bySex/total", p => BySex(p, Claim.Planned(13))),
        Breaks("HC-TRN-001", Training + "bySex/total", p => BySex(p, Claim.Planned(Comparator.AtMost, 11))),
        Breaks("HC-TRN-001", Training + "bySex/total", p => BySex(p, Claim.Planned(Comparator.AtLeast, 13))),
        Breaks("HC-TRN-001", Training + "byStatus/total", p => Taught(p, t => t with
        {
            ByStatus = t.ByStatus! with { Total = Claim.Planned(11) },
        })),
        Undecided("HC-TRN-001", Training + "bySex/total", p => BySex(p, Unknown<int>())),
        Undecided("HC-TRN-001", Training + "bySex/total", p => BySex(p, Claim.Planned(Comparator.AtLeast, 12))),
        Undecided("HC-TRN-001", Training + "trainees/total", p => Taught(p, t => t with
        {
            Trainees = t.Trainees with { Total = Claim.Planned(Comparator.About, 12) },
        })),
        Holds("HC-TRN-001", p => Taught(p, t => t with
        {
            Trainees = t.Trainees with { Parts = [TraineeCategory.HealthStaff.NotPublished()] },
            ByStatus = null,
            BySex = null,
        })),
        Holds("HC-TRN-001", p => Trained(p, Claim.Planned(11), Claim.Planned(12))),
        Holds("HC-TRN-001", p => Trained(p, Claim.Planned(13), Claim.Planned(12))),
        Breaks("HC-TRN-001", Training + "bySex/total",
            p => Trained(p, Claim.Planned(13), Claim.Planned(12), Unknown<int>()), Training + "byStatus/total"),
        About("HC-TRN-001", p => Taught(p, t => t with { Trainees = new(Unknown<int>()) })),
        About("HC-TRN-001",
            p => Taught(p, t => t with { Trainees = new(Claim.Assumed(12, new("hypothèse", "assumption"))) })),

        Breaks("HC-TRN-002", Training + "attendances", p => Met(p, Claim.Planned(11))),
        Breaks("HC-TRN-002", Training + "attendances", p => Met(p, Claim.Planned(Comparator.AtMost, 11))),
        Holds("HC-TRN-002", p => Met(p, Claim.Planned(12))),
        Holds("HC-TRN-002", p => Met(p, Claim.Planned(Comparator.AtLeast, 12))),
        Holds("HC-TRN-002", p => Sat(p, Claim.Planned(1))),
        Undecided("HC-TRN-002", Training + "attendances", p => Sat(p, Claim.Planned(2))),
        Undecided("HC-TRN-002", Training + "sessions", p => Sat(p, Unknown<int>())),
        Undecided("HC-TRN-002", Training + "attendances", p => Met(p, Unknown<int>())),
        Undecided("HC-TRN-002", Training + "attendances", p => Met(p, Claim.Planned(Comparator.AtMost, 12))),
        Undecided("HC-TRN-002", Training + "trainees/total",
            p => Taught(p, t => t with { Trainees = new(Unknown<int>()) })),
        About("HC-TRN-002", p => Sat(p, null)),

        Breaks("HC-TRN-003", Training + "cadres/1",
            p => Taught(p, t => t with { Cadres = [.. t.Cadres, new("surgeon")] })),
        Holds("HC-TRN-003", p => Equipped(
            Taught(p, t => t with { Cadres = [.. t.Cadres, new("surgeon")] }),
            f => f.Means with { PostsAreComplete = false })),
        Holds("HC-TRN-003", p => Equipped(p, f => f.Means with
        {
            Posts = [new(new("midwife"), FullTimeEquivalent.Of(1)), .. f.Means.Posts],
        })),
        Holds("HC-TRN-003", p => Categories(p, TraineeCategory.ElectedOfficials, TraineeCategory.HealthStaff)),
        Undecided("HC-TRN-003", Training + "skills", p => Taught(p, t => t with { Skills = [] })),
        Undecided("HC-TRN-003", Training + "cadres", p => Taught(p, t => t with { Cadres = [] })),
        Undecided("HC-TRN-003", Training + "facility", p => Taught(p, t => t with { Facility = null })),
        Undecided("HC-TRN-003", Training + "skills",
            p => Taught(p, t => t with { Skills = [], Trainees = new(Claim.Planned(12)) })),
        About("HC-TRN-003", p => Categories(p, TraineeCategory.ElectedOfficials, TraineeCategory.AdministrativeStaff)),
        About("HC-TRN-003", p => p with { Activities = [p.Activities[0]] }),

        Breaks("HC-TRN-004", Training + "stillInPost", p => Taught(p, t => t with { Trainees = new(Unknown<int>()) })),
        Undecided("HC-TRN-004", Training + "stillInPost", p => Taught(p, t => t with { StillInPost = null })),
        Undecided("HC-TRN-004", Training + "stillInPost",
            p => Taught(p, t => t with { StillInPost = Unknown<Percentage>() })),
        About("HC-TRN-004", p => Taught(p, t => t with { Trainees = new(Unknown<int>()), StillInPost = null })),
        About("HC-TRN-004", p => Taught(p, t => t with
        {
            Trainees = new(Unknown<int>()),
            StillInPost = Unknown<Percentage>(),
        })),

        Breaks("HC-TRN-005", Training + "bySex/parts", p => Taught(p, t => t with
        {
            BySex = t.BySex! with { Parts = [new(Sex.Male, Claim.Planned(7)), new(Sex.NotKnown, Claim.Planned(5))] },
        })),
        Undecided("HC-TRN-005", Training + "bySex", p => Taught(p, t => t with { BySex = null })),
        Undecided("HC-TRN-005", Training + "bySex", p => Taught(p, t => t with { BySex = new(Claim.Planned(12)) })),
        Undecided("HC-TRN-005", Training + "bySex/parts/1/people", p => Taught(p, t => t with
        {
            BySex = t.BySex! with { Parts = [t.BySex.Parts[0], new(Sex.Female, Unknown<int>())] },
        })),
        Undecided("HC-TRN-005", Training + "bySex/parts/0/people", p => Taught(p, t => t with
        {
            BySex = t.BySex! with { Parts = [new(Sex.Female, Unknown<int>()), t.BySex.Parts[0]] },
        })),
        About("HC-TRN-005", p => Taught(p, t => t with { Trainees = new(Unknown<int>()) })),

        .. SustainabilityCases.All,
    ];

    private static Programme Taught(Programme p, Func<Training, Training> change) => With(p, 3, change);

    private static Programme BySex(Programme p, Claim<int> total) =>
        Taught(p, t => t with { BySex = t.BySex! with { Total = total } });

    private static Programme Met(Programme p, Claim<int> attendances) =>
        Taught(p, t => t with { Attendances = attendances });

    private static Programme Sat(Programme p, Claim<int>? sessions) =>
        Taught(p, t => t with { Attendances = null, Sessions = sessions });

    private static Programme Categories(Programme p, params TraineeCategory[] categories) => Taught(p, t => t with
    {
        Trainees = t.Trainees with { Parts = [.. categories.Select(category => category.NotPublished())] },
    });
}
