using HealthCoop.Planning;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using HealthCoop.Terminology;
using HealthCoop.Territories;

namespace HealthCoop.Cli.Output;

/// <summary>The words of the head of a plan, of its schedule and of its milestones.</summary>
internal static partial class Labels
{
    public static Narrative Basis { get; } = new("Point de vue", "Basis");

    public static Narrative Period { get; } = new("Période", "Period");

    public static Narrative To { get; } = new("au", "to");

    public static Narrative WorkEnds { get; } = new("Fin des activités", "Last finish");

    public static Narrative Schedule { get; } = Field<Plan>(nameof(Plan.Schedule));

    public static Narrative Start { get; } = Field<ScheduledActivity>(nameof(ScheduledActivity.Start));

    public static Narrative Finish { get; } = Field<ScheduledActivity>(nameof(ScheduledActivity.Finish));

    public static Narrative Slack { get; } = new("Marge", "Slack");

    public static Narrative InDays { get; } = new("(jours)", "(days)");

    public static Narrative Critical { get; } = new("critique", "critical");

    public static Narrative NotCritical { get; } = new("non critique", "not critical");

    public static Narrative Throughout { get; } = Terms.For<ThroughoutTiming>().InSentence;

    public static Narrative SlackMark { get; } = new("marge", "slack");

    public static Narrative Standstill { get; } = new("arrêt (fermeture)", "standstill (closure)");

    public static Narrative OneColumnIs { get; } = new("une colonne =", "one column =");

    public static Narrative HalfAMonth { get; } = new("un demi-mois", "half a month");

    public static Narrative AMonth { get; } = new("un mois", "one month");

    public static Narrative AQuarter { get; } = new("un trimestre", "one quarter");

    public static Narrative AYear { get; } = new("un an", "one year");

    public static Narrative Years { get; } = new("cinq ans", "five years");

    public static Narrative Closures { get; } = new("Attentes et interruptions", "Waits and pauses");

    public static Narrative Closure { get; } = Terms.For<Closure>().Name;

    public static Narrative Response { get; } = new("L'activité", "The activity");

    public static Narrative NoEnd { get; } = new("sans fin connue", "no known end");

    public static Narrative CriticalPath { get; } =
        Field<Planning.Scheduling.Schedule>(nameof(Planning.Scheduling.Schedule.CriticalPath));

    public static Narrative NoCriticalPath { get; } =
        new("Aucune activité ne retarde les autres.", "No activity holds up the others.");

    public static Narrative Milestones { get; } = Field<Programme>(nameof(Programme.Milestones));

    public static Narrative Milestone { get; } = Terms.For<Milestone>().Name;

    public static Narrative Date { get; } = new("Date", "Date");

    public static Narrative Conditional { get; } = Field<Plan>(nameof(Plan.ConditionalMilestones));

    public static Narrative Guard { get; } = new("Condition", "Condition");

    public static Narrative FoundBy { get; } = Field<ConditionalMilestone>(nameof(ConditionalMilestone.FoundBy));

    public static Narrative ReviewOn { get; } = new("Réexamen", "Review on");
}
