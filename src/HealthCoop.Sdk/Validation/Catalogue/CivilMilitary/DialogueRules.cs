using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.CivilMilitary;

/// <summary>Rules about dialogue between civilians and armed forces.</summary>
internal static class DialogueRules
{
    private const int MonthsInQuarter = 3;

    private static readonly Voice[] Voices =
    [
        new(new("les femmes", "women"), ["femme", "women"]),
        new(new("les jeunes", "youth"), ["jeune", "youth", "young"]),
        new(
            new("les associations de santé communautaire", "community health associations"),
            ["santé communautaire", "community health", "ASACO"]),
    ];

    /// <summary>Gets the rule that a civil-military dialogue meets often enough, and hears everybody.</summary>
    /// <remarks>
    /// A dialogue is civil-military where defence forces are one of its sides, or a partner that is one of its parties
    /// is military. Its sites are the military facilities in its territory that are open to civilians, one at the
    /// least; a dialogue that lasts less than a quarter is to meet once. Who speaks for a group is read in the names of
    /// the parties.
    /// </remarks>
    public static Rule DialogueIsRegular { get; } = Rule.For<Dialogue>(
        new("HC-CIV-006"),
        FindingSeverity.Warning,
        new(
            "Le dialogue civilo-militaire est régulier et entend chacun",
            "Civil-military dialogue is regular and hears everybody"),
        CheckDialogue) with
    {
        Statement = new(
            "Un dialogue civilo-militaire se réunit au moins aussi souvent que demandé, par site et par trimestre, "
            + "avec les femmes, les jeunes et les associations de santé communautaire.",
            "A civil-military dialogue meets at least as often as is asked, by site and quarter, with women, youth and "
            + "community health associations."),
        Rationale = new(
            "Une seule réunion avec les notables ne rend pas confiance à ceux qui devront passer la porte du camp.",
            "One meeting with the notables does not restore the trust of those who will have to pass the camp's gate."),
        SourceText = new(
            "Fiche de projet PARSANTE : « développer un dialogue entre les différents acteurs » ; fréquence déduite",
            "PARSANTE project sheet: develop a dialogue between the actors; the frequency is derived"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Partners | ProgrammePart.Facilities | ProgrammePart.Territories | ProgrammePart.Start
            | ProgrammePart.End | ProgrammePart.Duration,
    };

    private static void CheckDialogue(Dialogue dialogue, Programme programme, RuleCheck check)
    {
        if (!IsCivilMilitary(dialogue, check))
        {
            check.DoesNotApply();
            return;
        }

        CheckSessions(dialogue, programme, check);
        foreach (var voice in Voices)
        {
            if (!IsHeard(voice, dialogue, check))
            {
                ReportUnheard(voice, dialogue, check);
            }
        }
    }

    private static bool IsCivilMilitary(Dialogue dialogue, RuleCheck check)
    {
        if (dialogue.Sides.AsSpan().Contains(TrustParty.DefenceForces))
        {
            return true;
        }

        foreach (var party in dialogue.PartyPartners)
        {
            if (check.Find(party) is { Nature: not PartnerNature.Civilian })
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckSessions(Dialogue dialogue, Programme programme, RuleCheck check)
    {
        var held = SessionsOf(dialogue);
        var member = dialogue.Sessions is null && dialogue.MeetingsAreComplete
            ? nameof(dialogue.Meetings)
            : nameof(dialogue.Sessions);
        if (held is { Least: null, Most: null })
        {
            check.Undecided(member);
        }
        else if (QuartersOf(dialogue, programme, check) is { } quarters
            && check.Figure(null, programme) is { } each)
        {
            var sites = SitesOf(dialogue, programme, check);
            CheckNumber(held, new(each * sites * quarters, sites, quarters), member, check);
        }
    }

    private static void CheckNumber(Bound<decimal> held, Frequency asked, string member, RuleCheck check)
    {
        switch (held.IsAtLeast(asked.Sessions))
        {
            case null:
                check.Undecided(member);
                break;
            case false:
                var (most, least) = (DecimalText.Write(held.Most!.Value), DecimalText.Write(asked.Sessions));
                check.Breaks(
                    member,
                    new(
                        $"Le dialogue a {most} séances ; il en faut {least} (sites : {asked.Sites}, trimestres : "
                        + $"{asked.Quarters}).",
                        $"The dialogue has {most} sessions; it takes {least} (sites: {asked.Sites}, quarters: "
                        + $"{asked.Quarters})."),
                    new("Prévoir d'autres séances.", "Plan more sessions."));
                break;
        }
    }

    private static Bound<decimal> SessionsOf(Dialogue dialogue)
    {
        if (dialogue.Sessions is null && dialogue.MeetingsAreComplete)
        {
            return new(dialogue.Meetings.Count, dialogue.Meetings.Count);
        }

        var stated = Bounds.Of(dialogue.Sessions);
        return new(stated.Least, stated.Most, stated.IsOpen);
    }

    private static long? QuartersOf(Dialogue dialogue, Programme programme, RuleCheck check)
    {
        if (dialogue.Timing is not LastingTiming lasting)
        {
            return QuartersOf(programme, check);
        }

        if (lasting.Length is { Value: { } length, Comparator: Comparator.Exactly })
        {
            return QuartersIn(length);
        }

        check.Undecided(JsonPointer.Root / nameof(dialogue.Timing) / nameof(lasting.Length));
        return null;
    }

    private static long? QuartersOf(Programme programme, RuleCheck check)
    {
        if (programme.Duration is { Value: { } length, Comparator: Comparator.Exactly })
        {
            return QuartersIn(length);
        }

        if ((DayBounds.Of(programme.Start).Last, DayBounds.Of(programme.End).First) is ({ } start, { } end))
        {
            var months = Period.Between(start, end.PlusDays(1), PeriodUnits.Months).Months;
            return AtLeastOne(months / MonthsInQuarter);
        }

        check.UndecidedAt(JsonPointer.Root / nameof(programme.Duration));
        return null;
    }

    // A quarter is counted as the fourth part of 365 days, or of 261 working days.
    private static long QuartersIn(Length length) => AtLeastOne(length.Unit switch
    {
        LengthUnit.Months => length.Count / MonthsInQuarter,
        LengthUnit.WorkingDays => length.Count * 4L / 261,
        _ => length.Count * 4L / 365,
    });

    private static long AtLeastOne(long count) => Math.Max(1, count);

    private static long SitesOf(Dialogue dialogue, Programme programme, RuleCheck check)
    {
        var sites = 0;
        foreach (var facility in programme.Facilities)
        {
            if (GarrisonCare.IsShared(facility, check)
                && (dialogue.Territory is not { } territory
                    || check.LiesIn(facility.Territory, territory)))
            {
                sites++;
            }
        }

        return AtLeastOne(sites);
    }

    private static bool IsHeard(Voice voice, Dialogue dialogue, RuleCheck check)
    {
        foreach (var party in dialogue.Parties)
        {
            if (voice.IsNamedIn(party))
            {
                return true;
            }
        }

        foreach (var party in dialogue.PartyPartners)
        {
            if (check.Find(party) is { } partner && voice.IsNamedIn(partner.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReportUnheard(Voice voice, Dialogue dialogue, RuleCheck check)
    {
        if (!dialogue.PartiesAreComplete)
        {
            check.Undecided(nameof(dialogue.Parties));
            return;
        }

        check.Breaks(
            nameof(dialogue.Parties),
            new(
                $"Personne n'y parle pour {voice.Name.French}.",
                $"Nobody speaks for {voice.Name.English} in it."),
            new(
                $"Inviter {voice.Name.French}, ou dire quelle partie parle en leur nom.",
                $"Invite {voice.Name.English}, or say which party speaks in their name."));
    }

    /// <summary>How many sessions are asked for, and out of what that follows.</summary>
    private readonly record struct Frequency(decimal Sessions, long Sites, long Quarters);

    /// <summary>A group that is to be heard, and words by which one knows it.</summary>
    private sealed record Voice(Narrative Name, string[] Words)
    {
        public bool IsNamedIn(Narrative text)
        {
            foreach (var word in Words)
            {
                if (text.French.Contains(word, StringComparison.OrdinalIgnoreCase)
                    || text.English.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
