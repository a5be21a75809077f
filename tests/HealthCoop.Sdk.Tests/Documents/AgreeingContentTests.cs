using HealthCoop.Care;
using HealthCoop.Documents;
using HealthCoop.Finance;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Tests.Systems;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>What contradicts itself is refused, and what may be true is not.</summary>
public sealed class AgreeingContentTests
{
    [Theory]
    [InlineData(60, 40, "")]
    [InlineData(60, 41, "HC-CLM-002 /facilities/0/userShares")]
    public void Check_OfUserShares_RefusesMoreThanTheWhole(int soldiers, int civilians, string expected)
    {
        var centre = Centre with
        {
            UserShares =
            [
                new(UserGroup.Military, Share(soldiers)),
                new(UserGroup.Civilians, Share(civilians)),
                new(UserGroup.Civilians, Share(70)) { During = new(new(2012), new(2012)) },
            ],
        };

        Assert.Equal(expected, Found(Empty with { Facilities = [centre] }));
    }

    [Theory]
    [InlineData(80, 20, true, "")]
    [InlineData(80, 10, false, "")]
    [InlineData(80, 10, true, "HC-CLM-002 /feePolicies/0/receipts")]
    [InlineData(80, 21, false, "HC-CLM-002 /feePolicies/0/receipts")]
    public void Check_OfReceipts_RefusesThoseThatMakeNoWhole(int medicines, int wages, bool areAll, string expected)
    {
        var policy = new FeePolicy
        {
            Id = new("fees"),
            Name = new("Tarifs", "Fees"),
            During = default,
            Receipts =
            [
                new(ReceiptUse.Medicines) { Share = Share(medicines) },
                new(ReceiptUse.Wages) { Share = Share(wages) },
            ],
            ReceiptsAreComplete = areAll,
        };

        Assert.Equal(expected, Found(Empty with { FeePolicies = [policy] }));
    }

    [Theory]
    [InlineData(60, 40, true, "")]
    [InlineData(60, 30, false, "")]
    [InlineData(60, 30, true, "HC-CLM-002 /beneficiaries")]
    [InlineData(60, 50, false, "HC-CLM-002 /beneficiaries")]
    public void Check_OfBeneficiaries_RefusesThoseThatMakeNoWhole(int one, int other, bool areAll, string expected) =>
        Assert.Equal(expected, Found(Empty with
        {
            Beneficiaries =
            [
                new() { Group = BeneficiaryGroup.Military, Share = Share(one) },
                new() { Group = BeneficiaryGroup.Civilians, Share = Share(other) },
            ],
            BeneficiariesAreComplete = areAll,
        }));

    [Theory]
    [InlineData(60, 40, true, "")]
    [InlineData(60, 41, false, "")]
    [InlineData(60, 41, true, "HC-CLM-002 /budget/headings")]
    public void Check_OfCompleteHeadings_RefusesMoreThanTheTotal(int staff, int travel, bool areAll, string expected) =>
        Assert.Equal(expected, Found(Empty with
        {
            Budget = new()
            {
                Currency = Currency.Eur,
                Total = Claim.Planned(Money.Eur(100)),
                Headings =
                [
                    new(BudgetHeading.HumanResources, Claim.Planned(Money.Eur(staff))),
                    new(BudgetHeading.Travel, Claim.Planned(Money.Eur(travel))),
                ],
                HeadingsAreComplete = areAll,
            },
        }));

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "HC-CLM-002 /budget/headings/1/amount")]
    public void Check_OfOneHeading_RefusesMoreThanTheTotal(int travel, string expected) =>
        Assert.Equal(expected, Found(Empty with
        {
            Budget = new()
            {
                Currency = Currency.Eur,
                Total = Claim.Planned(Money.Eur(100)),
                Headings =
                [
                    new(BudgetHeading.HumanResources, Claim.Planned(Money.Eur(60))),
                    new(BudgetHeading.Travel, Claim.Planned(Money.Eur(travel))),
                ],
            },
        }));

    [Theory]
    [InlineData(2, "")]
    [InlineData(3, "HC-CLM-002 /facilities/0/means/posts/0/qualified")]
    public void Check_OfQualifiedStaff_RefusesMoreThanThereIs(int qualified, string expected)
    {
        var nurse = new Cadre { Id = new("nurse"), Name = new("Infirmier", "Nurse") };
        var post = new StaffPost(nurse, FullTimeEquivalent.Of(2))
        {
            Qualified = Claim.Baseline(FullTimeEquivalent.Of(qualified)),
        };

        Assert.Equal(expected, Found(Empty with
        {
            Cadres = [nurse],
            Facilities = [Centre with { Means = Centre.Means with { Posts = [post] } }],
        }));
    }

    [Theory]
    [InlineData(5, 5, "")]
    [InlineData(5, 4, "HC-DOC-062 /capacityAssessments/0/scale/highest")]
    public void Check_OfACapacityScale_RefusesOneThatIsUpsideDown(int lowest, int highest, string expected) =>
        Assert.Equal(expected, Found(Empty with
        {
            CapacityAssessments =
            [
                new PartnerCapacity
                {
                    Id = new("grid"),
                    Partner = new("commune"),
                    Domain = CapacityDomain.Care,
                    Scale = new(lowest, highest),
                    Before = new(Claim.Baseline(5m)),
                },
            ],
        }));

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "HC-CLM-002 /facilities/0/populationOutOfReach")]
    public void Check_OfPeopleOutOfReach_RefusesMoreThanThereAre(int far, string expected) =>
        Assert.Equal(expected, Found(Empty with
        {
            Facilities =
            [
                Centre with { PopulationServed = Claim.Baseline(100), PopulationOutOfReach = Claim.Baseline(far) },
            ],
        }));

    [Theory]
    [InlineData("training", "")]
    [InlineData("study", "HC-DOC-054 /activities/0/evaluates/0")]
    public void Check_OfAStudy_RefusesOneThatEvaluatesItself(string evaluated, string expected)
    {
        var study = new Study
        {
            Id = new("study"),
            Name = new("Évaluation", "Evaluation"),
            Pillars = Pillar.ServiceDelivery,
            Timing = Timing.Throughout,
            Evaluates = [new(evaluated)],
        };

        var other = study with { Id = new("training"), Evaluates = [] };
        Assert.Equal(expected, Found(Empty with { Activities = [study, other] }));
    }

    // What one says and another denies is for rules to weigh.
    [Fact]
    public void Check_OfTheSameAttestedTwice_AcceptsOtherAnswers()
    {
        var attestation = new Attestation
        {
            Id = new("mayor"),
            Matter = AttestationMatter.ExitPlanApproved,
            IsSo = Claim.Achieved(true),
            By = new("commune"),
        };

        Assert.Empty(Found(Empty with
        {
            Attestations = [attestation, attestation with { Id = new("council"), IsSo = Claim.Achieved(false) }],
        }));
    }

    [Theory]
    [InlineData(10, 10, Comparator.Exactly, "")]
    [InlineData(10, 9, Comparator.About, "")]
    [InlineData(10, 9, Comparator.Exactly, "HC-DOC-047 /activities/0/contacts")]
    public void Check_OfContacts_RefusesFewerThanPeople(
        int people,
        int contacts,
        Comparator comparator,
        string expected)
    {
        var assistance = new DirectAssistance
        {
            Id = new("help"),
            Name = new("Consultations", "Consultations"),
            Pillars = Pillar.ServiceDelivery,
            Timing = Timing.Throughout,
            People = Claim.Achieved(people),
            Contacts = Claim.Achieved(comparator, contacts),
        };

        Assert.Equal(expected, Found(Empty with { Activities = [assistance] }));
    }

    [Theory]
    [InlineData(HealthPlanStatus.Adopted, "2013", "")]
    [InlineData(HealthPlanStatus.InForce, "2013", "")]
    [InlineData(HealthPlanStatus.Adopted, "2013-06-10", "")]
    [InlineData(HealthPlanStatus.Validated, "2013", "HC-DOC-043 /healthPlans/0/status/value")]
    [InlineData(HealthPlanStatus.Adopted, "2014", "HC-DOC-043 /healthPlans/0/steps/1/on")]
    public void Check_OfSteps_RefusesAStatusOrDateThatDiffers(HealthPlanStatus status, string adopted, string expected)
    {
        Assert.True(PartialDate.TryParse(adopted, out var on));
        var plan = Plan with
        {
            Status = Claim.Achieved(status),
            AdoptedOn = Claim.Achieved(on),
            Steps =
            [
                new(HealthPlanStatus.Validated) { On = Claim.Achieved(new PartialDate(2012)) },
                new(HealthPlanStatus.Adopted) { On = Claim.Achieved(new PartialDate(2013, 6)) },
                new(HealthPlanStatus.InForce),
                new(HealthPlanStatus.Evaluated) { On = Claim.Planned(new PartialDate(2017)) },
            ],
        };

        Assert.Equal(expected, Found(Empty with { HealthPlans = [plan] }));
    }

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, "HC-DOC-044 /healthPlans/0/yearlyMeans/0/subsidyRequired")]
    public void Check_OfAYear_RefusesASubsidyAboveTheCost(int subsidy, string expected)
    {
        var year = new HealthPlanYear(2013)
        {
            Cost = Claim.Planned(Money.Xof(10)),
            SubsidyRequired = Claim.Planned(Money.Xof(subsidy)),
        };

        Assert.Equal(expected, Found(Empty with { HealthPlans = [Plan with { YearlyMeans = [year] }] }));
    }

    [Theory]
    [InlineData(10, 2009, Comparator.Exactly, Modality.Baseline, true)]
    [InlineData(11, 2010, Comparator.Exactly, Modality.Baseline, true)]
    [InlineData(11, 2009, Comparator.AtMost, Modality.Baseline, true)]
    [InlineData(11, 2009, Comparator.Exactly, Modality.Planned, true)]
    [InlineData(11, 2009, Comparator.Exactly, Modality.Baseline, false)]
    public void Check_OfTheSameToldTwice_RefusesOtherValues(
        int value,
        int year,
        Comparator comparator,
        Modality modality,
        bool canBe)
    {
        var first = new Claim<int> { Modality = Modality.Baseline, Value = 10 };
        var second = new Claim<int> { Modality = modality, Comparator = comparator, Value = value };
        var (on, other) = (new PartialDate(2009), new PartialDate(year));
        var programme = Empty with
        {
            Territories =
            [
                Empty.Territories[0] with
                {
                    Populations = [new() { On = on, People = first }, new() { On = other, People = second }],
                },
            ],
            HealthSystems =
            [
                new()
                {
                    Id = new("system"),
                    Name = new("Système", "System"),
                    Territory = new("ville"),
                    FacilityCounts =
                    [
                        new(FacilityType.Maternity, first) { On = on },
                        new(FacilityType.Dispensary, second) { On = on },
                        new(FacilityType.Maternity, second) { On = other },
                    ],
                },
            ],
            Budget = new()
            {
                Currency = Currency.Eur,
                Total = Claim.NotPublished<Money>(Modality.Planned),
                AnnualContributions = [Yearly(first, on), Yearly(second, other)],
            },
        };

        Assert.Equal(
            canBe
                ? ""
                : "HC-CLM-002 /territories/0/populations/1, HC-CLM-002 /healthSystems/0/facilityCounts/2, "
                    + "HC-CLM-002 /budget/annualContributions/1",
            Found(programme));
    }

    [Theory]
    [InlineData(30, "")]
    [InlineData(40, "HC-CLM-002 /activities/0/beneficiaryShares/1")]
    public void Check_OfAGroupToldTwice_RefusesAnotherShare(int percent, string expected)
    {
        var study = new Study
        {
            Id = new("study"),
            Name = new("Étude", "Study"),
            Pillars = Pillar.ServiceDelivery,
            Timing = Timing.Throughout,
            BeneficiaryShares =
            [
                new(BeneficiaryGroup.Military, Share(30)),
                new(BeneficiaryGroup.Military, Share(percent)),
            ],
        };

        Assert.Equal(expected, Found(Empty with { Activities = [study] }));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    public void Check_OfALongList_FindsWhatIsToldTwice(int count)
    {
        var counts = Enumerable.Range(1, count).Append(1).Select((year, i) => new PopulationCount
        {
            On = new(year),
            People = Claim.Baseline(i),
        });
        var ville = Empty.Territories[0] with { Populations = counts.ToValueList() };

        Assert.Equal(
            $"HC-CLM-002 /territories/0/populations/{count}",
            Found(Empty with { Territories = [ville] }));
    }

    [Theory]
    [InlineData(2, 2017, "")]
    [InlineData(1, 2017, "HC-DOC-045 /healthPlans/0/priorities/1/rank")]
    [InlineData(2, 2018, "HC-DOC-044 /healthPlans/0/priorities/1/activities/0/years")]
    public void Check_OfPriorities_RefusesRanksAndYearsThatCannotBe(int rank, int last, string expected)
    {
        var second = new HealthPlanPriority(rank, new("Eau", "Water"))
        {
            Activities = [new(new("Forages", "Boreholes")) { Years = new(2013, last) }],
        };

        var plan = Plan with { Priorities = [new(1, new("Paludisme", "Malaria")), second] };

        Assert.Equal(expected, Found(Empty with { HealthPlans = [plan] }));
    }

    private static Programme Empty => SystemProgramme.Empty with
    {
        Territories = [new() { Id = new("ville"), Name = new("Ville", "City"), Country = CountryCode.Mali }],
        Partners = [new() { Id = new("commune"), Name = new("Commune", "Commune") }],
    };

    private static CommunalHealthPlan Plan => new()
    {
        Id = new("pcds"),
        Owner = new("commune"),
        Years = new(2013, 2017),
        Status = Claim.NotPublished<HealthPlanStatus>(Modality.Achieved),
    };

    private static Facility Centre => new()
    {
        Id = new("centre"),
        Name = new("Centre", "Centre"),
        Type = FacilityType.CommunityHealthCentre,
        Territory = new("ville"),
    };

    private static AnnualContribution Yearly(Claim<int> amount, PartialDate on) => new()
    {
        Partner = new("commune"),
        During = new(on, on),
        PerYear = new()
        {
            Modality = amount.Modality,
            Comparator = amount.Comparator,
            Value = Money.Eur(amount.Value!.Value),
        },
    };

    private static Claim<Percentage> Share(int percent) => Claim.Planned(Percentage.FromPercent(percent));

    private static string Found(Programme programme) => string.Join(
        ", ",
        ProgrammeDocument.Check(programme).Select(finding => $"{finding.Rule} {finding.Path}"));
}
