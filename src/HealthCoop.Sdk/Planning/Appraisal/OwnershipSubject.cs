namespace HealthCoop.Planning.Appraisal;

/// <summary>What counts as a task of which somebody decides, performs and pays.</summary>
public enum OwnershipSubject
{
    /// <summary>The activities of the work plan.</summary>
    Activities = 0,

    /// <summary>Running the facilities.</summary>
    Facilities = 1,

    /// <summary>The work of the bodies that the cooperation sets up.</summary>
    Institutions = 2,
}
