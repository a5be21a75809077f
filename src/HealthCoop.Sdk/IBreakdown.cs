namespace HealthCoop;

/// <summary>A breakdown of people by whatever categories.</summary>
internal interface IBreakdown
{
    /// <summary>Gets how many people there are in all.</summary>
    Claim<int> Total { get; }

    /// <summary>Gets how many people each part has.</summary>
    IEnumerable<Claim<int>> People { get; }
}
