namespace HealthCoop.Planning.Appraisal;

/// <summary>The South's shares of a task's three parts, at the least and at the most.</summary>
internal sealed class PartShares(
    (decimal Lowest, decimal Highest) decides,
    (decimal Lowest, decimal Highest) performs,
    (decimal Lowest, decimal Highest) pays)
{
    /// <summary>The place of the three together, behind each of them.</summary>
    public const int Overall = 3;

    private readonly (decimal Lowest, decimal Highest)[] _shares =
    [
        decides,
        performs,
        pays,
        ((decides.Lowest + performs.Lowest + pays.Lowest) / 3, (decides.Highest + performs.Highest + pays.Highest) / 3),
    ];

    /// <summary>Gets the share of a part, in the order of deciding, performing and paying, or of all three.</summary>
    public (decimal Lowest, decimal Highest) this[int part] => _shares[part];
}
