using HealthCoop.Documents.Ledger;
using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using Xunit;

namespace HealthCoop.Tests.Systems;

/// <summary>The systems of partners, agreements, knowledge and contested facts.</summary>
public sealed class PartnerSystemTests
{
    private static readonly Territory ParisTerritory =
        new() { Id = new("paris"), Name = new("Paris"), Country = CountryCode.France };

    private static readonly Territory BamakoTerritory =
        new() { Id = new("bamako"), Name = new("Bamako"), Country = CountryCode.Mali };

    private static readonly Territory OuagadougouTerritory =
        new() { Id = new("ouagadougou"), Name = new("Ouagadougou"), Country = CountryCode.BurkinaFaso };

    private static readonly Partner Paris = City("ville-de-paris", ParisTerritory, CooperationSide.North);

    private static readonly Partner Bamako = City("ville-de-bamako", BamakoTerritory, CooperationSide.South);

    private static readonly Partner Ouagadougou =
        City("ville-de-ouagadougou", OuagadougouTerritory, CooperationSide.South);

    private static readonly Programme ThreeCities = SystemProgramme.Empty with
    {
        Territories = [ParisTerritory, BamakoTerritory, OuagadougouTerritory],
        Partners = [Paris, Bamako, Ouagadougou],
    };

    [Fact]
    public void System10_ConsortiumWithOpenList_IsBuiltAndReadBack()
    {
        ValueList<Partner> named =
        [
            Of("ehesp", OrganisationForm.Academic, OrganisationType.Academic, CountryCode.France),
            Of("aimf", OrganisationForm.LocalAuthorityNetwork, OrganisationType.Other, null),
            Of("gip-esther", OrganisationForm.PublicInterestGroup, OrganisationType.OtherPublicSector, CountryCode.France),
            Of("groupe-pivot", OrganisationForm.NgoNetwork, OrganisationType.PartnerCountryNgo, CountryCode.Mali),
            Of("metis-partners", null, null, null),
        ];
        var programme = ThreeCities with
        {
            Partners = [Paris, Bamako, Ouagadougou, .. named],
            Participations =
            [
                new(Paris, OrganisationRole.Accountable) { Title = new("chef de file", "lead") },
                .. named.Select(partner => new Participation(partner) { Source = SystemProgramme.Newsletter }),
            ],
        };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        Assert.False(read.PartnersAreComplete);
        Assert.Equal(5, read.Participations.Count(participation => participation.Role is null));
        var network = read.Partners.Single(partner => partner.Form is OrganisationForm.LocalAuthorityNetwork);
        Assert.Equal((OrganisationType.Other, false), (network.Type, network.MembersAreComplete));
        Assert.Equal(OrganisationForm.NgoNetwork, read.Partners.Single(partner => partner.Id == new Id<Partner>("groupe-pivot")).Form);
        Assert.Null(read.Partners.Single(partner => partner.Id == new Id<Partner>("metis-partners")).Form);
    }

    [Fact]
    public void System11_TrilateralKnowledgeFlows_IsBuiltAndReadBack()
    {
        var programme = ThreeCities with
        {
            Exchanges =
            [
                new(
                    Ouagadougou,
                    [Bamako],
                    new("Le système de santé en place à Bamako", "The health system in place in Bamako"),
                    Sector.HealthPolicy,
                    ExchangeStage.Interest) { Source = SystemProgramme.Newsletter },
                new(
                    Bamako,
                    [Ouagadougou],
                    new("Assainissement et gestion des déchets", "Sanitation and waste management"),
                    Sector.WasteManagement,
                    ExchangeStage.Interest) { Source = SystemProgramme.Newsletter },
                new(
                    Paris,
                    [Bamako, Ouagadougou],
                    new("Un enrichissement pour les équipes de Paris", "Enriching for the teams of Paris"),
                    Sector.HealthPolicy,
                    ExchangeStage.Exchanged) { Source = SystemProgramme.Newsletter },
            ],
        };

        var read = SystemProgramme.ReadBack(programme);
        var graph = KnowledgeGraph.Of(read);

        Assert.Equal(programme, read);
        Assert.Equal(4, graph.Flows.Count);
        Assert.Equal(
            [Bamako.Id, Ouagadougou.Id],
            graph.Flows.Where(flow => flow.IsToTheNorth is true).Select(flow => flow.From?.Partner));
        var crossing = Assert.Single(graph.Flows, flow => flow.IsCrossSector is true);
        Assert.Equal((Bamako.Id, Ouagadougou.Id), (crossing.Learner.Partner, crossing.From?.Partner));
        Assert.All(
            ReciprocityLedger.Of(read).Partners,
            partner => Assert.True(partner.ReceivedAtLeast(ExchangeStage.Interest) > 0));
        Assert.DoesNotContain(graph.Flows, flow => flow.Stage is ExchangeStage.Adopted);
    }

    [Fact]
    public void System12_AgreementOfACoFinancedGrant_IsBuiltAndReadBack()
    {
        var commission = Of("commission-europeenne", OrganisationForm.InternationalOrganisation, null, null);
        var vote = new Agreement
        {
            Id = new("2009-sgri-72"),
            Title = new("Délibération 2009 SGRI 72", "Resolution 2009 SGRI 72"),
            Type = AgreementType.CouncilResolution,
            Reference = new("2009 SGRI 72"),
            Parties = [Paris],
            PartiesAreComplete = true,
            SignedOn = Claim.Achieved(new PartialDate(2009, 11)),
        };
        var programme = ThreeCities with
        {
            Partners = [Paris, Bamako, Ouagadougou, commission],
            Agreements =
            [
                vote,
                new()
                {
                    Id = new("grant-contract"),
                    Title = new("Contrat de subvention", "Grant contract"),
                    Type = AgreementType.GrantContract,
                    Parties = [commission, Paris],
                    Coordinator = Paris,
                    Under = vote,
                    During = new(new(2010, 1), new(2012, 12)),
                    SignedOn = Claim.NotPublished<PartialDate>(Modality.Achieved),
                    Addenda =
                    [
                        new(1)
                        {
                            EndAfter = Claim.Planned(new PartialDate(2013, 1)),
                            Subject = new("Fin en janvier 2013", "End in January 2013"),
                        },
                    ],
                },
            ],
            Budget = new()
            {
                Currency = Currency.Eur,
                Total = Claim.Planned(Comparator.About, Money.Eur(1_200_000m), SystemProgramme.Newsletter),
                Sources =
                [
                    new()
                    {
                        Id = new("eu"),
                        Partner = commission,
                        Rate = Claim.Achieved(Percentage.FromPercent(75), SystemProgramme.Newsletter),
                    },
                    FundingSource.NotPublished(new("co-financing"), new("Cofinanceurs", "Co-financiers")),
                ],
            },
        };

        var read = SystemProgramme.ReadBack(programme);
        var grant = read.Agreements[1];

        Assert.Equal(programme, read);
        Assert.Equal((AgreementType.GrantContract, vote.Id), (grant.Type, grant.Under));
        Assert.Equal(new PartialDate(2013, 1), Assert.Single(grant.Addenda).EndAfter?.Value);
        Assert.Null(Assert.Single(grant.Addenda).AmountAfter);
        Assert.Equal(Percentage.FromPercent(75), read.Budget!.Sources[0].Rate?.Value);
        Assert.False(grant.SignedOn!.IsKnown);
    }

    [Fact]
    public void System15_ContestedClaims_IsBuiltAndReadBack()
    {
        var report = new SourceDocument { Id = new("maliweb"), Title = new("maliweb.net") };
        var programme = ThreeCities with
        {
            SourceDocuments = [SystemProgramme.Newsletter, report],
            End = Claim.Planned(new PartialDate(2012, 12), SystemProgramme.Newsletter) with
            {
                Competing = [Claim.Planned(new PartialDate(2013, 1), report)],
            },
            Budget = new()
            {
                Currency = Currency.Eur,
                Total = Claim.Planned(Comparator.About, Money.Eur(1_200_000m), SystemProgramme.Newsletter) with
                {
                    Tolerance = Percentage.FromPercent(5),
                    Competing = [Claim.Planned(Money.Xof(814_000_000m), report)],
                    ChosenBecause = new("La monnaie de la subvention.", "The currency of the grant."),
                },
            },
        };

        var read = SystemProgramme.ReadBack(programme);
        var ledger = ClaimLedger.Of(read);

        Assert.Equal(programme, read);
        Assert.Equal(["/end", "/budget/total"], ledger.Entries.Select(entry => entry.Path.ToString()));
        Assert.Equal((1, 1, 0), (
            ledger.Count(ClaimAgreement.Agrees),
            ledger.Count(ClaimAgreement.Differs),
            ledger.Count(ClaimAgreement.Undecided)));
        Assert.Equal(1, ledger.WithoutReason);
        var total = Assert.IsType<ContestedClaim<Money>>(ledger.Entries[1]);
        Assert.Equal((Comparator.About, Modality.Planned), (total.Chosen.Comparator, total.Chosen.Modality));
        Assert.Equal(report.Id, Assert.Single(total.Competing).Claim.Source);
    }

    [Fact]
    public void System16_DelegationChain_IsBuiltAndReadBack()
    {
        var union = Of("ue", OrganisationForm.InternationalOrganisation, OrganisationType.Multilateral, null);
        var agency = Of("expertise-france", OrganisationForm.Agency, OrganisationType.OtherPublicSector, CountryCode.France);
        var forces = Of("fama", OrganisationForm.ArmedForces, OrganisationType.Government, CountryCode.Mali) with
        {
            Side = CooperationSide.South,
        };
        var service = Partner.MilitaryHealthService(new("dcssa"), new("DCSSA"), CountryCode.Mali) with
        {
            PartOf = forces,
            Limits = [new(ActionLimitType.Premises, new("Locaux de l'État seulement", "Premises of the State only"))],
        };
        var act = new Agreement
        {
            Id = new("ue-expertise-france"),
            Title = new("L'Union européenne, en partenariat avec Expertise France", "The European Union, with Expertise France"),
            Parties = [union, agency],
            Source = SystemProgramme.Sheet,
        };
        var programme = SystemProgramme.Empty with
        {
            Partners = [union, agency, forces, service],
            Agreements =
            [
                act,
                new() { Id = new("expertise-france-dcssa"), Title = new("Accord", "Agreement"), Parties = [agency, service], Under = act },
            ],
            Mandates = [new(union, agency, new("Mettre le programme en œuvre", "Carry the programme out")) { Act = act, Source = SystemProgramme.Sheet }],
        };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        Assert.Null(read.Agreements[0].Type);
        Assert.Equal(
            [union.Id, agency.Id, service.Id],
            read.Agreements[0].Parties.Union(read.Agreements.Single(agreement => agreement.Under == act.Id).Parties));
        Assert.Equal((union.Id, agency.Id), (read.Mandates[0].By, read.Mandates[0].To));
        Assert.Equal(forces.Id, read.Partners[3].PartOf);
        Assert.All(read.Partners.Skip(2), partner => Assert.NotEqual(PartnerNature.Civilian, partner.Nature));
        Assert.Equal(ActionLimitType.Premises, Assert.Single(read.Partners[3].Limits).Type);
    }

    [Fact]
    public void System28_CommitteesConferencesAndDeliberations_IsBuiltAndReadBack()
    {
        var vote = new Agreement
        {
            Id = new("2009-sgri-72"),
            Title = new("Délibération", "Resolution"),
            Type = AgreementType.CouncilResolution,
            Reference = new("2009 SGRI 72"),
        };
        var programme = ThreeCities with
        {
            Agreements = [vote],
            SteeringBodies =
            [
                new()
                {
                    Id = new("comite-de-pilotage"),
                    Name = new("Comité de pilotage", "Steering committee"),
                    Type = SteeringBodyType.SteeringCommittee,
                    Members = [Paris, Bamako, Ouagadougou],
                    Meetings =
                    [
                        new() { Number = 1, On = Claim.Achieved(new PartialDate(2010, 7, 8)), Place = OuagadougouTerritory },
                        new() { Number = 2, On = Claim.NotPublished<PartialDate>(Modality.Achieved), Place = BamakoTerritory },
                        new() { Number = 3, On = Claim.Achieved(new PartialDate(2011, 11, 18)), Place = OuagadougouTerritory },
                    ],
                },
                new()
                {
                    Id = new("conference-bamako"),
                    Name = new("Conférence locale de santé de Bamako", "Local health conference of Bamako"),
                    Type = SteeringBodyType.LocalHealthConference,
                    Owner = Bamako,
                    Meetings =
                    [
                        new()
                        {
                            On = Claim.Achieved(new PartialDate(2011, 11, 29)),
                            Through = Claim.Achieved(new PartialDate(2011, 11, 30)),
                            Attendance = Claim.NotPublished<int>(Modality.Achieved),
                        },
                    ],
                },
                new()
                {
                    Id = new("conseil-de-paris"),
                    Name = new("Conseil de Paris", "Council of Paris"),
                    Type = SteeringBodyType.Council,
                    Owner = Paris,
                    Meetings =
                    [
                        new()
                        {
                            On = Claim.Achieved(new PartialDate(2009, 11)),
                            Decisions = [new(new("Signer le contrat de subvention", "Sign the grant contract")) { Act = vote }],
                        },
                    ],
                    Commitments =
                    [
                        new(new("Transfert de compétence et autonomie locale", "Transfer of know-how and local autonomy"))
                        {
                            By = Paris,
                            To = [Bamako, Ouagadougou],
                            Source = SystemProgramme.Newsletter,
                        },
                    ],
                },
            ],
        };

        var read = SystemProgramme.ReadBack(programme);
        var committee = read.SteeringBodies[0];

        Assert.Equal(programme, read);
        Assert.Equal([1, 2, 3], committee.Meetings.Select(meeting => meeting.Number));
        Assert.Equal([true, false, true], committee.Meetings.Select(meeting => meeting.On.IsKnown));
        Assert.False(committee.MembersAreComplete);
        Assert.Equal(new PartialDate(2011, 11, 30), read.SteeringBodies[1].Meetings[0].Through?.Value);
        Assert.Equal(vote.Id, read.SteeringBodies[2].Meetings[0].Decisions[0].Act);
        Assert.Null(read.SteeringBodies[2].Commitments[0].Kept);
    }

    private static Partner City(string id, Territory territory, CooperationSide side) =>
        Partner.LocalAuthority(new(id), territory.Name, territory) with { Side = side };

    private static Partner Of(string id, OrganisationForm? form, OrganisationType? type, CountryCode? country) =>
        new() { Id = new(id), Name = new(id), Form = form, Type = type, Country = country };
}
