namespace HealthCoop.Programmes;

/// <summary>What a capacity is for.</summary>
public enum CapacityDomain
{
    /// <summary>Doing the work: know-how.</summary>
    KnowHow = 0,

    /// <summary>Deciding and answering for it: governance.</summary>
    Governance = 1,

    /// <summary>Running it: money, people, stores.</summary>
    Management = 2,

    /// <summary>Caring for patients.</summary>
    Care = 3,
}
