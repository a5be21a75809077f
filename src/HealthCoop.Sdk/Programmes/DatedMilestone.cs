using HealthCoop.Territories;

namespace HealthCoop.Programmes;

/// <summary>A milestone with a date.</summary>
[LooksAt(nameof(On), nameof(Through))]
public sealed record DatedMilestone : Milestone, ICheckedContent
{
    private static readonly Narrative EndOfTheEvent = new("La fin de l'événement", "The end of the event");

    /// <summary>Gets the date, the first one where it goes on for several days; it may be unknown.</summary>
    public required Claim<PartialDate> On { get; init; }

    /// <summary>Gets the last date, or <see langword="null"/> for an event of one day.</summary>
    public Claim<PartialDate>? Through { get; init; }

    /// <summary>Gets what happens, or <see langword="null"/> when only the name says it.</summary>
    public MilestoneEvent? Event { get; init; }

    /// <summary>Gets where it takes place, or <see langword="null"/> when that is not known.</summary>
    public Id<Territory>? Place { get; init; }

    /// <summary>Gets the partners that take part.</summary>
    /// <value>The default is empty.</value>
    public ValueList<EventParticipant> Participants { get; init; }

    /// <summary>Gets whether <see cref="Participants"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ParticipantsAreComplete { get; init; }

    /// <summary>Gets what changes hands, or <see langword="null"/> where nothing does.</summary>
    public HandOver? HandOver { get; init; }

    void ICheckedContent.Check(IContentCheck check) => Chronology.Check(
        check,
        On,
        Through,
        nameof(Through),
        EndOfTheEvent,
        Chronology.ItsBeginning);
}
