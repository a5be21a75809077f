using System.Text;
using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Publication;

public sealed class PublishedSampleTests
{
    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Plan_OfWhatIsPublic_HasTheSameDates(string name)
    {
        var sample = new PlannedSample(name);

        var plan = PublicPlan(sample.Programme);

        Assert.Equal((sample.Plan.Start, sample.Plan.End), (plan.Start, plan.End));
        Assert.Equal(
            sample.Plan.Schedule.Activities.Select(activity => (activity.Start, activity.Finish)),
            plan.Schedule.Activities.Select(activity => (activity.Start, activity.Finish)));
        Assert.Equal(sample.Plan.Schedule.CriticalPath.Count, plan.Schedule.CriticalPath.Count);
    }

    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Plan_OfWhatIsPublic_CostsTheSame(string name)
    {
        var sample = new PlannedSample(name);

        var plan = PublicPlan(sample.Programme);

        Assert.Equal(sample.Plan.Costs.Total, plan.Costs.Total);
        var unit = 1m / (decimal)Math.Pow(10, plan.Costs.Currency.MinorUnits);
        var published = sample.Programme.Activities.Zip(PublicationProfile.Public.Apply(sample.Programme).Activities);
        foreach (var (activity, told) in published)
        {
            var difference = CostOf(sample.Plan.Costs, activity) - CostOf(plan.Costs, told);
            Assert.True(Math.Abs(difference) <= unit * activity.Costs.Count, $"{activity.Id}: {difference}");
        }
    }

    [Fact]
    public void Apply_ToParsante_LeavesTheNumberOfUnpricedItems()
    {
        var sample = new PlannedSample("parsante");

        Assert.Equal(
            sample.Plan.Costs.Unpriced.Count,
            PublicPlan(sample.Programme).Costs.Unpriced.Count);
    }

    [Fact]
    public void Apply_ToParsante_TellsNeitherWhereNorWhoWentThere()
    {
        string[] kept =
        [
            "nampala", "gomacoura", "hombori", "segou", "mopti", "douentza", "kati\"", "helicopter", "accessWindows",
            "participants", "eutm", "dcssa", "statedType\": null", "states\":",
        ];
        var programme = new PlannedSample("parsante").Programme;

        var told = Encoding.UTF8.GetString(
            ProgrammeDocument.ToUtf8(PublicationProfile.PublicOf(programme).Apply(programme)).Span);

        Assert.All(kept, text => Assert.DoesNotContain(text, told, StringComparison.OrdinalIgnoreCase));
    }

    private static Plan PublicPlan(Programme programme) =>
        new ProgrammePlanner().Plan(PublicationProfile.Public.Apply(programme)).RequirePlan();

    private static decimal CostOf(CostPlan costs, Activity activity) =>
        costs.ByActivity.Where(amount => amount.Activity == activity.Id).Sum(amount => amount.Amount.Amount);
}
