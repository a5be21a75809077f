// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.CollectionRate> item)
    {
        if (!visitor.Enter(item, 161))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.EventRate> item)
    {
        if (!visitor.Enter(item, 131))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Finance.AidEligibility> item)
    {
        if (!visitor.Enter(item, 165))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.FullTimeEquivalent> item)
    {
        if (!visitor.Enter(item, 170))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.HealthSystem.FacilityType> item)
    {
        if (!visitor.Enter(item, 132))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.HealthSystem.HealthPlanStatus> item)
    {
        if (!visitor.Enter(item, 136))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Length> item)
    {
        if (!visitor.Enter(item, 42))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Money> item)
    {
        if (!visitor.Enter(item, 121))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.PartialDate> item)
    {
        if (!visitor.Enter(item, 41))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Percentage> item)
    {
        if (!visitor.Enter(item, 146))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.PercentageRange> item)
    {
        if (!visitor.Enter(item, 137))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Programmes.RiskLevel> item)
    {
        if (!visitor.Enter(item, 158))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Territories.SecurityZone> item)
    {
        if (!visitor.Enter(item, 115))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Territories.ServiceCoverage> item)
    {
        if (!visitor.Enter(item, 118))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.UnitPrice> item)
    {
        if (!visitor.Enter(item, 125))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<NodaTime.LocalDate> item)
    {
        if (!visitor.Enter(item, 169))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<bool> item)
    {
        if (!visitor.Enter(item, 122))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<decimal> item)
    {
        if (!visitor.Enter(item, 124))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<int> item)
    {
        if (!visitor.Enter(item, 114))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Breakdown<HealthCoop.Programmes.TraineeCategory> item)
    {
        if (!visitor.Enter(item, 152))
        {
            return;
        }

        One(visitor, "total", item.Total, Of);
        Many(visitor, "parts", item.Parts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Breakdown<HealthCoop.Programmes.TraineeStatus> item)
    {
        if (!visitor.Enter(item, 153))
        {
            return;
        }

        One(visitor, "total", item.Total, Of);
        Many(visitor, "parts", item.Parts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Breakdown<HealthCoop.Sex> item)
    {
        if (!visitor.Enter(item, 154))
        {
            return;
        }

        One(visitor, "total", item.Total, Of);
        Many(visitor, "parts", item.Parts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.BreakdownPart<HealthCoop.Programmes.TraineeCategory> item)
    {
        if (!visitor.Enter(item, 166))
        {
            return;
        }

        One(visitor, "people", item.People, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.BreakdownPart<HealthCoop.Programmes.TraineeStatus> item)
    {
        if (!visitor.Enter(item, 167))
        {
            return;
        }

        One(visitor, "people", item.People, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.BreakdownPart<HealthCoop.Sex> item)
    {
        if (!visitor.Enter(item, 168))
        {
            return;
        }

        One(visitor, "people", item.People, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.CollectionRate> item)
    {
        if (!visitor.Enter(item, 142))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.EventRate> item)
    {
        if (!visitor.Enter(item, 62))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.Finance.AidEligibility> item)
    {
        if (!visitor.Enter(item, 151))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.FullTimeEquivalent> item)
    {
        if (!visitor.Enter(item, 160))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.HealthSystem.FacilityType> item)
    {
        if (!visitor.Enter(item, 64))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.HealthSystem.HealthPlanStatus> item)
    {
        if (!visitor.Enter(item, 74))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.Length> item)
    {
        if (!visitor.Enter(item, 3))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.Money> item)
    {
        if (!visitor.Enter(item, 53))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.PartialDate> item)
    {
        if (!visitor.Enter(item, 2))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.Percentage> item)
    {
        if (!visitor.Enter(item, 94))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }
}
