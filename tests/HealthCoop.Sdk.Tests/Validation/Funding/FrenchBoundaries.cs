using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;
using NodaTime;
using static HealthCoop.Tests.Validation.Funding.Called;
using static HealthCoop.Tests.Validation.Funding.EuropeanRateBoundaries;
using static HealthCoop.Tests.Validation.RuleCases;
using static HealthCoop.Validation.Rules.RuleOutcome;

namespace HealthCoop.Tests.Validation.Funding;

/// <summary>The calls of the French ministry, the facility of the AFD, and the law on water budgets.</summary>
internal static class FrenchBoundaries
{
    private const string Turnkey = "fr-cles-en-main-2024";

    private const string Facility = "fr-ficol-2020";

    private const string Water = "fr-oudin-santini";

    private const string Call = "FR-DCTCIV-2025";

    public static IEnumerable<FundingBoundary> All =>
    [
        .. Decentralised.SelectMany(Contributions),
        .. CapsOf("fr-dctciv-2025-ldc", 70m),
        .. CapsOf("fr-dctciv-2025-oda", 50m),
        .. CapsOf("fr-dctciv-2025-other", 30m),
        .. SeveralCountries,
        .. Groups,
        .. Decentralised.Append(Turnkey).SelectMany(Papers),
        .. Facilities,
        .. Services,
    ];

    private static IEnumerable<FundingBoundary> SeveralCountries =>
    [
        Several("fr-dctciv-2025-oda", Held, "60 %", 60m, CountryCode.BurkinaFaso),
        Several("fr-dctciv-2025-oda", Broken, "60.01 %", 60.01m, CountryCode.BurkinaFaso),
        Several("fr-dctciv-2025-oda", Broken, "60 % in one country and France", 60m, CountryCode.France),
        Several("fr-dctciv-2025-other", Held, "60 %", 60m, CountryCode.BurkinaFaso),
        Several("fr-dctciv-2025-other", Broken, "60.01 %", 60.01m, CountryCode.BurkinaFaso),
        Several("fr-dctciv-2025-ldc", Held, "60 %", 60m, CountryCode.BurkinaFaso),
        Several("fr-dctciv-2025-ldc", RuleOutcome.Undecided, "60.01 %, by parts", 60.01m, CountryCode.BurkinaFaso),
        Several("fr-dctciv-2025-ldc", RuleOutcome.Undecided, "70 %, by parts", 70m, CountryCode.BurkinaFaso),
        Several("fr-dctciv-2025-ldc", Broken, "70.01 %", 70.01m, CountryCode.BurkinaFaso),
        Several("fr-dctciv-2025-ldc", Held, "70 % in one country and France", 70m, CountryCode.France),
        Of(Call, "HC-FIN-001", "fr-dctciv-2025-oda", RuleOutcome.Undecided, "60 %, no country told",
            p => p.Paying(s => s with { Rate = Rate(60m) }) with { Territories = [] }),
        Of(Call, "HC-FIN-001", "fr-dctciv-2025-ldc", RuleOutcome.Undecided, "70 %, no country told",
            p => p.Paying(s => s with { Rate = Rate(70m) }) with { Territories = [] }),
    ];

    private static IEnumerable<FundingBoundary> Groups =>
    [
        Grouped(Held, "three local authorities", OrganisationForm.LocalAuthorityNetwork, 3),
        Grouped(Held, "four", OrganisationForm.LocalAuthorityNetwork, 4),
        Grouped(Broken, "two", OrganisationForm.LocalAuthorityNetwork, 2),
        .. Enum.GetValues<OrganisationForm>().Select(form => Grouped(
            form is OrganisationForm.PublicInterestGroup or OrganisationForm.LocalAuthorityNetwork
                or OrganisationForm.Ngo or OrganisationForm.NgoNetwork ? Held : Broken,
            $"{form}",
            form,
            3)),
    ];

    private static IEnumerable<FundingBoundary> Facilities =>
    [
        Funded("HC-FIN-001", Held, "EUR 200,000", 200_000m, 1_000_000m),
        Funded("HC-FIN-001", Held, "a cent more", 200_000.01m, 1_000_000m),
        Funded("HC-FIN-001", Broken, "a cent less", 199_999.99m, 1_000_000m),
        Funded("HC-FIN-001", Held, "EUR 1,500,000", 1_500_000m, 3_000_000m),
        Funded("HC-FIN-001", Held, "a cent below it", 1_499_999.99m, 3_000_000m),
        Funded("HC-FIN-001", Broken, "a cent beyond it", 1_500_000.01m, 3_000_000m),
        Funded("HC-FIN-001", Held, "30 % of others", 700_000m, 1_000_000m),
        Funded("HC-FIN-001", Held, "a cent more of others", 699_999.99m, 1_000_000m),
        Funded("HC-FIN-001", Broken, "a cent less of others", 700_000.01m, 1_000_000m),
        InFrancs(Held, "EUR 200,000 in francs", 131_191_400m),
        InFrancs(Broken, "a franc less", 131_191_399m),
        Operating(Held, "a local authority that implements", OrganisationRole.Implementing),
        Operating(Broken, "a local authority that only funds", OrganisationRole.Funding),
    ];

    private static IEnumerable<FundingBoundary> Services =>
    [
        Given(Held, "1 % in each year", (10_000m, 2010), (10_000m, 2011)),
        Given(Held, "a cent less", (9_999.99m, 2010), (10_000m, 2011)),
        Given(Broken, "a cent more in one year", (10_000.01m, 2010), (9_999.99m, 2011)),
        Given(Broken, "a cent more in two payments of a year", (5_000m, 2010), (5_000.01m, 2010)),
        Given(Held, "1 % in two payments of a year", (5_000m, 2010), (5_000m, 2010)),
    ];

    private static IEnumerable<FundingBoundary> CapsOf(string profile, decimal percent) =>
    [
        Of(Call, "HC-FIN-001", profile, Held, "the rate", p => p.Paying(s => s with { Rate = Rate(percent) })),
        Of(Call, "HC-FIN-001", profile, Held, "a little less", p => p.Paying(s => s with { Rate = Rate(percent - 0.01m) })),
        Of(Call, "HC-FIN-001", profile, Broken, "a little more", p => p.Paying(s => s with { Rate = Rate(percent + 0.01m) })),
        Of(Call, "HC-FIN-001", profile, Held, "in money", p => p.Paying(percent * 1_000m, 100_000m)),
        Of(Call, "HC-FIN-001", profile, Broken, "a cent more", p => p.Paying((percent * 1_000m) + 0.01m, 100_000m)),
        Of(Call, "HC-FIN-001", profile, Held, "a cent less", p => p.Paying((percent * 1_000m) - 0.01m, 100_000m)),
    ];

    private static IEnumerable<FundingBoundary> Contributions(string profile) =>
    [
        Own(profile, Held, "10 %, half of it valued", 10_000m, 5_000m),
        Own(profile, Held, "a cent more than 10 %", 10_000.01m, 5_000m),
        Own(profile, Broken, "a cent less than 10 %", 9_999.99m, 0m),
        Own(profile, Held, "a cent less than half", 10_000m, 4_999.99m),
        Own(profile, Broken, "a cent more than half", 10_000m, 5_000.01m),
        Paid(profile, Held, "20 % of the last tranche", 0m, 24_000m, 6_000m, true),
        Paid(profile, Held, "a cent more", 0m, 23_999.99m, 6_000.01m, true),
        Paid(profile, Broken, "a cent less", 0m, 24_000.01m, 5_999.99m, true),
        Paid(profile, Broken, "20 % that no report precedes", 0m, 24_000m, 6_000m, false),
        Paid(profile, Broken, "a cent of the grant in kind", 0.01m, 24_000m, 6_000m, true),
    ];

    private static IEnumerable<FundingBoundary> Papers(string profile)
    {
        var start = StartOf(profile);
        return
        [
            Signed(Held, "all on the first day", start, start, true),
            Signed(Held, "all a day before", start.PlusDays(-1), start.PlusDays(-1), true),
            Signed(Broken, "the agreement a day late", start.PlusDays(1), start, true),
            Signed(Broken, "the resolution a day late", start, start.PlusDays(1), true),
            Signed(Broken, "the atlas not up to date", start, start, false),
        ];

        FundingBoundary Signed(RuleOutcome expected, string name, LocalDate agreement, LocalDate resolution, bool isUpToDate) =>
            Of("FR-DAECT-DOCS", "FR-DAECT-DOCS", profile, expected, name, p => p
                .Attesting(AttestationMatter.AtlasAndAidDeclarationUpToDate, isUpToDate) with
            {
                Agreements =
                [
                    Paper("agreement", AgreementType.DecentralisedCooperationAgreement, agreement),
                    Paper("resolution", AgreementType.CouncilResolution, resolution),
                ],
            });
    }

    private static Agreement Paper(string id, AgreementType type, LocalDate on) =>
        new() { Id = new(id), Title = new(id), Type = type, SignedOn = On(on) };

    // Of EUR 100,000 the call pays 30 %, a French local authority what is told, and others the rest.
    private static Programme Shared(Programme p, decimal own, decimal valued) =>
        Costed(p.Paying(30_000m, 100_000m), b => b with
        {
            Sources =
            [
                b.Sources[0] with
                {
                    Instalments = [new(Euros(24_000m)), new(Euros(6_000m)) { IsBalance = true }],
                },
                new() { Id = new("paris"), Partner = new("paris"), Amount = Euros(own), ValuedPart = Euros(valued) },
                new() { Id = new("rest"), Partner = new("city"), Amount = Euros(70_000m - own) },
            ],
        }) with
        {
            Partners = [.. p.Partners, French("paris")],
        };

    private static FundingBoundary Own(string profile, RuleOutcome expected, string name, decimal own, decimal valued) =>
        Of(Call, Call, profile, expected, name, p => Shared(p, own, valued));

    private static FundingBoundary Paid(
        string profile,
        RuleOutcome expected,
        string name,
        decimal valued,
        decimal first,
        decimal last,
        bool isBalance) => Of(Call, Call, profile, expected, name, p => Costed(Shared(p, 10_000m, 0m), b => b with
        {
            Sources =
            [
                b.Sources[0] with
                {
                    ValuedPart = Euros(valued),
                    Instalments = [new(Euros(first)), new(Euros(last)) { IsBalance = isBalance }],
                },
                .. b.Sources.Skip(1),
            ],
        }));

    private static FundingBoundary Several(
        string profile,
        RuleOutcome expected,
        string name,
        decimal percent,
        CountryCode other) => Of(Call, "HC-FIN-001", profile, expected, name, p =>
            p.Paying(s => s with { Rate = Rate(percent) }) with
            {
                Territories =
                [
                    .. p.Territories,
                    new Territory { Id = new("other"), Name = new("other"), Level = TerritoryKind.Commune, Country = other },
                ],
            });

    private static FundingBoundary Grouped(RuleOutcome expected, string name, OrganisationForm form, int count) =>
        Of("FR-CLES-EN-MAIN-2024", "FR-CLES-EN-MAIN-2024", Turnkey, expected, name, p => p with
        {
            Partners =
            [
                new() { Id = new("network"), Name = new("Réseau", "Network"), Form = form, Country = CountryCode.Mali },
                .. Enumerable.Range(0, count).Select(i => French($"authority-{i}")),
            ],
            PartnersAreComplete = true,
            Participations = [new(new("network"), OrganisationRole.Accountable)],
        });

    private static FundingBoundary Funded(string rule, RuleOutcome expected, string name, decimal grant, decimal total) =>
        Of("FR-FICOL", rule, Facility, expected, name, p => p.Paying(grant, total));

    private static FundingBoundary InFrancs(RuleOutcome expected, string name, decimal francs) =>
        Of("FR-FICOL", "HC-FIN-001", Facility, expected, name, p => Costed(p, b => b with
        {
            Currency = Currency.Xof,
            Total = Claim.Planned(Money.Xof(1_000_000_000m)),
            Sources = [b.Sources[0] with { Rate = null, Amount = Claim.Planned(Money.Xof(francs)) }],
        }));

    private static FundingBoundary Operating(RuleOutcome expected, string name, OrganisationRole role) =>
        Of("FR-FICOL", "FR-FICOL", Facility, expected, name, p => p with
        {
            Partners = [.. p.Partners, French("paris")],
            Participations = [.. p.Participations, new(new("paris"), role)],
        });

    private static FundingBoundary Given(RuleOutcome expected, string name, params (decimal Euros, int Year)[] payments) =>
        Of("FR-OUDIN", "FR-OUDIN", Water, expected, name, p => p.Paying(payments.Sum(part => part.Euros), 120_000m).Paying(s => s with
        {
            OwnResources = Euros(1_000_000m),
            Instalments =
            [
                .. payments.Select(part => new Instalment(Euros(part.Euros)) { On = On(new(part.Year, 5, 1)) }),
            ],
        }));
}
