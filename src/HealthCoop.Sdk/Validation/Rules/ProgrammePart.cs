namespace HealthCoop.Validation.Rules;

/// <summary>Parts of a programme, by the members that hold them.</summary>
[Flags]
internal enum ProgrammePart : long
{
    /// <summary>No part: the subject alone, and reference data.</summary>
    None = 0,

    /// <summary>The member of this name.</summary>
    Id = 1L << 0,

    /// <summary>The member of this name.</summary>
    Title = 1L << 1,

    /// <summary>The member of this name.</summary>
    Acronym = 1L << 2,

    /// <summary>The member of this name.</summary>
    Subtitle = 1L << 3,

    /// <summary>The member of this name.</summary>
    Type = 1L << 4,

    /// <summary>The member of this name.</summary>
    Start = 1L << 5,

    /// <summary>The member of this name.</summary>
    End = 1L << 6,

    /// <summary>The member of this name.</summary>
    Duration = 1L << 7,

    /// <summary>The member of this name.</summary>
    Statuses = 1L << 8,

    /// <summary>The member of this name.</summary>
    Pillars = 1L << 9,

    /// <summary>The member of this name.</summary>
    PillarsAreComplete = 1L << 10,

    /// <summary>The member of this name.</summary>
    SourceDocuments = 1L << 11,

    /// <summary>The member of this name.</summary>
    Territories = 1L << 12,

    /// <summary>The member of this name.</summary>
    Partners = 1L << 13,

    /// <summary>The member of this name.</summary>
    PartnersAreComplete = 1L << 14,

    /// <summary>The member of this name.</summary>
    Participations = 1L << 15,

    /// <summary>The member of this name.</summary>
    ParticipationsAreComplete = 1L << 16,

    /// <summary>The member of this name.</summary>
    Agreements = 1L << 17,

    /// <summary>The member of this name.</summary>
    Mandates = 1L << 18,

    /// <summary>The member of this name.</summary>
    SteeringBodies = 1L << 19,

    /// <summary>The member of this name.</summary>
    Exchanges = 1L << 20,

    /// <summary>The member of this name.</summary>
    ExchangesAreComplete = 1L << 21,

    /// <summary>The member of this name.</summary>
    CompetenceTransfers = 1L << 22,

    /// <summary>The member of this name.</summary>
    Cadres = 1L << 23,

    /// <summary>The member of this name.</summary>
    Skills = 1L << 24,

    /// <summary>The member of this name.</summary>
    EquipmentItems = 1L << 25,

    /// <summary>The member of this name.</summary>
    CommodityItems = 1L << 26,

    /// <summary>The member of this name.</summary>
    CareServices = 1L << 27,

    /// <summary>The member of this name.</summary>
    CarePackages = 1L << 28,

    /// <summary>The member of this name.</summary>
    HealthSystems = 1L << 29,

    /// <summary>The member of this name.</summary>
    Facilities = 1L << 30,

    /// <summary>The member of this name.</summary>
    HealthPlans = 1L << 31,

    /// <summary>The member of this name.</summary>
    Institutions = 1L << 32,

    /// <summary>The member of this name.</summary>
    PooledFunds = 1L << 33,

    /// <summary>The member of this name.</summary>
    FeePolicies = 1L << 34,

    /// <summary>The member of this name.</summary>
    IncentiveSchemes = 1L << 35,

    /// <summary>The member of this name.</summary>
    Problems = 1L << 36,

    /// <summary>The member of this name.</summary>
    Objectives = 1L << 37,

    /// <summary>The member of this name.</summary>
    Conditions = 1L << 38,

    /// <summary>The member of this name.</summary>
    Attestations = 1L << 39,

    /// <summary>The member of this name.</summary>
    EvidenceItems = 1L << 40,

    /// <summary>The member of this name.</summary>
    CapacityAssessments = 1L << 41,

    /// <summary>The member of this name.</summary>
    TrustMeasurements = 1L << 42,

    /// <summary>The member of this name.</summary>
    Beneficiaries = 1L << 43,

    /// <summary>The member of this name.</summary>
    BeneficiariesAreComplete = 1L << 44,

    /// <summary>The member of this name.</summary>
    Components = 1L << 45,

    /// <summary>The member of this name.</summary>
    Activities = 1L << 46,

    /// <summary>The member of this name.</summary>
    Milestones = 1L << 47,

    /// <summary>The member of this name.</summary>
    Risks = 1L << 48,

    /// <summary>The member of this name.</summary>
    Statements = 1L << 49,

    /// <summary>The member of this name.</summary>
    Budget = 1L << 50,

    /// <summary>The member of this name.</summary>
    Publishable = 1L << 51,

    /// <summary>The member of this name.</summary>
    Extensions = 1L << 52,

    /// <summary>Of the activities, no more than their costs.</summary>
    ActivityCosts = 1L << 54,

    /// <summary>Of the activities, no more than how long they last and between which dates.</summary>
    ActivityDates = 1L << 55,

    /// <summary>Of the activities, no more than what they wait for.</summary>
    ActivityLinks = 1L << 56,

    /// <summary>Of the activities, no more than who leads them and has a part in them.</summary>
    ActivityActors = 1L << 57,

    /// <summary>Of the activities, no more than their territories.</summary>
    ActivityPlaces = 1L << 58,

    /// <summary>Of the activities, whatever else they have.</summary>
    ActivityDetails = 1L << 59,

    /// <summary>The activities at the site of the subject; what a rule finds beyond is noted while it is run.</summary>
    SiteActivities = 1L << 60,

    /// <summary>Every part.</summary>
    All = -1,
}
