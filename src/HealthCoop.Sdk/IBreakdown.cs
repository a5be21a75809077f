namespace HealthCoop;

/// <summary>A number and its parts by whatever categories.</summary>
internal interface IBreakdown
{
    /// <summary>Gets the number in all, if it is stated.</summary>
    IClaim? Total { get; }

    /// <summary>Gets the parts: all that divide the total in one way stand together.</summary>
    IEnumerable<IEnumerable<IClaim?>> Partitions { get; }
}
