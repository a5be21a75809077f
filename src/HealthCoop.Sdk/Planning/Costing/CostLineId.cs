using System.Globalization;
using HealthCoop.Finance;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Costing;

/// <summary>The ids and headings of cost lines.</summary>
internal static class CostLineId
{
    // The number behind the last colon is never 0 but where the activity's id leaves no room for it.
    public static Id<CostLine> Of(Id<Activity> activity, int ordinal, int number) =>
        Id<CostLine>.TryParse(string.Create(CultureInfo.InvariantCulture, $"{activity}:{number}"), out var id)
            ? id
            : new(string.Create(CultureInfo.InvariantCulture, $"activity-{ordinal}-{number}:0"));

    /// <summary>Gets the id and the heading of a derived line.</summary>
    public static (Id<CostLine> Id, BudgetHeading? Heading) Of(CostOrigin origin) => origin switch
    {
        CostOrigin.IndirectCosts => (new("indirect-costs"), BudgetHeading.IndirectCosts),
        CostOrigin.ContingencyReserve => (new("contingency-reserve"), BudgetHeading.ContingencyReserve),
        _ => (new("not-broken-down"), null),
    };
}
