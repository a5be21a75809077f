using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>How much more a facility must take in so that costs which lack money are paid.</summary>
/// <remarks>
/// More income pays the facility's costs in their order, and what it pays is not asked of payers any longer. So a cost
/// is paid once income has paid it, or has taken off its payer what that lacks, whichever comes first.
/// </remarks>
internal sealed class IncomeNeed(IEnumerable<Posting> inOrder, Id<Facility> facility, IEnumerable<Posting> lacking)
{
    private readonly Posting[] _postings = [.. inOrder.Where(posting => posting.Cost.Facility == facility)];

    public MoneyInterval Amount(Currency currency)
    {
        Money? Most(Func<MoneyInterval, Money?> bound) => lacking
            .Where(posting => bound(posting.Needed) is not { IsZero: true })
            .Select(posting => Until(posting, bound, currency))
            .Aggregate((Money?)Money.Zero(currency), static (most, next) => most is null || next <= most ? most : next);

        return new(
            Most(static amount => amount.Lowest)!.Value,
            Most(static amount => amount.Highest),
            lacking.Any(posting => posting.Short.IsAssumed || posting.Line.Asked.IsAssumed));
    }

    private Money? Until(Posting last, Func<MoneyInterval, Money?> bound, Currency currency)
    {
        Money? income = Money.Zero(currency);
        var need = last.Line.IsPayerBound ? bound(last.Short) : null;
        foreach (var posting in _postings)
        {
            if (posting.Line.Payer is { } payer && payer == last.Line.Payer)
            {
                if (bound(posting.Burden) >= need)
                {
                    return income + need;
                }

                need -= bound(posting.Burden);
            }

            income += bound(posting.Line.Asked);
            if (ReferenceEquals(posting, last))
            {
                break;
            }
        }

        return income;
    }
}
