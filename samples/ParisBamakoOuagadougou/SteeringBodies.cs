using HealthCoop.Partners;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>The bodies that steer: the committee of the three cities, and the health conference of each partner
/// city.</summary>
internal static class SteeringBodies
{
    public static SteeringBody Committee { get; } = new()
    {
        Id = new("steering-committee"),
        Name = new("Comité de pilotage", "Steering committee"),
        Type = SteeringBodyType.SteeringCommittee,
        Members = [Cities.Paris, Cities.Bamako, Cities.Ouagadougou],
        Meetings =
        [
            new()
            {
                Number = 1,
                Title = new("Lancement", "Launch"),
                On = Claim.Achieved(new PartialDate(2010, 7, 8), Sources.LaunchReport),
                Place = Cities.OuagadougouTerritory,
                Source = Sources.LaunchReport,
            },
            new()
            {
                Number = 2,
                Title = new("Programme 2010-2011", "Programme 2010-2011"),
                On = Claim.NotPublished<PartialDate>(Modality.Achieved, Sources.CommitteeReport),
                Place = Cities.BamakoTerritory,
                Source = Sources.CommitteeReport,
            },
            new()
            {
                Number = 3,
                On = Claim.Achieved(new PartialDate(2011, 11, 18), Sources.CommitteeReport),
                Place = Cities.OuagadougouTerritory,
                Source = Sources.CommitteeReport,
            },
        ],
        Source = Sources.CommitteeReport,
    };

    public static SteeringBody ConferenceOfBamako { get; } = new()
    {
        Id = new("conference-bamako"),
        Name = new("Conférence locale de santé de Bamako", "Local health conference of Bamako"),
        Type = SteeringBodyType.LocalHealthConference,
        Owner = Cities.Bamako,
        Meetings = [MeetingOfBamako],
        Source = Sources.ConferenceReport,
    };

    /// <summary>Gets the conference of Ouagadougou, which the method foresees; no source dates it.</summary>
    public static SteeringBody ConferenceOfOuagadougou { get; } = new()
    {
        Id = new("conference-ouagadougou"),
        Name = new("Conférence locale de santé de Ouagadougou", "Local health conference of Ouagadougou"),
        Type = SteeringBodyType.LocalHealthConference,
        Owner = Cities.Ouagadougou,
        Source = Sources.MethodArticle,
    };

    public static ValueList<SteeringBody> All => [Committee, ConferenceOfBamako, ConferenceOfOuagadougou];

    public static Meeting MeetingOfBamako => new()
    {
        On = Claim.Achieved(new PartialDate(2011, 11, 29), Sources.ConferenceReport),
        Through = Claim.Achieved(new PartialDate(2011, 11, 30), Sources.ConferenceReport),
        Place = Cities.BamakoTerritory,
        Attendance = Claim.NotPublished<int>(Modality.Achieved, Sources.ConferenceReport),
        Source = Sources.ConferenceReport,
    };
}
