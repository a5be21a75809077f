using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>CivilianCareRules</c>.</summary>
internal static class CivilianCareCases
{
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-CIV-003", "/facilities/1/registers/0/users",
            p => Registered(p, r => r with { Users = [UserGroup.Military, UserGroup.Civilians] })),
        Breaks("HC-CIV-003", "/facilities/1/registers/0/reportsTo/1",
            p => Registered(p, r => r with
            {
                ReportsTo = [InformationSystem.NationalHealth, InformationSystem.ArmedForces],
            })),
        Breaks("HC-CIV-003", "/facilities/1/registers/0/reportsTo/0",
            p => Registered(p, r => r with { ReportsTo = [InformationSystem.ArmedForces] })),
        Holds("HC-CIV-003",
            p => Registered(p, r => r with { Users = [UserGroup.Civilians, UserGroup.MilitaryFamilies] })),
        Holds("HC-CIV-003", p => Registered(p, r => r with { ReportsTo = [] })),
        Holds("HC-CIV-003", p => Registered(p, r => r with
        {
            Users = [UserGroup.Military],
            ReportsTo = [],
            ReportsToIsComplete = false,
        })),
        Holds("HC-CIV-003", p => Garrisoned(p, f => f with { Users = [] })),
        Holds("HC-CIV-003", p => Garrisoned(p, f => f with { CivilianAccess = null })),
        Undecided("HC-CIV-003", "/facilities/1/registers/0/users", p => Registered(p, r => r with { Users = [] })),
        Undecided("HC-CIV-003", "/facilities/1/registers/0/reportsTo",
            p => Registered(p, r => r with { ReportsToIsComplete = false })),
        Undecided("HC-CIV-003", "/facilities/1/registers",
            p => Garrisoned(p, f => f with { RegistersAreComplete = false })),
        Undecided("HC-CIV-003", "/facilities/0/registers",
            p => Placed(p, f => f with { Users = [UserGroup.Civilians, UserGroup.MilitaryFamilies] })),
        Undecided("HC-CIV-003", "/facilities/0/registers", p => Placed(p, f => f with { Owner = new("army") })),
        Holds("HC-CIV-003", p => Placed(p, f => f with { Owner = new("city") })),
        About("HC-CIV-003",
            p => Garrisoned(p, f => f with { Users = [UserGroup.Military], CivilianAccess = null })),
        About("HC-CIV-003", p => p with { Facilities = [p.Facilities[0]] }),

        .. Attested("HC-CIV-005", AttestationMatter.HumanitarianActorsConsulted),
        About("HC-CIV-005",
            p => Garrisoned(p, f => f with { Users = [UserGroup.Military], CivilianAccess = null })),
        .. Attested("HC-CIV-007", AttestationMatter.IndependentGrievanceChannel),
        About("HC-CIV-007",
            p => Garrisoned(p, f => f with { Users = [UserGroup.Military], CivilianAccess = null })),
        .. Attested("HC-CIV-009", AttestationMatter.EmblemAndArmsRulesStated),
        Holds("HC-CIV-009",
            p => Garrisoned(p, f => f with { Users = [UserGroup.Military], CivilianAccess = null })),

        .. DialogueCases.All,
        .. NeighbourCases.All,
    ];

    internal static Programme Garrisoned(Programme p, Func<Facility, Facility> change) =>
        p with { Facilities = [p.Facilities[0], change(p.Facilities[1])] };

    internal static Programme Attesting(Programme p, AttestationMatter matter, Claim<bool> isSo) =>
        p with { Attestations = [new() { Id = new("attested"), Matter = matter, IsSo = isSo }] };

    private static Programme Registered(Programme p, Func<CareRegister, CareRegister> change) =>
        Garrisoned(p, f => f with { Registers = [change(f.Registers[0]), f.Registers[1]] });

    private static IEnumerable<RuleCase> Attested(string rule, AttestationMatter matter) =>
    [
        Breaks(rule, "/attestations/0/isSo", p => Attesting(p, matter, Claim.Achieved(false))),
        Holds(rule, p => Attesting(p, matter, Claim.Achieved(true))),
        Holds(rule, p => Naming(Attesting(p, matter, Claim.Achieved(true)), new("infirmary"))),
        Undecided(rule, "/attestations", p => Naming(Attesting(p, matter, Claim.Achieved(true)), new("centre"))),
        Undecided(rule, "/attestations/0/isSo", p => Attesting(p, matter, Unknown<bool>())),
        Undecided(rule, "/attestations", p => p with { Attestations = [] }),
        About(rule, p => p with { Facilities = [p.Facilities[0]] }),
    ];

    private static Programme Naming(Programme p, Id<Facility> facility) =>
        p with { Attestations = [p.Attestations[0] with { Facility = facility }] };
}
