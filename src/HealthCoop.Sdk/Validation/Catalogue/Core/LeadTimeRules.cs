using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about the time that deliveries take.</summary>
internal static class LeadTimeRules
{
    /// <summary>Gets the rule that equipment can be there before the training that waits for it.</summary>
    /// <remarks>Equipment is ordered when the programme starts, or once buying it may begin. The rule is about
    /// trainings that wait for a supply, directly or through its acceptance, and that say by when they are
    /// done.</remarks>
    public static Rule EquipmentArrivesInTime { get; } = Rule.For<Training>(
        new("HC-PRC-004"),
        FindingSeverity.Warning,
        new(
            "L'équipement arrive avant la formation qui l'attend",
            "Equipment arrives before the training that waits for it"),
        Check) with
    {
        Statement = new(
            "Entre la commande au plus tôt et le début au plus tard de la formation, il y a au moins le délai de "
            + "livraison, d'exonération et de réception.",
            "Between the earliest order and the latest start of the training there is at least the time for delivery, "
            + "exemption and acceptance."),
        Rationale = new(
            "Un matériel médical met des mois à venir, dédouanement compris ; on ne forme pas sur un appareil absent.",
            "Medical equipment takes months to come, customs included; nobody trains on a device that is not there."),
        SourceText = new(
            "Fiche de projet PARSANTE : construire, équiper, former (délai déduit)",
            "PARSANTE project sheet: build, equip, train (time derived)"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Start | ProgrammePart.SiteActivities,
    };

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } = [EquipmentArrivesInTime];

    private static void Check(Training training, Programme programme, RuleCheck check)
    {
        if (training.NotAfter is null
            || SupplyBefore(training, check) is not { } supply
            || check.Figure(null, programme) is not { } months)
        {
            check.DoesNotApply();
            return;
        }

        var ready = ArrivalOf(supply, (int)months, programme, check);
        var (first, last) = LatestStartOf(training);
        if (ready.First > last)
        {
            Breaks(ready.First, last, check);
        }
        else if (!(ready.Last <= first))
        {
            ReportUnknown(training, ready.IsKnown(), DayBounds.Of(programme.Start).IsKnown(), check);
        }
    }

    private static EquipmentSupply? SupplyBefore(Training training, RuleCheck check)
    {
        foreach (var link in training.After)
        {
            if (link.Link == PrecedenceKind.FinishToFinish)
            {
                continue;
            }

            var before = check.Find(link.Activity);
            if ((before as EquipmentSupply ?? SupplyBefore(before as Acceptance, check)) is { } supply)
            {
                return supply;
            }
        }

        return null;
    }

    private static EquipmentSupply? SupplyBefore(Acceptance? acceptance, RuleCheck check)
    {
        foreach (var link in acceptance?.After ?? [])
        {
            if (check.Find(link.Activity) is EquipmentSupply supply)
            {
                return supply;
            }
        }

        return null;
    }

    // The later of what the order allows and what the supply says itself.
    private static (LocalDate? First, LocalDate? Last) ArrivalOf(
        EquipmentSupply supply,
        int months,
        Programme programme,
        RuleCheck check)
    {
        var (first, last) = DayBounds.Of(OrderOf(supply, check) ?? programme.Start);
        var arrival = (First: first?.PlusMonths(months), Last: last?.PlusMonths(months));
        if (supply.NotBefore is null)
        {
            return arrival;
        }

        var own = DayBounds.Of(supply.NotBefore);
        return (
            own.First > arrival.First || arrival.First is null ? own.First : arrival.First,
            own.Last > arrival.Last || own.Last is null ? own.Last : arrival.Last);
    }

    private static Claim<PartialDate>? OrderOf(EquipmentSupply supply, RuleCheck check)
    {
        foreach (var link in supply.After)
        {
            if (check.Find(link.Activity) is Procurement { NotBefore: { } order })
            {
                return order;
            }
        }

        return null;
    }

    // How long the training takes may not be known: then it starts on the day on which it is done at the latest.
    private static (LocalDate? First, LocalDate? Last) LatestStartOf(Training training)
    {
        var done = DayBounds.Of(training.NotAfter);
        return training.Timing is LastingTiming
        {
            Length: { Value: { } length, Comparator: Comparator.Exactly },
        }
            ? (StartOf(done.First, length), StartOf(done.Last, length))
            : (null, done.Last);
    }

    // Working days are counted as days: the training starts then or earlier.
    private static LocalDate? StartOf(LocalDate? end, Length length) => length.Unit == LengthUnit.Months
        ? end?.PlusMonths(-length.Count).PlusDays(1)
        : end?.PlusDays(1 - length.Count);

    private static void Breaks(LocalDate? arrival, LocalDate? start, RuleCheck check) => check.Breaks(
        nameof(Training.NotAfter),
        new(
            $"La formation commence au plus tard le {start?.ToIso()} ; l'équipement n'est pas là avant le "
            + $"{arrival?.ToIso()}.",
            $"The training starts on {start?.ToIso()} at the latest; the equipment is not there before "
            + $"{arrival?.ToIso()}."),
        new(
            "Commander plus tôt, ou former plus tard.",
            "Order earlier, or train later."));

    private static void ReportUnknown(Training training, bool isArrivalKnown, bool isStartKnown, RuleCheck check)
    {
        if (training.NotAfter is not { IsKnown: true })
        {
            check.Undecided(nameof(training.NotAfter));
        }
        else if (training.Timing is not LastingTiming { Length: { IsKnown: true, Comparator: Comparator.Exactly } })
        {
            check.Undecided(nameof(training.Timing));
        }
        else if (isArrivalKnown)
        {
            check.Undecided(nameof(training.NotAfter));
        }
        else if (isStartKnown)
        {
            check.Undecided(nameof(training.After));
        }
        else
        {
            check.UndecidedAt(JsonPointer.Root / nameof(Programme.Start));
        }
    }
}
