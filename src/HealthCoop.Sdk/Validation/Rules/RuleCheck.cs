using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Validation.Rules;

/// <summary>Where a rule reports to while it checks one thing, and what it may ask.</summary>
/// <remarks>Made for one check of one thing; not to be kept or shared.</remarks>
public sealed partial class RuleCheck : IContentCheck
{
    private readonly IRulePlace _place;
    private readonly ProgrammeIndex? _index;
    private readonly HashSet<JsonPointer> _unknown = [];
    private Narrative? _source;
    private bool _isOfSite;
    private Id<Facility>? _site;

    internal RuleCheck(IRulePlace place, ProgrammeIndex? index, ReferenceData reference) =>
        (_place, _index, Reference) = (place, index, reference);

    /// <summary>Gets the reference data: grant profiles, competences, figures of rules.</summary>
    public ReferenceData Reference { get; }

    /// <summary>Gets the place of the thing in the document.</summary>
    public JsonPointer Path => _place.Path;

    /// <summary>Gets the rule that is checked.</summary>
    internal Rule Rule { get; private set; } = null!;

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

    /// <summary>Gets whether a rule that reads the activities of its site alone found others, or none.</summary>
    internal bool LooksBeyondSite { get; private set; }

    /// <summary>Begins the check of one thing by one rule.</summary>
    internal void Begin(Rule rule, ValueList<Id<GrantProfile>> calls = default, object? subject = null)
    {
        (Rule, Applies, LooksBeyondSite, _calls) = (rule, true, false, calls);
        _source = null;
        _isOfSite = (rule.Reads & ProgrammePart.SiteActivities) != 0 && rule.Reads != ProgrammePart.All;
        _site = _isOfSite ? Sites.Of(subject) : null;
        Clear();
    }

    /// <summary>Forgets what was told.</summary>
    internal void Clear()
    {
        if (Broken.Count > 0)
        {
            Broken.Clear();
            Elsewhere.Clear();
        }

        if (Unknown.Count > 0)
        {
            Unknown.Clear();
            _unknown.Clear();
        }
    }

    /// <summary>Names the text that asks for what is checked from here on, where it is not that of the rule.</summary>
    internal void Cite(Narrative source) => _source = source;

    /// <summary>Finds an entity of the programme.</summary>
    /// <typeparam name="T">The entity's type.</typeparam>
    /// <param name="id">The id.</param>
    /// <returns>The entity, or <see langword="null"/> when there is none or the thing is checked by itself.</returns>
    public T? Find<T>(Id<T> id)
        where T : class, IEntity<T>
    {
        if (typeof(T) != typeof(Activity) || !_isOfSite)
        {
            return _index?.Find(id);
        }

        if (FindAtSite(id.Value) is { } near)
        {
            return (T)(object)near;
        }

        LooksBeyondSite = true;
        return _index?.Find(id);
    }

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
        Broken.Add(FindingAt(Path.Then(place), message, advice) with
        {
            Offending = _place.ValueAt(place, isWithin: true),
        });

    /// <summary>Reports a place within the thing that breaks the rule, with an obvious mend.</summary>
    /// <param name="place">The place, seen from the thing.</param>
    /// <param name="message">What is wrong, with the values.</param>
    /// <param name="advice">What to do.</param>
    /// <param name="steps">The mend; its places are seen from the thing.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public void Breaks(JsonPointer place, Narrative message, Narrative advice, params ReadOnlySpan<FixStep> steps)
    {
        var rooted = new FixStep[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            rooted[i] = steps[i] with { Path = Path.Then(steps[i].Path) };
        }

        Breaks(place, message, advice);
        Broken[^1] = Broken[^1] with { Fix = new([.. rooted]) };
    }

    /// <summary>Reports a place elsewhere in the document that breaks the rule.</summary>
    /// <param name="place">The place, seen from the document.</param>
    /// <param name="message">What is wrong, with the values.</param>
    /// <param name="advice">What to do.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public void BreaksAt(JsonPointer place, Narrative message, Narrative advice)
    {
        var finding = FindingAt(place, message, advice) with { Offending = _place.ValueAt(place, isWithin: false) };
        Broken.Add(finding);
        Elsewhere.Add(finding);
    }

    /// <summary>Reports a place elsewhere in the document that breaks the rule, with an obvious mend.</summary>
    /// <param name="place">The place, seen from the document.</param>
    /// <param name="message">What is wrong, with the values.</param>
    /// <param name="advice">What to do.</param>
    /// <param name="steps">The mend; its places are seen from the document.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public void BreaksAt(JsonPointer place, Narrative message, Narrative advice, params ReadOnlySpan<FixStep> steps)
    {
        BreaksAt(place, message, advice);
        Elsewhere.Remove(Broken[^1]);
        Broken[^1] = Broken[^1] with { Fix = new([.. steps]) };
        Elsewhere.Add(Broken[^1]);
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
            Unknown.Add(FindingAt(place, RuleTexts.NotKnown(Rule), RuleTexts.GiveTheFact));
        }
    }

    // What content finds wrong with itself, as reading does too, breaks the rule that has the same id.
    void IContentCheck.Breaks(string rule, JsonPointer path, Narrative message, Narrative advice)
    {
        if (rule == Rule.Id.Value)
        {
            Breaks(path, message, advice);
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

    private Activity? FindAtSite(string id)
    {
        if (_site is not { } site)
        {
            return null;
        }

        foreach (var located in ActivitiesAt(site))
        {
            if (located.Item.Id.Value == id)
            {
                return located.Item;
            }
        }

        return null;
    }

    /// <summary>Gets the activities at a facility.</summary>
    internal ActivitiesAtSite ActivitiesAt(Id<Facility> facility)
    {
        LooksBeyondSite |= _isOfSite && facility != _site;
        return _index?.ActivitiesAt(facility) ?? default;
    }

    /// <summary>Gets the bodies that run a facility.</summary>
    internal IReadOnlyList<Institution> InstitutionsOf(Id<Facility> facility) =>
        _index?.InstitutionsOf(facility) ?? [];

    private Finding FindingAt(JsonPointer place, Narrative message, Narrative advice)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(advice);
        return new()
        {
            Rule = Rule.Id,
            Severity = Rule.Severity,
            Path = place,
            Message = message,
            Advice = advice,
            Entity = _place.EnclosingEntity,
            SourceText = _source ?? Rule.SourceText,
        };
    }
}
