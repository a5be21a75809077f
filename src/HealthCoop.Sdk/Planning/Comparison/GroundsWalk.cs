using HealthCoop.Planning.Explanations;

namespace HealthCoop.Planning.Comparison;

/// <summary>Goes through explanations, each once however many figures rest on it, and not by descent.</summary>
internal sealed class GroundsWalk
{
    private readonly List<Explanation> _leavesFirst = [];

    public GroundsWalk(IEnumerable<Explanation?> roots)
    {
        var seen = new HashSet<Explanation>();
        foreach (var root in roots.OfType<Explanation>())
        {
            Walk(root, seen, _leavesFirst);
        }
    }

    /// <summary>Gets all explanations, each behind its operands.</summary>
    public IReadOnlyList<Explanation> LeavesFirst => _leavesFirst;

    /// <summary>Gets the explanations that are not computed.</summary>
    public IEnumerable<Explanation> Leaves => _leavesFirst.Where(explanation => explanation.Operands.IsEmpty);

    /// <summary>Gets what one figure rests on in the end.</summary>
    public static IEnumerable<Explanation> LeavesOf(Explanation? root) =>
        root is null ? [] : new GroundsWalk([root]).Leaves;

    private static void Walk(Explanation root, HashSet<Explanation> seen, List<Explanation> done)
    {
        var open = new Stack<(Explanation Explanation, bool AreOperandsDone)>();
        open.Push((root, false));
        while (open.TryPop(out var next))
        {
            if (next.AreOperandsDone)
            {
                done.Add(next.Explanation);
            }
            else if (seen.Add(next.Explanation))
            {
                open.Push((next.Explanation, true));
                foreach (var operand in next.Explanation.Operands)
                {
                    open.Push((operand, false));
                }
            }
        }
    }
}
