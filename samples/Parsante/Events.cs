using HealthCoop.Programmes;

namespace HealthCoop.Samples.Parsante;

/// <summary>What is known to have happened. The plan is made ex ante and rests on none of what came after its
/// start.</summary>
internal static class Events
{
    public static ValueList<ProgrammeStatus> Statuses =>
        [new(ProgrammePhase.Implementation, new(2019, 3, 5)) { Source = Sources.LaunchReport }];

    public static ValueList<EvidenceItem> EvidenceItems =>
        [PressOfReconnaissance, PressOfLaunch, PressOfFunding, PressOfAmbulances];

    public static ValueList<Milestone> Milestones =>
    [
        new DatedMilestone
        {
            Id = new("reconnaissance"),
            Name = new(
                "Reconnaissance du site de Nampala en hélicoptère : deux officiers de l'EUTM, un expert d'Expertise "
                + "France, un représentant de la DCSSA",
                "Reconnaissance of the Nampala site by helicopter: two EUTM officers, one expert of Expertise France, "
                + "one representative of the DCSSA"),
            On = Claim.Achieved(new PartialDate(2018, 8), Sources.ReconnaissanceReport),
            Event = MilestoneEvent.Reconnaissance,
            Place = Places.Nampala,
            Participants =
            [
                new(Actors.TrainingMission, Claim.Achieved(2, Sources.ReconnaissanceReport)),
                new(Actors.ExpertiseFrance, Claim.Achieved(1, Sources.ReconnaissanceReport)),
                new(Actors.MilitaryHealthService, Claim.Achieved(1, Sources.ReconnaissanceReport)),
            ],
            Evidence = [PressOfReconnaissance],
            Source = Sources.ReconnaissanceReport,
        },
        new DatedMilestone
        {
            Id = new("launch"),
            Name = new("Lancement officiel à la DCSSA, à Kati", "Official launch at the DCSSA in Kati"),
            On = Claim.Achieved(new PartialDate(2019, 3, 5), Sources.LaunchReport),
            Event = MilestoneEvent.Launch,
            Place = Places.Kati,
            Evidence = [PressOfLaunch],
            Source = Sources.LaunchReport,
        },
        new DatedMilestone
        {
            Id = new("ambulances-handed-over"),
            Name = new(
                "Remise de trois ambulances médicalisées aux FAMa",
                "Three medicalised ambulances handed to the FAMa"),
            On = Claim.Achieved(new PartialDate(2020, 2, 25), Sources.AmbulanceReport),
            Event = MilestoneEvent.HandOver,
            HandOver = new() { To = Actors.ArmedForces, Items = [new(Kit.MedicalisedAmbulance, 3)] },
            Evidence = [PressOfAmbulances],
            Source = Sources.AmbulanceReport,
        },
        new DatedMilestone
        {
            Id = new("infirmaries-finished"),
            Name = new(
                "Achèvement effectif des infirmeries (date non publiée)",
                "Infirmaries actually finished (date not published)"),
            On = Claim.NotPublished<PartialDate>(Modality.Expected),
            Event = MilestoneEvent.Acceptance,
        },
    ];

    private static EvidenceItem PressOfReconnaissance { get; } =
        Press("press-reconnaissance", Sources.ReconnaissanceReport);

    private static EvidenceItem PressOfLaunch { get; } = Press("press-launch", Sources.LaunchReport);

    // That the Union pays all of it is told by the press alone.
    private static EvidenceItem PressOfFunding { get; } = Press("press-funding", Sources.FundingReport);

    private static EvidenceItem PressOfAmbulances { get; } = Press("press-ambulances", Sources.AmbulanceReport);

    private static EvidenceItem Press(string id, SourceDocument source) => new()
    {
        Id = new(id),
        Type = EvidenceType.Press,
        Name = source.Title,
        On = source.Published,
        Source = source,
    };
}
