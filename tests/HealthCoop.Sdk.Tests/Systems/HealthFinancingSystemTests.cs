using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Tests.Health;
using Xunit;

namespace HealthCoop.Tests.Systems;

/// <summary>Who pays for health: funds, fees and incentives.</summary>
public sealed class HealthFinancingSystemTests
{
    private static readonly Territory Baroueli = new()
    {
        Id = new("baroueli"),
        Name = new("District sanitaire de Barouéli", "Health district of Barouéli"),
        Level = TerritoryKind.HealthDistrict,
        Country = CountryCode.Mali,
    };

    private static readonly Facility ReferralCentre = Centre("csref", FacilityType.ReferralHealthCentre);

    private static readonly Programme District = SystemProgramme.Empty with
    {
        SourceDocuments = [.. SystemProgramme.Empty.SourceDocuments, BaroueliFund.Study],
        Territories = [Baroueli],
        Facilities = [ReferralCentre],
    };

    [Fact]
    public void System26_ReferralAndEvacuation_IsBuiltAndReadBack()
    {
        var centre = Centre("cscom", FacilityType.CommunityHealthCentre) with
        {
            Referrals =
            [
                new(ReferralCentre)
                {
                    Ambulances = Claim.NotPublished<int>(Modality.Baseline),
                    TravelTimeInMinutes = Claim.NotPublished<decimal>(Modality.Baseline),
                    Source = BaroueliFund.Study,
                },
            ],
        };
        var programme = District with
        {
            Facilities = [centre, ReferralCentre],
            PooledFunds = [BaroueliFund.Make() with { Territory = Baroueli, PaysReferralsOf = [centre] }],
        };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        var fund = Assert.Single(read.PooledFunds);
        var from = read.Facilities.Single(facility => facility.Id == Assert.Single(fund.PaysReferralsOf));
        Assert.Equal(FundPurpose.ReferralAndEvacuation, fund.Purpose);
        Assert.Equal(
            FacilityType.ReferralHealthCentre,
            read.Facilities.Single(facility => facility.Id == Assert.Single(from.Referrals).To).Type);
        Assert.False(from.Referrals[0].Ambulances!.IsKnown);
    }

    [Fact]
    public void System27_SolidarityFundsAndCostRecovery_IsBuiltAndReadBack()
    {
        var committees = new Id<Institution>("coges");
        var programme = District with
        {
            Partners = [Owner],
            Cadres = [new() { Id = new("midwife"), Name = new("Sage-femme", "Midwife"), Isco = new("222") }],
            Institutions =
            [
                new()
                {
                    Id = committees,
                    Name = new("Comités de gestion (COGES)", "Management committees (COGES)"),
                    Type = InstitutionType.ManagementCommittee,
                    Owner = Owner,
                    SetUpOn = Claim.NotPublished<PartialDate>(Modality.Baseline),
                },
            ],
            PooledFunds = [BaroueliFund.Make() with { Territory = Baroueli }, RunningCosts()],
            FeePolicies =
            [
                new()
                {
                    Id = new("fees-before"),
                    Name = new("Tarifs fixés par les COGES", "Fees set by the committees"),
                    During = new(new(1994), new(2016)),
                    SetBy = HealthActor.Of(committees),
                    FacilityTypes = [FacilityType.HealthAndSocialPromotionCentre],
                    Fees =
                    [
                        new(
                            new("Consultation", "Consultation"),
                            Claim.NotPublished<Money>(Modality.Baseline)),
                    ],
                    Receipts = [new(ReceiptUse.Medicines)],
                },
                new()
                {
                    Id = new("free-care"),
                    Name = new("Gratuité des soins", "Free care"),
                    During = new(new(2016)),
                    FacilityTypes = [FacilityType.HealthAndSocialPromotionCentre],
                    FreeFor = [PatientGroup.PregnantWomen, PatientGroup.ChildrenUnderFive],
                },
            ],
            IncentiveSchemes =
            [
                new()
                {
                    Id = new("motivation"),
                    Name = new("Motivation des personnels de santé", "Motivation of health staff"),
                    Type = IncentiveType.PerformanceBonus,
                    Cadres = [new("midwife")],
                    Amount = Claim.NotPublished<Money>(Modality.Planned, SystemProgramme.Newsletter),
                    Per = IncentiveBasis.PersonAndMonth,
                    Payer = Owner,
                },
            ],
        };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        var (referrals, running) = (read.PooledFunds[0], read.PooledFunds[1]);
        Assert.Equal(
            HealthActor.Named(BaroueliFund.CSRef),
            Assert.Single(referrals.CheckCoherence().OddOnes).Contributor);
        Assert.Equal("149 %", referrals.Contributions[1].Collected!.Value.ToString());
        Assert.Equal(HealthActor.Named(BaroueliFund.Emigrants), referrals.Contributions[^1].Contributor);
        Assert.Equal(0m, referrals.Contributions[^1].Collected!.Value!.Value.Percent);
        Assert.True(running.CheckCoherence().KeyIsWhole);
        Assert.Equal([47m, 40m, 13m], running.Contributions.Select(share => share.Key!.Value!.Value.Percent));
        Assert.Equal(HealthActor.Of(committees), read.FeePolicies[0].SetBy);
        Assert.False(read.FeePolicies[1].During.Contains(new(2015, 12, 31)));
        Assert.Contains(PatientGroup.ChildrenUnderFive, read.FeePolicies[1].FreeFor);
        Assert.Equal(Owner.Id, Assert.Single(read.IncentiveSchemes).Payer);
    }

    private static Partner Owner { get; } = new()
    {
        Id = new("commune"),
        Name = new("Commune"),
        Type = OrganisationType.LocalGovernment,
    };

    private static PooledFund RunningCosts() => new()
    {
        Id = new("running-costs"),
        Name = new("Fonctionnement des 22 CSCom", "Running of the 22 community health centres"),
        Purpose = FundPurpose.FirstLevelRunningCosts,
        Territory = Baroueli,
        During = new(new(2011), new(2011)),
        Contributions =
        [
            Share(new("ASACO", "ASACO"), 47),
            Share(new("État", "State"), 40),
            Share(new("Communes", "Communes"), 13),
        ],
        ContributionsAreComplete = true,
        Source = BaroueliFund.Study,
    };

    private static FundContribution Share(Narrative who, int percent) => new(HealthActor.Named(who))
    {
        Key = Claim.Achieved(Percentage.FromPercent(percent), BaroueliFund.Study),
    };

    private static Facility Centre(string id, FacilityType type) => new()
    {
        Id = new(id),
        Name = new(id),
        Type = type,
        Territory = Baroueli,
    };
}
