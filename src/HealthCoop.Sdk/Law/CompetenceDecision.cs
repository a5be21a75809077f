using HealthCoop.Territories;

namespace HealthCoop.Law;

/// <summary>Decides between what the entries of a register say to one question.</summary>
internal static class CompetenceDecision
{
    /// <summary>Decides.</summary>
    /// <param name="readings">What the entries about the competence say.</param>
    /// <param name="on">The day that is asked about.</param>
    /// <param name="levels">What the territories from the place up to its country are, where that is known.</param>
    public static CompetenceAnswer Among(
        IReadOnlyList<CompetenceReading> readings,
        LocalDate on,
        IReadOnlySet<TerritoryKind>? levels)
    {
        var absent = AbsentIn(readings, levels);
        if (absent.Count == 0)
        {
            return Among(readings, on);
        }

        var answer = Among([.. readings.Except(absent)], on);
        return answer with { Reason = CompetenceReasons.Absent(answer.Reason, absent) };
    }

    // Who is not there holds nothing, as long as somebody else does who is.
    private static List<CompetenceReading> AbsentIn(
        IEnumerable<CompetenceReading> readings,
        IReadOnlySet<TerritoryKind>? levels)
    {
        var deciding = readings
            .Where(reading => reading.Weight is CompetenceWeight.Law or CompetenceWeight.Derived)
            .Where(reading => reading.Standing is CompetenceStanding.Holds or CompetenceStanding.Unsure)
            .ToList();
        return levels is not null && deciding.Exists(reading => reading.Entry.Holder.IsAmong(levels) is true)
            ? deciding.FindAll(reading => reading.Entry.Holder.IsAmong(levels) is false)
            : [];
    }

    private static CompetenceAnswer Among(IReadOnlyList<CompetenceReading> readings, LocalDate on)
    {
        var heaviest = readings
            .Where(reading => reading.Weight != CompetenceWeight.Unconfirmed)
            .Where(reading => reading.Standing is CompetenceStanding.Holds or CompetenceStanding.Unsure)
            .GroupBy(reading => reading.Weight)
            .MaxBy(group => group.Key);
        return heaviest switch
        {
            null => WithoutAny(readings, on),
            { Key: CompetenceWeight.Statement } => NotKnown(CompetenceReasons.OnlyStated(heaviest)),
            _ => Among([.. heaviest], readings, on),
        };
    }

    private static CompetenceAnswer Among(
        CompetenceReading[] heaviest,
        IReadOnlyList<CompetenceReading> readings,
        LocalDate on)
    {
        var sure = Array.FindAll(heaviest, reading => reading.Standing == CompetenceStanding.Holds);
        if (sure.Length == 0)
        {
            return NotKnown(CompetenceReasons.DatesTooVague(heaviest, on));
        }

        // The latest text decides between those that agree, and who is named decides over who is meant too.
        var decisive = sure
            .OrderBy(reading => reading.Entry.Holder.IsGeneral())
            .ThenByDescending(reading => reading.Begin)
            .ThenBy(reading => reading.Entry.Id)
            .First();
        return !Agree(sure)
            ? new() { Status = CompetenceStatus.Contradictory, Reason = CompetenceReasons.Contradictory(sure) }
            : !Agree(heaviest) ? NotKnown(CompetenceReasons.MayHaveChanged(heaviest, on))
            : Of(decisive, heaviest, readings);
    }

    private static CompetenceAnswer Of(
        CompetenceReading decisive,
        CompetenceReading[] heaviest,
        IReadOnlyList<CompetenceReading> readings)
    {
        var holder = decisive.Entry.Holder;
        if (!holder.IsState() && decisive.Text is null)
        {
            return NotKnown(CompetenceReasons.TextMissing(decisive));
        }

        if (holder is CompetenceHolder.RegionOrState)
        {
            return NotKnown(CompetenceReasons.OneOfSeveral(decisive));
        }

        var isWeighed = readings.Any(reading =>
            reading.Weight < decisive.Weight
            && !reading.Entry.Holder.Agrees(holder)
            && reading.Standing is CompetenceStanding.Holds or CompetenceStanding.Unsure);
        var reason = CompetenceReasons.Given(decisive, isWeighed);

        // Who holds it is agreed; an entry that does not tell of means disagrees with none that does.
        var funded = Array.FindAll(heaviest, reading => reading.Entry.Funding is not null);
        var isDisputed = funded.DistinctBy(reading => reading.Entry.Funding).Count() > 1;
        return new()
        {
            Status = holder.IsState() ? CompetenceStatus.NotTransferred : CompetenceStatus.Held,
            Holder = holder,
            Text = decisive.Text,
            Entry = decisive.Entry,
            Funding = isDisputed ? null : decisive.Entry.Funding,
            Reason = isDisputed ? CompetenceReasons.MeansDisputed(reason, funded) : reason,
        };
    }

    // That somebody holds it since a day does not say who held it before.
    private static CompetenceAnswer WithoutAny(IReadOnlyList<CompetenceReading> readings, LocalDate on)
    {
        var dated = readings
            .Where(reading => reading.Weight is CompetenceWeight.Law or CompetenceWeight.Derived)
            .ToList();
        var isYetToCome = dated.Count > 0 && dated.TrueForAll(reading =>
            reading.Standing == CompetenceStanding.Later && !reading.Entry.Holder.IsState());
        return NotKnown(isYetToCome
            ? CompetenceReasons.NotYet(dated.MinBy(reading => reading.Begin)!, on)
            : CompetenceReasons.Nothing(readings, on));
    }

    private static bool Agree(CompetenceReading[] readings) => Array.TrueForAll(
        readings,
        one => Array.TrueForAll(readings, other => one.Entry.Holder.Agrees(other.Entry.Holder)));

    private static CompetenceAnswer NotKnown(Narrative reason) =>
        new() { Status = CompetenceStatus.NotKnown, Reason = reason };
}
