namespace HealthCoop;

/// <summary>The sex of people, by the codes of ISO 5218.</summary>
public enum Sex
{
    /// <summary>It was not recorded.</summary>
    NotKnown = 0,

    /// <summary>Men and boys.</summary>
    Male = 1,

    /// <summary>Women and girls.</summary>
    Female = 2,
}
