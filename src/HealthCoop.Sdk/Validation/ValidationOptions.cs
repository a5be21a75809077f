using HealthCoop.Reference;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation;

/// <summary>The settings of a validator.</summary>
public sealed record ValidationOptions
{
    /// <summary>Gets the settings that hold where none are given.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Gets the rule packs. Of two rules with one id, that of the later pack is run.</summary>
    /// <value>The default is <see cref="RulePacks.Shipped"/>.</value>
    public ValueList<RulePack> Packs { get; init; } = RulePacks.Shipped;

    /// <summary>Gets the rules that are not run, each with its reason; an alias names its rule.</summary>
    /// <value>The default is empty.</value>
    public ValueList<SwitchedOffRule> Off { get; init; }

    /// <summary>Gets the reference data: grant profiles, competences, figures of rules.</summary>
    /// <value>The default is <see cref="ReferenceData.Shipped"/>.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public ReferenceData Reference
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ReferenceData.Shipped;
}
