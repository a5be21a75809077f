namespace HealthCoop.Validation.Rules;

/// <summary>Compares what is known of a figure with a limit.</summary>
internal static class Bound
{
    /// <summary>Tells whether a figure is at most the limit; nothing where that is not known. "About" is taken at its
    /// word.</summary>
    public static bool? IsAtMost<T>(Claim<T>? claim, T limit)
        where T : struct, IComparable<T>
    {
        if (claim?.Value is not { } value)
        {
            return null;
        }

        var isWithin = value.CompareTo(limit) <= 0;
        return claim.Comparator switch
        {
            Comparator.AtLeast => isWithin ? null : false,
            Comparator.MoreThan => value.CompareTo(limit) < 0 ? null : false,
            Comparator.AtMost => isWithin ? true : null,
            Comparator.LessThan => isWithin ? true : null,
            _ => isWithin,
        };
    }
}
