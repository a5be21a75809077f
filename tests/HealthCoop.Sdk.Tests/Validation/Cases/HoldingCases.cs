using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>LawRules</c> and <c>Holding</c>: whom the law of a country may give the competence to build a
/// hospital.</summary>
internal static class HoldingCases
{
    private const string Rule = "HC-LEG-001";
    private const string Authority = "/activities/0/authority";
    private const string Text = "/activities/0/legalText";

    private static readonly HeldCompetence Given = new()
    {
        Id = new("given"),
        Country = CountryCode.Mali,
        Holder = CompetenceHolder.Commune,
        Competences = [Competence.Build],
        FacilityTypes = [FacilityType.RegionalHospital],
        From = new(2002),
        Text = new("ml-decret-02-314"),
        SourceText = new("Loi", "Law"),
        Evidence = Evidence.PublicSource,
    };

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Under(Given, Holds(Rule, p => Ruled(p, a => a))),
        Under(Given, Breaks(Rule, Authority, p => Ruled(p, a => a with { Territory = new("cercle") }))),
        Under(Given, Undecided(Rule, Authority, p => Ruled(p, a => a with { Territory = null }))),
        Under(Given, Undecided(Rule, Authority, p => Ruled(p, a => a with { Territory = new("unheard-of") }))),
        Under(Given, Undecided(Rule, Authority, p => Ruled(p, a => a with { Type = null }))),
        Under(Given, Undecided(Rule, Authority, p => Ruled(p, a => a with { Country = null }))),
        Under(Given, Breaks(Rule, Authority, p => Ruled(p, a => a with { Type = OrganisationType.Government }))),
        Under(Given, Undecided(Rule, Authority, p => Ruled(p, a => a) with
        {
            Territories = [p.Territories[0], p.Territories[1] with { Level = null }, p.Territories[2]],
        })),

        .. Governed(CompetenceHolder.Commune, TerritoryKind.Commune),
        .. Governed(CompetenceHolder.Cercle, TerritoryKind.Cercle),
        .. Governed(CompetenceHolder.Region, TerritoryKind.Region),
        .. Governed(CompetenceHolder.Department, TerritoryKind.Department),
        .. Governed(CompetenceHolder.Province, TerritoryKind.Province),
        .. Governed(CompetenceHolder.SpecialStatusDistrict, TerritoryKind.SpecialStatusDistrict),
        .. Governed(CompetenceHolder.IntercommunalAuthority, TerritoryKind.IntercommunalAuthority),
        .. Governed(CompetenceHolder.IntercommunalAuthority, TerritoryKind.Metropolis),
        .. Governed(CompetenceHolder.LocalAuthorities, TerritoryKind.Commune),
        .. Governed(CompetenceHolder.LocalAuthorities, TerritoryKind.Region),
        .. Governed(CompetenceHolder.RegionOrState, TerritoryKind.Region),

        .. OfState(CompetenceHolder.RegionOrState),
        .. OfState(CompetenceHolder.State),
        Under(To(CompetenceHolder.Defence), Breaks(Rule, Authority, p => Ruled(p, Governing))),
        Under(To(CompetenceHolder.Defence), Breaks(Rule, Authority, p => Ruled(p, a => a))),
        Under(To(CompetenceHolder.Defence), Holds(Rule, p => Ruled(p, a => Governing(a) with
        {
            Form = null,
            Nature = PartnerNature.MilitaryHealthService,
        }))),
        Under(To(CompetenceHolder.CommunityHealthAssociation), Breaks(Rule, Authority, p => Ruled(p, a => a))),
        Under(To(CompetenceHolder.CommunityHealthAssociation), Breaks(Rule, Authority, p => Ruled(p, Governing))),
        Under(
            To(CompetenceHolder.CommunityHealthAssociation),
            Undecided(Rule, Authority, p => Ruled(p, a => a with { Type = OrganisationType.PartnerCountryNgo }))),

        Under(Given with { Evidence = Evidence.Derived }, Holds(Rule, p => Ruled(p, a => a))),
        Under(Given with { Evidence = Evidence.Statement }, Undecided(Rule, Text, p => Ruled(p, a => a))),
        Under(Given with { Country = null }, Holds(Rule, p => Ruled(p, a => a))),
        Under(Given with { Country = CountryCode.BurkinaFaso }, Undecided(Rule, Text, p => Ruled(p, a => a))),
        Under(Given with { FacilityTypes = [FacilityType.NationalHospital] }, Undecided(Rule, Text, p => Ruled(p, a => a))),
        Under(Given with { From = new(2010, 3, 1) }, Holds(Rule, p => Ruled(p, a => a))),
        Under(Given with { From = new(2010, 4, 1) }, Undecided(Rule, Text, p => Ruled(p, a => a))),
        Under(Given with { From = new(2010, 3, 2) }, Undecided(Rule, "/activities/0/notBefore", p => Ruled(p, a => a))),
        Under(Given with { From = null }, Undecided(Rule, Text, p => Ruled(p, a => a))),
        Under(Given with { Through = new(2010, 3, 31) }, Holds(Rule, p => Ruled(p, a => a))),
        Under(Given with { Through = new(2010, 2, 28) }, Undecided(Rule, Text, p => Ruled(p, a => a))),
        Under(Given with { Competences = [Competence.Maintain] }, Undecided(Rule, Text, p => Ruled(p, a => a))),
        Under(Given with { Competences = [Competence.Create] }, Holds(Rule, p => Ruled(p, a => a))),
        Under(
            Given with { Competences = [Competence.Create] },
            Undecided(Rule, Text, p => Worked(Ruled(p, a => a), w => w with { WorksType = WorksType.Rehabilitation }))),
        Under(Given with { Text = null }, Undecided(Rule, Text, p => Ruled(p, a => a))),
        Under(
            Given,
            Breaks(Rule, Text, p => Worked(Ruled(p, a => a), w => w with { LegalText = new("ml-decret-05-299") }))),
        Under(
            Given,
            Undecided(Rule, "/start", p => Worked(
                Ruled(p, a => a) with { Start = Unknown<PartialDate>() },
                w => w with { NotBefore = null }))),
    ];

    private static HeldCompetence To(CompetenceHolder holder) => Given with { Holder = holder };

    private static RuleCase Under(HeldCompetence held, RuleCase expected) => expected with
    {
        Reference = new()
        {
            Id = new("law"),
            Name = new("Loi", "Law"),
            Edition = new LocalDate(2026, 1, 1),
            Competences = [held],
        },
    };

    // An authority of the level that the commune lies in, of one beside it, and of one about which nothing is said.
    private static IEnumerable<RuleCase> Governed(CompetenceHolder holder, TerritoryKind level)
    {
        yield return Under(To(holder), Holds(Rule, p => Within(p, level, "around", "around")));
        yield return Under(To(holder), Breaks(Rule, Authority, p => Within(p, level, "beside", "around")));
        yield return Under(To(holder), Undecided(Rule, Authority, p => Within(p, level, "beside", null)));
        yield return Under(To(holder), Breaks(Rule, Authority, p => Within(p, level, "beside", "country")));
        yield return Under(To(holder), Breaks(Rule, Authority, p => Within(p, TerritoryKind.Arrondissement, "around", "around")));
    }

    private static IEnumerable<RuleCase> OfState(CompetenceHolder holder)
    {
        yield return Under(To(holder), Holds(Rule, p => Ruled(p, Governing)));
        yield return Under(To(holder), Breaks(Rule, Authority, p => Ruled(p, a => a)));
    }

    private static Partner Governing(Partner authority) => authority with
    {
        Type = OrganisationType.Government,
        Form = null,
        Territory = null,
    };

    private static Programme Ruled(Programme p, Func<Partner, Partner> change) => Placed(p, f => f with
    {
        Type = FacilityType.RegionalHospital,
    }) with
    {
        Partners = [change(p.Partners[0]), p.Partners[1]],
    };

    private static Programme Within(Programme p, TerritoryKind level, string governed, string? around)
    {
        var place = p.Territories[0] with { Level = level, Within = null };
        return Ruled(p, a => a with { Territory = new(governed) }) with
        {
            Territories =
            [
                p.Territories[0],
                p.Territories[1] with { Level = TerritoryKind.Quarter, Within = around is { } id ? new(id) : null },
                p.Territories[2],
                place with { Id = new("around") },
                place with { Id = new("beside") },
                place with { Id = new("country"), Level = TerritoryKind.Country },
            ],
        };
    }
}
