using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Tells where the value of an indicator is stated exactly though it adds up parts that are not.</summary>
internal static class IndicatorSums
{
    public static void Check(IndicatorValue value, Programme programme, RuleCheck check)
    {
        if (value.Value is not { IsKnown: true } total || !HasBound(value) || !AddsUp(value, programme))
        {
            check.DoesNotApply();
            return;
        }

        for (var i = 0; total.Comparator == Comparator.Exactly && i < value.Parts.Count; i++)
        {
            if (IsFirst(value, i) && ComparatorOf(value, value.Parts[i].Division, total) is { } together)
            {
                Break(nameof(value.Value), total, together, check);
                return;
            }
        }
    }

    /// <summary>Reports a total that is exact though it adds up to less than an exact number.</summary>
    public static void Break<T>(string member, Claim<T> total, Comparator together, RuleCheck check)
        where T : struct => check.Breaks(
            JsonPointer.Root / member,
            new(
                $"Le total {total.Value} est donné comme exact ; il additionne des parties qui ne le sont pas.",
                $"The total {total.Value} is given as exact; it adds up parts that are not."),
            new("Donner au total la borne de ses parties.", "Give the total the bound of its parts."),
            Mend.Replace(JsonPointer.Root / member, total with { Comparator = together }));

    private static bool HasBound(IndicatorValue value)
    {
        foreach (var part in value.Parts)
        {
            if (part.Value is { IsKnown: true, Comparator: not Comparator.Exactly })
            {
                return true;
            }
        }

        return false;
    }

    // The value does not know its indicator; it is looked for only where a part has a bound.
    private static bool AddsUp(IndicatorValue value, Programme programme)
    {
        foreach (var objective in programme.Objectives)
        {
            foreach (var indicator in objective.Indicators)
            {
                if (indicator.AddsUp
                    && (Includes(indicator.Baselines, value)
                        || Includes(indicator.Targets, value)
                        || Includes(indicator.Actuals, value)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Includes(ValueList<IndicatorValue> values, IndicatorValue value)
    {
        foreach (var other in values)
        {
            if (ReferenceEquals(other, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFirst(IndicatorValue value, int ordinal)
    {
        for (var i = 0; i < ordinal; i++)
        {
            if (Equals(value.Parts[i].Division, value.Parts[ordinal].Division))
            {
                return false;
            }
        }

        return value.Parts[ordinal].Division is not null;
    }

    // Nothing where the total is not the sum of the parts, or the parts are exact.
    private static Comparator? ComparatorOf(IndicatorValue value, object? division, Claim<decimal> total)
    {
        var parts = value.Parts
            .Where(part => Equals(part.Division, division))
            .Select(part => part.Value)
            .ToArray();
        var sum = Claim.Sum(parts);
        return sum.Comparator != Comparator.Exactly && sum.Value == total.Value ? sum.Comparator : null;
    }
}
