namespace HealthCoop.Planning.Appraisal;

/// <summary>Whether something is there in a month.</summary>
internal enum Presence
{
    /// <summary>It is not.</summary>
    No = 0,

    /// <summary>That is not known.</summary>
    Maybe = 1,

    /// <summary>It is, on a day at least.</summary>
    Yes = 2,
}
