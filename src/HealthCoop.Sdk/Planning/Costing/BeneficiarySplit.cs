using HealthCoop.Programmes;

namespace HealthCoop.Planning.Costing;

/// <summary>Shares amounts over groups of beneficiaries.</summary>
internal static class BeneficiarySplit
{
    /// <summary>Shares an amount to the minor unit, what rounding leaves going where most was lost; nothing where no
    /// group is named.</summary>
    /// <remarks>The shares of a group that is named twice add up, as they do where documents are checked.</remarks>
    public static ValueList<BeneficiaryAmount> Of(Money amount, ValueList<BeneficiaryShare> shares)
    {
        if (shares.IsEmpty)
        {
            return [];
        }

        var groups = (
            from share in shares
            group share.Share.ForPlanning by share.Group into parts
            where parts.Any(part => part is not null)
            orderby parts.Key
            select (Group: (BeneficiaryGroup?)parts.Key, Fraction: parts.Sum(part => part?.Fraction ?? 0))).ToList();
        var rest = 1 - groups.Sum(part => part.Fraction);
        if (rest < 0)
        {
            return [new(null, amount)];
        }

        if (rest > 0)
        {
            groups.Add((null, rest));
        }

        var amounts = amount.Allocate([.. groups.Select(part => part.Fraction)]);
        return groups.Select((part, i) => new BeneficiaryAmount(part.Group, amounts[i])).ToValueList();
    }
}
