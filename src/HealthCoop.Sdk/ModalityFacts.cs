namespace HealthCoop;

/// <summary>What the modality of a claim tells.</summary>
internal static class ModalityFacts
{
    /// <summary>Tells whether what is claimed is so already: what is planned, expected or conditional is not.</summary>
    public static bool IsFact(this Modality modality) => modality is Modality.Baseline or Modality.Achieved;
}
