using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>CooperationFundRules</c>.</summary>
internal static class CooperationFundCases
{
    private const string Sources = "/budget/sources";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Holds("AIMF-FUND", p => Funded(p)),
        Breaks("AIMF-FUND", Sources, p => Own(p, s => s with { Amount = Claim.Planned(Money.Eur(19_999.99m)) })),
        Breaks("AIMF-FUND", Sources, p => City(p, c => c with { Side = CooperationSide.North })),
        Breaks("AIMF-FUND", Sources, p => City(p, c => c with { Country = CountryCode.France })),
        Breaks("AIMF-FUND", Sources, p => City(p, c => c with { Form = OrganisationForm.Ngo })),
        Holds("AIMF-FUND", p => City(p, c => c with { Side = CooperationSide.South, Country = CountryCode.France })),
        Holds("AIMF-FUND", p => City(p, c => c with { Side = CooperationSide.South, Country = null })),
        Undecided("AIMF-FUND", "/budget/sources/1/partner", p => City(p, c => c with { Country = null })),
        Undecided("AIMF-FUND", "/budget/sources/1/partner", p => City(p, c => c with { Form = null })),
        Undecided("AIMF-FUND", "/budget/sources/1/partner", p => Own(p, s => s with { Partner = null })),
        Undecided("AIMF-FUND", "/budget/sources/1/amount", p => Own(p, s => s with { Amount = Unknown<Money>() })),
        Undecided("AIMF-FUND", "/budget/total", p => Costed(Funded(p), b => b with { Total = Unknown<Money>() })),
        Holds("AIMF-FUND", p => Costed(Funded(p), b => b with
        {
            Total = Claim.Planned(Comparator.AtMost, Money.Eur(100_000m)),
        })),
        Breaks("AIMF-FUND", Sources, p => Costed(Funded(p), b => b with
        {
            Total = Claim.Planned(Comparator.AtLeast, Money.Eur(200_000m)),
        })),
        Breaks("AIMF-FUND", "/attestations/0/isSo", p => Funded(p) with { Attestations = [Vote(Claim.Achieved(false))] }),
        Undecided("AIMF-FUND", "/attestations/0/isSo", p => Funded(p) with { Attestations = [Vote(Unknown<bool>())] }),
        Undecided("AIMF-FUND", "/attestations", p => Funded(p) with { Attestations = [] }),
        About("AIMF-FUND", p => p),
    ];

    private static Programme Funded(Programme p) => Costed(p, b => b with
    {
        Total = Claim.Planned(Money.Eur(100_000m)),
        Sources =
        [
            new()
            {
                Id = new("fund"),
                Profile = new("aimf-cooperation-fund"),
                Partner = new("city"),
                Amount = Claim.Planned(Money.Eur(80_000m)),
            },
            new() { Id = new("own"), Partner = new("city"), Amount = Claim.Planned(Money.Eur(20_000m)) },
        ],
    }) with
    {
        Attestations = [Vote(Claim.Achieved(true))],
    };

    private static Programme Own(Programme p, Func<FundingSource, FundingSource> change) =>
        Costed(Funded(p), b => b with { Sources = [b.Sources[0], change(b.Sources[1])] });

    private static Programme City(Programme p, Func<Partner, Partner> change) =>
        Funded(p) with { Partners = [change(p.Partners[0]), p.Partners[1]] };

    private static Attestation Vote(Claim<bool> isSo) => new()
    {
        Id = new("vote"),
        Matter = AttestationMatter.FunderBureauVoted,
        IsSo = isSo,
    };
}
