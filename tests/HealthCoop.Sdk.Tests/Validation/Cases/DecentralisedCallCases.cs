using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>DecentralisedCallRules</c>.</summary>
internal static class DecentralisedCallCases
{
    private const string Sources = "/budget/sources";
    private const string Balance = "/budget/sources/0/instalments/1";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Holds("FR-DCTCIV-2025", p => Called(p)),
        Breaks("FR-DCTCIV-2025", Sources, p => Own(p, s => s with { Amount = Euros(9_999.99m), ValuedPart = Euros(0) })),
        Breaks("FR-DCTCIV-2025", Sources, p => Own(p, s => s with { ValuedPart = Euros(5_000.01m) })),
        Breaks("FR-DCTCIV-2025", "/budget/sources/0/valuedPart", p => Grant(p, s => s with { ValuedPart = Euros(1m) })),
        Holds("FR-DCTCIV-2025", p => Grant(p, s => s with { ValuedPart = Euros(0) })),
        Holds("FR-DCTCIV-2025", p => Grant(p, s => s with { Profile = new("fr-dctciv-2025-other") })),
        Breaks("FR-DCTCIV-2025", Balance + "/amount", p => Paid(p, Part(57_000m), Part(13_000m, true))),
        Breaks("FR-DCTCIV-2025", Balance + "/isBalance", p => Paid(p, Part(56_000m), Part(14_000m, false))),
        Undecided("FR-DCTCIV-2025", Balance + "/isBalance", p => Paid(p, Part(56_000m), Part(14_000m))),
        Undecided("FR-DCTCIV-2025", Balance + "/amount",
            p => Paid(p, Part(56_000m), Part(14_000m, true) with { Amount = Unknown<Money>() })),
        Undecided("FR-DCTCIV-2025", "/budget/sources/0/instalments/0/amount",
            p => Paid(p, Part(0) with { Amount = Unknown<Money>() }, Part(14_000m, true))),
        Holds("FR-DCTCIV-2025", p => Paid(p, Part(30_000m), Part(32_000m), Part(8_000m, true))),
        Undecided("FR-DCTCIV-2025", "/budget/sources/0/instalments", p => Paid(p)),
        Undecided("FR-DCTCIV-2025", "/budget/sources/0/instalments", p => Paid(p, Part(70_000m, true))),
        Undecided("FR-DCTCIV-2025", "/budget/sources/1/amount", p => Own(p, s => s with { Amount = Unknown<Money>() })),
        Undecided("FR-DCTCIV-2025", "/budget/sources/1/valuedPart", p => Own(p, s => s with { ValuedPart = null })),
        Undecided("FR-DCTCIV-2025", "/budget/sources/2/partner", p => Rest(p, s => s with { Partner = null })),
        Undecided("FR-DCTCIV-2025", "/budget/sources/1/partner", p => Authority(Called(p), a => a with { Form = null })),
        Undecided("FR-DCTCIV-2025", "/budget/sources/1/partner", p => Authority(Called(p), a => a with { Country = null })),
        Breaks("FR-DCTCIV-2025", Sources, p => Authority(Called(p), a => a with { Country = CountryCode.Mali })),
        Breaks("FR-DCTCIV-2025", Sources, p => Authority(Called(p), a => a with { Form = OrganisationForm.Ngo })),
        Undecided("FR-DCTCIV-2025", "/budget/total", p => Costed(Called(p), b => b with { Total = Unknown<Money>() })),
        Holds("FR-DCTCIV-2025", p => Costed(Called(p), b => b with
        {
            Total = Claim.Planned(Comparator.AtMost, Money.Eur(100_000m)),
        })),
        Breaks("FR-DCTCIV-2025", Sources, p => Costed(Called(p), b => b with
        {
            Total = Claim.Planned(Comparator.AtLeast, Money.Eur(200_000m)),
        })),
        Undecided("FR-DCTCIV-2025", "/start", p => Called(p) with { Start = Unknown<PartialDate>() }),
        About("FR-DCTCIV-2025", p => Called(p) with { Start = Claim.Planned(new PartialDate(2024)) }),
        About("FR-DCTCIV-2025", p => p),

        Holds("FR-CLES-EN-MAIN-2024", p => Turnkey(p, OrganisationForm.LocalAuthorityNetwork)),
        Holds("FR-CLES-EN-MAIN-2024", p => Turnkey(p, OrganisationForm.PublicInterestGroup)),
        Holds("FR-CLES-EN-MAIN-2024", p => Turnkey(p, OrganisationForm.Ngo)),
        Holds("FR-CLES-EN-MAIN-2024", p => Turnkey(p, OrganisationForm.NgoNetwork)),
        Breaks("FR-CLES-EN-MAIN-2024", "/participations/0/partner", p => Turnkey(p, OrganisationForm.LocalAuthority)),
        Breaks("FR-CLES-EN-MAIN-2024", "/participations/0/partner", p => Turnkey(p, OrganisationForm.Company)),
        Undecided("FR-CLES-EN-MAIN-2024", "/participations/0/partner", p => Turnkey(p, null)),
        Undecided("FR-CLES-EN-MAIN-2024", "/participations",
            p => Turnkey(p, OrganisationForm.Company) with { Participations = [new(new("network"), OrganisationRole.Funding)] }),
        Breaks("FR-CLES-EN-MAIN-2024", "/partners", p => Grouped(p, French("a"), French("b"))),
        Breaks("FR-CLES-EN-MAIN-2024", "/partners",
            p => Grouped(p, French("a"), French("b"), French("c") with { Country = CountryCode.Mali })),
        Undecided("FR-CLES-EN-MAIN-2024", "/partners",
            p => Grouped(p, French("a"), French("b")) with { PartnersAreComplete = false }),
        Undecided("FR-CLES-EN-MAIN-2024", "/partners",
            p => Grouped(p, French("a"), French("b"), French("c") with { Country = null })),
        Undecided("FR-CLES-EN-MAIN-2024", "/start",
            p => Turnkey(p, OrganisationForm.Ngo) with { Start = Unknown<PartialDate>() }),
        About("FR-CLES-EN-MAIN-2024",
            p => Turnkey(p, OrganisationForm.Company) with { Start = Claim.Planned(new PartialDate(2023)) }),
        About("FR-CLES-EN-MAIN-2024", p => p),

        Holds("FR-DAECT-DOCS", p => Applied(p, Agreed, Voted)),
        Holds("FR-DAECT-DOCS", p => Applied(p, Agreed with { Type = AgreementType.MemorandumOfUnderstanding }, Voted)),
        Holds("FR-DAECT-DOCS", p => Applied(p, Agreed with { SignedOn = Day(2025, 1, 1) }, Voted)),
        Breaks("FR-DAECT-DOCS", "/agreements/0/signedOn", p => Applied(p, Agreed with { SignedOn = Day(2025, 1, 2) }, Voted)),
        Breaks("FR-DAECT-DOCS", "/agreements/1/signedOn", p => Applied(p, Agreed, Voted with { SignedOn = Day(2025, 1, 2) })),
        Holds("FR-DAECT-DOCS", p => Applied(p, Agreed with { SignedOn = Day(2025, 1, 2) }, Voted, Agreed with { Id = new("second") })),
        Undecided("FR-DAECT-DOCS", "/agreements/0/signedOn", p => Applied(p, Agreed with { SignedOn = null }, Voted)),
        Undecided("FR-DAECT-DOCS", "/agreements/0/signedOn", p => Applied(
            p, Agreed with { SignedOn = null }, Voted, Agreed with { Id = new("second"), SignedOn = Day(2025, 1, 2) })),
        Undecided("FR-DAECT-DOCS", "/agreements", p => Applied(p, Agreed)),
        Undecided("FR-DAECT-DOCS", "/agreements", p => Applied(p, Voted)),
        Undecided("FR-DAECT-DOCS", "/agreements", p => Applied(p, Agreed with { Type = AgreementType.GrantContract }, Voted)),
        Undecided("FR-DAECT-DOCS", "/attestations", p => Applied(p, Agreed, Voted) with { Attestations = [] }),
        Undecided("FR-DAECT-DOCS", "/attestations/0/isSo",
            p => Applied(p, Agreed, Voted) with { Attestations = [Attested(Unknown<bool>())] }),
        Breaks("FR-DAECT-DOCS", "/attestations/0/isSo",
            p => Applied(p, Agreed, Voted) with { Attestations = [Attested(Claim.Achieved(false))] }),
        Breaks("FR-DAECT-DOCS", "/agreements/0/signedOn", p => Grant(
            Applied(p, Agreed with { SignedOn = Day(2025, 1, 2) }, Voted),
            s => s with { Profile = new("fr-cles-en-main-2024") },
            again: true)),
        About("FR-DAECT-DOCS", p => p),

        Breaks("HC-PAR-006", "/partners/2", p => Playing(Called(p), OrganisationRole.Funding)),
        Breaks("HC-PAR-006", "/partners/2", p => Called(p)),
        Breaks("HC-PAR-006", "/partners/2", p => Grant(
            Called(p), s => s with { Profile = new("fr-cles-en-main-2024") }, again: true)),
        Holds("HC-PAR-006", p => Playing(Called(p), OrganisationRole.Implementing)),
        Holds("HC-PAR-006", p => With<Training>(Called(p), 3, t => t with { Lead = new("paris") })),
        Holds("HC-PAR-006", p => With<Training>(Called(p), 3, t => t with
        {
            Responsibilities = [new(new("paris"), ResponsibilityType.Performs)],
        })),
        Holds("HC-PAR-006", p => With<Training>(Called(p), 3, t => t with { Lead = new("lyon") }) is var q
            ? q with { Partners = [.. q.Partners, French("lyon")] }
            : p),
        Undecided("HC-PAR-006", "/participations/2/role", p => Playing(Called(p), null)),
        Undecided("HC-PAR-006", "/participations", p => Called(p) with { ParticipationsAreComplete = false }),
        Undecided("HC-PAR-006", "/partners/2/form", p => Authority(Called(p), a => a with { Form = null })),
        Undecided("HC-PAR-006", "/partners/2/country", p => Authority(Called(p), a => a with { Country = null })),
        About("HC-PAR-006", p => Authority(Called(p), a => a with { Country = CountryCode.Mali })),
        About("HC-PAR-006", p => Grant(Called(p), s => s with { Profile = null }, again: true)),
        About("HC-PAR-006", p => p),
    ];

    private static Agreement Agreed => new()
    {
        Id = new("convention"),
        Title = new("Convention", "Agreement"),
        Type = AgreementType.DecentralisedCooperationAgreement,
        SignedOn = Day(2024, 10, 1),
    };

    private static Agreement Voted => new()
    {
        Id = new("resolution"),
        Title = new("Délibération", "Resolution"),
        Type = AgreementType.CouncilResolution,
        SignedOn = Day(2024, 9, 15),
    };

    internal static Partner French(string id) => new()
    {
        Id = new(id),
        Name = new(id),
        Form = OrganisationForm.LocalAuthority,
        Country = CountryCode.France,
    };

    /// <summary>Makes the programme one that a call of 2025 pays, with a French local authority.</summary>
    internal static Programme Called(Programme p, string profile = "fr-dctciv-2025-ldc") => Costed(p, b => b with
    {
        Total = Euros(100_000m),
        Sources =
        [
            new()
            {
                Id = new("ministry"),
                Profile = new(profile),
                Amount = Euros(70_000m),
                Instalments = [Part(56_000m), Part(14_000m, true)],
            },
            new() { Id = new("paris"), Partner = new("paris"), Amount = Euros(10_000m), ValuedPart = Euros(5_000m) },
            new() { Id = new("rest"), Partner = new("city"), Amount = Euros(20_000m) },
        ],
    }) with
    {
        Start = Day(2025, 1, 1),
        End = Day(2027, 12, 31),
        Partners = [.. p.Partners, French("paris")],
    };

    internal static Programme Playing(Programme p, OrganisationRole? role) =>
        p with { Participations = [.. p.Participations, new(new("paris"), role)] };

    internal static Programme Authority(Programme p, Func<Partner, Partner> change) =>
        p with { Partners = [.. p.Partners.Take(2), change(p.Partners[2])] };

    private static Claim<Money> Euros(decimal amount) => Claim.Planned(Money.Eur(amount));

    private static Claim<PartialDate> Day(int year, int month, int day) => Claim.Planned(new PartialDate(year, month, day));

    private static Instalment Part(decimal amount, bool? isBalance = null) =>
        new(Euros(amount)) { IsBalance = isBalance };

    private static Programme Change(Programme p, int ordinal, Func<FundingSource, FundingSource> change) => Costed(p, b => b with
    {
        Sources = b.Sources.Select((s, i) => i == ordinal ? change(s) : s).ToValueList(),
    });

    private static Programme Grant(Programme p, Func<FundingSource, FundingSource> change, bool again = false) =>
        Change(again ? p : Called(p), 0, change);

    private static Programme Own(Programme p, Func<FundingSource, FundingSource> change) => Change(Called(p), 1, change);

    private static Programme Rest(Programme p, Func<FundingSource, FundingSource> change) => Change(Called(p), 2, change);

    private static Programme Paid(Programme p, params Instalment[] instalments) =>
        Grant(p, s => s with { Instalments = [.. instalments] });

    private static Programme Turnkey(Programme p, OrganisationForm? form) =>
        Turnkey(p, form, French("a"), French("b"), French("c"));

    private static Programme Grouped(Programme p, params Partner[] authorities) =>
        Turnkey(p, OrganisationForm.LocalAuthorityNetwork, authorities);

    private static Programme Turnkey(Programme p, OrganisationForm? form, params Partner[] authorities) => Costed(p, b => b with
    {
        Sources = [new() { Id = new("ministry"), Profile = new("fr-cles-en-main-2024") }],
    }) with
    {
        Start = Day(2024, 6, 1),
        Partners = [new() { Id = new("network"), Name = new("Réseau", "Network"), Form = form }, .. authorities],
        PartnersAreComplete = true,
        Participations = [new(new("network"), OrganisationRole.Accountable)],
    };

    private static Programme Applied(Programme p, params Agreement[] papers) => Called(p) with
    {
        Agreements = [.. papers],
        Attestations = [Attested(Claim.Achieved(true))],
    };

    private static Attestation Attested(Claim<bool> isSo) => new()
    {
        Id = new("atlas"),
        Matter = AttestationMatter.AtlasAndAidDeclarationUpToDate,
        IsSo = isSo,
    };
}
