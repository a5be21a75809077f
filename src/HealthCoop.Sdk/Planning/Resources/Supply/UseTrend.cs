namespace HealthCoop.Planning.Resources.Supply;

/// <summary>That use will differ from what was counted or estimated.</summary>
/// <param name="Growth">The growth per year.</param>
/// <param name="Ahead">How far the months that are ordered for lie ahead of those that use was counted or estimated
/// for, from the middle of the ones to the middle of the others. One year multiplies use by 1 + growth.</param>
public sealed record UseTrend(Claim<GrowthRate> Growth, Length Ahead)
{
    internal SupplyFigure<decimal> Factor() => SupplyFigure.Of(SupplyInput.Growth, Growth)
        .Select(rate => rate.OverMonths(SupplyMonths.In(Ahead)));
}
