using HealthCoop.Finance;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>PaymentRules</c>.</summary>
internal static class PaymentCases
{
    private const string Small = "EU-PREFIN-2010-1";

    private const string Large = "EU-PREFIN-2010-2";

    private const string Instalments = "/budget/sources/0/instalments";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks(Small, Instalments, p => Paid(p, Part(72_000.01m))),
        Breaks(Small, Instalments, p => Paid(p, Part(40_000), Part(32_001))),
        Breaks(Small, Instalments, p => Paid(Fixed(p, 100_000), Part(80_000.01m))),
        Breaks(Small, Instalments, p => Paid(Doubled(p), Part(120_000.01m)) with { Duration = Months(12) }),
        Breaks(Small, Instalments, p => Paid(Doubled(p), Part(120_001)) with { Duration = null, End = Last(2010, 12, 31) }),
        Holds(Small, p => Paid(p, Part(72_000), Part(18_000, true))),
        Holds(Small, p => Paid(p, Part(72_000, null))),
        Holds(Small, p => Paid(p, Part(72_000)) with { Duration = null, End = null }),
        Holds(Small, p => Paid(Francs(p, 65_595_700), Part(52_476_560, currency: Currency.Xof))),
        Breaks(Small, Instalments, p => Paid(Francs(p, 65_595_700), Part(52_476_561, currency: Currency.Xof))),
        About(Small, p => Paid(Francs(p, 65_595_701), Part(52_476_561, currency: Currency.Xof))),
        Undecided(Small, Instalments + "/0/isBalance", p => Paid(p, Part(72_001, null))),
        Undecided(Small, Instalments + "/0/amount", p => Paid(p, Part(1) with { Amount = Unknown<Money>() })),
        Undecided(Small, "/budget/sources/0/rate",
            p => Granted(Paid(p, Part(1)), s => s with { Rate = Unknown<Percentage>() })),
        Undecided(Small, "/budget/sources/0/rate",
            p => Granted(Paid(p, Part(1)), s => s with { Rate = Unknown<Percentage>() }) with { Duration = Months(12) }),
        Undecided(Small, "/end", p => Paid(Doubled(p), Part(1)) with { Duration = null, End = null }),
        About(Small, p => p),
        About(Small, p => Paid(Doubled(p), Part(135_001))),
        About(Small, p => Paid(Doubled(p), Part(135_001)) with { Duration = Months(13) }),
        About(Small, p => Paid(Doubled(p), Part(135_001)) with { Duration = null, End = Last(2011, 1, 1) }),
        About(Small, p => Paid(Fixed(p, 100_000.01m), Part(90_001))),
        About(Small, p => Costed(p, b => b with
        {
            Sources = [b.Sources[0], b.Sources[1] with { Instalments = [Part(30_000)] }],
        })),

        Breaks(Large, Instalments, p => Paid(Doubled(p), Part(135_000.01m), Part(10_000, true))),
        Breaks(Large, Instalments, p => Paid(Doubled(p), Part(100_000), Part(35_000.01m), Part(10_000, true))),
        Breaks(Large, Instalments + "/0/amount", p => Paid(Doubled(p), Part(120_000.01m), Part(15_000, true))),
        Holds(Large, p => Paid(Doubled(p), Part(120_000), Part(15_000), Part(15_000, true))),
        Undecided(Large, Instalments + "/0/isBalance", p => Paid(Doubled(p), Part(135_001, null))),
        Undecided(Large, "/end", p => Paid(Doubled(p), Part(1)) with { Duration = null, End = null }),
        About(Large, p => Paid(p, Part(90_000))),
    ];

    private static Instalment Part(decimal amount, bool? isBalance = false, Currency? currency = null) =>
        new(Claim.Planned(new Money(amount, currency ?? Currency.Eur))) { IsBalance = isBalance };

    private static Programme Paid(Programme p, params Instalment[] instalments) =>
        Granted(p, s => s with { Instalments = [.. instalments] });

    // The grant is then EUR 150,000.
    private static Programme Doubled(Programme p) =>
        Costed(p, b => b with { Total = Claim.Planned(Money.Eur(200_000)) });

    private static Programme Fixed(Programme p, decimal euros) =>
        Granted(p, s => s with { Rate = null, Amount = Claim.Planned(Money.Eur(euros)) });

    private static Programme Francs(Programme p, decimal francs) => Granted(
        Costed(p, b => b with { Currency = Currency.Xof, Total = Claim.Planned(Money.Xof(100_000_000)) }),
        s => s with { Rate = null, Amount = Claim.Planned(Money.Xof(francs)) });

    private static Claim<Length> Months(int count) => Claim.Planned(Length.Months(count));

    private static Claim<PartialDate> Last(int year, int month, int day) =>
        Claim.Planned(new PartialDate(year, month, day));
}
