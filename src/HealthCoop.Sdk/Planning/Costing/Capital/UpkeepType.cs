namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What keeping equipment in working order pays for.</summary>
public enum UpkeepType
{
    /// <summary>Regular service.</summary>
    Service = 0,

    /// <summary>Spare parts.</summary>
    SpareParts = 1,

    /// <summary>Major repairs.</summary>
    MajorCorrective = 2,
}
