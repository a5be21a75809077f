using HealthCoop.Planning.HealthPlans;
using Xunit;
using static HealthCoop.Tests.Planning.HealthPlans.HealthPlanSample;

namespace HealthCoop.Tests.Planning.HealthPlans;

/// <summary>Plans that are published: what is known of them comes out, and what is not stays unknown.</summary>
public sealed class PublishedPlanTests
{
    [Theory]
    [InlineData(2014, 87_000_000, 42_000_000, 0.483, 5_273, 5_000, 17_400)]
    [InlineData(2018, 152_000_000, 73_000_000, 0.480, 9_212, 7_700, 19_740)]
    public void Plan_Kourouma_GivesThePublishedFigures(
        int year,
        int cost,
        int subsidy,
        double share,
        int perInhabitant,
        int stated,
        int impliedPopulation)
    {
        var figures = Plan(Kourouma).Years.Single(figures => figures.Year == year);

        Assert.Equal(Exactly(cost), figures.Cost);
        Assert.Equal(Exactly(subsidy), figures.SubsidyRequired);
        Assert.True(figures.IsSubsidyStated);
        Assert.Equal((decimal)share, decimal.Round(figures.SubsidyShare!.Value.Fraction, 3));
        Assert.Equal(16_500, figures.Population!.Value);
        Assert.Equal(Exactly(perInhabitant), figures.CostPerInhabitant);
        Assert.Equal(Exactly(stated), figures.StatedCostPerInhabitant);
        Assert.Equal(impliedPopulation, figures.ImpliedPopulation);
        Assert.Equal(Between(0, cost), figures.Unfunded);
        Assert.Equal(Money.Xof(cost), figures.NotBrokenDown);
    }

    [Theory]
    [InlineData(2015)]
    [InlineData(2016)]
    [InlineData(2017)]
    public void Plan_KouroumaInBetween_IsNotKnown(int year)
    {
        var planned = Plan(Kourouma);
        var figures = planned.Years.Single(figures => figures.Year == year);

        Assert.True(figures.Cost.IsUnknown);
        Assert.True(figures.SubsidyRequired.IsUnknown);
        Assert.True(figures.CostPerInhabitant.IsUnknown);
        Assert.True(figures.Unfunded.IsUnknown);
        Assert.Null(figures.SubsidyShare);
        Assert.Null(figures.ImpliedPopulation);
        Assert.Null(figures.NotBrokenDown);
        Assert.Contains(planned.Gaps, gap => gap.Path.ToString() == $"/yearlyMeans/{year - 2014}/cost");
    }

    [Fact]
    public void ToText_Kourouma_PrintsThePublishedFigures()
    {
        var table = new HealthPlanTable(Plan(Kourouma));
        var (french, english) = (table.ToText(Language.French).Split('\n'), table.ToText(Language.English).Split('\n'));

        Assert.Equal(
            [
                "# Plan communal de développement sanitaire pcds (2014/2018), XOF",
                "",
                "## Moyens par année",
                "",
                "| Année | 2014 | 2015 | 2016 | 2017 | 2018 | Total |",
                "|---|---|---|---|---|---|---|",
                "| Coût indiqué par le plan | 87 000 000 | non publié | non publié | non publié | 152 000 000 "
                    + "| au moins 239 000 000 |",
            ],
            french[..7]);
        Assert.Contains(
            "| Coût par habitant, calculé | 5 273 | non publié | non publié | non publié | 9 212 |  |",
            french);
        Assert.Contains(
            "| Coût par habitant, indiqué par le plan | 5 000 | non publié | non publié | non publié | 7 700 |  |",
            french);
        Assert.Contains(
            "| Nombre d'habitants qui s'en déduit | 17 400 | non publié | non publié | non publié | 19 740 |  |",
            french);
        Assert.Contains(
            "| Subvention nécessaire | 42 000 000 | non publié | non publié | non publié | 73 000 000 "
                + "| au moins 115 000 000 |",
            french);
        Assert.Contains(
            "| Part de la subvention dans le coût | 48,3 % | non publié | non publié | non publié | 48,0 % |  |",
            french);
        Assert.Contains(
            "| Reste à financer | au plus 87 000 000 | non publié | non publié | non publié | au plus 152 000 000 "
                + "| non publié |",
            french);
        Assert.Contains(
            "| Subsidy required | 42,000,000 | not published | not published | not published | 73,000,000 "
                + "| at least 115,000,000 |",
            english);
        Assert.Contains(
            "| Share of the subsidy in the cost | 48.3% | not published | not published | not published | 48.0% |  |",
            english);
        Assert.Contains("- The cost of 2016 is not known; ask for it.", english);
        Assert.Equal(french.Length, english.Length);
    }

    [Fact]
    public void Plan_Ouagadougou_HasFourPrioritiesOfUnknownCost()
    {
        var planned = Plan(Ouagadougou);

        Assert.Equal([1, 2, 3, 4], planned.ByPriority.Select(row => row.Key!.Rank));
        Assert.All(planned.ByPriority, row => Assert.True(row.Total.Amount.IsUnknown));
        Assert.All(planned.ByPriority, row => Assert.Single(row.Total.Unknown));
        Assert.Equal([2013, 2014, 2015, 2016, 2017], planned.Years.Select(year => year.Year));
        Assert.All(planned.Years, year => Assert.True(year.Cost.IsUnknown));
        Assert.Equal(4, planned.Total.Unknown.Count);
        Assert.Null(Assert.Single(planned.ByYear).Key);
    }

    [Fact]
    public void ToText_Ouagadougou_PrintsTheFourPrioritiesWithUnknownCost()
    {
        var table = new HealthPlanTable(Plan(Ouagadougou));
        var (french, english) = (table.ToText(Language.French).Split('\n'), table.ToText(Language.English).Split('\n'));

        const string FrenchCells =
            " | non publié | non publié | non publié | non publié | non publié | non publié | non publié |";
        const string EnglishCells =
            " | not published | not published | not published | not published | not published | not published "
            + "| not published |";
        var heading = Array.IndexOf(french, "## Coût par priorité");
        Assert.Equal(
            [
                "|  | 2013 | 2014 | 2015 | 2016 | 2017 | année non publiée | Total |",
                "|---|---|---|---|---|---|---|---|",
                "| 1. Le renforcement des capacités managériales de la direction en charge de la santé" + FrenchCells,
                "| 2. Le renforcement de la coordination des acteurs dans le domaine de la santé" + FrenchCells,
                "| 3. Le renforcement des activités de prévention, de dépistage et de prise en charge des infections "
                    + "sexuellement transmissibles, VIH/SIDA" + FrenchCells,
                "| 4. L'amélioration de la qualité et de la motivation des personnels de santé" + FrenchCells,
                "",
            ],
            french[(heading + 2)..(heading + 9)]);
        Assert.Contains(
            "| 1. Strengthening the managerial capacities of the directorate in charge of health" + EnglishCells,
            english);
        Assert.Contains("| 4. Improving the quality and the motivation of health staff" + EnglishCells, english);
        Assert.Contains("| IST, VIH/SIDA" + FrenchCells, french);
        Assert.DoesNotContain(english, line => line.Contains("| 0 |", StringComparison.Ordinal));
        Assert.Contains("| Ressources propres" + FrenchCells, french);
        Assert.Contains(
            "| Cost of the year's activities | not published | not published | not published | not published "
                + "| not published | not published |",
            english);
        Assert.Contains(
            "- 'Improving the quality and the motivation of health staff': the cost is not known; ask for it.",
            english);
        Assert.Equal(french.Length, english.Length);
    }
}
