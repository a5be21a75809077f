using HealthCoop.Finance;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>What is known of what a source pays: a rate of the total, an amount, or a rate up to an amount.</summary>
internal static class Contribution
{
    public static Bound<Money> Of(FundingSource source, Claim<Money>? total, Currency currency)
    {
        var amount = In(currency, source.Amount);
        if (source.Rate is null)
        {
            return amount;
        }

        var (rate, whole) = (Bounds.Of(source.Rate), In(currency, total));
        var byRate = new Bound<Money>(
            rate.Least is { } low && whole.Least is { } least ? least * low : null,
            rate.Most is { } high && whole.Most is { } most ? most * high : null);
        return source.Amount is null
            ? byRate
            : new(Lower(byRate.Least, amount.Least, isKnown: false), Lower(byRate.Most, amount.Most, isKnown: true));
    }

    /// <summary>Gets what is known of an amount in a currency; nothing where it is in another one.</summary>
    public static Bound<Money> In(Currency currency, Claim<Money>? claim) =>
        claim?.Value is { } value && value.Currency != currency ? default : Bounds.Of(claim);

    /// <summary>Gets the member that keeps a contribution from being known.</summary>
    public static string UnknownMember(FundingSource source) =>
        source.Rate is not null && !Bounds.Of(source.Rate).IsExact ? nameof(source.Rate) : nameof(source.Amount);

    // The lower of two bounds; of one that is not known, the other is an upper bound all the same.
    private static Money? Lower(Money? one, Money? other, bool isKnown) => (one, other) switch
    {
        ({ } a, { } b) => a < b ? a : b,
        _ => isKnown ? one ?? other : null,
    };
}
