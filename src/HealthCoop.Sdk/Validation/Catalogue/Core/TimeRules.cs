using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about dates and order.</summary>
internal static class TimeRules
{
    /// <summary>Gets the rule that activities lie within the programme.</summary>
    public static Rule WithinAgreement { get; } = Rule.For<Activity>(
        new("HC-TIM-001"),
        FindingSeverity.Error,
        new("Aucune activité avant le début ni après la fin", "No activity before the start or after the end"),
        CheckWithin) with
    {
        Statement = new(
            "Ce qui est réalisé l'est entre le début et la fin du programme, et ce qui est prévu peut l'être. Ce qu'un "
            + "partenaire attend au-delà n'est pas une activité du programme.",
            "What is achieved is so between start and end of the programme, and what is planned can be. What a partner "
            + "expects after that is no activity of the programme."),
        Rationale = new(
            "Ce qui se fait avant le début ou après la fin n'est pas couvert par le contrat, et nul ne le rembourse.",
            "What is done before the start or after the end is not covered by the contract, and nobody pays it back."),
        SourceText = new("PRAG, non-rétroactivité des subventions", "PRAG, grants are not retroactive"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration,
    };

    /// <summary>Gets the rule that end and duration agree.</summary>
    public static Rule EndAgreesWithDuration { get; } = Rule.For<Programme>(
        new("HC-TIM-002"),
        FindingSeverity.Error,
        new("Fin = début + durée − 1 jour", "End = start + duration - 1 day"),
        static (programme, check) =>
        {
            if (programme.End is null || programme.Duration is null)
            {
                check.DoesNotApply();
                return;
            }

            (bool Start, bool End, bool Duration) exact =
                (IsExact(programme.Start), IsExact(programme.End), IsExact(programme.Duration));
            check.NeedsKnown(
                JsonPointer.Root,
                (nameof(programme.Start), exact.Start),
                (nameof(programme.End), exact.End),
                (nameof(programme.Duration), exact.Duration));
            if (exact is (true, true, true)
                && ProgrammePeriod.Of(programme) is { Agrees: false, EndByDuration: { } end })
            {
                BreaksEnd(programme.End, end, check);
            }
        }) with
    {
        Statement = new(
            "Une durée compte le premier et le dernier jour ; fin et durée données ensemble s'accordent.",
            "A duration counts the first and the last day; end and duration given together agree."),
        Rationale = new(
            "Le même programme a duré 77 mois en français et 76 en anglais : sans convention unique, chacun compte à "
            + "sa façon.",
            "The same programme lasted 77 months in French and 76 in English: without one convention everybody counts "
            + "in a way of their own."),
        SourceText = new(
            "LuxDev MLI/016 : 77 mois en français et 76 en anglais pour août 2008 – décembre 2014",
            "LuxDev MLI/016: 77 months in French and 76 in English for August 2008 – December 2014"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration,
    };

    /// <summary>Gets the rule on the order at a site.</summary>
    public static Rule OrderAtSite { get; } = Rule.For<Facility>(
        new("HC-TIM-004"),
        FindingSeverity.Error,
        new("Ordre sur un site : ouvrage, équipement, réception, formation, ouverture",
            "Order at a site: works, equipment, acceptance, training, opening"),
        static (facility, check) => SiteOrder.Check(check.ActivitiesAt(facility), check)) with
    {
        Statement = new(
            "La réception des travaux précède l'installation, l'installation la réception de l'équipement, celle-ci la "
            + "formation de ses utilisateurs, et tout cela l'ouverture. Commander l'équipement et former les soignants "
            + "se fait pendant les travaux.",
            "Hand-over of works comes before installation, installation before acceptance of the equipment, that "
            + "before the training of its users, and all of it before opening. Equipment is ordered and carers are "
            + "trained during the works."),
        Rationale = new(
            "Un équipement livré dans un bâtiment qui n'est pas réceptionné s'abîme, et on ne forme pas à un appareil "
            + "qui n'est pas là.",
            "Equipment that is delivered into a building not yet handed over gets spoilt, and nobody can be trained on "
            + "a device that is not there."),
        SourceText = new(
            "Fiche de projet PARSANTE : construire, équiper, former",
            "PARSANTE project sheet: build, equip, train"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.SiteActivities,
    };

    /// <summary>Gets the rule on conditional milestones.</summary>
    public static Rule ConditionalIsNotScheduled { get; } = Rule.For<Milestone>(
        new("HC-TIM-007"),
        FindingSeverity.Error,
        new("Un jalon conditionnel a une condition, pas de date", "A conditional milestone has a condition, no date"),
        CheckConditional) with
    {
        Statement = new(
            "Un jalon conditionnel dit ce qui doit devenir vrai, qui le constate et quand on réexamine ; il n'est "
            + "jamais programmé, ni ce qu'il crée.",
            "A conditional milestone says what must become true, who finds so and when one looks again; it is never "
            + "scheduled, nor is what it creates."),
        Rationale = new(
            "Ce qui dépend d'autrui ne se programme pas : le dater fait croire qu'il est acquis, et l'oublier le fait "
            + "manquer.",
            "What depends on others cannot be scheduled: to date it makes it look certain, and to forget it makes one "
            + "miss it."),
        SourceText = new(
            "Lettre Platforma n°16 : « quand les conditions le permettront »",
            "Platforma newsletter 16: \"when conditions permit\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Institutions,
    };

    private static void BreaksEnd(Claim<PartialDate> stated, LocalDate end, RuleCheck check) => check.Breaks(
        JsonPointer.Root / nameof(Programme.End),
        new(
            $"La fin, {stated.Value}, ne s'accorde pas avec le début et la durée, qui mènent au {end.ToIso()}.",
            $"The end, {stated.Value}, does not agree with the start and the duration, which lead to {end.ToIso()}."),
        new(
            "Corriger la fin ou la durée, ou n'en écrire qu'une : fin = début + durée − 1 jour.",
            "Correct the end or the duration, or write only one: end = start + duration - 1 day."),
        Mend.Replace(
            JsonPointer.Root / nameof(Programme.End),
            Mend.Correct(stated, AsPreciseAs(stated.Value, end), new(
                "Suit du début et de la durée.",
                "It follows from the start and the duration."))));

    private static PartialDate AsPreciseAs(PartialDate? date, LocalDate day) => date switch
    {
        { Month: null } => new PartialDate(day.Year),
        { Day: null } => new PartialDate(day.Year, day.Month),
        _ => PartialDate.FromLocalDate(day),
    };

    private static void CheckWithin(Activity activity, Programme programme, RuleCheck check)
    {
        if (activity.NotBefore is null && activity.NotAfter is null)
        {
            check.DoesNotApply();
            return;
        }

        CheckDate(nameof(activity.NotBefore), activity.NotBefore, false, programme, check);
        CheckDate(nameof(activity.NotAfter), activity.NotAfter, true, programme, check);
    }

    // What is planned may still lie in the programme where its last day is not before the start, and its first not
    // behind the end. What is done lies in it with both.
    private static void CheckDate(
        string member,
        Claim<PartialDate>? date,
        bool isLast,
        Programme programme,
        RuleCheck check)
    {
        if (date is not null && (isLast || date.Modality == Modality.Achieved))
        {
            CheckStart(member, DayBounds.Of(date), programme, check);
        }

        if (date is not null && (!isLast || date.Modality == Modality.Achieved))
        {
            CheckEnd(member, DayBounds.Of(date), programme, check);
        }
    }

    private static void CheckStart(
        string member,
        (LocalDate? First, LocalDate? Last) date,
        Programme programme,
        RuleCheck check)
    {
        var start = DayBounds.Of(programme.Start);
        if (date.Last < start.First)
        {
            check.Breaks(
                member,
                new(
                    $"Cette date est au plus tard le {date.Last?.ToIso()} ; le programme commence le "
                    + $"{start.First?.ToIso()} au plus tôt.",
                    $"This date is {date.Last?.ToIso()} at the latest; the programme starts on "
                    + $"{start.First?.ToIso()} at the earliest."),
                CorrectTheDate);
        }
        else if (!(date.First >= start.Last))
        {
            Undecided(member, date, start, nameof(programme.Start), check);
        }
    }

    private static void CheckEnd(
        string member,
        (LocalDate? First, LocalDate? Last) date,
        Programme programme,
        RuleCheck check)
    {
        var end = ProgrammeEnd.Of(programme);
        if (date.First > end.Last)
        {
            check.Breaks(
                member,
                new(
                    $"Cette date est au plus tôt le {date.First?.ToIso()} ; le programme finit le "
                    + $"{end.Last?.ToIso()} au plus tard.",
                    $"This date is {date.First?.ToIso()} at the earliest; the programme ends by "
                    + $"{end.Last?.ToIso()}."),
                CorrectTheDate);
        }
        else if (!(date.Last <= end.First))
        {
            Undecided(member, date, end, ProgrammeEnd.UnknownMember(programme), check);
        }
    }

    private static void Undecided(
        string member,
        (LocalDate? First, LocalDate? Last) date,
        (LocalDate? First, LocalDate? Last) bound,
        string boundMember,
        RuleCheck check)
    {
        if (!date.IsKnown() || bound.IsOneDay())
        {
            check.Undecided(member);
        }

        if (!bound.IsKnown() || (date.IsKnown() && !bound.IsOneDay()))
        {
            check.UndecidedAt(JsonPointer.Root / boundMember);
        }
    }

    private static Narrative CorrectTheDate { get; } = new(
        "Corriger la date, ou prolonger le programme par un avenant.",
        "Correct the date, or extend the programme by an addendum.");

    private static bool IsExact<T>(Claim<T> claim)
        where T : struct => claim is { IsKnown: true, Comparator: Comparator.Exactly };

    private static void CheckConditional(Milestone milestone, RuleCheck check)
    {
        switch (milestone)
        {
            case DatedMilestone { On: { IsKnown: true, Modality: Modality.Conditional } } dated:
                check.Breaks(
                    nameof(dated.On),
                    new(
                        $"Le jalon dépend d'une condition, et porte la date {dated.On.Value}.",
                        $"The milestone depends on a condition, and bears the date {dated.On.Value}."),
                    new(
                        "En faire un jalon conditionnel, avec sa condition et un réexamen.",
                        "Make it a conditional milestone, with its condition and a review."));
                break;
            case ConditionalMilestone conditional:
                CheckConditional(conditional, check);
                break;
            default:
                check.DoesNotApply();
                break;
        }
    }

    private static void CheckConditional(ConditionalMilestone milestone, RuleCheck check)
    {
        check.NeedsKnown(
            JsonPointer.Root,
            (nameof(milestone.Guard), milestone.Guard is not null),
            (nameof(milestone.FoundBy), milestone.FoundBy is not null),
            (nameof(milestone.ReviewOn), milestone.ReviewOn.IsKnown));

        if (milestone.Institution is { } id
            && check.Find(id) is { SetUpOn: { IsKnown: true } created }
            && !created.Modality.IsFact())
        {
            check.Breaks(
                nameof(milestone.Institution),
                new(
                    $"« {id} » dépend d'une condition, et sa création est datée : {created.Value}.",
                    $"'{id}' depends on a condition, and its setting up has a date: {created.Value}."),
                new(
                    "Dire la création conditionnelle, ou retirer la date.",
                    "Call the setting up conditional, or remove the date."));
        }
    }
}
