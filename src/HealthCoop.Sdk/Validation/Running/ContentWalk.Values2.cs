// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
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
        if (!visitor.Enter(item, 96))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.PercentageRange> item)
    {
        if (!visitor.Enter(item, 82))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.Programmes.RiskLevel> item)
    {
        if (!visitor.Enter(item, 110))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.Territories.SecurityZone> item)
    {
        if (!visitor.Enter(item, 47))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.Territories.ServiceCoverage> item)
    {
        if (!visitor.Enter(item, 50))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.UnitPrice> item)
    {
        if (!visitor.Enter(item, 61))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.WeeklyHours> item)
    {
        if (!visitor.Enter(item, 164))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<NodaTime.LocalDate> item)
    {
        if (!visitor.Enter(item, 161))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<bool> item)
    {
        if (!visitor.Enter(item, 56))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<decimal> item)
    {
        if (!visitor.Enter(item, 59))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<int> item)
    {
        if (!visitor.Enter(item, 45))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.ExchangeRate item)
    {
        if (!visitor.Enter(item, 115))
        {
            return;
        }

        One(visitor, "provenance", item.Provenance, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.MediaCredit item)
    {
        if (!visitor.Enter(item, 43))
        {
            return;
        }

        One(visitor, "credit", item.Credit, Of);
        One(visitor, "licence", item.Licence, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Narrative item)
    {
        visitor.Enter(item, 1);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.SourceDocument item)
    {
        if (!visitor.Enter(item, 5))
        {
            return;
        }

        One(visitor, "title", item.Title, Of);
        One(visitor, "publisher", item.Publisher, Of);
        One(visitor, "rubric", item.Rubric, Of);
        Many(visitor, "mediaCredits", item.MediaCredits, Of);
    }
}
