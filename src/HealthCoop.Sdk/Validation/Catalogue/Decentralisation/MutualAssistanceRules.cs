using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about agreements between a commune and a community health association.</summary>
internal static class MutualAssistanceRules
{
    public static ValueList<Rule> All => [AgreementIsMonitored];

    /// <remarks>
    /// The months are those before the start of the programme, which relies on the agreement. Meetings of bodies that
    /// the agreement sets up are monitoring, later ones too.
    /// </remarks>
    public static Rule AgreementIsMonitored { get; } = Rule.For<Agreement>(
        new("HC-LEG-006"),
        FindingSeverity.Warning,
        new("Une convention d'assistance mutuelle est suivie", "A mutual assistance agreement is monitored"),
        CheckMonitoring) with
    {
        Statement = new(
            "Une convention d'assistance mutuelle a été suivie dans les douze mois qui précèdent le programme ; sinon "
            + "elle dort.",
            "A mutual assistance agreement has been monitored within the twelve months before the programme; otherwise "
            + "it is dormant."),
        Rationale = new(
            "À Barouéli, la convention « n'a jamais été suivie » : ni la subvention ni les comptes qu'elle promet ne "
            + "sont venus.",
            "At Barouéli the agreement \"was never monitored\": neither the subsidy nor the accounts that it promises "
            + "came."),
        SourceText = new(
            "Étude de Barouéli, 2011 : « n'a jamais été suivie »",
            "Study of Barouéli, 2011: \"was never monitored\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.SteeringBodies,
    };

    private static void CheckMonitoring(Agreement agreement, Programme programme, RuleCheck check)
    {
        if (agreement.Type != AgreementType.MutualAssistanceAgreement)
        {
            check.DoesNotApply();
        }
        else if (agreement.IsMonitored?.Value is not { } isMonitored)
        {
            check.Undecided(nameof(agreement.IsMonitored));
        }
        else if (!isMonitored)
        {
            Break(agreement, check);
        }
        else
        {
            CheckMeetings(agreement, programme, check);
        }
    }

    private static void CheckMeetings(Agreement agreement, Programme programme, RuleCheck check)
    {
        for (var i = 0; i < programme.SteeringBodies.Count; i++)
        {
            var body = programme.SteeringBodies[i];
            if (body.Act == agreement.Id && body.MeetingsAreComplete && check.Figure(null, programme) is { } months)
            {
                CheckMeetings(agreement, i, (int)months, programme, check);
            }
        }
    }

    private static void CheckMeetings(
        Agreement agreement,
        int ordinal,
        int months,
        Programme programme,
        RuleCheck check)
    {
        var start = DayBounds.Of(programme.Start).First;
        var meetings = programme.SteeringBodies[ordinal].Meetings;
        int? unknown = null;
        for (var i = 0; i < meetings.Count; i++)
        {
            var on = DayBounds.Of(meetings[i].On);
            if (on.First >= start?.PlusMonths(-months))
            {
                return;
            }

            unknown = on.Last < start?.PlusMonths(-months) ? unknown : i;
        }

        if (start is null)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
        }
        else if (unknown is { } meeting)
        {
            var list = JsonPointer.Root / nameof(programme.SteeringBodies) / ordinal / nameof(SteeringBody.Meetings);
            check.UndecidedAt(list / meeting / nameof(Meeting.On));
        }
        else
        {
            Break(agreement, check);
        }
    }

    private static void Break(Agreement agreement, RuleCheck check) => check.Breaks(
        nameof(agreement.IsMonitored),
        new(
            $"La convention « {agreement.Id} » n'est pas suivie : elle dort.",
            $"The agreement '{agreement.Id}' is not monitored: it is dormant."),
        new(
            "Réunir les parties et constater où en sont les engagements.",
            "Bring the parties together and see how far the commitments are kept."));
}
