using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>Who learns from whom in a programme: a directed graph, with one arc for each pair of a learner and a
/// other partner that it learns from, and one for each exchange that names nobody who gives.</summary>
/// <remarks>Immutable, so it may be shared between threads.</remarks>
/// <example><code>
/// var graph = KnowledgeGraph.Of(programme);
/// bool backToTheNorth = graph.Flows.Any(flow => flow.IsToTheNorth is true);
/// </code></example>
public sealed record KnowledgeGraph
{
    private KnowledgeGraph()
    {
    }

    /// <summary>Gets the partners that give or learn, in the order of the programme's partners.</summary>
    public required ValueList<KnowledgeNode> Nodes { get; init; }

    /// <summary>Gets the flows, in the order of the programme's exchanges.</summary>
    public required ValueList<KnowledgeFlow> Flows { get; init; }

    /// <summary>Gets whether these are all flows that there are.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Makes the graph of a programme's exchanges.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    public static KnowledgeGraph Of(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var sides = new PartnerSides(programme.Partners);
        KnowledgeNode NodeOf(Id<Partner> partner) => new(partner, sides.Of(partner));

        var flows = programme.Exchanges.SelectMany((exchange, index) => GiversOf(exchange)
            .Select(from => new KnowledgeFlow(
                from is { } giver ? NodeOf(giver) : null,
                NodeOf(exchange.Learner),
                exchange.Topic,
                exchange.Sector,
                exchange.Stage,
                JsonPointer.Root / nameof(Programme.Exchanges) / index))).ToValueList();
        var taking = flows.SelectMany(flow => new[] { flow.From, flow.Learner }).OfType<KnowledgeNode>().ToHashSet();
        var listed = programme.Partners.Select(partner => NodeOf(partner)).Where(taking.Contains);
        return new()
        {
            Nodes = listed.Concat(taking.OrderBy(node => node.Partner)).Distinct().ToValueList(),
            Flows = flows,
            IsComplete = programme.ExchangesAreComplete,
        };
    }

    /// <summary>Gets the flows in which a partner gives.</summary>
    /// <param name="partner">The partner.</param>
    /// <returns>The flows, in order.</returns>
    public ValueList<KnowledgeFlow> GivenBy(Id<Partner> partner) =>
        Flows.Where(flow => flow.From?.Partner == partner).ToValueList();

    /// <summary>Gets the flows in which a partner learns.</summary>
    /// <param name="partner">The partner.</param>
    /// <returns>The flows, in order.</returns>
    public ValueList<KnowledgeFlow> ReceivedBy(Id<Partner> partner) =>
        Flows.Where(flow => flow.Learner.Partner == partner).ToValueList();

    // Whoever learnt did learn, though nobody says from whom.
    private static IEnumerable<Id<Partner>?> GiversOf(KnowledgeExchange exchange) => exchange.From.IsEmpty
        ? [null]
        : exchange.From.Distinct().Where(from => from != exchange.Learner).Select(from => (Id<Partner>?)from);
}
