using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Appraisal;

/// <summary>Who gave and who received in the exchange of knowledge, by how far it came.</summary>
/// <remarks>Interest is not adoption: flows are counted by stage and never added up to a score. Immutable, so it may be
/// shared between threads.</remarks>
/// <example><code>
/// var ledger = ReciprocityLedger.Of(programme);
/// bool? allLearn = ledger.EachReceives(ExchangeStage.Interest);
/// </code></example>
public sealed record ReciprocityLedger
{
    private ReciprocityLedger()
    {
    }

    /// <summary>Gets the partners that give or learn, in the order of the programme's partners.</summary>
    public required ValueList<PartnerReciprocity> Partners { get; init; }

    /// <summary>Gets the programme's other partners, which are not stated to give or to learn.</summary>
    public required ValueList<Id<Partner>> Others { get; init; }

    /// <summary>Gets whether there are no more partners than those that are listed here.</summary>
    public required bool PartnersAreComplete { get; init; }

    /// <summary>Gets whether all flows are counted that there are.</summary>
    public required bool IsComplete { get; init; }

    private ValueList<KnowledgeFlow> WithoutGiver { get; init; }

    /// <summary>Makes the ledger of a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    public static ReciprocityLedger Of(Programme programme)
    {
        var graph = KnowledgeGraph.Of(programme);
        return new()
        {
            Partners = graph.Nodes.Select(node => new PartnerReciprocity
            {
                Partner = node.Partner,
                Side = node.Side,
                Gave = ByStage(graph.GivenBy(node.Partner)),
                Received = ByStage(graph.ReceivedBy(node.Partner)),
            }).ToValueList(),
            Others = programme.Partners
                .Select(partner => partner.Id)
                .Except(graph.Nodes.Select(node => node.Partner))
                .ToValueList(),
            PartnersAreComplete = programme.PartnersAreComplete,
            IsComplete = graph.IsComplete,
            WithoutGiver = graph.Flows.Where(flow => flow.From is null).ToValueList(),
        };
    }

    /// <summary>Tells whether each of the programme's partners gave in a flow that has come to a stage or
    /// further.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>
    /// Whether each did; <see langword="null"/> when one is not stated to, and flows may be missing or one of somebody
    /// else names nobody who gives, or when partners may be missing.
    /// </returns>
    public bool? EachGives(ExchangeStage stage)
    {
        var open = WithoutGiver.Where(flow => flow.Stage >= stage).ToValueList();
        return Each(
            partner => partner.GaveAtLeast(stage) > 0,
            partner => open.Any(flow => flow.Learner.Partner != partner));
    }

    /// <summary>Tells whether each of the programme's partners learnt in a flow that has come to a stage or
    /// further.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>
    /// Whether each did; <see langword="null"/> when one is not stated to, and flows may be missing, or when partners
    /// may be.
    /// </returns>
    public bool? EachReceives(ExchangeStage stage) =>
        Each(partner => partner.ReceivedAtLeast(stage) > 0, static _ => false);

    private bool? Each(Func<PartnerReciprocity, bool> does, Func<Id<Partner>, bool> may)
    {
        var rest = Partners.Where(partner => !does(partner)).Select(partner => partner.Partner).Concat(Others).ToList();
        return Partners.Count + Others.Count == 0 ? null
            : rest.Count == 0 ? (PartnersAreComplete ? true : null)
            : IsComplete && !rest.TrueForAll(partner => may(partner)) ? false
            : null;
    }

    private static ValueList<StageCount> ByStage(ValueList<KnowledgeFlow> flows) => Enum.GetValues<ExchangeStage>()
        .Select(stage => new StageCount(stage, flows.Count(flow => flow.Stage == stage)))
        .ToValueList();
}
