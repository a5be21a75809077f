namespace HealthCoop.Programmes;

/// <summary>Makes parts of a breakdown out of the categories of trainees.</summary>
public static class TraineeCategories
{
    /// <summary>States that the number of trainees of a category is not published.</summary>
    /// <param name="category">The category.</param>
    /// <param name="source">The document that leaves it out.</param>
    /// <param name="modality">In what sense the number is meant.</param>
    /// <returns>The part, of unknown size.</returns>
    public static BreakdownPart<TraineeCategory> NotPublished(
        this TraineeCategory category,
        Id<SourceDocument>? source = null,
        Modality modality = Modality.Achieved) => new(category, Claim.NotPublished<int>(modality, source));
}
