using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>CommunityHealthRules</c>.</summary>
internal static class CommunityHealthCases
{
    private const string Centre = "HC-LEG-005";
    private const string Monitored = "HC-LEG-006";
    private const string Fees = "HC-LEG-007";
    private const string During = "/agreements/1/during";
    private const string Systems = "/healthSystems/0/institutions";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. OfCentres,
        .. OfMonitoring,
        .. OfFees,
        .. LawCases.All,
        .. HoldingCases.All,
    ];

    private static Partner Asaco { get; } = new()
    {
        Id = new("asaco"),
        Name = new("ASACO"),
        Form = OrganisationForm.CommunityHealthAssociation,
        Country = CountryCode.Mali,
    };

    private static IReadOnlyList<RuleCase> OfCentres =>
    [
        Holds(Centre, p => p),
        About(Centre, p => Placed(p, f => f with { Type = FacilityType.Maternity })),
        About(Centre, p => TransferCases.Burkina(p) with { Facilities = p.Facilities }),
        About(Centre, p => Placed(p, f => f with { Territory = new("unheard-of") })),
        Breaks(Centre, During, p => Assisted(p, a => a with { During = new(new(2008), new(2009)) })),
        Breaks(Centre, During, p => Assisted(p, a => a with { During = new(new(2010, 1, 2)) })),
        Holds(Centre, p => Assisted(p, a => a with { During = new(new(2010, 1, 1)) })),
        Undecided(Centre, During, p => Assisted(p, a => a with { During = null })),
        Undecided(Centre, During, p => Assisted(p, a => a with { During = new(new(2010)) })),
        Undecided(Centre, During, p => Assisted(
            p with { Start = Claim.Achieved(new PartialDate(2010)) },
            a => a with { During = new(new(2010, 6, 1)) })),
        Undecided(Centre, "/start", p => p with { Start = Unknown<PartialDate>() }),
        Undecided(Centre, "/agreements", p => p with { Agreements = [p.Agreements[0]] }),
        Undecided(Centre, "/agreements", p => Assisted(p, a => a with { Type = AgreementType.CouncilResolution })),
        Undecided(Centre, "/agreements", p => Assisted(p, a => a with { Parties = [new("army")] })),
        Holds(Centre, p => Renewed(p, a => a with { During = new(new(2005), new(2007)) }, a => a)),
        Holds(Centre, p => Renewed(p, a => a, a => a with { During = new(new(2005), new(2007)) })),
        Undecided(Centre, "/agreements/0/during",
            p => Renewed(p, a => a with { During = null }, a => a with { During = new(new(2013), new(2015)) })),
        Undecided(Centre, During,
            p => Renewed(p, a => a with { During = new(new(2013), new(2015)) }, a => a with { During = null })),
        Breaks(Centre, During, p => Renewed(
            p,
            a => a with { During = new(new(2005), new(2007)) },
            a => a with { During = new(new(2013), new(2015)) })),
        Undecided(Centre, "/institutions", p => Alone(p)),
        Undecided(Centre, "/institutions", p => p with
        {
            Institutions = [p.Institutions[2] with { Type = InstitutionType.ManagementCommittee }],
        }),
        Undecided(Centre, "/institutions", p => p with { Institutions = [p.Institutions[2] with { Facilities = [] }] }),
        Undecided(Centre, "/institutions", p => Placed(Alone(p), f => f with { Owner = new("city") })),
        Undecided(Centre, "/institutions", p => Placed(Alone(p), f => f with
        {
            Responsibilities = [new(new("city"), ResponsibilityType.Performs)],
        })),
        Breaks(Centre, Systems, p => Known(Alone(p), "commune")),
        Breaks(Centre, Systems, p => Known(Alone(p), "cercle")),
        Undecided(Centre, "/institutions", p => Known(Alone(p), "garrison")),
        Undecided(Centre, "/institutions", p => Known(Alone(p), "commune") is var q
            ? q with { HealthSystems = [q.HealthSystems[0] with { InstitutionsAreComplete = false }] }
            : p),
        Holds(Centre, p => Associated(p, a => a with { Parties = [new("city"), new("asaco")] })),
        Holds(Centre, p => Placed(
            Associated(p, a => a with { Parties = [new("city"), new("asaco")] }),
            f => f with { Owner = null, Responsibilities = [new(new("asaco"), ResponsibilityType.Performs)] })),
        Undecided(Centre, "/agreements", p => Associated(p, a => a)),
        Breaks(Centre, "/agreements/1/parties", p => Associated(p, a => a with { Parties = [new("asaco")] })),
        Breaks(Centre, "/agreements/1/parties",
            p => Associated(p, a => a with { Parties = [new("asaco"), new("army"), new("unheard-of")] })),
        Undecided(Centre, "/agreements/1/parties",
            p => Associated(p, a => a with { Parties = [new("asaco")], PartiesAreComplete = false })),
        Undecided(Centre, "/agreements/1/parties", p => Twice(Associated(
            p, a => a with { Parties = [new("asaco")], PartiesAreComplete = false }))),
        Breaks(Centre, "/agreements/2/parties", p => Twice(Associated(p, a => a with { Parties = [new("asaco")] }))),
    ];

    private static IReadOnlyList<RuleCase> OfMonitoring =>
    [
        Holds(Monitored, p => p),
        About(Monitored, p => p with { Agreements = [p.Agreements[0]] }),
        Breaks(Monitored, "/agreements/1/isMonitored",
            p => Assisted(p, a => a with { IsMonitored = Claim.Achieved(false) })),
        Undecided(Monitored, "/agreements/1/isMonitored", p => Assisted(p, a => a with { IsMonitored = null })),
        Undecided(Monitored, "/agreements/1/isMonitored",
            p => Assisted(p, a => a with { IsMonitored = Unknown<bool>() })),
        Breaks(Monitored, "/agreements/1/isMonitored", p => Met(p, Day(2008, 12, 31))),
        Breaks(Monitored, "/agreements/1/isMonitored", p => Met(p)),
        Holds(Monitored, p => Met(p, Day(2009, 1, 1))),
        Holds(Monitored, p => Met(p, Day(2008, 12, 31), Day(2009, 6, 1))),
        Holds(Monitored, p => Met(p, Day(2012, 6, 1))),
        Holds(Monitored, p => Bodied(Met(p), b => b with { MeetingsAreComplete = false })),
        Holds(Monitored, p => Bodied(Met(p), b => b with { Act = null })),
        Undecided(Monitored, "/steeringBodies/0/meetings/0/on", p => Met(p, Unknown<PartialDate>(), Day(2008, 6, 1))),
        Undecided(Monitored, "/steeringBodies/0/meetings/0/on",
            p => Met(p, Day(2009, 1, 1) with { Comparator = Comparator.AtMost })),
        Breaks(Monitored, "/agreements/1/isMonitored",
            p => Met(p, Day(2008, 12, 31) with { Comparator = Comparator.AtMost })),
        Undecided(Monitored, "/steeringBodies/0/meetings/0/on",
            p => Met(p, Claim.Achieved(Comparator.AtLeast, new PartialDate(2008)))),
        Undecided(Monitored, "/start", p => Met(p, Day(2009, 6, 1)) with { Start = Unknown<PartialDate>() }),
        Undecided(Monitored, "/start", p => Met(p, Day(2009, 6, 1)) with { Start = Unknown<PartialDate>() }) with
        {
            Reference = Figured(Monitored, 12),
        },
    ];

    private static IReadOnlyList<RuleCase> OfFees =>
    [
        About(Fees, p => p),
        Holds(Fees, p => Charged(p, f => f)),
        About(Fees, p => Charged(p, f => f with { Fees = [] })),
        About(Fees, p => Charged(p, f => f with { Facilities = [new("infirmary")] })),
        About(Fees, p => Placed(Charged(p, f => f), f => f with { Type = FacilityType.MedicalCentre })),
        About(Fees, p => Charged(p, f => f) with { Territories = p.Territories }),
        Undecided(Fees, "/institutions", p => Charged(p, f => f) with { Institutions = [] }),
        Undecided(Fees, "/institutions", p => Charged(p, f => f) is var q
            ? q with
            {
                Institutions = [q.Institutions[0] with { Type = InstitutionType.CommunityHealthAssociation }],
            }
            : p),
        Breaks(Fees, Systems, p => Known(Charged(p, f => f) with { Institutions = [] }, "commune")),
        Holds(Fees, p => Charged(p, OfKind(null))),
        Undecided(Fees, "/institutions", p => Charged(p, OfKind(null)) with { Institutions = [] }),
        Undecided(Fees, "/institutions", p => Charged(p, OfKind("cercle")) with { Institutions = [] }),
        About(Fees, p => Charged(p, OfKind("garrison"))),
        About(Fees, p => Charged(p, f => f with
        {
            Facilities = [],
            FacilityTypes = [FacilityType.MedicalCentreWithSurgery],
        })),
    ];

    private static Programme Assisted(Programme p, Func<Agreement, Agreement> change) =>
        p with { Agreements = [p.Agreements[0], change(p.Agreements[1])] };

    private static Programme Renewed(
        Programme p,
        Func<Agreement, Agreement> first,
        Func<Agreement, Agreement> second) =>
        p with { Agreements = [first(p.Agreements[1]), second(p.Agreements[1]) with { Id = new("renewal") }] };

    // Once more, with parties that are complete.
    private static Programme Twice(Programme p) => p with
    {
        Agreements = [.. p.Agreements, p.Agreements[1] with { Id = new("again"), PartiesAreComplete = true }],
    };

    private static Programme Alone(Programme p) =>
        p with { Institutions = [p.Institutions[0], p.Institutions[1]], HealthSystems = [] };

    private static Programme Known(Programme p, string territory) => p with
    {
        HealthSystems =
        [
            new()
            {
                Id = new("system"),
                Name = new("Système", "System"),
                Territory = new(territory),
                InstitutionsAreComplete = true,
            },
        ],
    };

    // The association is a partner that owns the centre.
    private static Programme Associated(Programme p, Func<Agreement, Agreement> change) =>
        Placed(Assisted(Alone(p), change), f => f with { Owner = new("asaco") }) with
        {
            Partners = [p.Partners[0], p.Partners[1], Asaco],
        };

    private static Claim<PartialDate> Day(int year, int month, int day) =>
        Claim.Achieved(new PartialDate(year, month, day));

    private static Programme Met(Programme p, params Claim<PartialDate>[] on) => p with
    {
        SteeringBodies =
        [
            new()
            {
                Id = new("follow-up"),
                Name = new("Comité de suivi", "Follow-up committee"),
                Type = SteeringBodyType.TechnicalCommittee,
                Act = new("assistance"),
                Meetings = on.Select(date => new Meeting { On = date }).ToValueList(),
                MeetingsAreComplete = true,
            },
        ],
    };

    private static Programme Bodied(Programme p, Func<SteeringBody, SteeringBody> change) =>
        p with { SteeringBodies = [change(p.SteeringBodies[0])] };

    private static Func<FeePolicy, FeePolicy> OfKind(string? territory) => policy => policy with
    {
        Facilities = [],
        FacilityTypes = [FacilityType.HealthAndSocialPromotionCentre],
        Territory = territory is { } id ? new Id<Territory>(id) : default(Id<Territory>?),
    };

    private static Programme Charged(Programme p, Func<FeePolicy, FeePolicy> change) => TransferCases.Burkina(p) with
    {
        FeePolicies =
        [
            change(new()
            {
                Id = new("fees"),
                Name = new("Tarifs", "Fees"),
                During = new(new(2005)),
                Facilities = [new("centre")],
                Fees = [new(new("Consultation"), Claim.Planned(Money.Xof(500)))],
            }),
        ],
        Institutions =
        [
            new()
            {
                Id = new("committee"),
                Name = new("Comité de gestion", "Management committee"),
                Type = InstitutionType.ManagementCommittee,
                Owner = new("city"),
                SetUpOn = Claim.Achieved(new PartialDate(2005)),
                Facilities = [new("centre")],
            },
        ],
        HealthSystems = [],
    };
}
