namespace HealthCoop.Programmes;

/// <summary>Whom a programme is for.</summary>
public enum BeneficiaryGroup
{
    /// <summary>The people of the territories, whoever they are.</summary>
    Population = 0,

    /// <summary>Civilians.</summary>
    Civilians = 1,

    /// <summary>Soldiers.</summary>
    Military = 2,

    /// <summary>Families of soldiers.</summary>
    MilitaryFamilies = 3,

    /// <summary>Local authorities.</summary>
    LocalAuthorities = 4,

    /// <summary>Military health services.</summary>
    MilitaryHealthServices = 5,
}
