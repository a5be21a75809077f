using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Makes the problem in which a limit lies further away by an amount, and tells what has to be obtained for
/// it.</summary>
internal static class LimitMove
{
    /// <summary>Moves a limit.</summary>
    /// <param name="scope">The scope of the row; the problem may have other moves made already.</param>
    /// <param name="problem">The problem to change.</param>
    /// <param name="row">The limit.</param>
    /// <param name="change">By how much it moves.</param>
    /// <returns>The problem and the words, or <see langword="null"/> where an amount alone cannot move it.</returns>
    public static (FundingProblem Problem, Narrative Text)? Of(
        FundingScope scope,
        FundingProblem problem,
        FundingRow row,
        Money change)
    {
        if (row.Rule is { } rule)
        {
            var amount = (rule.Amount ?? Money.Zero(problem.Currency)) + (row.IsMinimum ? -change : change);
            var others = problem.Rules.Select(other => other.Id == rule.Id ? other with { Amount = amount } : other);
            return (
                problem with { Rules = others.ToValueList() },
                new(
                    $"Obtenir {change} de dérogation à la règle « {rule.Name.French} ».",
                    $"Obtain a derogation of {change} from the rule '{rule.Name.English}'."));
        }

        if (row.Source < 0)
        {
            var total = problem.BudgetTotal!.Value + change;
            return (
                problem with { BudgetTotal = total },
                new($"Porter le total du budget à {total}.", $"Raise the total of the budget to {total}."));
        }

        var id = scope.Sources[row.Source].Source;
        var offer = problem.Sources.First(other => other.Source == id);
        if (row.Kind == FundingLimit.Cash)
        {
            var first = problem.Costs.SelectMany(static cost => cost.ByMonth).Min(static month => month.Month);
            return (
                problem.With(offer with { Cash = [.. offer.Cash ?? [], new MonthAmount(first, change)] }),
                new(
                    $"Recevoir {change} de la source « {id} » dès {MonthText(first)}, ou en plus.",
                    $"Receive {change} from the source '{id}' in {MonthText(first)} already, or in addition."));
        }

        return row.IsShare ? null : new OfOffer(scope, row, offer, change).Move(problem);
    }

    /// <summary>Gets the problem with a source in place of the one of its name.</summary>
    public static FundingProblem With(this FundingProblem problem, FundingOffer changed) => problem with
    {
        Sources = problem.Sources.Select(offer => offer.Source == changed.Source ? changed : offer).ToValueList(),
    };

    /// <summary>Gets a rate of a source, with another value.</summary>
    public static FundingOffer WithRate(this FundingOffer offer, FundingLimit kind, Percentage share) => kind switch
    {
        FundingLimit.Rate => offer with { Rate = share },
        FundingLimit.MaximumRate => offer with { MaximumRate = share },
        FundingLimit.MinimumRate => offer with { MinimumRate = share },
        FundingLimit.IndirectCosts => offer with { IndirectCostCap = share },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string MonthText(YearMonth month) => NodaTime.Text.YearMonthPattern.Iso.Format(month);

    // The limits on the amount of one source: where one gives way, those just behind it give way as far.
    private sealed class OfOffer(FundingScope scope, FundingRow row, FundingOffer offer, Money change)
    {
        private readonly Int128 _limit = row.WholeLimit + ((row.IsMinimum ? -1 : 1) * scope.Units(change));
        private readonly List<Narrative> _texts = [];
        private readonly FundingOffer _stated = offer;
        private FundingOffer _changed = offer;
        private bool _isPossible = true;

        public (FundingProblem Problem, Narrative Text)? Move(FundingProblem problem)
        {
            if (row.IsMinimum)
            {
                MoveRate(FundingLimit.MinimumRate, _stated.MinimumRate);
                MoveFloor();
            }
            else
            {
                MoveAmount();
                MoveCeiling();
                MoveRate(FundingLimit.Rate, _stated.Rate);
                MoveRate(FundingLimit.MaximumRate, _stated.MaximumRate);
            }

            return _isPossible && _texts.Count > 0
                ? (problem.With(_changed), new(
                    string.Join(' ', _texts.Select(static text => text.French)),
                    string.Join(' ', _texts.Select(static text => text.English))))
                : null;
        }

        private void MoveAmount()
        {
            if (Lacking(_stated.Amount) is { } lacking)
            {
                _changed = _changed with { Amount = scope.Amount(_limit) };
                _texts.Add(new(
                    $"Augmenter de {lacking} le montant de la source « {_stated.Source} ».",
                    $"Raise the amount of the source '{_stated.Source}' by {lacking}."));
            }
        }

        private void MoveCeiling()
        {
            if (Lacking(_stated.Ceiling) is { } lacking)
            {
                _changed = _changed with { Ceiling = scope.Amount(_limit) };
                _texts.Add(new(
                    $"Obtenir {lacking} de plus que le plafond de la source « {_stated.Source} ».",
                    $"Obtain {lacking} above the ceiling of the source '{_stated.Source}'."));
            }
        }

        private void MoveFloor()
        {
            if (Lacking(_stated.Floor) is { } lacking)
            {
                _changed = _changed with { Floor = scope.Amount(_limit) };
                _texts.Add(new(
                    $"Obtenir {lacking} de moins que le plancher de la source « {_stated.Source} ».",
                    $"Obtain {lacking} below the floor of the source '{_stated.Source}'."));
            }
        }

        // By how much an amount stands in the way.
        private Money? Lacking(Money? stated)
        {
            var units = stated is { } amount ? scope.Units(amount, row.IsMinimum) : _limit;
            var lacking = row.IsMinimum ? units - _limit : _limit - units;
            return lacking > 0 ? scope.Amount(lacking) : null;
        }

        // The nearest rate, in millionths, that allows the limit.
        private void MoveRate(FundingLimit kind, Percentage? stated)
        {
            if (_stated.RateOf != FundingBasis.Costs
                || stated is not { } rate
                || Lacking(scope.Amount(scope.ShareOfCosts(row.Source, rate, row.IsMinimum).Whole(row.IsMinimum)))
                    is not { } lacking)
            {
                return;
            }

            const decimal Million = 1_000_000;
            var costs = (decimal)scope.BaseOf(row.Source);
            var exact = costs == 0 ? -1 : (decimal)_limit / costs;
            var fraction = row.IsMinimum ? decimal.Floor(exact * Million) : decimal.Ceiling(exact * Million);
            if (fraction is < 0 or > Million)
            {
                _isPossible = false;
                return;
            }

            var share = Percentage.FromFraction(fraction / Million);
            var id = _stated.Source;
            _changed = _changed.WithRate(kind, share);
            _texts.Add(kind switch
            {
                FundingLimit.MaximumRate => new(
                    $"Obtenir un taux maximal de {share} dans les règles de la source « {id} » ({lacking}).",
                    $"Obtain a maximum rate of {share} in the rules of the source '{id}' ({lacking})."),
                FundingLimit.MinimumRate => new(
                    $"Obtenir un taux minimal de {share} dans les règles de la source « {id} » ({lacking}).",
                    $"Obtain a minimum rate of {share} in the rules of the source '{id}' ({lacking})."),
                _ => new(
                    $"Obtenir le taux de {share} pour la source « {id} » ({lacking}).",
                    $"Obtain the rate of {share} for the source '{id}' ({lacking})."),
            });
        }
    }
}
