using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about how cooperations are steered.</summary>
internal static class SteeringRules
{
    /// <summary>A steering committee meets often enough, and whole.</summary>
    /// <remarks>Every full period of the programme has a meeting; a last one that is shorter need not, nor one that may
    /// lie in part before the start or after the end. A rhythm that is agreed on stands in for meetings that are not
    /// told.</remarks>
    public static Rule CommitteeMeets { get; } = Rule.For<SteeringBody>(
        new("HC-GOV-002"),
        FindingSeverity.Warning,
        new(
            "Le comité de pilotage se réunit chaque année, au complet",
            "The steering committee meets every year, with all parties"),
        CheckCommittee) with
    {
        Statement = new(
            "Un comité de pilotage se réunit au moins une fois par an pendant le programme, et aucune partie n'y "
            + "manque.",
            "A steering committee meets at least once a year over the programme, and no party is missing."),
        Rationale = new(
            "Un comité qui ne se réunit pas laisse un seul partenaire décider.",
            "A committee that does not meet leaves one partner to decide."),
        SourceText = new(
            "Paris-Bamako-Ouagadougou : comités de juillet 2010, de Bamako et de novembre 2011",
            "Paris-Bamako-Ouagadougou: committees of July 2010, of Bamako and of November 2011"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration,
    };

    /// <summary>Cooperation of two partners of the South and one of the North goes all ways.</summary>
    /// <remarks>It is about local authorities. Where more than two are of the South, each learns from another one: from
    /// which is theirs to choose.</remarks>
    public static Rule KnowledgeGoesAllWays { get; } = Rule.For<Programme>(
        new("HC-GOV-004"),
        FindingSeverity.Advice,
        new(
            "Une coopération à trois échange dans tous les sens",
            "A cooperation of three exchanges in all directions"),
        CheckFlows) with
    {
        Statement = new(
            "Une coopération d'au moins deux collectivités du Sud et d'une du Nord porte un échange du Sud au Sud dans "
            + "chaque sens, et un retour vers le Nord.",
            "A cooperation of at least two local authorities of the South and one of the North records a flow in each "
            + "South-South direction, and one back to the North."),
        Rationale = new(
            "Sans échange entre villes du Sud ni retour, ce sont deux aides côte à côte et non une coopération.",
            "Without exchange between cities of the South, and none back, these are two grants of aid side by side."),
        SourceText = new(
            "Lettre Platforma n°16 : Ouagadougou et Bamako l'une vers l'autre, enrichissement des équipes de Paris",
            "Platforma newsletter 16: Ouagadougou and Bamako towards each other, enriching for the teams of Paris"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Type | ProgrammePart.Partners | ProgrammePart.Exchanges
            | ProgrammePart.ExchangesAreComplete,
    };

    public static ValueList<Rule> All { get; } =
        [CommitteeMeets, AutonomyRules.SouthPerformsAtTheEnd, KnowledgeGoesAllWays];

    private static void CheckCommittee(SteeringBody body, Programme programme, RuleCheck check)
    {
        if (body.Type != SteeringBodyType.SteeringCommittee)
        {
            check.DoesNotApply();
            return;
        }

        CheckPresence(body, check);
        if (check.Figure(null, programme) is { } months and >= 1)
        {
            CheckRhythm(body, (int)months, check);
            CheckPeriods(body, programme, (int)months, check);
        }
        else
        {
            check.DoesNotApply();
        }
    }

    private static void CheckPresence(SteeringBody body, RuleCheck check)
    {
        for (var i = 0; i < body.Meetings.Count; i++)
        {
            var meeting = body.Meetings[i];
            if (meeting.PresentAreComplete && FindMissing(body, meeting) is { } missing)
            {
                check.Breaks(
                    JsonPointer.Root / nameof(body.Meetings) / i / nameof(meeting.Present),
                    new(
                        $"« {missing} » est membre du comité et n'était pas à cette réunion.",
                        $"'{missing}' is a member of the committee and was not at this meeting."),
                    new(
                        "Réunir toutes les parties, ou faire valider les décisions par celle qui manquait.",
                        "Convene all parties, or have the one that was missing confirm the decisions."));
            }
        }
    }

    private static Id<Partner>? FindMissing(SteeringBody body, Meeting meeting)
    {
        foreach (var member in body.Members)
        {
            if (!Includes(meeting.Present, member))
            {
                return member;
            }
        }

        return null;
    }

    private static bool Includes(ValueList<Id<Partner>> partners, Id<Partner> partner)
    {
        foreach (var other in partners)
        {
            if (other == partner)
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckRhythm(SteeringBody body, int months, RuleCheck check)
    {
        if (IsOftenEnough(body, months) is false)
        {
            var every = DecimalText.Write(decimal.Round(LengthInMonths.Of(body.MeetsEvery!.Value!.Value), 1));
            check.Breaks(
                nameof(body.MeetsEvery),
                new(
                    $"Le comité se réunit tous les {every} mois ; au moins tous les {months} mois sont demandés.",
                    $"The committee meets every {every} months; at least every {months} months are asked."),
                new("Convenir d'une réunion par an.", "Agree on one meeting a year."));
        }
    }

    private static bool? IsOftenEnough(SteeringBody body, int months) =>
        body.MeetsEvery is { Value: { } length, Comparator: Comparator.Exactly or Comparator.AtMost }
            ? LengthInMonths.Of(length) <= months
            : null;

    private static void CheckPeriods(SteeringBody body, Programme programme, int months, RuleCheck check)
    {
        if (ProgrammeDays.Of(programme, check) is not var (first, last))
        {
            return;
        }

        var isAgreed = IsOftenEnough(body, months) is true && !body.MeetingsAreComplete;
        for (var (from, to) = (first, EndOf(first, months)); to <= last && !isAgreed; to = EndOf(from, months))
        {
            CheckPeriod(body, from, to, programme, check);
            from = to.PlusDays(1);
        }
    }

    private static LocalDate EndOf(LocalDate first, int months) => first.PlusMonths(months).PlusDays(-1);

    private static void CheckPeriod(
        SteeringBody body,
        LocalDate first,
        LocalDate last,
        Programme programme,
        RuleCheck check)
    {
        int? open = null;
        for (var i = 0; i < body.Meetings.Count; i++)
        {
            var on = DayBounds.Of(body.Meetings[i].On);
            if (on.First >= first && on.Last <= last)
            {
                return;
            }

            open ??= on.First > last || on.Last < first ? null : i;
        }

        if (!body.MeetingsAreComplete)
        {
            check.Undecided(nameof(body.Meetings));
        }
        else if (open is { } index)
        {
            check.Undecided(JsonPointer.Root / nameof(body.Meetings) / index / nameof(Meeting.On));
        }
        else if (OpenEdge(programme, first, last) is { } edge)
        {
            check.UndecidedAt(JsonPointer.Root / edge);
        }
        else
        {
            check.Breaks(
                nameof(body.Meetings),
                new(
                    $"Le comité ne s'est pas réuni du {first.ToIso()} au {last.ToIso()}.",
                    $"The committee did not meet from {first.ToIso()} through {last.ToIso()}."),
                new("Le réunir au moins une fois par an.", "Convene it at least once a year."));
        }
    }

    // What keeps a period from lying in the programme for sure; nothing where it does.
    private static string? OpenEdge(Programme programme, LocalDate first, LocalDate last) =>
        !(first >= DayBounds.Of(programme.Start).Last) ? nameof(programme.Start)
        : !(last <= ProgrammeEnd.Of(programme).First) ? ProgrammeEnd.UnknownMember(programme)
        : null;

    private static void CheckFlows(Programme programme, RuleCheck check)
    {
        var (north, south, isOpen) = (0, 0, false);
        for (var i = 0; i < programme.Partners.Count; i++)
        {
            if (programme.Partners[i].Type != OrganisationType.LocalGovernment)
            {
                continue;
            }

            var side = PartnerSide.Of(programme.Partners[i].Id, programme, check);
            north += side == CooperationSide.North ? 1 : 0;
            south += side == CooperationSide.South ? 1 : 0;
            if (side is null && programme.Type == ProgrammeType.TrilateralCityCooperation)
            {
                isOpen = true;
                check.Undecided(JsonPointer.Root / nameof(programme.Partners) / i / nameof(Partner.Side));
            }
        }

        if (north > 0 && south > 1)
        {
            CheckFlowsOfThree(programme, check);
        }
        else if (!isOpen)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckFlowsOfThree(Programme programme, RuleCheck check)
    {
        foreach (var partner in programme.Partners)
        {
            if (IsSouthernAuthority(partner.Id, programme, check))
            {
                CheckLearner(partner, programme, check);
            }
        }

        CheckReturn(programme, check);
    }

    private static void CheckLearner(Partner partner, Programme programme, RuleCheck check)
    {
        int? open = null;
        for (var i = 0; i < programme.Exchanges.Count; i++)
        {
            var exchange = programme.Exchanges[i];
            if (exchange.Learner != partner.Id)
            {
                continue;
            }

            foreach (var giver in exchange.From)
            {
                if (giver != partner.Id && IsSouthernAuthority(giver, programme, check))
                {
                    return;
                }
            }

            open = exchange.From.IsEmpty ? i : open;
        }

        ReportMissing(
            open,
            programme,
            check,
            new(
                $"Rien ne dit que « {partner.Id} » apprenne d'une autre collectivité du Sud.",
                $"Nothing says that '{partner.Id}' learns from another local authority of the South."));
    }

    private static void CheckReturn(Programme programme, RuleCheck check)
    {
        int? open = null;
        for (var i = 0; i < programme.Exchanges.Count; i++)
        {
            var exchange = programme.Exchanges[i];
            if (PartnerSide.Of(exchange.Learner, programme, check) != CooperationSide.North)
            {
                continue;
            }

            foreach (var giver in exchange.From)
            {
                if (PartnerSide.Of(giver, programme, check) == CooperationSide.South)
                {
                    return;
                }
            }

            open = exchange.From.IsEmpty ? i : open;
        }

        ReportMissing(
            open,
            programme,
            check,
            new(
                "Rien ne dit que le Nord apprenne du Sud.",
                "Nothing says that the North learns from the South."));
    }

    private static void ReportMissing(int? open, Programme programme, RuleCheck check, Narrative message)
    {
        var exchanges = JsonPointer.Root / nameof(programme.Exchanges);
        if (open is { } index)
        {
            check.Undecided(exchanges / index / nameof(KnowledgeExchange.From));
        }
        else if (!programme.ExchangesAreComplete)
        {
            check.Undecided(exchanges);
        }
        else
        {
            check.Breaks(
                exchanges,
                message,
                new("Prévoir cet échange, ou dire qu'il a eu lieu.", "Plan this exchange, or say that it took place."));
        }
    }

    private static bool IsSouthernAuthority(Id<Partner> id, Programme programme, RuleCheck check) =>
        check.Find(id) is { Type: OrganisationType.LocalGovernment }
        && PartnerSide.Of(id, programme, check) == CooperationSide.South;
}
