// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.AnnualWorkingTime> item)
    {
        if (!visitor.Enter(item, 126))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.CollectionRate> item)
    {
        if (!visitor.Enter(item, 166))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.EventRate> item)
    {
        if (!visitor.Enter(item, 134))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Finance.AidEligibility> item)
    {
        if (!visitor.Enter(item, 170))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.FullTimeEquivalent> item)
    {
        if (!visitor.Enter(item, 176))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.HealthSystem.FacilityType> item)
    {
        if (!visitor.Enter(item, 135))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.HealthSystem.HealthPlanStatus> item)
    {
        if (!visitor.Enter(item, 140))
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
        if (!visitor.Enter(item, 123))
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
        if (!visitor.Enter(item, 150))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.PercentageRange> item)
    {
        if (!visitor.Enter(item, 141))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Programmes.RiskLevel> item)
    {
        if (!visitor.Enter(item, 162))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Territories.SecurityZone> item)
    {
        if (!visitor.Enter(item, 117))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.Territories.ServiceCoverage> item)
    {
        if (!visitor.Enter(item, 120))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.UnitPrice> item)
    {
        if (!visitor.Enter(item, 128))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<HealthCoop.WeeklyHours> item)
    {
        if (!visitor.Enter(item, 175))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<NodaTime.LocalDate> item)
    {
        if (!visitor.Enter(item, 174))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<bool> item)
    {
        if (!visitor.Enter(item, 124))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<decimal> item)
    {
        if (!visitor.Enter(item, 127))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Assumption<int> item)
    {
        if (!visitor.Enter(item, 116))
        {
            return;
        }

        One(visitor, "because", item.Because, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Breakdown<HealthCoop.Programmes.TraineeCategory> item)
    {
        if (!visitor.Enter(item, 156))
        {
            return;
        }

        One(visitor, "total", item.Total, Of);
        Many(visitor, "parts", item.Parts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Breakdown<HealthCoop.Programmes.TraineeStatus> item)
    {
        if (!visitor.Enter(item, 157))
        {
            return;
        }

        One(visitor, "total", item.Total, Of);
        Many(visitor, "parts", item.Parts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Breakdown<HealthCoop.Sex> item)
    {
        if (!visitor.Enter(item, 158))
        {
            return;
        }

        One(visitor, "total", item.Total, Of);
        Many(visitor, "parts", item.Parts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.BreakdownPart<HealthCoop.Programmes.TraineeCategory> item)
    {
        if (!visitor.Enter(item, 171))
        {
            return;
        }

        One(visitor, "people", item.People, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.BreakdownPart<HealthCoop.Programmes.TraineeStatus> item)
    {
        if (!visitor.Enter(item, 172))
        {
            return;
        }

        One(visitor, "people", item.People, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.BreakdownPart<HealthCoop.Sex> item)
    {
        if (!visitor.Enter(item, 173))
        {
            return;
        }

        One(visitor, "people", item.People, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.AnnualWorkingTime> item)
    {
        if (!visitor.Enter(item, 58))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.CollectionRate> item)
    {
        if (!visitor.Enter(item, 146))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.EventRate> item)
    {
        if (!visitor.Enter(item, 63))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.Finance.AidEligibility> item)
    {
        if (!visitor.Enter(item, 155))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.FullTimeEquivalent> item)
    {
        if (!visitor.Enter(item, 165))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.HealthSystem.FacilityType> item)
    {
        if (!visitor.Enter(item, 65))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.HealthSystem.HealthPlanStatus> item)
    {
        if (!visitor.Enter(item, 76))
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
}
