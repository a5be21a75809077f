namespace HealthCoop.Planning.Appraisal;

/// <summary>Who decides, performs and pays in a programme, month by month.</summary>
public sealed record OwnershipAppraisal
{
    /// <summary>Gets who decides.</summary>
    public required OwnershipCurve Decides { get; init; }

    /// <summary>Gets who performs.</summary>
    public required OwnershipCurve Performs { get; init; }

    /// <summary>Gets who pays.</summary>
    public required OwnershipCurve Pays { get; init; }

    /// <summary>Gets the three together: a task's ownership is the mean of deciding, performing and paying.</summary>
    /// <remarks>No source weighs one above the others.</remarks>
    public required OwnershipCurve Overall { get; init; }

    /// <summary>Gets the parts in tasks of which it is not known, or not for each month, which side has them.</summary>
    public required ValueList<OwnershipGap> Gaps { get; init; }

    /// <summary>Gets the places of tasks of which no month is known in which they run for sure: all of them, where the
    /// programme's own months are not known.</summary>
    public required ValueList<JsonPointer> Undated { get; init; }
}
