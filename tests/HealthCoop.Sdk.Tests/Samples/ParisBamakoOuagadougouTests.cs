using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning;
using HealthCoop.Planning.Financing;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Samples;

/// <summary>Paris–Bamako–Ouagadougou: what its plan must hold, whatever the assumptions are.</summary>
public sealed class ParisBamakoOuagadougouTests
{
    private readonly PlannedSample _sample = new("pbo-sante");

    private Programme Programme => _sample.Programme;

    private Plan Plan => _sample.Plan;

    [Fact]
    public void Period_IsAsPreciseAsTheSource()
    {
        Assert.Equal(new PartialDate(2010, 1), Programme.Start.Value);
        Assert.Equal((new LocalDate(2010, 1, 1), new LocalDate(2012, 12, 31)), (Plan.Start, Plan.End));
        Assert.All(Plan.Schedule.Activities, activity => Assert.True(activity.Finish <= Plan.End));
    }

    [Fact]
    public void EuropeanUnion_PaysThreeQuartersToTheCent()
    {
        Assert.Equal(Money.Eur(1_200_000m), Plan.Costs.Total);
        var union = Plan.Funding.Sources.Single(source => source.Partner is not null);
        Assert.Equal((Money.Eur(900_000m), 0.75m), (union.Amount, union.Share));
        Assert.True(Plan.Funding.Gap.IsZero);
        Assert.Equal(Money.Eur(300_000m), Plan.Funding.Unattributed);
    }

    [Fact]
    public void Dependence_IsAnIntervalWhereTheSplitIsNotPublished() =>
        Assert.Equal((0.5625m, 0.625m), (Plan.Appraisal.FunderDependence.Lowest, Plan.Appraisal.FunderDependence.Highest));

    [Fact]
    public void Funding_UnderTheCallOfItsBudget_PaysThreeQuartersAndGivesNobodyTheRest()
    {
        var asked = ProgrammeFunding.Of(Plan.Costs, Programme, new(Plan.Start, Plan.End), ReferenceData.Shipped);

        var result = FundingAllocator.Allocate(asked.Problem, TestContext.Current.CancellationToken);

        var named = result.Allocation!.Sources.Where(source => source.Partner is not null);
        Assert.Equal([Money.Eur(900_000m)], named.Select(source => source.Amount));
        Assert.Equal(Money.Eur(300_000m), result.Allocation.Unattributed);
        Assert.Empty(FundingChecker.Check(asked.Problem, result));
    }

    [Fact]
    public void Cost_RestsOnAssumptions() => Assert.Equal(1m, Plan.Appraisal.AssumedShareOfCost);

    [Fact]
    public void Trainees_HaveATotalAndNoFigureForACategory()
    {
        var training = Assert.Single(Programme.Activities.OfType<Training>(), t => t.Trainees.Total.Value == 688);
        Assert.Equal(Modality.Achieved, training.Trainees.Total.Modality);
        Assert.Equal(
            [TraineeCategory.HealthStaff, TraineeCategory.AdministrativeStaff, TraineeCategory.ElectedOfficials],
            training.Trainees.Parts.Select(part => part.Category));
        Assert.All(training.Trainees.Parts, part => Assert.Null(part.People.ForPlanning));
        Assert.Equal(3, Plan.Unknowns.Count(path => path.ToString().Contains("/trainees/parts/", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            Plan.Assumptions,
            assumption => assumption.Path.ToString().Contains("/trainees/", StringComparison.Ordinal));
    }

    [Fact]
    public void Directorate_IsConditionalAndInNoSchedule()
    {
        var milestone = Assert.Single(Programme.Milestones.OfType<ConditionalMilestone>());
        var directorate = Programme.Institutions.Single(i => i.Type == InstitutionType.MunicipalDirectorate);
        Assert.Equal(directorate.Id, milestone.Institution);
        Assert.Equal(milestone.Id, Assert.Single(Plan.ConditionalMilestones));
        Assert.DoesNotContain(Plan.Schedule.Activities, a => a.Activity.Value == milestone.Id.Value);
        var unit = Programme.Institutions.Single(i => i.Type == InstitutionType.PrefigurationUnit);
        Assert.Equal((directorate.Id, Modality.Planned), (unit.Successor!.Value, unit.SetUpOn.Modality));
    }

    [Fact]
    public void HealthPlans_AreAdoptedAndExpected()
    {
        var adopted = Programme.HealthPlans.Single(plan => plan.Status.Value == HealthPlanStatus.Adopted);
        Assert.Equal(new YearRange(2013, 2017), adopted.Years);
        Assert.Equal(4, adopted.Priorities.Count);
        Assert.False(adopted.AdoptedOn!.IsKnown);
        Assert.Null(adopted.AdoptedBy);
        Assert.Equal(3, adopted.Priorities[2].Interventions.Count);
        var expected = Programme.HealthPlans.Single(plan => plan.Status.Value == HealthPlanStatus.UnderPreparation);
        Assert.Equal((Modality.Expected, new PartialDate(2013)), (expected.AdoptedOn!.Modality, expected.AdoptedOn.Value!.Value));
    }

    [Fact]
    public void Knowledge_FlowsSouthToSouthAndBackToTheNorth()
    {
        Assert.Equal(3, Programme.Exchanges.Count);
        Assert.Equal(3, Programme.Exchanges.Select(exchange => exchange.Learner).Distinct().Count());
        Assert.Equal(2, Programme.Exchanges.Count(exchange => exchange.Stage == ExchangeStage.Interest));
    }

    [Fact]
    public void Budget_KeepsTheFigureOfThePressBesideItsOwn()
    {
        var total = Programme.Budget!.Total;
        Assert.Equal((Comparator.About, Money.Eur(1_200_000m)), (total.Comparator, total.Value));
        Assert.Equal(Money.Xof(814_000_000m), Assert.Single(total.Competing).Value);
    }
}
