using System.Text;
using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using NodaTime;

namespace HealthCoop.Tests.Samples;

/// <summary>A sample programme as its document says it, with its plan.</summary>
internal sealed class PlannedSample
{
    private readonly Dictionary<Id<Activity>, ScheduledActivity> _dates;

    public PlannedSample(string name)
    {
        Programme = ProgrammeDocument.Read(File.ReadAllBytes(SampleFiles.PathOf(name))).Require();
        Plan = new ProgrammePlanner().Plan(Programme).RequirePlan();
        _dates = Plan.Schedule.Activities.ToDictionary(activity => activity.Activity);
    }

    public Programme Programme { get; }

    public Plan Plan { get; }

    public string Json => Encoding.UTF8.GetString(PlanDocument.ToUtf8(Plan).Span);

    public LocalDate StartOf(Activity activity) => _dates[activity].Start;

    public LocalDate FinishOf(Activity activity) => _dates[activity].Finish;
}
