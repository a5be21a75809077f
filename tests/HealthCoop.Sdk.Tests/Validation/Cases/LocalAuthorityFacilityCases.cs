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
        About("FR-FICOL", p => Called(p)),
        About("FR-FICOL", p => p),
    ];

    private static Programme Paid(Programme p) => Called(p, "fr-ficol-2020");
}
