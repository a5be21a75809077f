using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Tests.Validation;

/// <summary>A small change to a sound programme, and what a rule says of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What the rule says.</param>
/// <param name="Path">The place that it names, or nothing where it names none.</param>
/// <param name="Change">The change.</param>
internal sealed record RuleCase(string Rule, RuleOutcome Outcome, string? Path, Func<Programme, Programme> Change)
{
    /// <summary>Gets other places that it names.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Gets the places of facts that it leaves open beside what is broken.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>Gets reference data that a host would add for it, or nothing.</summary>
    public ReferencePack? Reference { get; init; }

    public override string ToString() => $"{Rule} {Outcome} {Path}";
}
