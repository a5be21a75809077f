using HealthCoop.Finance;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>The budget: a rounded total, three quarters from the European Union, the rest from partners
/// together.</summary>
internal static class Finances
{
    public static Budget Budget { get; } = new()
    {
        Currency = Currency.Eur,
        Total = Claim.Planned(Comparator.About, Money.Eur(1_200_000m), Sources.Newsletter) with
        {
            Competing = [Claim.Planned(Money.Xof(814_000_000m), Sources.ConferenceReport)],
            ChosenBecause = new(
                "La lettre donne le total dans la monnaie de la subvention ; 814 millions de F CFA font 1 240 935 euros, "
                + "ce qui s'accorde avec « 1,2 million ».",
                "The newsletter gives the total in the currency of the grant; 814 million CFA francs make 1,240,935 "
                + "euros, which agrees with \"1.2 million\"."),

            // What is rounded to 1.2 million lies within 50,000 of it.
            Tolerance = Percentage.FromPercent(4.2m),
        },
        Sources =
        [
            new()
            {
                Id = new("eu"),
                Name = new(
                    "Programme Acteurs non étatiques – Autorités locales",
                    "Programme Non-State Actors and Local Authorities"),
                Partner = Actors.Commission,
                Profile = new("eu-nsa-la-2009"),
                Rate = Claim.Achieved(Percentage.FromPercent(75), Sources.Newsletter),
                Instrument = new(
                    "Acteurs non étatiques et autorités locales dans le développement",
                    "Non-State Actors and Local Authorities in Development (NSA-LA)"),
                Source = Sources.Newsletter,
            },
            FundingSource.NotPublished(new("co-financing"), new(
                "Cofinanceurs, répartition non publiée", "Co-financiers, split not published")),
        ],
    };
}
