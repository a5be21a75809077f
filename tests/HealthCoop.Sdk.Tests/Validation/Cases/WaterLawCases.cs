using HealthCoop.Finance;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>WaterLawRules</c>.</summary>
internal static class WaterLawCases
{
    private const string Instalments = "/budget/sources/0/instalments";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Holds("FR-OUDIN", p => Given(p, 10_000m)),
        Undecided("FR-OUDIN", Instalments, p => Given(p, 10_000.01m)),
        Undecided("FR-OUDIN", Instalments, p => Given(p, 30_000m)),
        Breaks("FR-OUDIN", "/budget/sources/0/amount", p => Given(p, 30_000.01m)),
        Breaks("FR-OUDIN", "/budget/sources/0/rate", p => Paying(p, s => s with { Amount = null, Rate = Rate(50) })),
        Undecided("FR-OUDIN", Instalments, p => Given(p, 30_000.01m) with { End = Unknown<PartialDate>() }),
        Holds("FR-OUDIN", p => Given(p, 20_000m, (10_000m, 2010), (10_000m, 2011))),
        Breaks("FR-OUDIN", Instalments, p => Given(p, 20_000m, (10_000.01m, 2010), (9_999.99m, 2011))),
        Breaks("FR-OUDIN", Instalments, p => Given(p, 20_000m, (9_999m, 2010), (5_000.01m, 2011), (5_000m, 2011))),
        Holds("FR-OUDIN", p => Given(p, 20_000m, (10_000m, 2010), (5_000m, 2011), (5_000m, 2011))),
        Undecided("FR-OUDIN", Instalments + "/1/on", p => Given(p, 20_000m, (10_000m, 2010), (20_000m, null))),
        Breaks("FR-OUDIN", Instalments, p => Given(p, 30_000m, (1m, null), (10_000.01m, 2011))) with
        {
            Open = [Instalments + "/0/on"],
        },
        Undecided("FR-OUDIN", Instalments + "/1/amount", p => Paying(
            Given(p, 20_000m),
            s => s with
            {
                Instalments =
                [
                    new(Claim.Planned(Money.Eur(10_000m))) { On = On(2010, 5) },
                    new(Claim.Planned(Comparator.AtMost, Money.Eur(10_000m))) { On = On(2010, 6) },
                ],
            },
            again: true)),
        Undecided("FR-OUDIN", Instalments + "/0/amount", p => Paying(
            Given(p, 20_000m),
            s => s with { Instalments = [new(Unknown<Money>()) { On = On(2010, 5) }] },
            again: true)),
        Undecided("FR-OUDIN", Instalments + "/1/amount", p => Paying(
            Given(p, 20_000m),
            s => s with
            {
                Instalments =
                [
                    new(Claim.Planned(Money.Eur(1m))) { On = On(2010, 5) },
                    new(Claim.Planned(Money.Xof(1m))) { On = On(2010, 6) },
                ],
            },
            again: true)),
        Undecided("FR-OUDIN", "/budget/sources/0/ownResources", p => Paying(p, s => s with { OwnResources = null })),
        Undecided("FR-OUDIN", "/budget/sources/0/ownResources",
            p => Paying(p, s => s with { OwnResources = Claim.Planned(Money.Xof(1m)) })),
        Undecided("FR-OUDIN", "/budget/sources/0/amount", p => Paying(p, s => s with { Amount = Unknown<Money>() })),
        Undecided("FR-OUDIN", "/start", p => Given(p, 30_000m) with { Start = Unknown<PartialDate>() }),
        About("FR-OUDIN", p => Given(p, 30_000.01m) with { Start = Claim.Planned(new PartialDate(2004)) }),
        About("FR-OUDIN", p => p),
    ];

    private static Programme Given(Programme p, decimal euros, params (decimal Euros, int? Year)[] instalments) =>
        Paying(p, s => s with
        {
            Amount = Claim.Planned(Money.Eur(euros)),
            Instalments = instalments
                .Select(part => new Instalment(Claim.Planned(Money.Eur(part.Euros)))
                {
                    On = part.Year is { } year ? On(year, 5) : null,
                })
                .ToValueList(),
        });

    private static Programme Paying(Programme p, Func<FundingSource, FundingSource> change, bool again = false)
    {
        var water = new FundingSource
        {
            Id = new("water"),
            Profile = new("fr-oudin-santini"),
            Amount = Claim.Planned(Money.Eur(10_000m)),
            OwnResources = Claim.Planned(Money.Eur(1_000_000m)),
        };
        return Costed(p, b => b with { Sources = [change(again ? b.Sources[0] : water)] });
    }
}
