namespace HealthCoop.Law;

/// <summary>What an entry of a register says to one question.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Text">Its text of law, if the register has it.</param>
/// <param name="IsAsked">Whether it is about the competence that is asked for, and not only shown beside.</param>
/// <param name="Weight">How much it weighs.</param>
/// <param name="Standing">Whether it holds on the day.</param>
internal sealed record CompetenceReading(
    HeldCompetence Entry,
    LegalText? Text,
    bool IsAsked,
    CompetenceWeight Weight,
    CompetenceStanding Standing)
{
    /// <summary>Gets the first day on which the entry can hold, if that is known.</summary>
    public LocalDate? Begin => BeginOf(Entry).Earliest;

    /// <summary>Reads an entry; nothing where it says nothing to the question, or nobody could know it then.</summary>
    public static CompetenceReading? Of(
        HeldCompetence entry,
        CompetenceRegister register,
        Competence competence,
        LocalDate on,
        LocalDate? asKnownOn)
    {
        var text = register.Find(entry.Text);
        var isAsked = entry.Competences.Contains(competence);
        var weight = WeightOf(entry, text);
        var known = asKnownOn is { } day
            ? (entry.Known ?? new PartialInterval(text?.AdoptedOn)).Contains(day)
            : register.StillHolds(entry, on);

        // A statement names some of the competences only, so it is shown beside those it does not name.
        if (known is false || (!isAsked && weight != CompetenceWeight.Statement))
        {
            return null;
        }

        var standing = StandingOf(entry, text?.Repeal, register, known is null, on, asKnownOn);
        return new(entry, text, isAsked, weight, standing);
    }

    private static CompetenceWeight WeightOf(HeldCompetence entry, LegalText? text) =>
        (entry.Evidence, text?.Evidence) switch
        {
            (Evidence.Unconfirmed, _) or (_, Evidence.Unconfirmed) => CompetenceWeight.Unconfirmed,
            (Evidence.Derived, _) => CompetenceWeight.Derived,
            (Evidence.PublicSource, _) when entry.Text is not null => CompetenceWeight.Law,
            _ => CompetenceWeight.Statement,
        };

    private static CompetenceStanding StandingOf(
        HeldCompetence entry,
        LegalChange? change,
        CompetenceRegister register,
        bool mayBeKnown,
        LocalDate on,
        LocalDate? asKnownOn)
    {
        var begin = BeginOf(entry);
        if (on < begin.Earliest)
        {
            return CompetenceStanding.Later;
        }

        // An end is known since it came, a repeal since the text that brought it was adopted.
        var end = entry.Through;
        var repeal = change is { Evidence: not Evidence.Unconfirmed } ? change.On : (PartialDate?)null;
        var hasEnded = Has(on > end?.Latest, on > end?.Earliest, IsKnown(end, asKnownOn));
        var isRepealed = Has(
            on >= repeal?.Latest,
            on >= repeal?.Earliest,
            IsKnown(register.Find(change?.By)?.AdoptedOn ?? repeal, asKnownOn));
        if (hasEnded is true || isRepealed is true)
        {
            return CompetenceStanding.Ended;
        }

        // What follows from other facts and bears no date holds as long as they do.
        var isBegun = on >= begin.Latest || (begin.Latest is null && entry.Evidence == Evidence.Derived);
        return !isBegun || mayBeKnown || hasEnded is null || isRepealed is null
            ? CompetenceStanding.Unsure
            : CompetenceStanding.Holds;
    }

    private static bool? Has(bool isSure, bool isPossible, bool? isKnown) =>
        !isPossible || isKnown is false ? false
        : isSure && isKnown is true ? true
        : null;

    private static bool? IsKnown(PartialDate? since, LocalDate? asKnownOn) =>
        asKnownOn is { } day ? new PartialInterval(since).Contains(day) : true;

    private static (LocalDate? Earliest, LocalDate? Latest) BeginOf(HeldCompetence entry) =>
        entry.From is { } from ? (from.Earliest, from.Latest)
        : entry.Transferred is { } years ? (new(years.First, 1, 1), new(years.Last, 12, 31))
        : (null, null);
}

/// <summary>How much an entry of a register weighs; the greater decides.</summary>
internal enum CompetenceWeight
{
    /// <summary>Nobody could verify it: it is only shown.</summary>
    Unconfirmed = 0,

    /// <summary>Somebody says so, without a text of law.</summary>
    Statement = 1,

    /// <summary>It follows from other facts.</summary>
    Derived = 2,

    /// <summary>A text of law.</summary>
    Law = 3,
}

/// <summary>Whether an entry of a register holds on a day.</summary>
internal enum CompetenceStanding
{
    /// <summary>It holds.</summary>
    Holds = 0,

    /// <summary>Its dates are not precise enough to tell.</summary>
    Unsure = 1,

    /// <summary>It does not hold yet.</summary>
    Later = 2,

    /// <summary>It holds no longer.</summary>
    Ended = 3,
}
