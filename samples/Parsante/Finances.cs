using HealthCoop.Finance;
using NodaTime;

namespace HealthCoop.Samples.Parsante;

/// <summary>The budget: one total, one funder, no published line.</summary>
internal static class Finances
{
    private static readonly Money Total = Money.Eur(3_500_000m);

    public static Budget Budget { get; } = new()
    {
        Currency = Currency.Eur,
        Total = Claim.Planned(Comparator.About, Total, Sources.ProjectSheet) with
        {
            Competing =
            [
                Claim.Expected(Comparator.AtLeast, Money.Eur(3_000_000m), Sources.ReconnaissanceReport),
                Claim.Expected(Comparator.AtMost, Money.Eur(4_000_000m), Sources.ReconnaissanceReport),
                Claim.Planned(Comparator.MoreThan, Money.Xof(2_200_000_000m), Sources.FundingReport),
            ],
            ChosenBecause = new(
                "La fiche du projet chiffre le contrat ; « 3 à 4 millions » est l'estimation d'avant le contrat, et "
                + "2,2 milliards de F CFA le même montant arrondi (exactement 2 295 849 500).",
                "The project sheet states the contract; \"3 to 4 million\" is the estimate before it, and 2.2 billion "
                + "CFA francs the same amount rounded (exactly 2,295,849,500)."),

            // What is rounded to 3.5 million lies within 50,000 of it.
            Tolerance = Percentage.FromPercent(1.5m),
        },
        Sources =
        [
            new()
            {
                Id = new("european-union"),
                Partner = Actors.EuropeanUnion,
                Rate = Claim.Planned(Percentage.FromPercent(100), Sources.FundingReport),
                Amount = Claim.Planned(Comparator.About, Total, Sources.FundingReport),
                Instrument = new(
                    "Instrument contribuant à la stabilité et à la paix (IcSP) ; renforcement des capacités pour la "
                    + "sécurité et le développement (CBSD)",
                    "Instrument contributing to Stability and Peace (IcSP); capacity building for security and "
                    + "development (CBSD)"),
                Source = Sources.FundingReport,
            },
        ],
        IndirectCosts = Claim.Assumed(Percentage.FromPercent(7), new(
            "Rémunération de l'agence dans une convention de contribution ou de délégation : jusqu'à 7 % des coûts "
            + "directs.",
            "The agency's remuneration under a contribution or delegation agreement: up to 7 % of direct costs.")),
        ExchangeRates =
        [
            new()
            {
                Base = Currency.Eur,
                Quote = Currency.Usd,
                Value = 1.0824m,
                InForce = new(new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31)),
                Provenance = new(
                    "FMI, moyenne des moyennes mensuelles de 2023 : 1 EUR = 1,0824 USD",
                    "IMF, mean of the monthly averages of 2023: EUR 1 = USD 1.0824"),
            },
        ],
    };
}
