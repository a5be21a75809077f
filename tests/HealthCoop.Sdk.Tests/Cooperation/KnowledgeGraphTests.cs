using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Programmes;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Cooperation;

public sealed class KnowledgeGraphTests
{
    private static readonly Id<Partner> Paris = new("ville-de-paris");
    private static readonly Id<Partner> Bamako = new("ville-de-bamako");
    private static readonly Id<Partner> Ouagadougou = new("ville-de-ouagadougou");

    // Paris supports; Bamako and Ouagadougou are at home.
    private static Programme Sample { get; } = Sided(new PlannedSample("pbo-sante").Programme);

    [Fact]
    public void Of_TheSample_HasAnArcForEachPair()
    {
        var graph = KnowledgeGraph.Of(Sample);

        Assert.Equal(
            [(Bamako, Ouagadougou), (Ouagadougou, Bamako), (Bamako, Paris), (Ouagadougou, Paris)],
            graph.Flows.Select(flow => (flow.From?.Partner, flow.Learner.Partner)));
        Assert.Equal([Paris, Bamako, Ouagadougou], graph.Nodes.Select(node => node.Partner));
        Assert.Equal("/exchanges/2", graph.Flows[3].Path.ToString());
        Assert.False(graph.IsComplete);
    }

    [Fact]
    public void Of_TheSample_ParisLearnsFromBoth()
    {
        var graph = KnowledgeGraph.Of(Sample);

        Assert.Equal([Bamako, Ouagadougou], graph.ReceivedBy(Paris).Select(flow => flow.From?.Partner));
        Assert.All(graph.ReceivedBy(Paris), flow => Assert.True(flow.IsToTheNorth));
        Assert.All(graph.ReceivedBy(Bamako), flow => Assert.False(flow.IsToTheNorth));
        Assert.Empty(graph.GivenBy(Paris));
        Assert.Equal([false, true, false, false], graph.Flows.Select(flow => flow.IsCrossSector));
    }

    [Fact]
    public void Of_SidesNotStated_DoesNotTellWhereto()
    {
        var unsided = Sample with { Partners = Sample.Partners.Select(p => p with { Side = null }).ToValueList() };

        Assert.All(KnowledgeGraph.Of(unsided).Flows, flow => Assert.Null(flow.IsToTheNorth));
    }

    [Fact]
    public void Of_APartOfAPartner_StandsOnTheSideOfTheWhole()
    {
        var office = new Partner { Id = new("office"), Name = new("Office"), PartOf = Bamako };
        var programme = Sample with
        {
            Partners = [.. Sample.Partners, office],
            Exchanges = [new(Paris, [office.Id], new("x"), Sector.HealthPolicy, ExchangeStage.Adopted)],
        };

        Assert.True(Assert.Single(KnowledgeGraph.Of(programme).Flows).IsToTheNorth);
    }

    [Fact]
    public void Of_PartsInACircle_EndsWithoutASide()
    {
        var one = new Partner { Id = new("one"), Name = new("One"), PartOf = new Id<Partner>("two") };
        var two = new Partner { Id = new("two"), Name = new("Two"), PartOf = one };
        var programme = Sample with
        {
            Partners = [one, two],
            Exchanges = [new(one, [two.Id, two.Id], new("x"), default, ExchangeStage.Interest)],
        };

        var flow = Assert.Single(KnowledgeGraph.Of(programme).Flows);

        Assert.Equal((null, null), (flow.From?.Side, flow.Learner.Side));
        Assert.Null(flow.IsCrossSector);
    }

    [Fact]
    public void Reciprocity_OfTheSample_CountsInterestApartFromAdoption()
    {
        var ledger = ReciprocityLedger.Of(Sample);
        var bamako = ledger.Partners[1];

        Assert.Equal([new(ExchangeStage.Interest, 1), new(ExchangeStage.Exchanged, 1), new(ExchangeStage.Adopted, 0)], bamako.Gave);
        Assert.Equal([new(ExchangeStage.Interest, 1), new(ExchangeStage.Exchanged, 0), new(ExchangeStage.Adopted, 0)], bamako.Received);
        Assert.Equal((2, 1), (bamako.GaveAtLeast(ExchangeStage.Interest), bamako.GaveAtLeast(ExchangeStage.Exchanged)));
        Assert.All(ledger.Partners, partner => Assert.Equal(0, partner.ReceivedAtLeast(ExchangeStage.Adopted)));
        Assert.Equal(
            [CooperationSide.North, CooperationSide.South, CooperationSide.South],
            ledger.Partners.Select(partner => partner.Side!.Value));
    }

    [Fact]
    public void Reciprocity_OfTheSample_EachReceivesAndNotEachIsStatedToGive()
    {
        var cities = Sample with
        {
            Partners = Sample.Partners
                .Where(partner => partner.Id == Paris || partner.Id == Bamako || partner.Id == Ouagadougou)
                .ToValueList(),
            PartnersAreComplete = true,
        };
        var ledger = ReciprocityLedger.Of(cities);

        Assert.True(ledger.EachReceives(ExchangeStage.Interest));
        Assert.Null(ledger.EachReceives(ExchangeStage.Adopted));
        Assert.Null(ledger.EachGives(ExchangeStage.Interest));
        Assert.False(ReciprocityLedger.Of(Sample with { ExchangesAreComplete = true }).EachGives(ExchangeStage.Interest));
        Assert.Null(ReciprocityLedger.Of(Sample with { Exchanges = [] }).EachGives(ExchangeStage.Interest));
    }

    [Fact]
    public void Reciprocity_PartnersThatTakeNoPart_AreCountedAmongEach()
    {
        var ledger = ReciprocityLedger.Of(Sample);

        Assert.NotEmpty(ledger.Others);
        Assert.Null(ledger.EachReceives(ExchangeStage.Interest));
        Assert.False(
            ReciprocityLedger.Of(Sample with { ExchangesAreComplete = true }).EachReceives(ExchangeStage.Interest));
    }

    [Fact]
    public void Of_AnExchangeThatNamesNobodyWhoGives_HasAnArcWithoutAGiver()
    {
        var programme = Sample with
        {
            Exchanges = [new(Paris, [], new("x"), Sector.HealthPolicy, ExchangeStage.Adopted)],
        };
        var graph = KnowledgeGraph.Of(programme);

        var flow = Assert.Single(graph.ReceivedBy(Paris));

        Assert.Null(flow.From);
        Assert.Null(flow.IsToTheNorth);
        Assert.Equal([Paris], graph.Nodes.Select(node => node.Partner));
    }

    [Fact]
    public void Reciprocity_ALearnerFromNobodyKnows_Receives()
    {
        var programme = Sample with
        {
            Partners = [.. Sample.Partners.Where(partner => partner.Id == Paris || partner.Id == Bamako)],
            PartnersAreComplete = true,
            Exchanges =
            [
                new(Paris, [], new("x"), Sector.HealthPolicy, ExchangeStage.Exchanged),
                new(Bamako, [Paris], new("y"), Sector.HealthPolicy, ExchangeStage.Interest),
            ],
            ExchangesAreComplete = true,
        };
        var ledger = ReciprocityLedger.Of(programme);

        Assert.Empty(ledger.Others);
        Assert.True(ledger.EachReceives(ExchangeStage.Interest));
        Assert.False(ledger.EachReceives(ExchangeStage.Exchanged));

        // Bamako may be who gave to Paris; nobody else is left who could.
        Assert.Null(ledger.EachGives(ExchangeStage.Interest));
        Assert.False(ledger.EachGives(ExchangeStage.Exchanged));
    }

    [Fact]
    public void Of_APartnerThatLearnsFromItself_HasNoArc()
    {
        var programme = Sample with
        {
            Exchanges = [new(Paris, [Paris, Bamako], new("x"), Sector.HealthPolicy, ExchangeStage.Interest)],
        };

        Assert.Equal(Bamako, Assert.Single(KnowledgeGraph.Of(programme).Flows).From?.Partner);
        Assert.Equal(0, ReciprocityLedger.Of(programme).Partners[0].GaveAtLeast(ExchangeStage.Interest));
    }

    private static Programme Sided(Programme programme) => programme with
    {
        Partners = programme.Partners
            .Select(partner => partner.Id == Paris ? partner with { Side = CooperationSide.North }
                : partner.Id == Bamako || partner.Id == Ouagadougou ? partner with { Side = CooperationSide.South }
                : partner)
            .ToValueList(),
    };
}
