using HealthCoop.HealthSystem;
using HealthCoop.Planning.Financing;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>The lines of a year, or of no known year, with what the sources pay of them.</summary>
internal sealed class FundedYear
{
    private readonly HealthPlanPart[] _lines;
    private readonly HealthPlanPart[] _maybe;
    private readonly Currency _currency;
    private readonly ValueList<HealthPlanOffer>[] _offers;
    private readonly HealthPlanAmount[] _offered;
    private readonly Money[][] _paid;
    private readonly Money[][] _sure;

    public FundedYear(
        IEnumerable<HealthPlanPart> lines,
        IEnumerable<HealthPlanPart> ofUnknownYear,
        HealthPlanAmount cost,
        IEnumerable<OfferedMoney> offers)
    {
        _lines = [.. lines];
        _maybe = [.. ofUnknownYear];
        _currency = cost.Lowest.Currency;
        var bySource = offers.ToLookup(offer => offer.Offer.Source);
        _offers = [.. HealthPlanLines.AllSources.Select(source => bySource[source].Select(o => o.Offer).ToValueList())];
        _offered = [.. HealthPlanLines.AllSources.Select(source => Offered([.. bySource[source]]))];
        Cost = cost;
        Lines = HealthPlanAmount.Sum(_lines.Select(line => line.Amount), _currency);
        _paid = Pay(
            amount => amount.Planned,
            amount => amount.Highest is not null,
            Rest(amount => amount.Planned),
            offered => offered.Lowest);
        _sure = Pay(amount => amount.Lowest, SureRest(cost.Lowest), offered => offered.Lowest);
    }

    public HealthPlanAmount Cost { get; }

    public HealthPlanAmount Lines { get; }

    public ValueList<HealthPlanSourceFunding> Funding => HealthPlanLines.AllSources.Select(source =>
    {
        var (offered, paid) = (_offered[(int)source], Total(_sure.Select(parts => parts[(int)source])));
        var amount = offered.Lowest < paid ? offered with { Lowest = paid } : offered;
        return new HealthPlanSourceFunding(source, _offers[(int)source], amount, paid);
    }).ToValueList();

    /// <summary>Gets the unfunded remainder. It is the greater the more the year costs, and sources pay no less for
    /// lines that cost more: of the same cost they pay the least when each line and the rest cost the least, and the
    /// most when the rest, which any source may pay, takes all that lines may cost more.</summary>
    public HealthPlanAmount Unfunded
    {
        get
        {
            var least = Pay(amount => amount.Lowest, SureRest(Cost.Planned), offered => offered.Lowest);
            var most = Pay(amount => amount.Lowest, Rest(amount => amount.Lowest), offered => offered.Highest);
            return Cost.Less(Paid(least)) with { Lowest = Cost.Less(Paid(most)).Lowest };
        }
    }

    /// <summary>Gets what nobody is known to pay of the cost beyond the lines.</summary>
    public HealthPlanAmount WithoutLine => Cost.Less(Lines).Less(Paid(_paid[^1]));

    public IEnumerable<HealthPlanVote> Votes()
    {
        var together = HealthPlanAmount.Exactly(Money.Zero(_currency));
        foreach (var (i, (line, cost)) in _lines.Index())
        {
            var paid = Paid(_paid[i]);
            var toVote = cost.Less(paid);
            if (toVote.Value is not { IsZero: true })
            {
                together = together.Plus(toVote);
                yield return new(line, cost, paid.Lowest, toVote, together);
            }
        }
    }

    /// <summary>Cuts each line by pillar and source.</summary>
    public IEnumerable<HealthPlanCell> Cells(int? year) =>
        from line in _lines.Index()
        let split = new NestedSplit(line.Item.Amount.Planned, _paid[line.Index])
        from pillar in ByPillar(line.Item)
        from part in Parts(pillar.Amount, split.Next(pillar.Amount.Planned))
        where part.Amount.Value is not { IsZero: true }
        select new HealthPlanCell(line.Item.Line, year, pillar.Pillar, part.Source, part.Amount);

    private static IEnumerable<(Pillar? Pillar, HealthPlanAmount Amount)> ByPillar(HealthPlanPart line)
    {
        var shares = line.Line.Pillars.Shares;
        return shares.IsEmpty
            ? [(null, line.Amount)]
            : shares.Zip(
                line.Amount.Allocate([.. shares.Select(share => share.Share.Fraction)]),
                (share, amount) => ((Pillar?)share.Pillar, amount));
    }

    // What nobody pays comes last, and with it what is not bounded.
    private static IEnumerable<(HealthPlanSource? Source, HealthPlanAmount Amount)> Parts(
        HealthPlanAmount amount,
        Money[] parts) => parts.Select((part, i) => i < parts.Length - 1
            ? ((HealthPlanSource?)i, amount with { Lowest = Least(amount, part), Highest = part })
            : (null, amount with { Lowest = Least(amount, part), Highest = amount.Highest is null ? null : part }));

    private static Money Least(HealthPlanAmount whole, Money part) =>
        whole.IsKnown || whole.Highest is null ? part : Money.Zero(part.Currency);

    private HealthPlanAmount Offered(OfferedMoney[] offers) => offers.Length == 0
        ? HealthPlanAmount.Unknown(_currency)
        : HealthPlanAmount.Sum(offers.Select(offer => offer.Amount), _currency);

    // A payer's word is good for what it alone pays, unless what its source gives is bounded. Without a bound a source
    // gives all that there is to pay.
    private Money[][] Pay(
        Func<HealthPlanAmount, Money> cost,
        Func<HealthPlanAmount, bool> isBounded,
        Money rest,
        Func<HealthPlanAmount, Money?> offer)
    {
        (Money Amount, bool IsBounded, ValueList<HealthPlanSource> Sources)[] costs =
        [
            .. _lines.Select(line => (cost(line.Amount), isBounded(line.Amount), line.Line.Sources)),
            (rest, true, HealthPlanLines.AllSources),
        ];
        var all = Total(costs.Select(line => line.Amount));
        return RankedPayments.Pay(
            costs,
            _offered.Select(offered => offer(offered) ?? all),
            _offered.Select(offered => offered.Highest is null ? null : offer(offered)));
    }

    private Money[][] Pay(Func<HealthPlanAmount, Money> cost, Money rest, Func<HealthPlanAmount, Money?> offer) =>
        Pay(cost, static _ => true, rest, offer);

    // What a cost is known to have beyond its lines: nothing where a line without a bound may take it all. Nor is what
    // may be a line of its own payable by any source, or last, unless every source may pay every line.
    private Money SureRest(Money cost)
    {
        var all = _lines.Concat(_maybe);
        var lines = all.All(line => line.Line.Sources.Count == HealthPlanLines.AllSources.Count) ? _lines : all;
        return HealthPlanAmount.Exactly(cost)
            .Less(HealthPlanAmount.Sum(lines.Select(line => line.Amount), _currency))
            .Lowest;
    }

    private Money Rest(Func<HealthPlanAmount, Money> cost) => HealthPlanAmount.Exactly(cost(Cost))
        .Less(HealthPlanAmount.Exactly(Total(_lines.Select(line => cost(line.Amount)))))
        .Lowest;

    private HealthPlanAmount Paid(params IEnumerable<Money[]> parts) =>
        HealthPlanAmount.Exactly(Total(parts.SelectMany(part => part))) with
        {
            IsAbout = _offered.Any(offered => offered.IsAbout),
            IsAssumed = _offered.Any(offered => offered.IsAssumed),
        };

    private Money Total(IEnumerable<Money> amounts) => Money.Sum(amounts, _currency);
}
