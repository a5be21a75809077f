using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about who does what when the programme comes to its end.</summary>
internal static class AutonomyRules
{
    /// <summary>Partners of the South do the work when the programme ends.</summary>
    /// <remarks>Managing the programme is left out: whoever coordinates a grant answers for it to the last day. A part
    /// without dates goes on with its task: that of a facility or a body to the end, that of an activity as long as
    /// its own dates say.</remarks>
    public static Rule SouthPerformsAtTheEnd { get; } = Rule.For<Programme>(
        new("HC-GOV-003"),
        FindingSeverity.Warning,
        new(
            "Au dernier tiers, plus rien n'est fait par un partenaire du Nord",
            "In the last third nothing is done by a partner of the North any more"),
        static (programme, check) => Check(programme, check)) with
    {
        Statement = new(
            "Dans le dernier tiers du programme, aucune tâche n'est encore réalisée par un partenaire du Nord.",
            "In the last third of the programme no task is still performed by a partner of the North."),
        Rationale = new(
            "Ce que le Nord fait encore à la fin, personne ne le fait après.",
            "What the North still does at the end nobody does afterwards."),
        SourceText = new(
            "Lettre Platforma n°16 : « renforcement de l'autonomie des deux villes partenaires »",
            "Platforma newsletter 16: strengthening the autonomy of the two partner cities"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.ActivityActors
            | ProgrammePart.ActivityDates | ProgrammePart.Facilities | ProgrammePart.Institutions
            | ProgrammePart.Partners | ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration,
    };

    private static void Check(Programme programme, RuleCheck check)
    {
        if (!HasPerformer(programme) || check.Figure(null, programme) is not ({ } parts and >= 1))
        {
            check.DoesNotApply();
        }
        else if (ProgrammeDays.Of(programme, check) is var (first, last))
        {
            var days = Period.DaysBetween(first, last) + 1;
            new LastPart(last.PlusDays(1 - (int)(days / parts)), last, programme, check).Check();
        }
    }

    private static bool HasPerformer(Programme programme)
    {
        foreach (var activity in programme.Activities)
        {
            if (activity is not Management && Performs(activity.Responsibilities))
            {
                return true;
            }
        }

        foreach (var facility in programme.Facilities)
        {
            if (Performs(facility.Responsibilities))
            {
                return true;
            }
        }

        foreach (var body in programme.Institutions)
        {
            if (Performs(body.Responsibilities))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Performs(ValueList<Responsibility> responsibilities)
    {
        foreach (var responsibility in responsibilities)
        {
            if (responsibility.Type == ResponsibilityType.Performs)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last part of a programme, and who does what in it.</summary>
    private readonly struct LastPart(LocalDate first, LocalDate last, Programme programme, RuleCheck check)
    {
        public void Check()
        {
            for (var i = 0; i < programme.Activities.Count; i++)
            {
                var activity = programme.Activities[i];
                if (activity is not Management)
                {
                    CheckTask(nameof(programme.Activities), i, activity.Responsibilities, activity);
                }
            }

            for (var i = 0; i < programme.Facilities.Count; i++)
            {
                CheckTask(nameof(programme.Facilities), i, programme.Facilities[i].Responsibilities, null);
            }

            for (var i = 0; i < programme.Institutions.Count; i++)
            {
                CheckTask(nameof(programme.Institutions), i, programme.Institutions[i].Responsibilities, null);
            }
        }

        private void CheckTask(string list, int index, ValueList<Responsibility> parts, Activity? activity)
        {
            for (var i = 0; i < parts.Count; i++)
            {
                if (parts[i].Type == ResponsibilityType.Performs
                    && PartnerSide.Of(parts[i].Partner, programme, check) is null or CooperationSide.North
                    && IsDoneHere(parts[i], activity) is not false)
                {
                    Report(parts[i], JsonPointer.Root / list / index / nameof(activity.Responsibilities) / i, activity);
                }
            }
        }

        private void Report(Responsibility part, JsonPointer place, Activity? activity)
        {
            if (IsDoneHere(part, activity) is null)
            {
                check.Undecided(place / nameof(part.During));
            }
            else if (PartnerSide.Of(part.Partner, programme, check) is null)
            {
                ReportSide(part.Partner);
            }
            else
            {
                check.Breaks(
                    place,
                    new(
                        $"« {part.Partner} », du Nord, réalise encore cette tâche après le {first.ToIso()}.",
                        $"'{part.Partner}', of the North, still performs this task after {first.ToIso()}."),
                    new(
                        "Dire qui prend le relais au Sud, et quand.",
                        "Say who takes over in the South, and when."));
            }
        }

        private void ReportSide(Id<Partner> id)
        {
            for (var i = 0; i < programme.Partners.Count; i++)
            {
                if (programme.Partners[i].Id == id)
                {
                    check.Undecided(JsonPointer.Root / nameof(programme.Partners) / i / nameof(Partner.Side));
                }
            }
        }

        // Whether some day of it lies in this part; nothing where that is not known.
        private bool? IsDoneHere(Responsibility part, Activity? activity)
        {
            if (part.During?.Through?.Latest < first || part.During?.From?.Earliest > last)
            {
                return false;
            }

            return part.During?.Through is { } until ? until.Earliest >= first ? true : null
                : part.During?.From is { } from && from.Earliest >= first ? true
                : activity is null || activity.Timing is ThroughoutTiming ? true
                : GoesOn(activity);
        }

        private bool? GoesOn(Activity activity) =>
            DayBounds.Of(activity.NotAfter).Last < first ? false
            : DayBounds.Of(activity.NotBefore).First >= first ? true
            : null;
    }
}
