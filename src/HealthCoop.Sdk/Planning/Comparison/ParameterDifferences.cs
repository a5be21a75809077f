using HealthCoop.Planning.Explanations;

namespace HealthCoop.Planning.Comparison;

/// <summary>Finds the rules of grant profiles that are not the same in two sets of reference data.</summary>
internal static class ParameterDifferences
{
    /// <summary>Lists the parameters that differ although the documents refer to them alike.</summary>
    public static IEnumerable<FactDifference> Between(
        IEnumerable<Explanation> before,
        IEnumerable<Explanation> after,
        IReadOnlyCollection<FactDifference> known)
    {
        var stated = known
            .SelectMany(difference => difference.PathAfter?.AndAbove() ?? [])
            .ToHashSet();
        var earlier = before.Where(IsOfAProfile).DistinctBy(KeyOf).ToDictionary(KeyOf);
        return
            from leaf in after.Where(IsOfAProfile).DistinctBy(KeyOf)
            let path = leaf.DocumentPath ?? default
            where !stated.Contains(path)
            let other = earlier.GetValueOrDefault(KeyOf(leaf))
            where other is not null && (other.Value, other.Grounds) != (leaf.Value, leaf.Grounds)
            let cause = new ChangeCause(path, null, TextOf(other), TextOf(leaf))
            select new FactDifference(path, path, cause);
    }

    private static bool IsOfAProfile(Explanation leaf) => leaf is { Grounds: DatedParameter, DocumentPath: not null };

    private static (JsonPointer? Path, string Label) KeyOf(Explanation leaf) =>
        (leaf.DocumentPath, leaf.Label.English);

    private static string TextOf(Explanation leaf) => $"{leaf.Value}, {((DatedParameter)leaf.Grounds).InForce}";
}
