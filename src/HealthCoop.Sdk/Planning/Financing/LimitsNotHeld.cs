namespace HealthCoop.Planning.Financing;

/// <summary>Limits of a model that are not held together.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="IsShown">Whether it is shown that no amounts hold them; where it is not, none were found.</param>
internal sealed record LimitsNotHeld(int[] Rows, bool IsShown)
{
    /// <summary>Tells rows of which it is shown, or nothing where there are none.</summary>
    public static LimitsNotHeld? Shown(int[]? rows) => rows is null ? null : new(rows, IsShown: true);
}
