using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about conflicts of interest.</summary>
internal static class InterestRules
{
    public static ValueList<Rule> All => [NobodyEvaluatesOwnWork];

    public static Rule NobodyEvaluatesOwnWork { get; } = Rule.For<Study>(
        new("HC-PAR-005"),
        FindingSeverity.Warning,
        new("Qui a fait une activité ne l'évalue pas", "Whoever did an activity does not evaluate it"),
        static (study, check) =>
        {
            if (study.Evaluates.IsEmpty)
            {
                check.DoesNotApply();
            }
            else if (!HasDoer(study))
            {
                check.Undecided(nameof(study.Lead));
            }
            else
            {
                for (var i = 0; i < study.Evaluates.Count; i++)
                {
                    CheckEvaluated(study, i, check);
                }
            }
        }) with
    {
        Statement = new(
            "Une étude qui évalue une activité n'est ni menée ni réalisée par un partenaire qui mène ou réalise cette "
            + "activité.",
            "A study that evaluates an activity is neither led nor carried out by a partner that leads or carries out "
            + "that activity."),
        Rationale = new(
            "Qui juge son propre travail a un intérêt à le trouver bon ; le bailleur peut écarter une telle "
            + "évaluation.",
            "Whoever judges their own work has an interest in finding it good; the donor may set such an evaluation "
            + "aside."),
        SourceText = new(
            "PRAG, article sur le conflit d'intérêts",
            "PRAG, article on conflict of interest"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.SiteActivities,
    };

    private static void CheckEvaluated(Study study, int ordinal, RuleCheck check)
    {
        if (check.Find(study.Evaluates[ordinal]) is not { } activity || !HasDoer(activity))
        {
            check.Undecided(JsonPointer.Root / nameof(study.Evaluates) / ordinal);
            return;
        }

        if (study.Lead is { } lead && Does(lead, activity))
        {
            Break(JsonPointer.Root / nameof(study.Lead), lead, activity, check);
        }

        for (var i = 0; i < study.Responsibilities.Count; i++)
        {
            var responsibility = study.Responsibilities[i];
            if (responsibility.Type == ResponsibilityType.Performs && Does(responsibility.Partner, activity))
            {
                var place = JsonPointer.Root / nameof(study.Responsibilities) / i / nameof(responsibility.Partner);
                Break(place, responsibility.Partner, activity, check);
            }
        }
    }

    private static bool HasDoer(Activity activity)
    {
        foreach (var responsibility in activity.Responsibilities)
        {
            if (responsibility.Type == ResponsibilityType.Performs)
            {
                return true;
            }
        }

        return activity.Lead is not null;
    }

    private static bool Does(Id<Partner> partner, Activity activity)
    {
        foreach (var responsibility in activity.Responsibilities)
        {
            if (responsibility.Type == ResponsibilityType.Performs && responsibility.Partner == partner)
            {
                return true;
            }
        }

        return activity.Lead == partner;
    }

    private static void Break(JsonPointer place, Id<Partner> partner, Activity activity, RuleCheck check) =>
        check.Breaks(
            place,
            new(
                $"« {partner} » évalue l'activité « {activity.Id} », qui est la sienne.",
                $"'{partner}' evaluates the activity '{activity.Id}', which is its own."),
            new(
                "Confier l'évaluation à quelqu'un qui n'a pas fait l'activité.",
                "Have somebody evaluate it who did not do the activity."));
}
