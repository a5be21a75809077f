using HealthCoop.Programmes;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>What shows that milestones were reached.</summary>
internal static class Proofs
{
    public static EvidenceItem Resolution { get; } = Of(
        "resolution-2009-sgri-72",
        EvidenceType.CouncilResolution,
        new("Délibération 2009 SGRI 72 du Conseil de Paris", "Resolution 2009 SGRI 72 of the Council of Paris"),
        Sources.CouncilDebate);

    public static EvidenceItem LaunchReport { get; } = Press("press-launch", Sources.LaunchReport);

    public static EvidenceItem CommitteeReport { get; } = Press("press-committee-3", Sources.CommitteeReport);

    public static EvidenceItem ConferenceReport { get; } = Press("press-conference", Sources.ConferenceReport);

    public static EvidenceItem Newsletter { get; } = Press("newsletter-16", Sources.Newsletter);

    public static ValueList<EvidenceItem> All =>
        [Resolution, LaunchReport, CommitteeReport, ConferenceReport, Newsletter];

    private static EvidenceItem Press(string id, SourceDocument source) =>
        Of(id, EvidenceType.Press, source.Title, source);

    private static EvidenceItem Of(string id, EvidenceType type, Narrative name, SourceDocument source) =>
        new() { Id = new(id), Type = type, Name = name, On = source.Published, Source = source };
}
