using HealthCoop.Programmes;
using HealthCoop.Publication;
using Xunit;

namespace HealthCoop.Tests.Publication;

public sealed class SmallGroupTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    [InlineData(3_000_000, true)]
    public void Apply_NumberOfPeople_IsToldUnlessTheyAreFew(int people, bool isTold)
    {
        var (known, assumed) = (Claim.Planned(people), Claim.Assumed(people, new("Avis.", "Opinion.")));

        Assert.Equal(isTold, PeopleTold(known).IsKnown);
        Assert.Equal(isTold, PeopleTold(assumed).IsAssumed);
        Assert.Equal(isTold, PeopleTold(Claim.Planned(500) with { Competing = [known] }).IsKnown);
        Assert.Equal(isTold, PeopleTold(Claim.Planned(Comparator.MoreThan, people)).IsKnown);
        Assert.Equal(isTold, PopulationTold(known).IsKnown);
    }

    [Fact]
    public void Apply_FewPeople_LeavesAnUnknownNumber() => Assert.Equal(
        Claim.NotPublished<int>(Modality.Achieved),
        PeopleTold(Claim.Achieved(Comparator.About, 4) with { Competing = [Claim.Planned(900)] }));

    // Fewer than 11 are at most 10; more than 10 say nothing of few.
    [Theory]
    [InlineData(Comparator.LessThan, 11, false)]
    [InlineData(Comparator.LessThan, 12, true)]
    [InlineData(Comparator.AtMost, 10, false)]
    [InlineData(Comparator.AtMost, 11, true)]
    [InlineData(Comparator.AtLeast, 11, true)]
    [InlineData(Comparator.MoreThan, 11, true)]
    public void Apply_Bound_IsToldUnlessThereAreFewByIt(Comparator comparator, int people, bool isTold)
    {
        var known = Claim.Planned(comparator, people);

        Assert.Equal(isTold, PeopleTold(known).IsKnown);
        Assert.Equal(isTold, PeopleTold(Claim.Planned(500) with { Competing = [known] }).IsKnown);
        Assert.True(PeopleTold(known, PublicationProfile.Public with { SmallestGroup = 1 }).IsKnown);
    }

    // Those whom nobody tells of could be told from all people and the other groups.
    [Theory]
    [InlineData(900, 600, 300, true, true)]
    [InlineData(900, 600, 200, true, true)]
    [InlineData(900, 895, 5, false, false)]
    [InlineData(900, 895, -1, false, false)]
    [InlineData(900, 895, 300, false, false)]
    [InlineData(900, 600, 5, false, false)]
    [InlineData(900, -1, -1, true, true)]
    [InlineData(-1, 600, 5, true, false)]
    [InlineData(-1, 600, 300, true, true)]
    public void Apply_Beneficiaries_TellNoFewInAnyWay(
        int all,
        int civilians,
        int soldiers,
        bool civiliansAreTold,
        bool areComplete)
    {
        var told = PublicationProfile.Public.Apply(SitesSample.Programme with
        {
            BeneficiariesAreComplete = true,
            Beneficiaries =
            [
                new() { Group = BeneficiaryGroup.Population, People = Of(all) },
                new() { Group = BeneficiaryGroup.Civilians, People = Of(civilians) },
                new() { Group = BeneficiaryGroup.Military, People = Of(soldiers) },
            ],
        });

        Assert.Equal(all > 0 ? all : null, told.Beneficiaries[0].People!.Value);
        Assert.Equal(civiliansAreTold && civilians > 0 ? civilians : null, told.Beneficiaries[1].People!.Value);
        Assert.Equal(
            civiliansAreTold && soldiers > 10 ? soldiers : null,
            told.Beneficiaries[2].People!.Value);
        Assert.Equal(areComplete, told.BeneficiariesAreComplete);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(30, true)]
    public void Apply_SharesOfBeneficiaries_TellNoFewOfAllPeople(int percent, bool areTold)
    {
        var profile = PublicationProfile.Public with { Allowed = [PublicationMatter.Rosters] };

        var told = profile.Apply(SitesSample.Programme with
        {
            BeneficiariesAreComplete = true,
            Beneficiaries =
            [
                new() { Group = BeneficiaryGroup.Population, People = Of(900) },
                new() { Group = BeneficiaryGroup.Civilians, Share = Share(100 - percent) },
                new() { Group = BeneficiaryGroup.Military, Share = Share(percent) },
            ],
        });

        Assert.Equal(areTold, told.Beneficiaries[1].Share is not null);
        Assert.Equal(areTold, told.Beneficiaries[2].Share is not null);
        Assert.Equal(areTold, told.BeneficiariesAreComplete);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(5, 4, false)]
    [InlineData(5, 5, true)]
    public void Apply_OtherSmallestGroup_CountsFromThere(int smallest, int people, bool isTold)
    {
        var profile = PublicationProfile.Public with { SmallestGroup = smallest };

        Assert.Equal(isTold, PeopleTold(Claim.Planned(people), profile).IsKnown);
    }

    // A part that is left out can be told from the total and the others.
    [Theory]
    [InlineData(688, new[] { 600, 88 }, true, true)]
    [InlineData(688, new[] { 684, 4 }, true, false)]
    [InlineData(688, new[] { 688, 0 }, true, true)]
    [InlineData(688, new[] { 600, -1 }, true, true)]
    [InlineData(688, new[] { 680, -1 }, true, false)]
    [InlineData(688, new[] { -1, -1 }, true, true)]
    [InlineData(7, new[] { 7, 0 }, false, false)]
    [InlineData(-1, new[] { 600, 7 }, false, false)]
    [InlineData(-1, new[] { 600, 70 }, false, true)]
    public void Apply_Breakdown_TellsNoFewInAnyWay(int total, int[] parts, bool totalIsTold, bool partsAreTold)
    {
        TraineeCategory[] categories = [TraineeCategory.HealthStaff, TraineeCategory.ElectedOfficials];
        var training = SitesSample.Training with
        {
            Facility = null,
            ByStatus = null,
            Attendances = null,
            Trainees = new(Of(total))
            {
                Parts = categories
                    .Zip(parts, static (category, people) => new BreakdownPart<TraineeCategory>(category, Of(people)))
                    .ToValueList(),
            },
        };
        var programme = SitesSample.Programme with { Activities = [training] };

        var told = Assert.IsType<Training>(PublicationProfile.Public.Apply(programme).Activities[0]).Trainees;

        Assert.Equal(totalIsTold ? total : null, told.Total.Value);
        Assert.Equal(categories, told.Parts.Select(part => part.Category));
        Assert.Equal(
            parts.Select(part => partsAreTold && part >= 0 ? part : (int?)null),
            told.Parts.Select(part => part.People.Value));
    }

    // By sex, four of the people counted can be told from the others; by age, nobody can be told.
    [Theory]
    [InlineData(600, 88, true)]
    [InlineData(684, 4, false)]
    [InlineData(684, -1, false)]
    [InlineData(600, -1, true)]
    public void Apply_PartsOfAnIndicator_TellNoFewInAnyWay(int women, int men, bool areTold)
    {
        var indicator = SitesSample.Objective.Indicators[0] with
        {
            Actuals =
            [
                new()
                {
                    Value = Claim.Achieved(688m),
                    Parts =
                    [
                        new SexPart { Sex = Sex.Female, Value = Number(women) },
                        new SexPart { Sex = Sex.Male, Value = Number(men) },
                        new AgePart { Ages = new(0, 4), Value = Number(300) },
                    ],
                },
            ],
        };
        var profile = PublicationProfile.Public with { Allowed = [PublicationMatter.Stocks, PublicationMatter.Rosters] };

        var told = profile.Apply(SitesSample.Programme with
        {
            Objectives = [SitesSample.Objective with { Indicators = [indicator] }],
        }).Objectives[0].Indicators[0].Actuals[0];

        Assert.Equal(688m, told.Value!.Value);
        Assert.Equal(3, told.Parts.Count);
        Assert.Equal(areTold ? women : null, (int?)told.Parts[0].Value.Value);
        Assert.Equal(areTold && men > 0 ? men : null, (int?)told.Parts[1].Value.Value);
    }

    [Fact]
    public void Apply_NumbersThatAreNotPeople_Stay()
    {
        var dialogue = new Dialogue
        {
            Id = new("dialogue"),
            Name = new("Dialogue"),
            Pillars = HealthSystem.Pillar.LeadershipAndGovernance,
            Timing = Timing.Throughout,
            Sessions = Claim.Planned(3),
        };

        var told = PublicationProfile.Public.Apply(SitesSample.Programme with { Activities = [dialogue] });

        Assert.Equal(3, Assert.IsType<Dialogue>(told.Activities[0]).Sessions!.Value);
    }

    private static Claim<decimal> Number(int people) =>
        people < 0 ? Claim.NotPublished<decimal>(Modality.Achieved) : Claim.Achieved((decimal)people);

    private static Claim<int> Of(int people) =>
        people < 0 ? Claim.NotPublished<int>(Modality.Planned) : Claim.Planned(people);

    private static Claim<Percentage> Share(int percent) => Claim.Planned(Percentage.FromPercent(percent));

    private static Claim<int> PeopleTold(Claim<int> people, PublicationProfile? profile = null) =>
        (profile ?? PublicationProfile.Public).Apply(SitesSample.Programme with
        {
            Beneficiaries = [new() { Group = BeneficiaryGroup.Civilians, People = people }],
        }).Beneficiaries[0].People!;

    private static Claim<int> PopulationTold(Claim<int> people) => PublicationProfile.Public.Apply(
        SitesSample.Programme with
        {
            Territories = [SitesSample.Region with { Population = people }, SitesSample.Town],
        }).Territories[0].Population!;
}
