using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal;

/// <summary>What a partner gave and received in the exchange of knowledge.</summary>
public sealed record PartnerReciprocity
{
    /// <summary>Gets the partner.</summary>
    public required Id<Partner> Partner { get; init; }

    /// <summary>Gets the side on which it stands, or <see langword="null"/> when that is not known.</summary>
    public required CooperationSide? Side { get; init; }

    /// <summary>Gets the flows in which it gave, counted by stage, each stage once.</summary>
    public required ValueList<StageCount> Gave { get; init; }

    /// <summary>Gets the flows in which it learnt, counted by stage, each stage once.</summary>
    public required ValueList<StageCount> Received { get; init; }

    /// <summary>Counts the flows in which it gave and that have come to a stage or further.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Their number.</returns>
    public int GaveAtLeast(ExchangeStage stage) => AtLeast(Gave, stage);

    /// <summary>Counts the flows in which it learnt and that have come to a stage or further.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Their number.</returns>
    public int ReceivedAtLeast(ExchangeStage stage) => AtLeast(Received, stage);

    private static int AtLeast(ValueList<StageCount> counts, ExchangeStage stage) =>
        counts.Where(count => count.Stage >= stage).Sum(count => count.Flows);
}
