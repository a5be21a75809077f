using HealthCoop.Documents.Faults;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Validation.Rules;

/// <summary>Where a rule reports to while it checks one thing, and what it may ask.</summary>
/// <remarks>Made for one check of one thing; not to be kept or shared.</remarks>
public sealed class RuleCheck
{
    private readonly Rule _rule;
    private readonly DocumentPath _path;
    private readonly ProgrammeContent? _content;
    private readonly HashSet<JsonPointer> _unknown = [];

    internal RuleCheck(Rule rule, DocumentPath path, ProgrammeContent? content, ReferenceData reference) =>
        (_rule, _path, _content, Reference) = (rule, path, content, reference);

    /// <summary>Gets the reference data: grant profiles, competences, figures of rules.</summary>
    public ReferenceData Reference { get; }

    /// <summary>Gets the place of the thing in the document.</summary>
    public JsonPointer Path => _path.ToPointer();

    internal List<Finding> Broken { get; } = [];

    /// <summary>Gets those of the broken findings whose places lie outside of the thing.</summary>
    internal HashSet<Finding> Elsewhere { get; } = new(ReferenceEqualityComparer.Instance);

    internal List<Finding> Unknown { get; } = [];

    internal bool Applies { get; private set; } = true;

    internal RuleOutcome Outcome =>
        Broken.Count > 0 ? RuleOutcome.Broken
        : Unknown.Count > 0 ? RuleOutcome.Undecided
        : Applies ? RuleOutcome.Held
        : RuleOutcome.NotApplicable;

    /// <summary>Finds an entity of the programme.</summary>
    /// <typeparam name="T">The entity's type.</typeparam>
    /// <param name="id">The id.</param>
    /// <returns>The entity, or <see langword="null"/> when there is none or the thing is checked by itself.</returns>
    public T? Find<T>(Id<T> id)
        where T : class, IEntity<T> => _content?.Find(id);

    /// <summary>Reports a member that breaks the rule.</summary>
    /// <param name="member">The member's name in code.</param>
    /// <param name="message">What is wrong, with the values.</param>
    /// <param name="advice">What to do.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public void Breaks(string member, Narrative message, Narrative advice) =>
        Breaks(JsonPointer.Root / member, message, advice);

    /// <summary>Reports a place within the thing that breaks the rule.</summary>
    /// <param name="place">The place, seen from the thing.</param>
    /// <param name="message">What is wrong, with the values.</param>
    /// <param name="advice">What to do.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public void Breaks(JsonPointer place, Narrative message, Narrative advice) =>
        Broken.Add(FindingAt(Path.Then(place), message, advice));

    /// <summary>Reports a place elsewhere in the document that breaks the rule.</summary>
    /// <param name="place">The place, seen from the document.</param>
    /// <param name="message">What is wrong, with the values.</param>
    /// <param name="advice">What to do.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public void BreaksAt(JsonPointer place, Narrative message, Narrative advice)
    {
        var finding = FindingAt(place, message, advice);
        Broken.Add(finding);
        Elsewhere.Add(finding);
    }

    /// <summary>Reports a member without which the rule cannot be decided.</summary>
    /// <param name="member">The member's name in code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public void Undecided(string member) => Undecided(JsonPointer.Root / member);

    /// <summary>Reports a fact within the thing without which the rule cannot be decided.</summary>
    /// <param name="place">The fact's place, seen from the thing.</param>
    public void Undecided(JsonPointer place) => UndecidedAt(Path.Then(place));

    /// <summary>Reports a fact elsewhere in the document without which the rule cannot be decided.</summary>
    /// <param name="place">The fact's place, seen from the document.</param>
    public void UndecidedAt(JsonPointer place)
    {
        if (_unknown.Add(place))
        {
            Unknown.Add(FindingAt(place, RuleTexts.NotKnown(_rule), RuleTexts.GiveTheFact));
        }
    }

    /// <summary>Reports that the rule is not about this thing.</summary>
    public void DoesNotApply() => Applies = false;

    /// <summary>Reports the members of a place that are not known.</summary>
    internal void NeedsKnown(JsonPointer place, params ReadOnlySpan<(string Member, bool IsKnown)> facts)
    {
        foreach (var (member, isKnown) in facts)
        {
            if (!isKnown)
            {
                Undecided(place / member);
            }
        }
    }

    /// <summary>Gets the activities at a facility.</summary>
    internal IReadOnlyList<Located<Activity>> ActivitiesAt(Id<Facility> facility) =>
        _content?.ActivitiesAt(facility) ?? [];

    private Finding FindingAt(JsonPointer place, Narrative message, Narrative advice)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(advice);
        return new()
        {
            Rule = _rule.Id,
            Severity = _rule.Severity,
            Path = place,
            Message = message,
            Advice = advice,
            Entity = _path.EnclosingEntity,
            SourceText = _rule.SourceText,
        };
    }
}
