namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>Reads a claim in another unit; who claims it, how firmly and on what assumption stays the same.</summary>
internal static class ClaimReading
{
    /// <param name="claim">The claim, or <see langword="null"/> when nothing is said about the fact.</param>
    /// <param name="read">Reads a value; larger values are read as larger ones, so that bounds stay bounds.</param>
    public static Claim<TResult> Of<T, TResult>(Claim<T>? claim, Func<T, TResult> read)
        where T : struct
        where TResult : struct => claim is null
            ? Claim.NotPublished<TResult>(Modality.Expected)
            : new()
            {
                Modality = claim.Modality,
                Value = claim.Value is { } value ? read(value) : null,
                Comparator = claim.Comparator,
                Source = claim.Source,
                Assumption = claim.Assumption is { } assumed ? new(read(assumed.Value), assumed.Because) : null,
            };
}
