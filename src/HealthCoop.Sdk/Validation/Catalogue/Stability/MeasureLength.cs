using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Stability;

/// <summary>The rule about how long a measure of stability lasts.</summary>
internal static class MeasureLength
{
    /// <summary>A measure lasts no longer than its instrument allows.</summary>
    public static Rule WithinMaximum { get; } = Rule.For<Programme>(
        new("HC-TIM-003"),
        FindingSeverity.Error,
        new("La mesure ne dure pas plus que permis", "The measure lasts no longer than allowed"),
        Check) with
    {
        Statement = new(
            "Une mesure d'assistance exceptionnelle dure 30 mois au plus, prolongations comprises ; au-delà de 18 "
            + "mois, un avenant la prolonge.",
            "An exceptional assistance measure lasts 30 months at the most, extensions included; beyond 18 months, an "
            + "addendum extends it."),
        Rationale = new(
            "Une mesure de crise ne remplace pas un programme ; ce qui suit se finance autrement.",
            "A measure of crisis does not replace a programme; what follows is financed otherwise."),
        SourceText = new(
            "Règlement (UE) n° 230/2014, synthèse d'EUR-Lex ; 18 mois : durée initiale du PARSANTE",
            "Regulation (EU) No 230/2014, EUR-Lex summary; 18 months: initial duration of PARSANTE"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget
            | ProgrammePart.Agreements
            | ProgrammePart.Start
            | ProgrammePart.End
            | ProgrammePart.Duration,
    };

    private static Narrative EndEarlier { get; } = new(
        "Finir plus tôt, ou confier la suite à un autre instrument.",
        "End earlier, or leave the rest to another instrument.");

    private static void Check(Programme programme, RuleCheck check)
    {
        if (MaximumOf(programme, check) is not { } maximum)
        {
            check.DoesNotApply();
            return;
        }

        var extended = Extended(programme);
        var end = Latest(ProgrammeEnd.Of(programme), extended);
        switch (IsWithin(programme, end, maximum))
        {
            case null:
                RequireEnd(programme, check);
                break;
            case false:
                check.Breaks(
                    MemberOfEnd(programme),
                    new(
                        $"La mesure dure jusqu'au {end.First?.ToIso()}, plus de {maximum.Count} mois.",
                        $"The measure lasts until {end.First?.ToIso()}, more than {maximum.Count} months."),
                    EndEarlier);
                break;
            case true when OpenAddendum(programme) is { } place:
                check.UndecidedAt(place);
                break;
            default:
                CheckInitial(programme, extended, check);
                break;
        }
    }

    private static string MemberOfEnd(Programme programme) =>
        programme.End is null ? nameof(programme.Duration) : nameof(programme.End);

    private static Length? MaximumOf(Programme programme, RuleCheck check)
    {
        foreach (var source in programme.Budget?.Sources ?? [])
        {
            if (check.IsOfCall(source)
                && source.Profile is { } id
                && check.Reference.Find(id)?.MaximumDuration is { } maximum)
            {
                return maximum;
            }
        }

        return null;
    }

    // A measure that lasts longer than the initial time was extended by an addendum.
    private static void CheckInitial(
        Programme programme,
        (LocalDate? First, LocalDate? Last) extended,
        RuleCheck check)
    {
        if (extended.First is not null
            || check.Figure("initial", programme) is not { } months)
        {
            return;
        }

        var isWithin = IsWithin(programme, ProgrammeEnd.Of(programme), Length.Months((int)months));
        if (isWithin is null)
        {
            RequireEnd(programme, check);
        }
        else if (isWithin == true)
        {
            return;
        }
        else if (HasAllAddenda(programme))
        {
            check.Breaks(
                MemberOfEnd(programme),
                new(
                    $"La mesure dure plus de {months} mois, et aucun avenant ne la prolonge.",
                    $"The measure lasts more than {months} months, and no addendum extends it."),
                EndEarlier);
        }
        else
        {
            check.Undecided(nameof(programme.Agreements));
        }
    }

    // An addendum that moves the end, nobody says where to.
    private static JsonPointer? OpenAddendum(Programme programme)
    {
        for (var i = 0; i < programme.Agreements.Count; i++)
        {
            var addenda = programme.Agreements[i].Addenda;
            for (var k = 0; k < addenda.Count; k++)
            {
                if (addenda[k].EndAfter is { } end && !DayBounds.Of(end).IsKnown())
                {
                    return JsonPointer.Root / nameof(programme.Agreements) / i
                        / nameof(Agreement.Addenda) / k / nameof(Addendum.EndAfter);
                }
            }
        }

        return null;
    }

    private static bool HasAllAddenda(Programme programme)
    {
        foreach (var agreement in programme.Agreements)
        {
            if (!agreement.AddendaAreComplete)
            {
                return false;
            }
        }

        return !programme.Agreements.IsEmpty;
    }

    private static void RequireEnd(Programme programme, RuleCheck check)
    {
        if (DayBounds.Of(programme.Start).IsKnown())
        {
            check.Undecided(ProgrammeEnd.UnknownMember(programme));
        }
        else
        {
            check.Undecided(nameof(programme.Start));
        }
    }

    private static bool? IsWithin(Programme programme, (LocalDate? First, LocalDate? Last) end, Length length)
    {
        if (programme.End is null
            && programme.Duration is { Value: { Unit: LengthUnit.Months } stated, Comparator: Comparator.Exactly }
            && end == ProgrammeEnd.Of(programme))
        {
            return length.Unit == LengthUnit.Months ? stated.Count <= length.Count : null;
        }

        var start = DayBounds.Of(programme.Start);
        return end.Last <= ProgrammeEnd.After(start.First, length) ? true
            : end.First > ProgrammeEnd.After(start.Last, length) ? false
            : null;
    }

    // The latest end to which an addendum extends an agreement.
    private static (LocalDate? First, LocalDate? Last) Extended(Programme programme)
    {
        (LocalDate? First, LocalDate? Last) latest = default;
        foreach (var agreement in programme.Agreements)
        {
            foreach (var addendum in agreement.Addenda)
            {
                latest = Latest(DayBounds.Of(addendum.EndAfter), latest);
            }
        }

        return latest;
    }

    private static (LocalDate? First, LocalDate? Last) Latest(
        (LocalDate? First, LocalDate? Last) one,
        (LocalDate? First, LocalDate? Last) other) => other.First is null || one.First >= other.First ? one : other;
}
