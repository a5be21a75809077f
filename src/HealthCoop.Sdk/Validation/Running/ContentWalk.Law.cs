// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Law.CompetenceTransfer item)
    {
        if (!visitor.Enter(item, 13))
        {
            return;
        }

        One(visitor, "holders", item.Holders, Of);
        One(visitor, "domain", item.Domain, Of);
    }
}
