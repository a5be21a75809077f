// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Finance.AnnualContribution item)
    {
        if (!visitor.Enter(item, 114))
        {
            return;
        }

        One(visitor, "rateOfInvestmentBudget", item.RateOfInvestmentBudget, Of);
        One(visitor, "perYear", item.PerYear, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Finance.Budget item)
    {
        if (!visitor.Enter(item, 40))
        {
            return;
        }

        One(visitor, "total", item.Total, Of);
        Many(visitor, "sources", item.Sources, Of);
        Many(visitor, "headings", item.Headings, Of);
        Many(visitor, "annualContributions", item.AnnualContributions, Of);
        One(visitor, "indirectCosts", item.IndirectCosts, Of);
        One(visitor, "contingencyReserve", item.ContingencyReserve, Of);
        One(visitor, "healthShare", item.HealthShare, Of);
        One(visitor, "receipts", item.Receipts, Of);
        One(visitor, "reserveSpent", item.ReserveSpent, Of);
        Many(visitor, "exchangeRates", item.ExchangeRates, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Finance.CostItem item)
    {
        if (!visitor.Enter(item, 153))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "unitPrice", item.UnitPrice, Of);
        One(visitor, "quantity", item.Quantity, Of);
        One(visitor, "incurredOn", item.IncurredOn, Of);
        One(visitor, "invoice", item.Invoice, Of);
        One(visitor, "eligibility", item.Eligibility, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Finance.FundingSource item)
    {
        if (!visitor.Enter(item, 112))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "rate", item.Rate, Of);
        One(visitor, "amount", item.Amount, Of);
        One(visitor, "instrument", item.Instrument, Of);
        One(visitor, "requestedAmount", item.RequestedAmount, Of);
        One(visitor, "requestedRate", item.RequestedRate, Of);
        One(visitor, "isAwarded", item.IsAwarded, Of);
        Many(visitor, "instalments", item.Instalments, Of);
        One(visitor, "valuedPart", item.ValuedPart, Of);
        One(visitor, "ownResources", item.OwnResources, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Finance.HeadingTotal item)
    {
        if (!visitor.Enter(item, 113))
        {
            return;
        }

        One(visitor, "amount", item.Amount, Of);
        One(visitor, "revised", item.Revised, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Finance.Instalment item)
    {
        if (!visitor.Enter(item, 163))
        {
            return;
        }

        One(visitor, "amount", item.Amount, Of);
        One(visitor, "on", item.On, Of);
    }
}
