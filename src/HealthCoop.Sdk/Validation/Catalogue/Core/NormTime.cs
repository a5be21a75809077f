using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Tells whether norms are in force when a programme starts.</summary>
internal static class NormTime
{
    /// <summary>Tells whether a norm is known to be in force; reports the start as undecided where it leaves that
    /// open. A norm of which nothing is said is in force.</summary>
    public static bool IsInForce(PartialInterval? inForce, Programme programme, RuleCheck check)
    {
        if (inForce is not { } interval)
        {
            return true;
        }

        var (first, last) = DayBounds.Of(programme.Start);
        if (last < interval.From?.Earliest || first > interval.Through?.Latest)
        {
            return false;
        }

        if (interval.SurelyContains(programme.Start))
        {
            return true;
        }

        check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
        return false;
    }
}
