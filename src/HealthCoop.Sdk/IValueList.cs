namespace HealthCoop;

/// <summary>A list by value, whatever its items are.</summary>
internal interface IValueList
{
    /// <summary>Gets whether the list has no item.</summary>
    bool IsEmpty { get; }
}
