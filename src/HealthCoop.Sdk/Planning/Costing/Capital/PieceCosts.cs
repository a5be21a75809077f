using HealthCoop.Planning.Costing.Prices;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>The costs of pieces that are bought together; what rests on an unknown fact has no line.</summary>
internal sealed class PieceCosts(CapitalProblem problem, CapitalPiece piece)
{
    private const int MonthsPerYear = 12;

    // A length that is no number of months says nothing that one could count years by.
    private readonly Claim<Length>? _lifeSpan =
        piece.LifeSpan?.ForPlanning is { Unit: LengthUnit.Months, Count: > 0 } ? piece.LifeSpan : null;

    private readonly Claim<Money>? _maintenance =
        piece.MaintenancePerYear?.ForPlanning is null ? ByRule(problem.Upkeep, piece) : piece.MaintenancePerYear;

    private IEnumerable<int> YearsInUse
    {
        get
        {
            var first = Math.Max(problem.Horizon.First, piece.FirstYear);
            return Enumerable.Range(first, Math.Max(0, problem.Horizon.Last - first + 1));
        }
    }

    public IEnumerable<CapitalLine> Cash()
    {
        var purchase = Combined(piece.Price, piece.Quantity, static (price, quantity) => price * quantity);
        return YearsInUse.SelectMany(year => Lines(
            year,
            (CapitalCost.Purchase, year == piece.FirstYear ? purchase : null),
            (CapitalCost.Replacement, Combined(purchase, _lifeSpan, (cost, life) => cost * Replacements(year, life))),
            (CapitalCost.Maintenance, Maintenance())));
    }

    public IEnumerable<CapitalLine> Annuitized()
    {
        var annuity = Combined(piece.Price, _lifeSpan, (price, life) =>
            Annuity.PerYear(price * 1, problem.Rate, Years.FromMonths(life.Count), problem.Timing));
        var equivalent = Combined(annuity, piece.Quantity, static (cost, quantity) => cost * quantity);
        return YearsInUse.SelectMany(year => Lines(
            year,
            (CapitalCost.AnnualEquivalent, equivalent),
            (CapitalCost.Maintenance, Maintenance())));
    }

    public IEnumerable<CapitalGap> Unknown() =>
        from fact in new[]
        {
            (Name: CapitalFact.Quantity, IsThere: piece.Quantity?.ForPlanning is not null),
            (Name: CapitalFact.Price, IsThere: piece.Price?.ForPlanning is not null),
            (Name: CapitalFact.LifeSpan, IsThere: _lifeSpan is not null),
            (Name: CapitalFact.Maintenance, IsThere: _maintenance is not null),
        }
        where !fact.IsThere && YearsInUse.Any()
        select CapitalGap.Of(piece.Item, fact.Name);

    private static Claim<Money>? ByRule(UpkeepPolicy? upkeep, CapitalPiece piece) =>
        piece.Price?.ForPlanning is { } price && upkeep?.PerYear(price) is { } cost
            ? Claim.Assumed(cost, upkeep.Provenance)
            : null;

    private static Claim<Money> Combined<TLeft, TRight>(
        Claim<TLeft>? left,
        Claim<TRight>? right,
        Func<TLeft, TRight, Money> compute)
        where TLeft : struct
        where TRight : struct => Claim.Combine(left, right, Modality.Expected, compute);

    private Claim<Money> Maintenance() =>
        Combined(_maintenance, piece.Quantity, static (cost, quantity) => cost * quantity);

    // Piece k, from 0, is bought k lives after the first year began; those before a year are ceil(months / life).
    private int Replacements(int year, Length life)
    {
        var months = (year - piece.FirstYear) * MonthsPerYear;
        var bought = BoughtBefore(months + MonthsPerYear, life.Count) - BoughtBefore(months, life.Count);
        return year == piece.FirstYear ? bought - 1 : bought;
    }

    private static int BoughtBefore(int months, int life) => (months + life - 1) / life;

    private IEnumerable<CapitalLine> Lines(
        int year,
        params IEnumerable<(CapitalCost Cost, Claim<Money>? Amount)> costs) =>
        from cost in costs
        where cost.Amount?.ForPlanning is { IsZero: false }
        select new CapitalLine(
            piece.Item,
            year,
            cost.Cost,
            cost.Amount.ForPlanning!.Value.Rounded(),
            cost.Amount.IsAssumed);
}
