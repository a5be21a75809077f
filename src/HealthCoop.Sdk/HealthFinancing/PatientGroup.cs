namespace HealthCoop.HealthFinancing;

/// <summary>A group of patients that fees may treat apart.</summary>
public enum PatientGroup
{
    /// <summary>Women who are pregnant, give birth or have just done so.</summary>
    PregnantWomen = 0,

    /// <summary>Children under five.</summary>
    ChildrenUnderFive = 1,

    /// <summary>Those who are recognised as unable to pay.</summary>
    Destitute = 2,

    /// <summary>Those who had to leave their homes.</summary>
    Displaced = 3,

    /// <summary>Soldiers.</summary>
    Soldiers = 4,

    /// <summary>Families of soldiers.</summary>
    FamiliesOfSoldiers = 5,

    /// <summary>Health staff.</summary>
    HealthStaff = 6,

    /// <summary>Members of a users' association or of an insurance.</summary>
    Members = 7,
}
