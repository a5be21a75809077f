namespace HealthCoop.Planning.Resources;

/// <summary>What decides how much staff is required.</summary>
public enum StaffingBasis
{
    /// <summary>The work that people need.</summary>
    Workload = 0,

    /// <summary>The posts that must be occupied.</summary>
    Cover = 1,

    /// <summary>A norm.</summary>
    Norm = 2,
}
