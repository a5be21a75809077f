namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Keeps what is needed over the lead time in reserve.</summary>
/// <param name="LeadTimes">The number of lead times that the reserve lasts, zero or more. One is WHO's basic stock; two
/// are common.</param>
/// <remarks>SS = CA × LT, with CA the need of a month: WHO, Operational guide for national tuberculosis control
/// programmes on the introduction and use of fixed-dose combination drugs, annex 5.</remarks>
public sealed record LeadTimeSafetyStock(decimal LeadTimes = 1) : SafetyStock
{
    internal override SupplyFigure<decimal> Units(
        SupplyFigure<decimal> needPerMonth,
        SupplyFigure<decimal> leadTimeInMonths) =>
        needPerMonth.With(leadTimeInMonths, (need, months) => need * months * LeadTimes);

    internal override IEnumerable<string> Faults()
    {
        if (LeadTimes < 0)
        {
            yield return $"A reserve of {DecimalText.Write(LeadTimes)} lead times is below zero; state zero or more.";
        }
    }
}
