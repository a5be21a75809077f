namespace HealthCoop;

/// <summary>What a step of a fix does with a place (RFC 6902, JSON Patch).</summary>
public enum FixOperation
{
    /// <summary>Puts a value where a member is missing, or before the item of a list; <c>-</c> is the end of the
    /// list.</summary>
    Add = 0,

    /// <summary>Puts a value in the place of another.</summary>
    Replace = 1,

    /// <summary>Takes a value away.</summary>
    Remove = 2,
}
