using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Verification;

/// <summary>Adds cost lines up along every axis.</summary>
internal static class CostSums
{
    public static CostPlan Of(
        Currency currency,
        Money direct,
        ValueList<CostLine> lines,
        ValueList<JsonPointer> unpriced) => new()
        {
            Currency = currency,
            Total = Sum(lines.Select(line => line.Amount), currency),
            Direct = direct,
            Lines = lines,
            ByActivity =
            [
                .. from line in lines
                   group line.Amount by line.Activity into part
                   select new ActivityAmount(part.Key, Sum(part, currency)),
            ],
            ByPillar =
            [
                .. from line in lines
                   from share in line.ByPillar
                   group share.Amount by share.Pillar into part
                   orderby part.Key ?? (Pillar)int.MaxValue
                   select new PillarAmount(part.Key, Sum(part, currency)),
            ],
            ByTerritory =
            [
                .. from line in lines
                   group line.Amount by line.Territory into part
                   orderby part.Key is null, part.Key
                   select new TerritoryAmount(part.Key, Sum(part, currency)),
            ],
            ByHeading =
            [
                .. from line in lines
                   group line.Amount by line.Heading into part
                   orderby part.Key ?? (BudgetHeading)int.MaxValue
                   select new HeadingAmount(part.Key, Sum(part, currency)),
            ],
            ByMonth =
            [
                .. from line in lines
                   from share in line.ByMonth
                   group share.Amount by share.Month into part
                   orderby part.Key
                   select new MonthAmount(part.Key, Sum(part, currency)),
            ],
            Unpriced = unpriced,
        };

    /// <summary>Adds up amounts; one in another currency is nothing in this one.</summary>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency) =>
        new(amounts.Where(amount => amount.Currency == currency).Sum(amount => amount.Amount), currency);
}
