using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.Cases.CivilianCareCases;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>NeighbourRules</c>.</summary>
internal static class NeighbourCases
{
    private const AttestationMatter Matter = AttestationMatter.ComplementsCivilianFacilities;

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-CIV-008", "/attestations/0/isSo", p => Attesting(Beside(p), Matter, Claim.Planned(false))),
        Breaks("HC-CIV-008", "/attestations/0/isSo", p => Attesting(
            Garrisoned(Beside(p), f => f with { Territory = new("commune") }),
            Matter,
            Claim.Planned(false))),
        Breaks("HC-CIV-008", "/attestations/0/isSo", p => Attesting(
            Garrisoned(Beside(p), f => f with { States = [Since(FacilityStatus.UnderConstruction)] }),
            Matter,
            Claim.Planned(false))),
        Breaks("HC-CIV-008", "/attestations/0/isSo", p => Attesting(
            Worked(Unplanned(p), w => w with { Facility = new("infirmary") }),
            Matter,
            Claim.Planned(false))),
        Breaks("HC-CIV-008", "/attestations/0/isSo", p => Attesting(
            With<Opening>(Unplanned(p), 4, o => o with { Facility = new("infirmary") }),
            Matter,
            Claim.Planned(false))),
        Breaks("HC-CIV-008", "/attestations/0/isSo", p => Attesting(
            Placed(Beside(p), f => f with { Type = FacilityType.HealthAndSocialPromotionCentre }),
            Matter,
            Claim.Planned(false))),
        Holds("HC-CIV-008", p => Attesting(Beside(p), Matter, Claim.Planned(true))),
        Holds("HC-CIV-008", p => Attesting(
            Placed(Beside(p), f => f with { States = [] }),
            Matter,
            Claim.Planned(true))),
        Undecided("HC-CIV-008", "/attestations", p => Beside(p)),
        Undecided("HC-CIV-008", "/facilities/0/states", p => Placed(Beside(p), f => f with { States = [] })),
        Undecided("HC-CIV-008", "/facilities/0/states", p => Attesting(
            Placed(Beside(p), f => f with { States = [] }),
            Matter,
            Claim.Planned(false))),
        Undecided("HC-CIV-008", "/facilities/0/states", p => Placed(Beside(p), f => f with { States = [] }) is var q
            ? q with
            {
                Facilities =
                [
                    .. q.Facilities,
                    Closed(q.Facilities[0]) with { Id = new("closed") },
                    q.Facilities[0] with { Id = new("hospital"), Type = FacilityType.ReferralHealthCentre },
                ],
            }
            : p),
        Undecided("HC-CIV-008", "/attestations", p => Beside(p) is var q
            ? q with { Facilities = [.. q.Facilities, Closed(q.Facilities[0]) with { Id = new("closed") }] }
            : p),
        Undecided("HC-CIV-008", "/start", p => Beside(p) with { Start = Unknown<PartialDate>() }),
        About("HC-CIV-008", p => Unplanned(p)),
        About("HC-CIV-008", p => Worked(Unplanned(p), w => w with
        {
            Facility = new("infirmary"),
            WorksType = WorksType.Rehabilitation,
        })),
        About("HC-CIV-008", p => Placed(Beside(p), Closed)),
        About("HC-CIV-008", p => Placed(Beside(p), f => f with { Type = FacilityType.ReferralHealthCentre })),
        About("HC-CIV-008", p => Placed(Beside(p), f => f with { Owner = new("army") })),
        About("HC-CIV-008", p => Garrisoned(Beside(p), f => f with { Territory = new("cercle") })),
        About("HC-CIV-008", p => Garrisoned(Beside(p), f => f with { Territory = new("nowhere") })),
        About("HC-CIV-008", p => p with
        {
            Facilities = [p.Facilities[0] with { States = [Since(FacilityStatus.Planned)] }],
        }),
    ];

    // The infirmary is planned, and the centre around it is open.
    private static Programme Beside(Programme p) => Garrisoned(
        Unplanned(p),
        f => f with { States = [Since(FacilityStatus.Planned)] });

    private static Programme Unplanned(Programme p) => Placed(p, f => f with { States = [Since(FacilityStatus.Open)] });

    private static Facility Closed(Facility facility) =>
        facility with { States = [Since(FacilityStatus.Closed)] };

    private static FacilityState Since(FacilityStatus status) => new(status, new(new PartialDate(2005)));
}
