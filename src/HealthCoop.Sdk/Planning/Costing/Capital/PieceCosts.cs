using HealthCoop.Planning.Costing.Prices;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>The costs of pieces that are bought together; what rests on an unknown fact has no line.</summary>
internal sealed class PieceCosts(CapitalProblem problem, CapitalPiece piece)
{
    // At a life of nothing years cannot be counted.
    private readonly Claim<Length>? _lifeSpan = piece.LifeSpan?.ForPlanning is { Count: > 0 } ? piece.LifeSpan : null;

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

    private bool IsUsed => YearsInUse.Any()
        && piece.Quantity is not { ForPlanning: 0, Comparator: not (Comparator.MoreThan or Comparator.AtLeast) };

    public IEnumerable<CapitalLine> Cash()
    {
        var purchase = Combined(piece.Price, piece.Quantity, static (price, quantity) => price * quantity);

        // Of a life that may be longer or shorter, a year may have more replacements or fewer.
        var life = _lifeSpan is { Comparator: not Comparator.Exactly, IsKnown: true }
            ? _lifeSpan with { Comparator = Comparator.About }
            : _lifeSpan;
        return YearsInUse.SelectMany(year => Lines(
            year,
            (CapitalCost.Purchase, year == piece.FirstYear ? purchase : null),
            (CapitalCost.Replacement, Combined(purchase, life, (cost, each) => cost * Replacements(year, each))),
            (CapitalCost.Maintenance, Maintenance())));
    }

    public IEnumerable<CapitalLine> Annuitized()
    {
        var annuity = Combined(piece.Price, _lifeSpan?.Reversed(), (price, life) =>
            Annuity.PerYear(price * 1, problem.Rate, YearsOf(life), problem.Timing));
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
        where !fact.IsThere && IsUsed
        select CapitalGap.Of(piece.Item, fact.Name);

    public IEnumerable<CapitalGap> Bounded() =>
        from fact in new[]
        {
            (Name: CapitalFact.Quantity, IsBound: IsBound(piece.Quantity)),
            (Name: CapitalFact.Price, IsBound: IsBound(piece.Price)),
            (Name: CapitalFact.LifeSpan, IsBound: IsBound(_lifeSpan)),
            (Name: CapitalFact.Maintenance, IsBound: IsBound(_maintenance)),
        }
        where fact.IsBound && IsUsed
        select CapitalGap.OfBound(piece.Item, fact.Name);

    private static bool IsBound<T>(Claim<T>? claim)
        where T : struct => claim is { IsKnown: true, Comparator: not (Comparator.Exactly or Comparator.About) };

    private static Years YearsOf(Length life) => Years.Of((decimal)life.Count / life.UnitsInYear);

    private static Claim<Money>? ByRule(UpkeepPolicy? upkeep, CapitalPiece piece) =>
        piece.Price is { } price && upkeep?.PerYear(price) is { } cost
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

    // Piece k, from 0, is bought k lives after the first year began; those before a year are ceil(time / life).
    private int Replacements(int year, Length life)
    {
        var time = (year - piece.FirstYear) * life.UnitsInYear;
        var bought = BoughtBefore(time + life.UnitsInYear, life.Count) - BoughtBefore(time, life.Count);
        return year == piece.FirstYear ? bought - 1 : bought;
    }

    private static int BoughtBefore(int time, int life) => (time + life - 1) / life;

    private IEnumerable<CapitalLine> Lines(
        int year,
        params IEnumerable<(CapitalCost Cost, Claim<Money>? Amount)> costs) =>
        from cost in costs
        where cost.Amount?.ForPlanning is { IsZero: false }
        let amount = cost.Amount.RoundedOnce()
        select new CapitalLine(piece.Item, year, cost.Cost, amount.ForPlanning!.Value, amount.IsAssumed)
        {
            Comparator = amount.Comparator,
        };
}
