// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Acceptance item)
    {
        if (!visitor.Enter(item, 99))
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

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Activity item)
    {
        switch (item)
        {
            case HealthCoop.Programmes.Works kind0:
                Of(visitor, kind0);
                break;
            case HealthCoop.Programmes.EquipmentSupply kind1:
                Of(visitor, kind1);
                break;
            case HealthCoop.Programmes.Acceptance kind2:
                Of(visitor, kind2);
                break;
            case HealthCoop.Programmes.Opening kind3:
                Of(visitor, kind3);
                break;
            case HealthCoop.Programmes.Procurement kind4:
                Of(visitor, kind4);
                break;
            case HealthCoop.Programmes.Training kind5:
                Of(visitor, kind5);
                break;
            case HealthCoop.Programmes.Dialogue kind6:
                Of(visitor, kind6);
                break;
            case HealthCoop.Programmes.DirectAssistance kind7:
                Of(visitor, kind7);
                break;
            case HealthCoop.Programmes.PlanDrafting kind8:
                Of(visitor, kind8);
                break;
            case HealthCoop.Programmes.Study kind9:
                Of(visitor, kind9);
                break;
            case HealthCoop.Programmes.Management kind10:
                Of(visitor, kind10);
                break;
            default:
                break;
        }
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.AgePart item)
    {
        if (!visitor.Enter(item, 178))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "outOf", item.OutOf, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.AgreementCondition item)
    {
        if (!visitor.Enter(item, 92))
        {
            return;
        }

        One(visitor, "text", item.Text, Of);
        One(visitor, "isMet", item.IsMet, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Attestation item)
    {
        if (!visitor.Enter(item, 30))
        {
            return;
        }

        One(visitor, "isSo", item.IsSo, Of);
        One(visitor, "on", item.On, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Beneficiary item)
    {
        if (!visitor.Enter(item, 34))
        {
            return;
        }

        One(visitor, "people", item.People, Of);
        One(visitor, "share", item.Share, Of);
        One(visitor, "benefit", item.Benefit, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.BeneficiaryShare item)
    {
        if (!visitor.Enter(item, 154))
        {
            return;
        }

        One(visitor, "share", item.Share, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.CadrePart item)
    {
        if (!visitor.Enter(item, 183))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "outOf", item.OutOf, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.CapacityAssessment item)
    {
        switch (item)
        {
            case HealthCoop.Programmes.PartnerCapacity kind0:
                Of(visitor, kind0);
                break;
            case HealthCoop.Programmes.FacilityCapacity kind1:
                Of(visitor, kind1);
                break;
            case HealthCoop.Programmes.InstitutionCapacity kind2:
                Of(visitor, kind2);
                break;
            default:
                break;
        }
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.CapacityFinding item)
    {
        if (!visitor.Enter(item, 149))
        {
            return;
        }

        One(visitor, "level", item.Level, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.CapacityScale item)
    {
        if (!visitor.Enter(item, 148))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Component item)
    {
        if (!visitor.Enter(item, 35))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Condition item)
    {
        switch (item)
        {
            case HealthCoop.Programmes.ResultAssumption kind0:
                Of(visitor, kind0);
                break;
            case HealthCoop.Programmes.PaymentCondition kind1:
                Of(visitor, kind1);
                break;
            case HealthCoop.Programmes.MilestoneCondition kind2:
                Of(visitor, kind2);
                break;
            case HealthCoop.Programmes.AgreementCondition kind3:
                Of(visitor, kind3);
                break;
            default:
                break;
        }
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.ConditionalMilestone item)
    {
        if (!visitor.Enter(item, 109))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "guard", item.Guard, Of);
        One(visitor, "reviewOn", item.ReviewOn, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.DatedMilestone item)
    {
        if (!visitor.Enter(item, 108))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "on", item.On, Of);
        One(visitor, "through", item.Through, Of);
        Many(visitor, "participants", item.Participants, Of);
        One(visitor, "handOver", item.HandOver, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Dialogue item)
    {
        if (!visitor.Enter(item, 103))
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
        One(visitor, "purpose", item.Purpose, Of);
        Many(visitor, "parties", item.Parties, Of);
        Many(visitor, "meetings", item.Meetings, Of);
        Many(visitor, "commitments", item.Commitments, Of);
        One(visitor, "sessions", item.Sessions, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.DirectAssistance item)
    {
        if (!visitor.Enter(item, 104))
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
        One(visitor, "days", item.Days, Of);
        One(visitor, "people", item.People, Of);
        One(visitor, "contacts", item.Contacts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.EquipmentSupply item)
    {
        if (!visitor.Enter(item, 98))
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
        Many(visitor, "items", item.Items, Of);
        Many(visitor, "commodities", item.Commodities, Of);
        One(visitor, "isUsed", item.IsUsed, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.EventParticipant item)
    {
        if (!visitor.Enter(item, 159))
        {
            return;
        }

        One(visitor, "people", item.People, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.EvidenceItem item)
    {
        if (!visitor.Enter(item, 31))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.FacilityCapacity item)
    {
        if (!visitor.Enter(item, 94))
        {
            return;
        }

        One(visitor, "scale", item.Scale, Of);
        One(visitor, "before", item.Before, Of);
        One(visitor, "target", item.Target, Of);
        Many(visitor, "after", item.After, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.FacilityPart item)
    {
        if (!visitor.Enter(item, 181))
        {
            return;
        }

        One(visitor, "value", item.Value, Of);
        One(visitor, "outOf", item.OutOf, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.HandOver item)
    {
        if (!visitor.Enter(item, 160))
        {
            return;
        }

        Many(visitor, "items", item.Items, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Programmes.Indicator item)
    {
        if (!visitor.Enter(item, 88))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "definition", item.Definition, Of);
        One(visitor, "numerator", item.Numerator, Of);
        One(visitor, "denominator", item.Denominator, Of);
        Many(visitor, "levels", item.Levels, Of);
        One(visitor, "unit", item.Unit, Of);
        One(visitor, "baseline", item.Baseline, Of);
        One(visitor, "target", item.Target, Of);
        Many(visitor, "baselines", item.Baselines, Of);
        Many(visitor, "targets", item.Targets, Of);
        Many(visitor, "actuals", item.Actuals, Of);
        One(visitor, "verification", item.Verification, Of);
    }
}
