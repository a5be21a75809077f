namespace HealthCoop.Planning.Financing;

/// <summary>Writes the limits of a problem as rows.</summary>
internal sealed class FundingRows
{
    private readonly FundingScope _scope;
    private readonly List<FundingRow> _rows = [];

    private FundingRows(FundingScope scope) => _scope = scope;

    private FundingProblem Problem => _scope.Problem;

    /// <summary>Lists the rows: those of the sources in ordinal order, the budget's total, the rules in
    /// ordinal order.</summary>
    public static IReadOnlyList<FundingRow> Of(FundingScope scope)
    {
        var rows = new FundingRows(scope);
        for (var k = 0; k < scope.Sources.Length; k++)
        {
            rows.AddSource(k);
        }

        if (scope.Problem.BudgetTotal is { } total)
        {
            rows.AddAmount(
                -1,
                FundingLimit.BudgetTotal,
                null,
                NotBelowZero(scope.Exact(total, roundUp: false)),
                isMinimum: false);
        }

        foreach (var rule in scope.Problem.Rules.OrderBy(static rule => rule.Id.Value, StringComparer.Ordinal))
        {
            rows.AddRule(rule);
        }

        return rows._rows;
    }

    private void AddSource(int k)
    {
        var offer = _scope.Sources[k];
        // Of limits that are alike the one named first is told.
        var caps = Caps(k, offer).ToList();
        if (caps.Count > 0)
        {
            var (kind, units) = caps.MinBy(static cap => cap.Units);
            AddAmount(k, kind, null, units, isMinimum: false);
        }

        var minima = Minima(k, offer).ToList();
        if (minima.Count > 0)
        {
            var (kind, units) = minima.MaxBy(static floor => floor.Units);
            AddAmount(k, kind, null, units, isMinimum: true);
        }

        if (offer.RateOf == FundingBasis.Funding)
        {
            AddFundedRate(k, FundingLimit.Rate, offer.Rate, isMinimum: false);
            AddFundedRate(k, FundingLimit.MaximumRate, offer.MaximumRate, isMinimum: false);
            AddFundedRate(k, FundingLimit.MinimumRate, offer.MinimumRate, isMinimum: true);
        }

        if (offer.IndirectCostCap is { } cap)
        {
            var (share, scale) = Fraction(cap);
            _rows.Add(new()
            {
                Kind = FundingLimit.IndirectCosts,
                Source = k,
                Sources = [k],
                Counts = place => _scope.IsIndirect(place.Line),
                IsShared = place => _scope.IsDirect(place.Line),
                Share = share,
                Scale = scale,
            });
        }

        AddCash(k, offer);
    }

    private IEnumerable<(FundingLimit Kind, UnitFraction Units)> Caps(int k, FundingOffer offer)
    {
        var ofCosts = offer.RateOf == FundingBasis.Costs;
        if (ofCosts && offer.Rate is { } rate)
        {
            yield return (FundingLimit.Rate, _scope.ShareOfCosts(k, rate, roundUp: false));
        }

        if (offer.Amount is { } amount)
        {
            yield return (FundingLimit.Amount, NotBelowZero(_scope.Exact(amount, roundUp: false)));
        }

        if (ofCosts && offer.MaximumRate is { } maximum)
        {
            yield return (FundingLimit.MaximumRate, _scope.ShareOfCosts(k, maximum, roundUp: false));
        }

        if (offer.Ceiling is { } ceiling)
        {
            yield return (FundingLimit.Ceiling, NotBelowZero(_scope.Exact(ceiling, roundUp: false)));
        }
    }

    private IEnumerable<(FundingLimit Kind, UnitFraction Units)> Minima(int k, FundingOffer offer)
    {
        if (offer.RateOf == FundingBasis.Costs && offer.MinimumRate is { } rate)
        {
            yield return (FundingLimit.MinimumRate, _scope.ShareOfCosts(k, rate, roundUp: true));
        }

        if (offer.Floor is { } floor)
        {
            yield return (FundingLimit.Floor, _scope.Exact(floor, roundUp: true));
        }
    }

    private void AddAmount(int source, FundingLimit kind, YearMonth? through, UnitFraction limit, bool isMinimum)
    {
        _rows.Add(new()
        {
            Kind = kind,
            Source = source,
            Sources = source < 0 ? null : [source],
            Through = through,
            Counts = _scope.Reader(new() { Through = through }),
            Limit = limit.Numerator,
            Scale = limit.Denominator,
            IsMinimum = isMinimum,
        });
    }

    private void AddFundedRate(int k, FundingLimit kind, Percentage? rate, bool isMinimum)
    {
        if (rate is not { } stated)
        {
            return;
        }

        var (share, scale) = Fraction(stated);
        _rows.Add(new()
        {
            Kind = kind,
            Source = k,
            Counts = place => place.Source == k,
            IsShared = place => _scope.MayPay(k, place.Line, place.Period),
            Share = share,
            Scale = scale,
            IsMinimum = isMinimum,
        });
    }

    // What was spent by the month before each arrival of money is at most what had come by then.
    private void AddCash(int k, FundingOffer offer)
    {
        if (offer.Cash is not { } cash)
        {
            return;
        }

        var units = Int128.Zero;
        var arrivals = cash.GroupBy(static arrival => arrival.Month).OrderBy(static month => month.Key);
        foreach (var month in arrivals)
        {
            AddAmount(k, FundingLimit.Cash, month.Key.PlusMonths(-1), new(units, 1), isMinimum: false);
            units += month.Aggregate(Int128.Zero, (sum, part) => sum + _scope.Units(part.Amount, roundUp: false));
        }

        AddAmount(k, FundingLimit.Cash, null, new(units, 1), isMinimum: false);
    }

    private void AddRule(FundingRule rule)
    {
        var counts = _scope.Reader(rule.Of);
        var sources = _scope.SourcesOf(rule.Of);
        var amount = rule.Amount ?? Money.Zero(Problem.Currency);
        var isMinimum = rule.Sense == FundingSense.AtLeast;
        if (rule.ShareOf is not { Basis: FundingBasis.Funding } basis)
        {
            var costs = rule.ShareOf is { } ofCosts ? _scope.CostsOf(ofCosts.Selection) : 0;
            var limit = _scope.ShareAndAmount(costs, rule.Share, amount, isMinimum);
            _rows.Add(new()
            {
                Kind = FundingLimit.Rule,
                Rule = rule,
                Sources = sources,
                Counts = counts,
                Limit = limit.Numerator,
                Scale = limit.Denominator,
                IsMinimum = isMinimum,
            });
            return;
        }

        // The share and the amount over one power of ten.
        var (share, ofShare) = Fraction(rule.Share);
        var (units, ofUnits) = _scope.Exact(amount, isMinimum);
        var scale = Math.Max(ofShare, ofUnits);
        var shared = _scope.SourcesOf(basis.Selection);
        _rows.Add(new()
        {
            Kind = FundingLimit.Rule,
            Rule = rule,
            Sources = sources is null || shared is null ? null : [.. sources.Union(shared)],
            Counts = counts,
            IsShared = _scope.Reader(basis.Selection),
            Share = share * (scale / ofShare),
            Scale = scale,
            Limit = units * (scale / ofUnits),
            IsMinimum = isMinimum,
        });
    }

    private static UnitFraction NotBelowZero(UnitFraction limit) => limit.Numerator < 0 ? UnitFraction.Zero : limit;

    /// <summary>Writes a share as a whole number over a power of ten.</summary>
    private static (long Share, long Scale) Fraction(Percentage rate)
    {
        var (value, scale) = (rate.Fraction, 1L);
        while (value != decimal.Truncate(value))
        {
            (value, scale) = (value * 10, scale * 10);
        }

        return ((long)value, scale);
    }

    /// <summary>Tells whether a share has few enough decimals to be reckoned with exactly.</summary>
    public static bool IsExact(Percentage rate) =>
        decimal.Round(rate.Fraction, UnitFraction.MostDecimals) == rate.Fraction;
}
