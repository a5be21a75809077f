using System.Collections;

namespace HealthCoop.Validation.Running;

/// <summary>A type that a walk meets.</summary>
/// <param name="Type">The type.</param>
/// <param name="Within">The ordinals of the types that members of it have; of an abstract one, those of its
/// kinds.</param>
internal sealed record WalkedType(Type Type, int[] Within)
{
    private static readonly Lazy<BitArray[]> Reached = new(Reach);

    /// <summary>Gets the ordinal of a type that walks meet.</summary>
    public static int OrdinalOf(Type type)
    {
        for (var i = 0; i < ContentWalk.Types.Count; i++)
        {
            if (ContentWalk.Types[i].Type == type)
            {
                return i;
            }
        }

        throw new ArgumentException($"Walks do not meet {type.Name}.", nameof(type));
    }

    /// <summary>Tells of each type whether some types can be met in content of it, itself among them.</summary>
    public static bool[] Reaching(Func<int, bool> types)
    {
        var wanted = new BitArray(ContentWalk.Types.Count);
        for (var i = 0; i < wanted.Length; i++)
        {
            wanted[i] = types(i);
        }

        return Array.ConvertAll(Reached.Value, reached => new BitArray(reached).And(wanted).HasAnySet());
    }

    private static BitArray[] Reach()
    {
        var types = ContentWalk.Types;
        return [.. types.Select((_, i) => ReachOf(i, types))];
    }

    private static BitArray ReachOf(int type, IReadOnlyList<WalkedType> types)
    {
        var reached = new BitArray(types.Count);
        var open = new Stack<int>([type]);
        while (open.TryPop(out var next))
        {
            if (!reached[next])
            {
                reached[next] = true;
                foreach (var within in types[next].Within)
                {
                    open.Push(within);
                }
            }
        }

        return reached;
    }
}
