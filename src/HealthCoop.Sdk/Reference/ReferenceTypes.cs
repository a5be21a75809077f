using HealthCoop.Documents.Metadata;
using HealthCoop.HealthSystem;
using HealthCoop.Law;

namespace HealthCoop.Reference;

/// <summary>How each type of a reference pack is written, beside those of the model.</summary>
internal static class ReferenceTypes
{
    /// <summary>Adds the types of reference packs to a list.</summary>
    public static DocumentTypes Add(DocumentTypes types) => types
        .Entity<HealthPyramid>()
        .Entity<HeldCompetence>()
        .Entity<ReferencePack>()
        .Entity<RulePackEntry>()
        .Entity<RuleParameter>()
        .Entity<StaffingNorm>()
        .Words<CareLevel>()
        .List<LegalChange>()
        .List<PyramidLevel>()
        .List<RuleSwitch>()
        .List<StaffingNormPost>();
}
