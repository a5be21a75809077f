using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>What a payer pays each year after the end of the programme, in one currency, as far as that is
/// known.</summary>
internal readonly struct PayersBurden
{
    private static readonly JsonPointer Start = JsonPointer.Root / nameof(Programme.Start);

    private readonly Partner _payer;
    private readonly Programme _programme;
    private readonly Currency _currency;
    private readonly ExchangeRates _rates;

    public PayersBurden(Partner payer, Programme programme, Currency currency)
    {
        (_payer, _programme, _currency) = (payer, programme, currency);
        _rates = Budget.RatesOf(programme.Budget);
        Least = Money.Zero(currency);
        foreach (var facility in programme.Facilities)
        {
            foreach (var cost in facility.RunningCosts)
            {
                if (cost.PayerAfterEnd == payer.Id && InCurrency(cost.PerYear) is { Least: { } amount })
                {
                    Least += amount;
                }
            }
        }
    }

    /// <summary>Gets the least that the payer pays each year.</summary>
    public Money Least { get; }

    /// <summary>Reports the costs that may be more than what is counted.</summary>
    public void ReportUnknown(RuleCheck check)
    {
        for (var i = 0; i < _programme.Facilities.Count; i++)
        {
            var costs = _programme.Facilities[i].RunningCosts;
            for (var k = 0; k < costs.Count; k++)
            {
                if (costs[k].PayerAfterEnd == _payer.Id && InCurrency(costs[k].PerYear).Most is null)
                {
                    check.UndecidedAt(LacksDay(costs[k].PerYear) ? Start : PlaceOf(i, k));
                }
            }
        }
    }

    // Whether it lacks the day on which it is converted.
    private bool LacksDay(Claim<Money> claim) =>
        claim.Value is { } amount && amount.Currency != _currency && _programme.Start.Value is null;

    private static JsonPointer PlaceOf(int facility, int cost) =>
        JsonPointer.Root / nameof(Programme.Facilities) / facility / nameof(Facility.RunningCosts)
            / cost / nameof(RunningCost.PerYear);

    private Bound<Money> InCurrency(Claim<Money> claim) => claim.Value is { } amount
        && _rates.TryConvert(amount, _currency, _programme.Start.Value?.Earliest ?? default, out var converted)
            ? Bounds.Of(converted, claim.Comparator)
            : default;
}
