namespace HealthCoop.Planning.Ledgers;

/// <summary>What a change of budget headings asks for.</summary>
public enum ReallocationOutcome
{
    /// <summary>Nothing: no heading changes.</summary>
    Within = 0,

    /// <summary>To notify the funder.</summary>
    Notification = 1,

    /// <summary>An addendum to the contract.</summary>
    Addendum = 2,
}
