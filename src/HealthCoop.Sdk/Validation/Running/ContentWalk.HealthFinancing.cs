// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.HealthFinancing.Fee item)
    {
        if (!visitor.Enter(item, 86))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "price", item.Price, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthFinancing.FeePolicy item)
    {
        if (!visitor.Enter(item, 25))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "setBy", item.SetBy, Of);
        Many(visitor, "fees", item.Fees, Of);
        Many(visitor, "receipts", item.Receipts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthFinancing.FeeUse item)
    {
        if (!visitor.Enter(item, 87))
        {
            return;
        }

        One(visitor, "share", item.Share, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthFinancing.FundContribution item)
    {
        if (!visitor.Enter(item, 85))
        {
            return;
        }

        One(visitor, "contributor", item.Contributor, Of);
        One(visitor, "key", item.Key, Of);
        One(visitor, "paid", item.Paid, Of);
        One(visitor, "collected", item.Collected, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthFinancing.IncentiveScheme item)
    {
        if (!visitor.Enter(item, 26))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "amount", item.Amount, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthFinancing.PooledFund item)
    {
        if (!visitor.Enter(item, 24))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "managedBy", item.ManagedBy, Of);
        One(visitor, "total", item.Total, Of);
        Many(visitor, "contributions", item.Contributions, Of);
        One(visitor, "initialCapital", item.InitialCapital, Of);
        One(visitor, "stockAndCash", item.StockAndCash, Of);
    }
}
