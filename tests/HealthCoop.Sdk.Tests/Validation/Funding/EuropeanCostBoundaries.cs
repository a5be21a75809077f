using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using NodaTime;
using static HealthCoop.Tests.Validation.Funding.Called;
using static HealthCoop.Tests.Validation.Funding.EuropeanRateBoundaries;
using static HealthCoop.Validation.Rules.RuleOutcome;

namespace HealthCoop.Tests.Validation.Funding;

/// <summary>Which costs are eligible, and what is handed on, under the guide for grants.</summary>
internal static class EuropeanCostBoundaries
{
    private const AttestationMatter MainAim = AttestationMatter.GrantsToThirdPartiesAreMainAim;

    private static readonly CostType[] Excluded =
    [
        CostType.DebtService, CostType.Provision, CostType.Interest, CostType.ExchangeLoss, CostType.ReturnOnCapital,
        CostType.RecoverableTax, CostType.InKind,
    ];

    private static readonly CostType[] Followers =
        [CostType.FinalReport, CostType.ExpenditureVerification, CostType.Evaluation];

    public static IEnumerable<FundingBoundary> All =>
    [
        .. Taxes,
        .. European.SelectMany(Periods),
        .. European.SelectMany(Signatures),
        .. European.SelectMany(Kinds),
        .. Grants2010,
        .. European[1..].SelectMany(Grants2012),
    ];

    private static IEnumerable<FundingBoundary> Taxes =>
    [
        Tax(NonStateActors, Broken, "tax claimed from the grant", CostType.NonRecoverableTax, "eu"),
        Tax(NonStateActors, Held, "tax paid by others", CostType.NonRecoverableTax, "own"),
        Tax(NonStateActors, NotApplicable, "tax that is given back", CostType.RecoverableTax, "eu"),
        Tax(NonStateActors, NotApplicable, "a basic act that pays taxes", CostType.NonRecoverableTax, "eu") with
        {
            Reference = HostsOwn(NonStateActors, TaxOf(TaxTreatment.Eligible)),
        },
        Tax("eu-prag-2013", NotApplicable, "a guide that leaves taxes to the basic act", CostType.NonRecoverableTax, "eu"),
        Tax("eu-prag-2013", Broken, "a later basic act that pays no taxes", CostType.NonRecoverableTax, "eu") with
        {
            Reference = HostsOwn("eu-prag-2013", TaxOf(TaxTreatment.CofinancingOnly)),
        },
        Tax("eu-prag-2013", Held, "tax paid by others under it", CostType.NonRecoverableTax, "own") with
        {
            Reference = HostsOwn("eu-prag-2013", TaxOf(TaxTreatment.CofinancingOnly)),
        },
        Tax(NonStateActors, Broken, "taxes that count for nothing", CostType.NonRecoverableTax, "eu") with
        {
            Reference = HostsOwn(NonStateActors, TaxOf(TaxTreatment.Ineligible)),
        },
    ];

    private static IEnumerable<FundingBoundary> Grants2010 =>
    [
        Handed(NonStateActors, Held, "EUR 10,000", null, Money.Eur(10_000m)),
        Handed(NonStateActors, Held, "a cent less", null, Money.Eur(9_999.99m)),
        Handed(NonStateActors, Broken, "a cent more", null, Money.Eur(10_000.01m)),
        Handed(NonStateActors, Held, "EUR 10,000 in francs", null, Money.Xof(6_559_570m)),
        Handed(NonStateActors, Held, "a franc less", null, Money.Xof(6_559_569m)),
        Handed(NonStateActors, Broken, "a franc more", null, Money.Xof(6_559_571m)),
        Handed(NonStateActors, Held, "EUR 100,000 in all", null, Tenfold(Money.Eur(10_000m))),
        Handed(NonStateActors, Held, "a cent less in all", null, [.. Tenfold(Money.Eur(9_999m)), Money.Eur(9.99m)]),
        Handed(NonStateActors, Broken, "a cent more in all", null, [.. Tenfold(Money.Eur(10_000m)), Money.Eur(0.01m)]),
        Handed(NonStateActors, Broken, "the main aim", true, Money.Eur(0.01m)),
    ];

    private static IEnumerable<FundingBoundary> Grants2012(string profile) =>
    [
        Handed(profile, Held, "EUR 60,000", false, Money.Eur(60_000m)),
        Handed(profile, Held, "a cent less", false, Money.Eur(59_999.99m)),
        Handed(profile, Broken, "a cent more", false, Money.Eur(60_000.01m)),
        Handed(profile, Broken, "a franc more", false, Money.Xof(39_357_421m)),
        Handed(profile, Held, "EUR 60,000 in francs", false, Money.Xof(39_357_420m)),
        Handed(profile, Held, "a cent more for the main aim", true, Money.Eur(60_000.01m)),
        Handed(profile, Undecided, "a cent more, for an aim nobody tells", null, Money.Eur(60_000.01m)),
        Handed(profile, Held, "several of EUR 60,000", false, Tenfold(Money.Eur(60_000m))),
    ];

    private static IEnumerable<FundingBoundary> Periods(string profile)
    {
        var (start, end) = (StartOf(profile), EndOf(profile));
        return
        [
            Incurred(Held, "the first day", start, CostType.Ordinary),
            Incurred(Broken, "a day before", start.PlusDays(-1), CostType.Ordinary),
            Incurred(Held, "a day after the first", start.PlusDays(1), CostType.Ordinary),
            Incurred(Held, "the last day", end, CostType.Ordinary),
            Incurred(Held, "a day before the last", end.PlusDays(-1), CostType.Ordinary),
            Incurred(Broken, "a day after", end.PlusDays(1), CostType.Ordinary),
            .. Followers.SelectMany(type => new[]
            {
                Incurred(Held, $"{type} a day after", end.PlusDays(1), type),
                Incurred(Broken, $"{type} a day before", start.PlusDays(-1), type),
            }),
        ];

        FundingBoundary Incurred(RuleOutcome expected, string name, LocalDate on, CostType type) =>
            Of("EU-PERIOD", "HC-FIN-011", profile, expected, name,
                p => p.Costing(c => c with { IncurredOn = On(on), Type = type }));
    }

    private static IEnumerable<FundingBoundary> Signatures(string profile)
    {
        var signed = StartOf(profile).PlusDays(30);
        var never = new RetroactivityTerm
        {
            Earliest = EarliestCost.AfterSignature,
            SourceText = new("Contrat", "Contract"),
            Evidence = Evidence.Statement,
        };
        return
        [
            Incurred(Broken, "the day of the signature", signed, false),
            Incurred(Held, "a day later", signed.PlusDays(1), false),
            Incurred(Broken, "a day earlier", signed.PlusDays(-1), false),
            Incurred(Held, "a day earlier, accepted", signed.PlusDays(-1), true),
            Incurred(Broken, "a day earlier, accepted where no call allows it", signed.PlusDays(-1), true) with
            {
                Reference = HostsOwn(profile, never),
            },
            Incurred(Held, "a day earlier, accepted by the decision", signed.PlusDays(-1), true) with
            {
                Reference = HostsOwn(profile, never with { Earliest = EarliestCost.FromDecision }),
            },
        ];

        FundingBoundary Incurred(RuleOutcome expected, string name, LocalDate on, bool isAccepted) =>
            Of("EU-RETRO", "EU-RETRO", profile, expected, name, p => p
                .Signed(signed)
                .Attesting(AttestationMatter.EarlyStartAccepted, isAccepted)
                .Costing(c => c with { IncurredOn = On(on) }));
    }

    private static IEnumerable<FundingBoundary> Kinds(string profile)
    {
        const AttestationMatter Authorised = AttestationMatter.LandOrBuildingsAuthorised;
        return
        [
            .. Excluded.Select(type => Typed(Broken, $"{type}", type, true)),
            .. Enum.GetValues<CostType>()
                .Except(Excluded)
                .Where(type => type != CostType.LandOrBuildings)
                .Select(type => Typed(NotApplicable, $"{type}", type, false)),
            Typed(Held, "land with leave", CostType.LandOrBuildings, true),
            Typed(Broken, "land without leave", CostType.LandOrBuildings, false),
        ];

        FundingBoundary Typed(RuleOutcome expected, string name, CostType type, bool isAuthorised) =>
            Of("EU-INELIGIBLE", "EU-INELIGIBLE", profile, expected, name,
                p => p.Attesting(Authorised, isAuthorised).Costing(c => c with { Type = type }));
    }

    private static TaxTerm TaxOf(TaxTreatment treatment) => new()
    {
        NonRecoverable = treatment,
        SourceText = new("Contrat", "Contract"),
        Evidence = Evidence.Statement,
    };

    private static FundingBoundary Tax(string profile, RuleOutcome expected, string name, CostType type, string from) =>
        Of("EU-TAX-2010", "EU-TAX-2010", profile, expected, name,
            p => p.Costing(c => c with { Type = type, ClaimedFrom = [new(from)] }));

    private static Money[] Tenfold(Money amount) => [.. Enumerable.Repeat(amount, 10)];

    private static FundingBoundary Handed(
        string profile,
        RuleOutcome expected,
        string name,
        bool? isMainAim,
        params Money[] amounts) => Of("EU-FSTP", "EU-FSTP", profile, expected, name, p =>
            (isMainAim is { } isAim ? p.Attesting(MainAim, isAim) : p) with
            {
                Agreements =
                [
                    .. amounts.Select((amount, i) => new Agreement
                    {
                        Id = new($"sub-grant-{i}"),
                        Title = new("Subvention", "Grant"),
                        Type = AgreementType.SubGrantAgreement,
                        Amount = Claim.Planned(amount),
                    }),
                ],
            });
}
