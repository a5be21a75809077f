using System.Numerics;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Optimization;

namespace HealthCoop.Planning.Financing;

/// <summary>Searches what would let everything be paid: another limit, another source for a line, a smaller
/// line.</summary>
internal sealed class FundingWaysOut
{
    private readonly FundingModel _model;
    private readonly FundingProblem _problem;
    private readonly List<FundingWayOut> _found = [];

    // Where limits contradict each other, a way out is one after which there is an allocation at all.
    private readonly bool _isOfLimits;
    private readonly Lazy<Money?> _gap;

    private FundingWaysOut(FundingModel model, bool isOfLimits, CancellationToken cancellationToken)
    {
        (_model, _problem, _isOfLimits) = (model, model.Scope.Problem, isOfLimits);
        _gap = new(() => FundingAllocator.Solve(_problem, cancellationToken).Allocation?.Gap);
    }

    public static ValueList<FundingWayOut> Of(
        FundingModel model,
        int[] groups,
        int[] rows,
        CancellationToken cancellationToken)
    {
        var ways = new FundingWaysOut(model, groups.Length == 0, cancellationToken);
        foreach (var row in rows)
        {
            ways.MoveLimit(row, cancellationToken);
        }

        ways.AddSource(cancellationToken);
        var lines = groups.SelectMany(group => model.Groups[group].Cells).Select(static cell => cell.Line).Distinct();
        foreach (var line in lines.Order().Take(20))
        {
            ways.OfferTo(line, cancellationToken);
            ways.Shrink(line, cancellationToken);
        }

        return ways._found.OrderBy(static way => way.Change?.Amount ?? 0).ToValueList();
    }

    private void Try(Narrative text, Money? change, FundingProblem changed, CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested && Works(changed, cancellationToken))
        {
            _found.Add(new(text, change, changed));
        }
    }

    private bool Works(FundingProblem problem, CancellationToken cancellationToken) =>
        FundingAllocator.Solve(problem, cancellationToken) is { Allocation.Gap: var gap, Proof.InDispute.IsEmpty: true }
        && (_isOfLimits || gap.IsZero);

    private void MoveLimit(int index, CancellationToken cancellationToken)
    {
        var row = _model.Rows[index];
        if (cancellationToken.IsCancellationRequested || Needed(index) is not { } units)
        {
            return;
        }

        // Whole amounts may need a unit more than fractions do.
        for (var extra = 0; extra < 3; extra++)
        {
            var change = _model.Scope.Amount(units + extra);
            if (Moved(row, change) is not var (problem, text))
            {
                return;
            }

            var found = _found.Count;
            Try(text, change, problem, cancellationToken);
            if (_found.Count > found)
            {
                return;
            }
        }
    }

    /// <summary>Finds by how many minor units a limit must move, all others as they are; or nothing where that does not
    /// help.</summary>
    private Int128? Needed(int index)
    {
        var program = _model.Program;
        var constraints = ExactConstraints.Of(program);
        if ((long)constraints.Count * program.Arcs > 40_000)
        {
            return null;
        }

        // One more variable widens the row; everything is to be paid, and the variable as small as can be.
        var widened = constraints.Select(constraint => Widened(constraint, 0)).ToList();
        widened[program.Groups + index][^2] = -program.Scale[index];
        widened.AddRange(constraints.Take(_isOfLimits ? 0 : program.Groups)
            .Select(group => Widened([.. group.Select(static one => -one)], 0)));
        var objective = new BigInteger[program.Arcs + 1];
        objective[^1] = BigInteger.MinusOne;
        var solution = ExactSimplex.Solve(widened, [objective], program.Arcs + 1);
        if (!solution.IsFeasible)
        {
            return null;
        }

        return (Int128)((solution.Values[^1] + solution.Denominator - 1) / solution.Denominator);
    }

    private static BigInteger[] Widened(BigInteger[] constraint, BigInteger coefficient) =>
        [.. constraint.AsSpan(0, constraint.Length - 1), coefficient, constraint[^1]];

    private (FundingProblem Problem, Narrative Text)? Moved(FundingRow row, Money change)
    {
        if (row.Rule is { } rule)
        {
            var amount = (rule.Amount ?? Money.Zero(_problem.Currency)) + (row.IsMinimum ? -change : change);
            var others = _problem.Rules.Select(other => other.Id == rule.Id ? rule with { Amount = amount } : other);
            return (
                _problem with { Rules = others.ToValueList() },
                new(
                    $"Obtenir {change} de dérogation à la règle « {rule.Name.French} ».",
                    $"Obtain a derogation of {change} from the rule '{rule.Name.English}'."));
        }

        if (row.Source < 0)
        {
            var total = _problem.BudgetTotal!.Value + change;
            return (
                _problem with { BudgetTotal = total },
                new($"Porter le total du budget à {total}.", $"Raise the total of the budget to {total}."));
        }

        return Moved(_model.Scope.Sources[row.Source], row, change);
    }

    private (FundingProblem Problem, Narrative Text)? Moved(FundingOffer offer, FundingRow row, Money change)
    {
        var limit = _model.Scope.Amount(row.Limit);
        switch (row.Kind)
        {
            case FundingLimit.Amount:
                return (
                    With(offer with { Amount = limit + change }),
                    new(
                        $"Augmenter de {change} le montant de la source « {offer.Source} ».",
                        $"Raise the amount of the source '{offer.Source}' by {change}."));
            case FundingLimit.Ceiling:
                return (
                    With(offer with { Ceiling = limit + change }),
                    new(
                        $"Obtenir {change} de plus que le plafond de la source « {offer.Source} ».",
                        $"Obtain {change} above the ceiling of the source '{offer.Source}'."));
            case FundingLimit.Floor:
                return (
                    With(offer with { Floor = limit - change }),
                    new(
                        $"Obtenir {change} de moins que le plancher de la source « {offer.Source} ».",
                        $"Obtain {change} below the floor of the source '{offer.Source}'."));
            case FundingLimit.Cash:
                var earlier = new MonthAmount(FirstMonth, change);
                return (
                    With(offer with { Cash = [.. offer.Cash ?? [], earlier] }),
                    new(
                        $"Recevoir {change} de la source « {offer.Source} » plus tôt ou en plus.",
                        $"Receive {change} of the source '{offer.Source}' earlier or in addition."));
            case FundingLimit.Rate or FundingLimit.MaximumRate or FundingLimit.MinimumRate:
                return Rate(offer, row, change);
            default:
                return null;
        }
    }

    private YearMonth FirstMonth =>
        _problem.Costs.SelectMany(static cost => cost.ByMonth).Min(static month => month.Month);

    // The rate at which the limit has moved by so much; of money rather than of costs, there is no telling beforehand.
    private (FundingProblem Problem, Narrative Text)? Rate(FundingOffer offer, FundingRow row, Money change)
    {
        var units = _model.Scope.BaseOf(row.Source);
        if (row.Scale != 1 || units <= 0)
        {
            return null;
        }

        Int128 limit = row.Limit + ((row.IsMinimum ? -1 : 1) * _model.Scope.Units(change));
        const decimal Million = 1_000_000;
        var exact = (decimal)limit / (decimal)units;
        var fraction = (row.IsMinimum ? decimal.Floor(exact * Million) : decimal.Ceiling(exact * Million)) / Million;
        if (fraction is < 0 or > 1)
        {
            return null;
        }

        var share = Percentage.FromFraction(fraction);
        var changed = row.Kind switch
        {
            FundingLimit.Rate => offer with { Rate = share },
            FundingLimit.MaximumRate => offer with { MaximumRate = share },
            _ => offer with { MinimumRate = share },
        };
        return (
            With(changed),
            new(
                $"Obtenir le taux de {share} pour la source « {offer.Source} » ({change}).",
                $"Obtain the rate of {share} for the source '{offer.Source}' ({change})."));
    }

    private FundingProblem With(FundingOffer changed) => _problem with
    {
        Sources = _problem.Sources.Select(offer => offer.Source == changed.Source ? changed : offer).ToValueList(),
    };

    // A line may go to a source that does not pay it today.
    private void OfferTo(int line, CancellationToken cancellationToken)
    {
        var id = _model.Scope.Lines[line].Line;
        foreach (var offer in _model.Scope.Sources.Where((_, source) => !_model.Scope.MayPay(source, line)))
        {
            Try(
                new(
                    $"Faire payer la ligne « {id} » par la source « {offer.Source} » aussi.",
                    $"Let the source '{offer.Source}' pay the line '{id}' too."),
                null,
                With(offer with { Eligible = [.. offer.Eligible ?? [], id] }),
                cancellationToken);
        }
    }

    // Somebody who is not named yet pays what is lacking.
    private void AddSource(CancellationToken cancellationToken)
    {
        if (_isOfLimits || _gap.Value is not { } gap)
        {
            return;
        }

        var name = "more-funding";
        while (_problem.Sources.Any(offer => offer.Source.Value == name))
        {
            name += "-more";
        }

        Try(
            new($"Trouver {gap} d'une autre source.", $"Find {gap} from another source."),
            gap,
            _problem with { Sources = [.. _problem.Sources, new() { Source = new(name), Amount = gap }] },
            cancellationToken);
    }

    private void Shrink(int line, CancellationToken cancellationToken)
    {
        var cost = _model.Scope.Lines[line];
        if (_gap.Value is not { } gap)
        {
            return;
        }

        var whole = Money.Sum(cost.ByMonth.Select(static month => month.Amount), _problem.Currency);
        if (gap <= whole)
        {
            Try(
                new(
                    $"Réduire la ligne « {cost.Line} » de {gap}.",
                    $"Cut the line '{cost.Line}' by {gap}."),
                gap,
                _problem with
                {
                    Costs = _problem.Costs
                        .Select(other => other.Line == cost.Line ? Less(cost, gap) : other)
                        .ToValueList(),
                },
                cancellationToken);
        }
    }

    // The last months give way first.
    private static FundingCost Less(FundingCost cost, Money cut)
    {
        var months = new List<MonthAmount>();
        foreach (var (month, amount) in cost.ByMonth.Reverse())
        {
            var taken = amount < cut ? amount : cut;
            cut -= taken;
            months.Add(new(month, amount - taken));
        }

        months.Reverse();
        return cost with { ByMonth = months.ToValueList() };
    }
}
