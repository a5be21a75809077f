// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Training item)
    {
        if (!visitor.Enter(item, 102))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "timing", item.Timing, Of);
        Many(visitor, "after", item.After, Of);
        One(visitor, "notBefore", item.NotBefore, Of);
        One(visitor, "notAfter", item.NotAfter, Of);
        Many(visitor, "costs", item.Costs, Of);
        Many(visitor, "responsibilities", item.Responsibilities, Of);
        Many(visitor, "beneficiaryShares", item.BeneficiaryShares, Of);
        One(visitor, "eligibility", item.Eligibility, Of);
        One(visitor, "trainees", item.Trainees, Of);
        One(visitor, "byStatus", item.ByStatus, Of);
        One(visitor, "bySex", item.BySex, Of);
        One(visitor, "attendances", item.Attendances, Of);
        One(visitor, "sessions", item.Sessions, Of);
        One(visitor, "daysPerSession", item.DaysPerSession, Of);
        One(visitor, "stillInPost", item.StillInPost, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.TrustMeasurement item)
    {
        if (!visitor.Enter(item, 33))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "unit", item.Unit, Of);
        One(visitor, "respondents", item.Respondents, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.UserGroupPart item)
    {
        if (!visitor.Enter(item, 179))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "outOf", item.OutOf, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Works item)
    {
        if (!visitor.Enter(item, 97))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "timing", item.Timing, Of);
        Many(visitor, "after", item.After, Of);
        One(visitor, "notBefore", item.NotBefore, Of);
        One(visitor, "notAfter", item.NotAfter, Of);
        Many(visitor, "costs", item.Costs, Of);
        Many(visitor, "responsibilities", item.Responsibilities, Of);
        Many(visitor, "beneficiaryShares", item.BeneficiaryShares, Of);
        One(visitor, "eligibility", item.Eligibility, Of);
    }
}
