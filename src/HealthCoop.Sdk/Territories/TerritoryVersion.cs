namespace HealthCoop.Territories;

/// <summary>What a territory was in a time, as a source tells it.</summary>
public sealed record TerritoryVersion
{
    /// <summary>Gets the time.</summary>
    public required PartialInterval During { get; init; }

    /// <summary>Gets the name that it bore, or <see langword="null"/> when nothing is said about it.</summary>
    public Narrative? Name { get; init; }

    /// <summary>Gets what it was, or <see langword="null"/> when nothing is said about it.</summary>
    public TerritoryKind? Level { get; init; }

    /// <summary>Gets the territory that it was a part of, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Id<Territory>? Within { get; init; }

    /// <summary>Gets what began the version, or <see langword="null"/> when that is not known.</summary>
    public TerritoryChange? BegunBy { get; init; }

    /// <summary>Gets what ended the version, or <see langword="null"/> when it has not ended or that is not
    /// known.</summary>
    public TerritoryChange? EndedBy { get; init; }

    /// <summary>Gets the territories that continue it since.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Territory>> ContinuedBy { get; init; }

    /// <summary>Gets whether <see cref="ContinuedBy"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ContinuedByIsComplete { get; init; }

    /// <summary>Gets the text on which the change rests, or <see langword="null"/>.</summary>
    public Narrative? Basis { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets how well it is founded; what is unconfirmed answers nothing.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Tells whether it holds on a day; one that has ended nobody knows when may have ended on any day after
    /// it began.</summary>
    internal bool? Holds(LocalDate day)
    {
        var hasEnded = EndedBy is not null || !ContinuedBy.IsEmpty;
        var isWithin = During.Contains(day);
        return isWithin is true && hasEnded && During.Through is null && !IsBegin(day) ? null : isWithin;
    }

    private bool IsBegin(LocalDate day) => During.From?.Latest == day.WithCalendar(CalendarSystem.Iso);
}
