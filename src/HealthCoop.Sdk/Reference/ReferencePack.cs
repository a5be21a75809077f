using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Law;

namespace HealthCoop.Reference;

/// <summary>A pack of reference data: dated rules of calls, law, norms and the figures of rules, with their
/// sources.</summary>
public sealed record ReferencePack : IEntity<ReferencePack>
{
    /// <inheritdoc/>
    public required Id<ReferencePack> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the day as of which the pack tells what is known.</summary>
    public required LocalDate Edition { get; init; }

    /// <summary>Gets the rules of calls and instruments.</summary>
    /// <value>The default is empty.</value>
    public ValueList<GrantProfile> GrantProfiles { get; init; }

    /// <summary>Gets the texts of law.</summary>
    /// <value>The default is empty.</value>
    public ValueList<LegalText> LegalTexts { get; init; }

    /// <summary>Gets who holds which competence by these texts.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HeldCompetence> Competences { get; init; }

    /// <summary>Gets the levels of care of countries.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPyramid> HealthPyramids { get; init; }

    /// <summary>Gets what staff facilities are to have.</summary>
    /// <value>The default is empty.</value>
    public ValueList<StaffingNorm> StaffingNorms { get; init; }

    /// <summary>Gets the figures of rules.</summary>
    /// <value>The default is empty.</value>
    public ValueList<RuleParameter> RuleParameters { get; init; }

    /// <summary>Gets what the host keeps beside the pack.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
