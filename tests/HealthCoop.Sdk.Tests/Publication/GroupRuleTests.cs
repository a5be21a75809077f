using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using Xunit;

namespace HealthCoop.Tests.Publication;

/// <summary>Few people behind posts, trainings, shares and indicators.</summary>
public sealed class GroupRuleTests
{
    private static readonly PublicationProfile Everything =
        PublicationProfile.Public with { Allowed = [.. Enum.GetValues<PublicationMatter>()] };

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(10.9, false)]
    [InlineData(11, true)]
    public void Apply_Post_SaysNoMoreThanItsCadreWhereItsStaffIsFew(double staff, bool isTold)
    {
        var post = new StaffPost(new("nurse-x"), FullTimeEquivalent.Of((decimal)staff))
        {
            Function = FacilityPost.HeadNurse,
            Skills = [new("skill-x")],
            Payer = SitesSample.Owner,
            EndsOn = Claim.Planned<PartialDate>(new(2026)),
            Qualified = Claim.Baseline(FullTimeEquivalent.Of(0)),
            WorkloadRatio = Claim.Baseline(0.8m),
            PayerAfterEnd = SitesSample.Owner,
        };

        Assert.Equal(isTold ? post : new(post.Cadre, post.Staff), ToldOf(post));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(15, true)]
    [InlineData(27, false)]
    [InlineData(30, true)]
    public void Apply_QualifiedPart_IsToldUnlessItOrTheOthersAreFew(int qualified, bool isTold)
    {
        var post = new StaffPost(new("nurse-x"), FullTimeEquivalent.Of(30))
        {
            Qualified = Claim.Baseline(FullTimeEquivalent.Of(qualified)),
        };

        Assert.Equal(isTold ? post.Qualified : null, ToldOf(post).Qualified);
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(40, true)]
    public void Apply_Training_SaysHowOftenTheyCameUnlessTraineesAreFew(int trainees, bool isTold)
    {
        var training = SitesSample.Training with
        {
            Trainees = new(Claim.Planned(trainees)),
            ByStatus = null,
            BeneficiaryShares = [],
        };

        var told = Assert.IsType<Training>(
            Everything.Apply(SitesSample.Programme with { Activities = [training] }).Activities[0]);

        Assert.Equal(isTold, told.Trainees.Total.IsKnown);
        Assert.Equal(isTold, told.Attendances!.IsKnown);
        Assert.Equal(isTold ? training.Sessions : null, told.Sessions);
        Assert.Equal(isTold ? training.DaysPerSession : null, told.DaysPerSession);
    }

    [Theory]
    [InlineData(40, 50, true)]
    [InlineData(40, 90, false)]
    [InlineData(40, 10, false)]
    [InlineData(8, 50, false)]
    [InlineData(null, 10, true)]
    public void Apply_ThoseStillInPost_AreToldUnlessTheyOrTheOthersAreFew(int? trainees, int percent, bool isTold)
    {
        var training = SitesSample.Training with
        {
            Trainees = new(trainees is { } known ? Claim.Planned(known) : Claim.NotPublished<int>(Modality.Planned)),
            ByStatus = null,
            Attendances = null,
            BeneficiaryShares = [],
            StillInPost = Claim.Expected(Percentage.FromPercent(percent)),
        };

        var told = Everything.Apply(SitesSample.Programme with { Activities = [training] }).Activities[0];

        Assert.Equal(isTold ? training.StillInPost : null, Assert.IsType<Training>(told).StillInPost);
    }

    [Theory]
    [InlineData(3_000, true)]
    [InlineData(7, false)]
    [InlineData(11_995, false)]
    [InlineData(12_000, true)]
    public void Apply_PeopleOutOfReach_AreToldUnlessTheyOrTheOthersAreFew(int people, bool isTold)
    {
        var site = SitesSample.Site with { PopulationOutOfReach = Claim.Baseline(people) };

        var told = Everything.Apply(SitesSample.With(site)).Facilities[0];

        Assert.Equal(isTold, told.PopulationOutOfReach!.IsKnown);
        Assert.Equal(12_000, told.PopulationServed!.Value);
    }

    [Theory]
    [InlineData(50, 1_000, true)]
    [InlineData(0.5, 1_000, false)]
    [InlineData(99.5, 1_000, false)]
    [InlineData(100, 1_000, true)]
    [InlineData(0.5, null, true)]
    public void Apply_Share_IsToldUnlessItOrTheOthersAreFew(double percent, int? people, bool isTold)
    {
        var share = Claim.Baseline(Percentage.FromPercent((decimal)percent));
        var number = people is { } known ? Claim.Planned(known) : null;
        var site = SitesSample.Site with { PopulationServed = number, UserShares = [new(UserGroup.Civilians, share)] };
        var training = SitesSample.Training with
        {
            Trainees = new(number ?? Claim.NotPublished<int>(Modality.Planned)),
            ByStatus = null,
            Attendances = null,
            BeneficiaryShares = [new(BeneficiaryGroup.Civilians, share)],
        };

        var told = Everything.Apply(SitesSample.With(site) with
        {
            Activities = [training],
            Beneficiaries = [new() { Group = BeneficiaryGroup.Civilians, People = number, Share = share }],
        });

        Assert.Equal(isTold, told.Facilities[0].UserShares is [_]);
        Assert.Equal(isTold, told.Activities[0].BeneficiaryShares is [_]);
        Assert.Equal(isTold ? share : null, told.Beneficiaries[0].Share);
    }

    // The last group can be told from the others.
    [Fact]
    public void Apply_SharesThatLeaveFew_AreKeptBack()
    {
        var site = SitesSample.Site with
        {
            PopulationServed = Claim.Baseline(1_000),
            UserShares =
            [
                new(UserGroup.Civilians, Claim.Baseline(Percentage.FromPercent(60))),
                new(UserGroup.Civilians, Claim.Baseline(Percentage.FromPercent(39.5m))),
            ],
        };

        Assert.Empty(Everything.Apply(SitesSample.With(site)).Facilities[0].UserShares);
    }

    [Theory]
    [InlineData(400, 900, IndicatorMeasure.Unit, true)]
    [InlineData(895, 900, IndicatorMeasure.Unit, false)]
    [InlineData(900, 900, IndicatorMeasure.Unit, true)]
    [InlineData(4, 900, IndicatorMeasure.Percentage, true)]
    [InlineData(1, 900, IndicatorMeasure.Percentage, false)]
    [InlineData(99, 900, IndicatorMeasure.Percentage, false)]
    [InlineData(4, null, IndicatorMeasure.Percentage, true)]
    [InlineData(4, null, IndicatorMeasure.Unit, false)]
    [InlineData(4, null, IndicatorMeasure.Ordinal, true)]
    [InlineData(4, 900, IndicatorMeasure.Nominal, true)]
    public void Apply_ValueOfAnIndicator_IsToldUnlessItShowsFew(
        int value,
        int? outOf,
        IndicatorMeasure measure,
        bool isTold)
    {
        var all = outOf is { } number ? Claim.Achieved((decimal)number) : null;
        var indicator = SitesSample.Objective.Indicators[0] with
        {
            Measure = measure,
            AddsUp = false,
            Baseline = Claim.Baseline((decimal)value),
            Actuals =
            [
                new()
                {
                    Value = Claim.Achieved((decimal)value),
                    OutOf = all,
                    Parts = [new SexPart { Sex = Sex.Female, Value = Claim.Achieved((decimal)value), OutOf = all }],
                },
            ],
        };

        var told = Everything.Apply(SitesSample.Programme with
        {
            Objectives = [SitesSample.Objective with { Indicators = [indicator] }],
        }).Objectives[0].Indicators[0];

        Assert.Equal(isTold, told.Actuals[0].Value!.IsKnown);
        Assert.Equal(isTold, told.Actuals[0].Parts[0].Value.IsKnown);
        Assert.Equal(outOf, told.Actuals[0].OutOf?.Value);
        Assert.Equal(measure is not IndicatorMeasure.Unit || value is not 4, told.Baseline!.IsKnown);
    }

    // What all cost, divided by what each costs, tells how many they are.
    [Theory]
    [InlineData(5_000, null, true)]
    [InlineData(50_000, null, false)]
    [InlineData(5_000, 8, false)]
    [InlineData(45_000, null, true)]
    [InlineData(5_000, 100, true)]
    public void Apply_CostPerPerson_IsToldUnlessPeopleAreFew(int each, int? people, bool isTold)
    {
        var year = new HealthPlanYear(2014)
        {
            Cost = Claim.Planned(Money.Eur(500_000)),
            CostPerPerson = Claim.Planned(Money.Eur(each)),
            Population = people is { } number ? Claim.Planned(number) : null,
        };
        var rival = year with
        {
            CostPerPerson = Claim.Planned(Money.Eur(1_000)) with { Competing = [year.CostPerPerson] },
        };
        var below = year with { CostPerPerson = Claim.Planned(Comparator.MoreThan, Money.Eur(each)) };

        var kept = people is null ? null : Claim.NotPublished<int>(Modality.Planned);
        Assert.Equal(isTold ? year : year with { CostPerPerson = null, Population = kept }, ToldOf(year));
        Assert.Equal(isTold, ToldOf(rival).CostPerPerson is not null);
        Assert.Equal(isTold && each != 45_000, ToldOf(below).CostPerPerson is not null);
    }

    private static HealthPlanYear ToldOf(HealthPlanYear year)
    {
        var plan = new CommunalHealthPlan
        {
            Id = new("plan-x"),
            Owner = SitesSample.Owner,
            Status = Claim.NotPublished<HealthPlanStatus>(Modality.Achieved),
            YearlyMeans = [year],
        };
        return Everything.Apply(SitesSample.Programme with { HealthPlans = [plan] }).HealthPlans[0].YearlyMeans[0];
    }

    private static StaffPost ToldOf(StaffPost post)
    {
        var programme = SitesSample.With(SitesSample.Site with { Means = new() { Posts = [post] } }) with
        {
            Skills = [new() { Id = new("skill-x"), Name = new("Accoucher", "Deliver") }],
        };

        return Assert.Single(Everything.Apply(programme).Facilities[0].Means.Posts);
    }
}
