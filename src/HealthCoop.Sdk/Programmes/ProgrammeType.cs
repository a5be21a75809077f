namespace HealthCoop.Programmes;

/// <summary>What kind of programme, or of work on a health system, is described.</summary>
public enum ProgrammeType
{
    /// <summary>Cooperation between cities.</summary>
    CityToCityCooperation = 0,

    /// <summary>Cooperation between cities of three countries, of which two are of the South.</summary>
    TrilateralCityCooperation = 1,

    /// <summary>A lasting partnership of two cities.</summary>
    CityTwinning = 2,

    /// <summary>Support to military health services that also care for civilians.</summary>
    CivilMilitaryHealthSupport = 3,

    /// <summary>Support to a health system in a crisis.</summary>
    CrisisHealthSupport = 4,

    /// <summary>A health programme between two States.</summary>
    BilateralHealthProgramme = 5,

    /// <summary>Restoring health facilities.</summary>
    FacilityRehabilitation = 6,

    /// <summary>A communal health development plan.</summary>
    CommunalHealthDevelopmentPlan = 7,

    /// <summary>A study of how health services are financed.</summary>
    FinancingStudy = 8,

    /// <summary>An assessment of a commune and its health services.</summary>
    CommuneAssessment = 9,
}
