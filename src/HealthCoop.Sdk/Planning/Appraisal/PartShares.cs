namespace HealthCoop.Planning.Appraisal;

/// <summary>The sides' shares of a task's three parts.</summary>
internal sealed class PartShares(PartShare decides, PartShare performs, PartShare pays)
{
    /// <summary>The place of the three together, behind each of them.</summary>
    public const int Overall = 3;

    private readonly PartShare[] _shares = [decides, performs, pays, PartShare.Mean(decides, performs, pays)];

    /// <summary>Gets the shares of a part, in the order of deciding, performing and paying, or of all three.</summary>
    public PartShare this[int part] => _shares[part];
}
