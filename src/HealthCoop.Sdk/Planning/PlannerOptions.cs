using HealthCoop.Reference;

namespace HealthCoop.Planning;

/// <summary>The settings of a planner.</summary>
public sealed record PlannerOptions
{
    /// <summary>Gets the settings that hold where none are given.</summary>
    public static PlannerOptions Default { get; } = new();

    /// <summary>Gets the reference data: grant profiles, parities.</summary>
    /// <value>The default is <see cref="ReferenceData.Shipped"/>.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public ReferenceData Reference
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ReferenceData.Shipped;
}
