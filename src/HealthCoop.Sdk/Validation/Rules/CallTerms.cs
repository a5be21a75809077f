using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Validation.Rules;

/// <summary>The terms of a kind of the calls that sources name, in the order of the sources and each once.</summary>
/// <param name="check">The check, which knows the calls that its rule is about.</param>
/// <param name="sources">The sources.</param>
/// <param name="cost">The cost that is or may be claimed from the sources, or nothing where all of them count.</param>
internal readonly struct CallTerms<T>(RuleCheck check, ValueList<FundingSource> sources, CostItem? cost)
    where T : GrantTerm
{
    /// <summary>Gets the first term, or nothing when there is none.</summary>
    public T? First
    {
        get
        {
            foreach (var term in this)
            {
                return term;
            }

            return null;
        }
    }

    public Enumerator GetEnumerator() => new(this);

    private int Count => sources.Count;

    private T? At(int ordinal) =>
        cost is null || cost.ClaimedFrom.IsEmpty || cost.ClaimedFrom.AsSpan().Contains(sources[ordinal].Id)
            ? check.TermOf<T>(sources[ordinal])
            : null;

    private bool IsMetBefore(T term, int ordinal)
    {
        for (var i = 0; i < ordinal; i++)
        {
            if (At(i) is { } earlier && (ReferenceEquals(earlier, term) || earlier == term))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes through the terms.</summary>
    public struct Enumerator(CallTerms<T> terms)
    {
        private int _ordinal = -1;

        public T Current { get; private set; } = null!;

        public bool MoveNext()
        {
            while (++_ordinal < terms.Count)
            {
                if (terms.At(_ordinal) is { } term && !terms.IsMetBefore(term, _ordinal))
                {
                    Current = term;
                    return true;
                }
            }

            return false;
        }
    }
}
