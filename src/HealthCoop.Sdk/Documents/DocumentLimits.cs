namespace HealthCoop.Documents;

/// <summary>How much of a document is read before reading gives up.</summary>
public sealed record DocumentLimits
{
    private const int DeepestDepth = 1_000;

    /// <summary>Gets the limits that hold where none are given.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Gets the largest size, in bytes.</summary>
    /// <value>The default is 64 MB (67,108,864 bytes).</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaximumBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 64 * 1024 * 1024;

    /// <summary>Gets how many objects and lists may stand within each other.</summary>
    /// <value>The default is 64. Documents are never written deeper than that.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 1,000.</exception>
    public int MaximumDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestDepth);
            field = value;
        }
    } = 64;

    /// <summary>Gets how many findings are listed; one more then says that there may be others.</summary>
    /// <value>The default is 1,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaximumFindings
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1_000;
}
