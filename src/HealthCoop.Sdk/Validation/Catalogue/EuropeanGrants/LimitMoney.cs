using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Holds amounts and the limits of calls against each other, as the rates stand when the programme
/// starts.</summary>
internal static class LimitMoney
{
    /// <summary>Gets a limit in the currency of the budget; nothing where no rate tells.</summary>
    public static Money? InBudget(Money limit, Programme programme) =>
        programme.Budget is { } budget ? In(budget.Currency, limit, programme) : limit;

    /// <summary>Gets what is known of an amount in the currency of a limit.</summary>
    public static Bound<Money> In(Currency currency, Claim<Money>? claim, Programme programme)
    {
        var bound = Bounds.Of(claim);
        return new(
            bound.Least is { } least ? In(currency, least, programme) : null,
            bound.Most is { } most ? In(currency, most, programme) : null,
            bound.IsOpen);
    }

    private static Money? In(Currency currency, Money amount, Programme programme) =>
        amount.Currency == currency ? amount
        : programme.Start.Value?.Earliest is { } on
            && Budget.RatesOf(programme.Budget).TryConvertUnrounded(amount, currency, on, out var converted) ? converted
        : null;
}
