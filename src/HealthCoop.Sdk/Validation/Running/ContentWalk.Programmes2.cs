// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.IndicatorPart item)
    {
        switch (item)
        {
            case HealthCoop.Programmes.SexPart kind0:
                Of(visitor, kind0);
                break;
            case HealthCoop.Programmes.AgePart kind1:
                Of(visitor, kind1);
                break;
            case HealthCoop.Programmes.UserGroupPart kind2:
                Of(visitor, kind2);
                break;
            case HealthCoop.Programmes.TerritoryPart kind3:
                Of(visitor, kind3);
                break;
            case HealthCoop.Programmes.FacilityPart kind4:
                Of(visitor, kind4);
                break;
            case HealthCoop.Programmes.PartnerPart kind5:
                Of(visitor, kind5);
                break;
            case HealthCoop.Programmes.CadrePart kind6:
                Of(visitor, kind6);
                break;
            case HealthCoop.Programmes.TraineePart kind7:
                Of(visitor, kind7);
                break;
            case HealthCoop.Programmes.OtherPart kind8:
                Of(visitor, kind8);
                break;
            default:
                break;
        }
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.IndicatorValue item)
    {
        if (!visitor.Enter(item, 147))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "outOf", item.OutOf, Of);
        One(visitor, "comment", item.Comment, Of);
        Many(visitor, "parts", item.Parts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.InstitutionCapacity item)
    {
        if (!visitor.Enter(item, 95))
        {
            return;
        }

        One(visitor, "scale", item.Scale, Of);
        One(visitor, "before", item.Before, Of);
        One(visitor, "target", item.Target, Of);
        Many(visitor, "after", item.After, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.LastingTiming item)
    {
        if (!visitor.Enter(item, 169))
        {
            return;
        }

        One(visitor, "length", item.Length, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Management item)
    {
        if (!visitor.Enter(item, 107))
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

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Milestone item)
    {
        switch (item)
        {
            case HealthCoop.Programmes.DatedMilestone kind0:
                Of(visitor, kind0);
                break;
            case HealthCoop.Programmes.ConditionalMilestone kind1:
                Of(visitor, kind1);
                break;
            default:
                break;
        }
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.MilestoneCondition item)
    {
        if (!visitor.Enter(item, 91))
        {
            return;
        }

        One(visitor, "text", item.Text, Of);
        One(visitor, "isMet", item.IsMet, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Objective item)
    {
        if (!visitor.Enter(item, 28))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        Many(visitor, "indicators", item.Indicators, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Opening item)
    {
        if (!visitor.Enter(item, 100))
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

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.OtherPart item)
    {
        if (!visitor.Enter(item, 185))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "outOf", item.OutOf, Of);
        One(visitor, "dimension", item.Dimension, Of);
        One(visitor, "name", item.Name, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.PartnerCapacity item)
    {
        if (!visitor.Enter(item, 93))
        {
            return;
        }

        One(visitor, "scale", item.Scale, Of);
        One(visitor, "before", item.Before, Of);
        One(visitor, "target", item.Target, Of);
        Many(visitor, "after", item.After, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.PartnerPart item)
    {
        if (!visitor.Enter(item, 182))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "outOf", item.OutOf, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.PaymentCondition item)
    {
        if (!visitor.Enter(item, 90))
        {
            return;
        }

        One(visitor, "text", item.Text, Of);
        One(visitor, "isMet", item.IsMet, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.PlanDrafting item)
    {
        if (!visitor.Enter(item, 105))
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

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Precedence item)
    {
        visitor.Enter(item, 152);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Problem item)
    {
        if (!visitor.Enter(item, 27))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Procurement item)
    {
        if (!visitor.Enter(item, 101))
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
        One(visitor, "value", item.Value, Of);
        One(visitor, "category", item.Category, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.ProgrammeStatus item)
    {
        visitor.Enter(item, 4);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.ResultAssumption item)
    {
        if (!visitor.Enter(item, 89))
        {
            return;
        }

        One(visitor, "text", item.Text, Of);
        One(visitor, "isMet", item.IsMet, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Risk item)
    {
        if (!visitor.Enter(item, 38))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "foreseenOn", item.ForeseenOn, Of);
        One(visitor, "likelihood", item.Likelihood, Of);
        One(visitor, "impact", item.Impact, Of);
        One(visitor, "response", item.Response, Of);
        Many(visitor, "events", item.Events, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.RiskEvent item)
    {
        if (!visitor.Enter(item, 111))
        {
            return;
        }

        One(visitor, "text", item.Text, Of);
        One(visitor, "effect", item.Effect, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.SexPart item)
    {
        if (!visitor.Enter(item, 177))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "outOf", item.OutOf, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Statement item)
    {
        if (!visitor.Enter(item, 39))
        {
            return;
        }

        One(visitor, "text", item.Text, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Study item)
    {
        if (!visitor.Enter(item, 106))
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

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.TerritoryPart item)
    {
        if (!visitor.Enter(item, 180))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "outOf", item.OutOf, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.ThroughoutTiming item)
    {
        visitor.Enter(item, 168);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Timing item)
    {
        switch (item)
        {
            case HealthCoop.Programmes.ThroughoutTiming kind0:
                Of(visitor, kind0);
                break;
            case HealthCoop.Programmes.LastingTiming kind1:
                Of(visitor, kind1);
                break;
            default:
                break;
        }
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.TraineePart item)
    {
        if (!visitor.Enter(item, 184))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "outOf", item.OutOf, Of);
    }
}
