using System.Globalization;
using HealthCoop.Planning.Costing.Prices;
using HealthCoop.Samples.FirstLevelFacility.Reading;
using NodaTime;

namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>Brings the prices of the folder to the year asked for.</summary>
internal sealed class Repricing(TloFolder folder, int year)
{
    private static readonly Narrative Provenance = new("usinflationcalculator.com");

    // The file says by what a price is multiplied to become one of 2023; the index is the reciprocal.
    private readonly PriceIndex _dollars = new(Currency.Usd, new()
    {
        Name = new("Prix aux États-Unis", "Prices in the United States"),
        Provenance = Provenance,
        Values = folder.Inflation.Values
            .Select(factor => new YearValue(int.Parse(factor.Name, CultureInfo.InvariantCulture), 1 / factor.Value))
            .ToValueList(),
    });

    /// <summary>Gets the operands that inflation adds to a line; none where the prices stay in their year.</summary>
    public ValueList<Operand> Operands => year == TloFolder.YearOfPrices
        ? []
        : [Factor(Term.FactorOfPriceYear, TloFolder.YearOfPrices), Factor(Term.FactorOfYearAsked, year)];

    /// <summary>Says how the price used follows from the one stated, where they differ.</summary>
    public static ValueList<Step> Steps(decimal? stated, decimal? used) =>
        stated == used ? [] : [new("price of one", "{price} × {factor of the price} / {factor of the year}", used)];

    /// <summary>Names the price used, for a formula.</summary>
    public static string Name(ValueList<Step> steps) => steps.IsEmpty ? "{price}" : "{price of one}";

    public RepricedItem Of(EntityId item, decimal? price) => Repricer.Reprice(new()
    {
        Catalogue = new()
        {
            Prices =
            [
                new()
                {
                    Item = item,
                    Price = price is { } amount
                        ? Claim.Expected(UnitPrice.Usd(amount))
                        : Claim.NotPublished<UnitPrice>(Modality.Expected),
                    Year = TloFolder.YearOfPrices,
                    IsTradable = true,
                    Provenance = Provenance,
                },
            ],
        },
        Currency = Currency.Usd,
        Year = year,
        Policy = new TradabilityPolicy { Local = _dollars, Deflators = [_dollars] },
        RatesOn = new AnnualDate(12, 31),
    }).Prices[0];

    private Operand Factor(Term term, int of)
    {
        var name = of.ToString(CultureInfo.InvariantCulture);
        return folder.Inflation.TryGetValue(name, out var factor)
            ? new(term, Figure.Stated(factor.Value), Source: factor.Source)
            : new(term, Figure.Stated(null), Note: $"{TloFolder.InflationFile} has no {name}");
    }
}
