// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Partners.ActionLimit item)
    {
        if (!visitor.Enter(item, 52))
        {
            return;
        }

        One(visitor, "text", item.Text, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.Addendum item)
    {
        if (!visitor.Enter(item, 54))
        {
            return;
        }

        One(visitor, "signedOn", item.SignedOn, Of);
        One(visitor, "subject", item.Subject, Of);
        One(visitor, "amountAfter", item.AmountAfter, Of);
        One(visitor, "endAfter", item.EndAfter, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.Agreement item)
    {
        if (!visitor.Enter(item, 9))
        {
            return;
        }

        One(visitor, "title", item.Title, Of);
        One(visitor, "reference", item.Reference, Of);
        One(visitor, "signedOn", item.SignedOn, Of);
        One(visitor, "amount", item.Amount, Of);
        Many(visitor, "addenda", item.Addenda, Of);
        Many(visitor, "commitments", item.Commitments, Of);
        One(visitor, "isMonitored", item.IsMonitored, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.Commitment item)
    {
        if (!visitor.Enter(item, 55))
        {
            return;
        }

        One(visitor, "text", item.Text, Of);
        One(visitor, "madeOn", item.MadeOn, Of);
        One(visitor, "due", item.Due, Of);
        One(visitor, "kept", item.Kept, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.Decision item)
    {
        if (!visitor.Enter(item, 125))
        {
            return;
        }

        One(visitor, "text", item.Text, Of);
        One(visitor, "due", item.Due, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.KnowledgeExchange item)
    {
        if (!visitor.Enter(item, 12))
        {
            return;
        }

        One(visitor, "topic", item.Topic, Of);
        One(visitor, "on", item.On, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.Mandate item)
    {
        if (!visitor.Enter(item, 10))
        {
            return;
        }

        One(visitor, "subject", item.Subject, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.Meeting item)
    {
        if (!visitor.Enter(item, 57))
        {
            return;
        }

        One(visitor, "on", item.On, Of);
        One(visitor, "through", item.Through, Of);
        One(visitor, "title", item.Title, Of);
        One(visitor, "attendance", item.Attendance, Of);
        Many(visitor, "decisions", item.Decisions, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.Participation item)
    {
        if (!visitor.Enter(item, 8))
        {
            return;
        }

        One(visitor, "title", item.Title, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.Partner item)
    {
        if (!visitor.Enter(item, 7))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "acronym", item.Acronym, Of);
        Many(visitor, "limits", item.Limits, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.Responsibility item)
    {
        visitor.Enter(item, 67);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Partners.SteeringBody item)
    {
        if (!visitor.Enter(item, 11))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "meetsEvery", item.MeetsEvery, Of);
        Many(visitor, "meetings", item.Meetings, Of);
        Many(visitor, "commitments", item.Commitments, Of);
    }
}
