using HealthCoop.Territories;

namespace HealthCoop.Partners;

/// <summary>A meeting of a steering body or of the parties to a dialogue, or a conference.</summary>
[LooksAt(nameof(On), nameof(Through))]
public sealed record Meeting : ICheckedContent
{
    private static readonly Narrative EndOfTheMeeting = new("La fin de la réunion", "The end of the meeting");

    /// <summary>Gets when it was held or is to be held, its first day where it lasts several; it may be
    /// unknown.</summary>
    public required Claim<PartialDate> On { get; init; }

    /// <summary>Gets its last day, or <see langword="null"/> when it lasts one day or that is not known; never before
    /// <see cref="On"/> (rule HC-DOC-052).</summary>
    public Claim<PartialDate>? Through { get; init; }

    /// <summary>Gets which one in a row it is, from 1, or <see langword="null"/> when it is not counted.</summary>
    public int? Number { get; init; }

    /// <summary>Gets what it is called or about, or <see langword="null"/>.</summary>
    public Narrative? Title { get; init; }

    /// <summary>Gets where it is held, or <see langword="null"/> when that is not known.</summary>
    public Id<Territory>? Place { get; init; }

    /// <summary>Gets the partners that were there.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Partner>> Present { get; init; }

    /// <summary>Gets whether <see cref="Present"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PresentAreComplete { get; init; }

    /// <summary>Gets the number of people that were there, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<int>? Attendance { get; init; }

    /// <summary>Gets what was decided.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Decision> Decisions { get; init; }

    /// <summary>Gets whether <see cref="Decisions"/> holds them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool DecisionsAreComplete { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    void ICheckedContent.Check(IContentCheck check) =>
        Chronology.Check(check, On, Through, nameof(Through), EndOfTheMeeting, Chronology.ItsBeginning);
}
