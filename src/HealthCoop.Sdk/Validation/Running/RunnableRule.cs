using HealthCoop.Finance;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Running;

/// <summary>A rule as packs hold it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Ordinal">Which of the rules it is, those of one id apart.</param>
/// <param name="Id">Which of the ids it has.</param>
/// <param name="Packs">The packs that hold the rule.</param>
internal sealed record RunnableRule(Rule Rule, int Ordinal, int Id, IReadOnlyList<RulePack> Packs)
{
    /// <summary>Gets the calls that the packs are about; none where one of them is about any.</summary>
    public ValueList<Id<GrantProfile>> Calls { get; } = Packs.All(pack => pack.Scope is { Profiles.IsEmpty: false })
        ? Packs.SelectMany(pack => pack.Scope!.Profiles).Distinct().ToValueList()
        : [];
}
