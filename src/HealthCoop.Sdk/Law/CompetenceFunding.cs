namespace HealthCoop.Law;

/// <summary>Whether means came with a competence; whether they suffice is not said.</summary>
public enum CompetenceFunding
{
    /// <summary>None came.</summary>
    Without = 0,

    /// <summary>Fewer came than the law says.</summary>
    Partly = 1,

    /// <summary>They came.</summary>
    With = 2,
}
