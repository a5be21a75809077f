using HealthCoop.Finance;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Tells which money is the European Union's, by the profiles that sources name.</summary>
internal static class EuropeanMoney
{
    /// <summary>Gets the profiles whose basic act, the Development Cooperation Instrument, pays no taxes.</summary>
    public static ValueList<Id<GrantProfile>> WithoutTaxes { get; } = [new("eu-nsa-la-2009")];

    public static bool IsOf(this FundingSource source, ValueList<Id<GrantProfile>> profiles) =>
        source.Profile is { } profile && profiles.AsSpan().Contains(profile);

    /// <summary>Tells whether any source of a budget names one of some profiles.</summary>
    public static bool Pays(this ValueList<Id<GrantProfile>> profiles, Budget? budget)
    {
        foreach (var source in budget?.Sources ?? [])
        {
            if (source.IsOf(profiles))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets an amount of euros in the currency of a budget, as the rates stand on a day.</summary>
    public static Money? InBudget(decimal euros, Budget? budget, LocalDate? on)
    {
        var amount = Money.Eur(euros);
        if (budget is null || budget.Currency == Currency.Eur)
        {
            return amount;
        }

        return on is { } day
            && Budget.RatesOf(budget).TryConvert(amount, budget.Currency, day, out var converted)
                ? converted
                : null;
    }
}
