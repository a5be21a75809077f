using HealthCoop.Programmes;

namespace HealthCoop.Publication;

/// <summary>How a member is told of, and what must be allowed for it.</summary>
/// <param name="Release">How it is told of.</param>
/// <param name="Needs">All that must be allowed.</param>
internal sealed record ReleaseRule(Release Release, params IReadOnlyList<PublicationMatter> Needs)
{
    public static ReleaseRule Never { get; } = new(Release.Never);

    public static ReleaseRule Whole { get; } = new(Release.Whole);

    public static ReleaseRule ByMember { get; } = new(Release.ByMember);
}
