using HealthCoop.Care;
using HealthCoop.Planning.Costing.Capital;
using HealthCoop.Planning.Costing.Prices;
using HealthCoop.Samples.FirstLevelFacility.Assumptions;
using HealthCoop.Samples.FirstLevelFacility.Reading;

namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>Costs the equipment of a health centre, as it is paid and as it is used up.</summary>
internal sealed class EquipmentLines(TloFolder folder, FacilityCase facility, Repricing repricing)
{
    public const string Heading = "Equipment of the facility";

    private const string FirstLevelSet = "General_FacilityLevel_1a_and_1b";
    private const int MonthsPerYear = 12;
    private const int PercentDecimals = 6;

    private static readonly Narrative Upkeep = new(
        $"{UpkeepPolicy.MalawiStrategicPlan.Provenance.French} : au-dessus de 1 000 USD, 80 % du prix en service et "
        + "20 % en pièces sur 8 ans ; au-dessous de 250 000 USD, 20 % du prix d'une pièce sur cinq, aussi sur 8 ans.",
        $"{UpkeepPolicy.MalawiStrategicPlan.Provenance.English}: above USD 1,000, 80 % of the price in service and "
        + "20 % in spare parts over 8 years; below USD 250,000, 20 % of the price of a fifth, over 8 years too.");

    /// <summary>Gets the pieces that a health centre needs, and those of its set without a number.</summary>
    private IEnumerable<CostedEquipment> Pieces => folder.Equipment.Where(piece =>
        piece.PerHealthCentre > 0 || (piece.PerHealthCentre is null && IsInFirstLevelSet(piece.Code)));

    public IEnumerable<PlanLine> All() => Pieces.SelectMany(Lines);

    /// <summary>Gets what is in the catalogue's set of the first level and no health centre is given.</summary>
    public IEnumerable<CatalogueItem> NoneGiven() => folder.Equipment
        .Where(piece => piece.PerHealthCentre == 0 && IsInFirstLevelSet(piece.Code))
        .Select(piece => folder.Catalogue[piece.Code]);

    private bool IsInFirstLevelSet(string code) =>
        folder.Catalogue.GetValueOrDefault(code)?.Sets.Contains(FirstLevelSet, StringComparison.Ordinal) == true;

    private IEnumerable<PlanLine> Lines(CostedEquipment piece)
    {
        var price = repricing.Of(new($"equipment-{piece.Code}"), piece.Price).Price;
        var result = CapitalCosting.Cost(new()
        {
            Pieces =
            [
                new()
                {
                    Item = new Id<EquipmentItem>(piece.Code),
                    FirstYear = facility.Years.First,
                    Quantity = piece.PerHealthCentre is { } pieces ? Claim.Expected(pieces) : null,
                    Price = price,
                    LifeSpan = piece.LifeInYears is { } years
                        ? Claim.Expected(Length.Months((int)(years * MonthsPerYear)))
                        : null,
                },
            ],
            Horizon = facility.Years,
            Rate = DiscountRate.Of(facility.DiscountRate.ForPlanning!.Value),
            Upkeep = UpkeepPolicy.MalawiStrategicPlan,
        });
        var costed = result.Cash.Lines
            .Concat(result.Annuitized.Lines.Where(line => line.Cost is CapitalCost.AnnualEquivalent))
            .GroupBy(line => (line.Cost, line.Amount))
            .Select(same => Line(
                piece,
                price.ForPlanning,
                KindOf(same.Key.Cost),
                same.Key.Amount,
                same.Select(line => line.Year).ToValueList()))
            .ToList();
        return result.Unknown.IsEmpty ? costed : [.. costed, .. Unknown(piece, costed)];
    }

    private IEnumerable<PlanLine> Unknown(CostedEquipment piece, List<PlanLine> costed) =>
        new[] { LineKind.Purchase, LineKind.Maintenance, LineKind.AnnualEquivalent }
            .Except(costed.Select(line => line.Kind))
            .Select(kind => Line(piece, null, kind, null, kind is LineKind.Purchase
                ? [facility.Years.First]
                : facility.EachYear));

    private PlanLine Line(CostedEquipment piece, UnitPrice? price, LineKind kind, Money? amount, ValueList<int> years)
    {
        var named = folder.Catalogue.GetValueOrDefault(piece.Code);
        var priceSteps = Repricing.Steps(piece.Price, price?.Amount);
        var cost = $"{{pieces}} × {Repricing.Name(priceSteps)}";
        return new()
        {
            Heading = Heading,
            Kind = kind,
            Code = piece.Code,
            Item = named?.Name ?? piece.PricedAs,
            Operands =
            [
                new(Term.Pieces, Figure.Stated(piece.PerHealthCentre), "pieces", piece.Source, "of a health centre"),
                new(Term.Price, Figure.Stated(piece.Price), "USD", piece.Source, piece.Note),
                .. repricing.Operands,
                .. OperandsOf(kind, piece, price),
            ],
            Steps = priceSteps,
            Formula = kind switch
            {
                LineKind.Purchase or LineKind.Replacement => cost,
                LineKind.Maintenance => cost + " × {upkeep}",
                _ => cost + " / (1 + (1 − (1 + {discount rate})^−({life span} − 1)) / {discount rate})",
            },
            Amount = amount,
            Years = years,
            Remark = named is null || named.Name == piece.PricedAs
                ? ""
                : $"named on {named.Source}, priced as '{piece.PricedAs}'",
        };
    }

    private IEnumerable<Operand> OperandsOf(LineKind kind, CostedEquipment piece, UnitPrice? price)
    {
        if (kind is LineKind.Replacement or LineKind.AnnualEquivalent)
        {
            yield return new(Term.LifeSpan, Figure.Stated(piece.LifeInYears), "years", piece.Source);
        }

        if (kind is LineKind.AnnualEquivalent)
        {
            yield return new(
                Term.DiscountRate,
                Figure.Of(facility.DiscountRate, rate => rate.Percent),
                "% a year");
        }

        if (kind is LineKind.Maintenance)
        {
            yield return new(
                Term.UpkeepShare,
                UpkeepOf(price),
                "% of the price a year",
                Note: price is null ? "it goes by the price" : "");
        }
    }

    private static Claim<decimal> UpkeepOf(UnitPrice? price) =>
        price is { Amount: > 0 } known && UpkeepPolicy.MalawiStrategicPlan.PerYear(known) is { } cost
            ? Claim.Assumed(Math.Round(cost.Amount / known.Amount * 100, PercentDecimals), Upkeep)
            : Figure.Stated(null);

    private static LineKind KindOf(CapitalCost cost) => cost switch
    {
        CapitalCost.Purchase => LineKind.Purchase,
        CapitalCost.Replacement => LineKind.Replacement,
        CapitalCost.Maintenance => LineKind.Maintenance,
        _ => LineKind.AnnualEquivalent,
    };
}
