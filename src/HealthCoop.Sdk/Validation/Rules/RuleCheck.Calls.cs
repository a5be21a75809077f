using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Validation.Rules;

/// <content>The calls and instruments that the packs of the rule are about.</content>
public sealed partial class RuleCheck
{
    private ValueList<Id<GrantProfile>> _calls;

    /// <summary>Tells whether a source names a call that the packs of the rule are about; where they name none, any
    /// call.</summary>
    internal bool IsOfCall(FundingSource source) =>
        source.Profile is { } profile && (_calls.IsEmpty || _calls.AsSpan().Contains(profile));

    /// <summary>Tells whether a source of a budget names such a call.</summary>
    internal bool IsPaidByCall(Budget? budget)
    {
        foreach (var source in budget?.Sources ?? [])
        {
            if (IsOfCall(source))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets a term of the call that a source names, if the packs of the rule are about that call.</summary>
    internal T? TermOf<T>(FundingSource source)
        where T : GrantTerm => IsOfCall(source) ? Reference.Find(source.Profile!.Value)?.Find<T>() : null;

    /// <summary>Gets the terms of a kind of the calls that sources of a budget name, each once.</summary>
    internal CallTerms<T> TermsOf<T>(Budget? budget)
        where T : GrantTerm => new(this, budget?.Sources ?? [], null);

    /// <summary>Gets the terms of a kind of the calls that a cost is or may be claimed from, each once.</summary>
    internal CallTerms<T> TermsOf<T>(CostItem cost, Budget? budget)
        where T : GrantTerm => new(this, budget?.Sources ?? [], cost);
}
