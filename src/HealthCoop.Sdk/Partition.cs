using System.Globalization;

namespace HealthCoop;

/// <summary>The parts of a whole, some of which may be unknown.</summary>
internal static class Partition
{
    private static readonly Claim<Percentage> All = Claim.Planned(Percentage.FromPercent(100));

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    /// <summary>Reports shares that make more than 100 %, or less where they are all and known.</summary>
    /// <param name="check">Where that is reported.</param>
    /// <param name="path">The place of the shares.</param>
    /// <param name="parts">What has the shares.</param>
    /// <param name="share">Gets the share of a part; what could not be read is unknown.</param>
    /// <param name="areAll">Whether there are no others.</param>
    public static void CheckShares<TPart>(
        IContentCheck check,
        JsonPointer path,
        ReadOnlySpan<TPart> parts,
        Func<TPart, Claim<Percentage>?> share,
        bool areAll) =>
        Check(check, path, All, parts, share, areAll);

    /// <summary>Reports parts that cannot be those of the whole, whatever the unknown ones are.</summary>
    /// <param name="check">Where that is reported.</param>
    /// <param name="path">The place of the parts.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="number">Gets what a part counts; what could not be read is unknown.</param>
    /// <param name="areAll">Whether there are no others.</param>
    public static void Check<TPart, T>(
        IContentCheck check,
        JsonPointer path,
        Claim<T>? whole,
        ReadOnlySpan<TPart> parts,
        Func<TPart, Claim<T>?> number,
        bool areAll)
        where T : struct
    {
        if (whole is not { IsKnown: true } || parts.IsEmpty)
        {
            return;
        }

        var (least, most, known) = (0m, (decimal?)0, 0m);
        foreach (var part in parts)
        {
            var claim = number(part);
            least = Sum(least, Least(claim) ?? 0);
            most = most is { } sum && Most(claim) is { } next ? Sum(sum, next) : null;
            known = Sum(known, Number(claim) ?? 0);
        }

        if (least > Most(whole) || (areAll && most < Least(whole)))
        {
            var total = Number(whole);
            check.Breaks(
                "HC-CLM-002",
                path,
                new(
                    string.Create(Invariant, $"Les parties connues font {known} et le total {total}."),
                    string.Create(Invariant, $"The known parts make {known} and the total is {total}.")),
                new(
                    "Corriger les parties ou le total ; une partie inconnue s'écrit sans valeur.",
                    "Correct the parts or the total; an unknown part is written without a value."));
        }
    }

    // Nothing that claims count is negative: what is, is found elsewhere.
    private static decimal Sum(decimal left, decimal right) =>
        left > decimal.MaxValue - Math.Max(0, right) ? decimal.MaxValue : left + Math.Max(0, right);

    private static decimal? Number<T>(Claim<T>? claim)
        where T : struct => claim?.Value is { } value ? Number(value) : null;

    private static decimal? Number<T>(T value)
        where T : struct => value switch
        {
            int number => number,
            decimal number => number,
            Percentage share => share.Percent,
            Money amount => amount.Amount,
            FullTimeEquivalent staff => staff.Count,
            _ => null,
        };

    // The least and the most that a claim leaves possible; null where it sets no bound, or could not be read.
    private static decimal? Least<T>(Claim<T>? claim)
        where T : struct => claim?.Comparator switch
        {
            Comparator.Exactly or Comparator.AtLeast => Number(claim),
            Comparator.MoreThan => Number(claim) + StepOf<T>(),
            _ => null,
        };

    private static decimal? Most<T>(Claim<T>? claim)
        where T : struct => claim?.Comparator switch
        {
            Comparator.Exactly or Comparator.AtMost => Number(claim),
            Comparator.LessThan => Number(claim) - StepOf<T>(),
            _ => null,
        };

    private static int StepOf<T>() => typeof(T) == typeof(int) ? 1 : 0;
}
