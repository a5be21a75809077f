// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.PercentageRange> item)
    {
        if (!visitor.Enter(item, 80))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<HealthCoop.Programmes.RiskLevel> item)
    {
        if (!visitor.Enter(item, 108))
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
        if (!visitor.Enter(item, 60))
        {
            return;
        }

        One(visitor, "assumption", item.Assumption, Of);
        Many(visitor, "competing", item.Competing, Of);
        One(visitor, "chosenBecause", item.ChosenBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Claim<NodaTime.LocalDate> item)
    {
        if (!visitor.Enter(item, 157))
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
        if (!visitor.Enter(item, 58))
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
        if (!visitor.Enter(item, 113))
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
