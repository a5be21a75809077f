using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.Cases.DecentralisedCallCases;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>LocalAuthorityFacilityRules</c>.</summary>
internal static class LocalAuthorityFacilityCases
{
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("FR-FICOL", "/partners/2", p => Playing(Paid(p), OrganisationRole.Funding)),
        Holds("FR-FICOL", p => Playing(Paid(p), OrganisationRole.Accountable)),
        Undecided("FR-FICOL", "/participations/2/role", p => Playing(Paid(p), null)),
        Undecided("FR-FICOL", "/partners/2/country", p => Authority(Paid(p), a => a with { Country = null })),
        Holds("FR-FICOL", p => Sharing(p, ResponsibilityType.Performs)),
        Holds("FR-FICOL", p => Sharing(p, ResponsibilityType.Decides)),
        Breaks("FR-FICOL", "/partners/2", p => Sharing(p, ResponsibilityType.Pays)),
        Breaks("FR-FICOL", "/partners/2", p => Sharing(p, ResponsibilityType.IsConsulted)),
        Holds("FR-FICOL", p => Worked(Funding(p), w => w with { Authority = new("paris") })),
        Holds("FR-FICOL", p => Placed(Funding(p), f => f with
        {
            Responsibilities = [new(new("paris"), ResponsibilityType.Performs)],
        })),
        Holds("FR-FICOL", p => Prepared(Funding(p), u => u with
        {
            Responsibilities = [new(new("paris"), ResponsibilityType.Performs)],
        })),
        Holds("FR-FICOL", p => Joined(p, French("lyon"), OrganisationRole.Implementing)),
        Breaks("FR-FICOL", "/partners/2", p => Joined(p, French("lyon"), OrganisationRole.Funding), "/partners/3"),
        Breaks("FR-FICOL", "/partners/2",
            p => Joined(p, French("lyon") with { Country = CountryCode.Mali }, OrganisationRole.Implementing)),
        Undecided("FR-FICOL", "/partners/3/country",
            p => Joined(p, French("lyon") with { Country = null }, OrganisationRole.Implementing)),
        Undecided("FR-FICOL", "/participations/3/role", p => Joined(p, French("lyon"), null)),
        About("FR-FICOL", p => Called(p)),
        About("FR-FICOL", p => p),
    ];

    private static Programme Paid(Programme p) => Called(p, "fr-ficol-2020");

    private static Programme Funding(Programme p) => Playing(Paid(p), OrganisationRole.Funding);

    private static Programme Sharing(Programme p, ResponsibilityType type) =>
        Worked(Funding(p), w => w with { Responsibilities = [new(new("paris"), type)] });

    // Another partner beside the one that only funds.
    private static Programme Joined(Programme p, Partner other, OrganisationRole? role) => Funding(p) is var q
        ? q with
        {
            Partners = [.. q.Partners, other],
            Participations = [.. q.Participations, new(other, role)],
        }
        : p;
}
