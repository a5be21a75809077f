using HealthCoop.Partners;

namespace HealthCoop.Planning.Ledgers;

/// <summary>Gathers what partners receive and spend, and closes each month.</summary>
internal sealed class LedgerBook
{
    private readonly Id<Partner> _coordinator;
    private readonly Currency _currency;
    private readonly SortedSet<YearMonth> _months = [];
    private readonly SortedDictionary<Id<Partner>, Dictionary<YearMonth, Flows>> _partners = [];

    public LedgerBook(Id<Partner> coordinator, Currency currency)
    {
        (_coordinator, _currency) = (coordinator, currency);
        _partners[coordinator] = [];
    }

    /// <summary>Passes a payment on to the partners, or to the coordinator where there are no shares.</summary>
    public void PassOn(GrantPayment payment, ValueList<GrantShare> shares)
    {
        var month = payment.PaidOn.ToYearMonth();
        if (shares.IsEmpty)
        {
            Add(_coordinator, month, payment.Amount, (flows, amount) => flows.FromGrant += amount);
            return;
        }

        var weights = shares.GroupBy(share => share.Partner)
            .OrderBy(group => group.Key)
            .Select(group => (Partner: group.Key, Weight: group.Sum(share => share.Amount.Amount)))
            .ToArray();
        var parts = payment.Amount?.Allocate(Array.ConvertAll(weights, weight => weight.Weight));
        foreach (var (i, (partner, _)) in weights.Index())
        {
            Add(partner, month, parts?[i], (flows, amount) => flows.FromGrant += amount);
        }
    }

    public void Receive(Id<Partner> partner, YearMonth month, Money? received) =>
        Add(partner, month, received, (flows, amount) => flows.FromOthers += amount);

    public void Spend(Id<Partner> partner, YearMonth month, Money? spent) =>
        Add(partner, month, spent, (flows, amount) => flows.Spent += amount);

    public ValueList<PartnerLedger> Close() =>
        _partners.Select(partner => new PartnerLedger(partner.Key, Close(partner.Value))).ToValueList();

    private ValueList<LedgerMonth> Close(Dictionary<YearMonth, Flows> flowsByMonth)
    {
        var months = new List<LedgerMonth>();
        Money? opening = Money.Zero(_currency);
        for (var month = _months.Min; month <= _months.Max; month = month.PlusMonths(1))
        {
            var flows = flowsByMonth.GetValueOrDefault(month) ?? new Flows(_currency);
            var closed = new LedgerMonth(month, opening, flows.FromGrant, flows.FromOthers, flows.Spent);
            months.Add(closed);
            opening = closed.Closing;
        }

        return months.ToValueList();
    }

    private void Add(Id<Partner> partner, YearMonth month, Money? amount, Action<Flows, Money?> add)
    {
        _ = _months.Add(month);
        if (!_partners.TryGetValue(partner, out var months))
        {
            _partners[partner] = months = [];
        }

        if (!months.TryGetValue(month, out var flows))
        {
            months[month] = flows = new(_currency);
        }

        add(flows, amount);
    }

    private sealed class Flows(Currency currency)
    {
        public Money? FromGrant { get; set; } = Money.Zero(currency);

        public Money? FromOthers { get; set; } = Money.Zero(currency);

        public Money? Spent { get; set; } = Money.Zero(currency);
    }
}
