using FluentValidation;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>A rule of the field: a small function over one kind of thing, with a permanent id.</summary>
/// <remarks>
/// A rule is held, broken, undecided (a fact that it needs is not known) or not applicable. Immutable, so it may be
/// shared between threads.
/// </remarks>
/// <example><code>
/// var owned = Rule.For&lt;Facility&gt;(new("NE-FAC-001"), FindingSeverity.Warning, title, static (facility, check) =>
/// {
///     if (facility.Owner is null)
///     {
///         check.Undecided(nameof(facility.Owner));
///     }
/// });
/// </code></example>
public abstract record Rule
{
    private protected Rule(RuleId id, FindingSeverity severity, Narrative title)
    {
        ArgumentNullException.ThrowIfNull(title);
        (Id, Severity, Title) = (id, severity, title);
    }

    /// <summary>Gets the permanent id.</summary>
    public RuleId Id { get; }

    /// <summary>Gets how much it weighs when the rule is broken.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Gets the title.</summary>
    public Narrative Title { get; }

    /// <summary>Gets what the rule asks for, or <see langword="null"/> when the title says it.</summary>
    public Narrative? Statement { get; init; }

    /// <summary>Gets why it is asked for: what happened, or would, where it is not kept; or
    /// <see langword="null"/>.</summary>
    public Narrative? Rationale { get; init; }

    /// <summary>Gets the ids that the rule bears in other catalogues.</summary>
    /// <value>The default is empty.</value>
    public ValueList<RuleId> Aliases { get; init; }

    /// <summary>Gets the law, standard, call or reasoning that the rule stands on, or <see langword="null"/>.</summary>
    public Narrative? SourceText { get; init; }

    /// <summary>Gets how well the rule is founded.</summary>
    /// <value>The default is <see cref="Evidence.Derived"/>. A rule that is unconfirmed is off.</value>
    public Evidence Evidence { get; init; } = Evidence.Derived;

    /// <summary>Gets the days on which the rule holds for programmes that start, or <see langword="null"/> for
    /// always.</summary>
    public Validity? InForce { get; init; }

    /// <summary>Gets the parts of the programme around its subject that the rule looks at; after a change elsewhere it
    /// need not be run again.</summary>
    /// <value>The default is every part.</value>
    internal ProgrammePart Reads { get; init; } = ProgrammePart.All;

    /// <summary>Gets what the rule is about.</summary>
    internal abstract Type Subject { get; }

    /// <summary>Makes a rule about things of one kind, each by itself.</summary>
    /// <typeparam name="T">The kind: an entity, or any record within one.</typeparam>
    /// <param name="id">The permanent id.</param>
    /// <param name="severity">How much it weighs when the rule is broken.</param>
    /// <param name="title">The title.</param>
    /// <param name="body">The check.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Rule For<T>(RuleId id, FindingSeverity severity, Narrative title, RuleBody<T> body)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(body);
        return new SubjectRule<T>(id, severity, title, (subject, _, check) => body(subject, check));
    }

    /// <summary>Makes a rule about things of one kind within their programme.</summary>
    /// <typeparam name="T">The kind: an entity, or any record within one.</typeparam>
    /// <param name="id">The permanent id.</param>
    /// <param name="severity">How much it weighs when the rule is broken.</param>
    /// <param name="title">The title.</param>
    /// <param name="body">The check.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Rule For<T>(RuleId id, FindingSeverity severity, Narrative title, ProgrammeRuleBody<T> body)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(body);
        return new SubjectRule<T>(id, severity, title, (subject, programme, check) =>
        {
            if (programme is null)
            {
                check.Undecided(JsonPointer.Root);
            }
            else
            {
                body(subject, programme, check);
            }
        });
    }

    /// <summary>Makes a rule of a validator that the host already has.</summary>
    /// <typeparam name="T">What it validates.</typeparam>
    /// <param name="validator">The validator. It is run once in French and once in English.</param>
    /// <param name="prefix">The id of the rule, such as <c>NE-PAR</c>, which its findings bear.</param>
    /// <param name="severity">How much it weighs when the validator fails.</param>
    /// <returns>The rule. A property <c>Costs[1].UnitPrice</c> becomes the place <c>/costs/1/unitPrice</c>.</returns>
    /// <remarks>
    /// What the validator throws, as for rules that can only be run asynchronously, leaves whoever runs the rule.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="prefix"/> is no rule id.</exception>
    public static Rule From<T>(IValidator<T> validator, string prefix, FindingSeverity severity)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(prefix);
        if (!RuleId.TryParse(prefix, out var id))
        {
            throw new ArgumentException($"'{prefix}' is not a rule id such as NE-PAR.", nameof(prefix));
        }

        var title = new Narrative(typeof(T).Name);
        return new SubjectRule<T>(id, severity, title, (subject, _, check) =>
            HostValidation.Run(validator, subject, check));
    }

    /// <summary>Checks one thing of the rule's kind.</summary>
    internal abstract void Check(object subject, Programme? programme, RuleCheck check);
}

/// <summary>A rule about things of one kind.</summary>
internal sealed record SubjectRule<T>(
    RuleId RuleId,
    FindingSeverity Weight,
    Narrative Name,
    Action<T, Programme?, RuleCheck> Body) : Rule(RuleId, Weight, Name)
    where T : class
{
    internal override Type Subject => typeof(T);

    internal override void Check(object subject, Programme? programme, RuleCheck check) =>
        Body((T)subject, programme, check);
}
