using HealthCoop.HealthSystem;
using HealthCoop.Tests.Conventions;
using HealthCoop.Tests.Planning.HealthPlans;
using Xunit;

namespace HealthCoop.Tests.Cli;

/// <summary>What <c>plan</c> says about the cost of communal health plans.</summary>
public sealed class HealthPlanFiguresTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fr", "PLAN COMMUNAL DE DÉVELOPPEMENT SANITAIRE", "Coût par priorité", "non publié", "2. Le")]
    [InlineData("en", "COMMUNAL HEALTH DEVELOPMENT PLAN", "Cost by priority", "not published", "4. Improving")]
    public void Plan_OfOuagadougou_ShowsFourPrioritiesOfUnknownCost(
        string language,
        string title,
        string caption,
        string unknown,
        string priority)
    {
        var path = Path.Combine(Repository.Root, "samples/programmes/pbo-sante.json");
        var lines = CliRun.Of("plan", path, "--language", language).Lines;

        var section = lines.SkipWhile(line => line != $"{title} PCDS-OUAGADOUGOU (2013/2017), EUR").ToList();
        var table = section.SkipWhile(line => line != caption).TakeWhile(line => line.Length > 0).ToList();
        string[] ranked = [.. table.Where(line => line is [>= '1' and <= '9', '.', ' ', ..])];
        Assert.Equal(["1.", "2.", "3.", "4."], ranked.Select(line => line[..2]));
        Assert.All(ranked, line => Assert.Equal(7, line.Split(unknown).Length - 1));
        Assert.Contains(ranked, line => line.StartsWith(priority, StringComparison.Ordinal));
        Assert.Contains($"{title} PCDS-BAMAKO, EUR", section);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 120));
    }

    [Theory]
    [InlineData("en", "Subsidy required  ", "42,000,000", "not published", "73,000,000", "at least")]
    [InlineData("en", "Cost that the  ", "87,000,000", "not published", "152,000,000", "at least")]
    [InlineData("fr", "Subvention nécessaire  ", "42 000 000", "non publié", "73 000 000", "au moins")]
    [InlineData("fr", "Part de la subvention  ", "48,3 %", "non publié", "48,0 %")]
    public void Plan_OfKourouma_ShowsThePublishedFigures(string language, params string[] expected)
    {
        var lines = Shown(HealthPlanSample.Kourouma, language).Lines;

        var row = lines.Single(line => line.StartsWith(expected[0], StringComparison.Ordinal)).Replace('\u00A0', ' ');
        Assert.All(expected, text => Assert.Contains(text, row, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 120));
    }

    [Fact]
    public void Plan_OfSeveralPlans_HasASectionForEach()
    {
        var run = Shown([HealthPlanSample.Kourouma, HealthPlanSample.Kourouma with { Id = new("other") }], "en");

        Assert.Equal(
            [
                "COMMUNAL HEALTH DEVELOPMENT PLAN PCDS (2014/2018), XOF",
                "COMMUNAL HEALTH DEVELOPMENT PLAN OTHER (2014/2018), XOF",
            ],
            run.Lines.Where(line => line.StartsWith("COMMUNAL HEALTH DEVELOPMENT PLAN ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Plan_WithoutHealthPlans_HasNoSection() => Assert.DoesNotContain(
        "COMMUNAL HEALTH DEVELOPMENT PLAN",
        Shown([], "en").Output,
        StringComparison.Ordinal);

    [Fact]
    public void Plan_OfNamesThatSteerTerminals_ShowsThemInTheirCell()
    {
        var priority = new HealthPlanPriority(1, new("Eau |\e[31m et\nair"));

        var run = Shown(HealthPlanSample.Kourouma with { Priorities = [priority] }, "fr");

        Assert.Contains("1. Eau |[31m et air", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public void Plan_OfMoreYearsThanATableHolds_SaysSo()
    {
        var run = Shown(HealthPlanSample.Kourouma with { Years = new(201, 2018) }, "en");

        Assert.Contains("its years are too many for a table; correct them.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Cost by priority", run.Output, StringComparison.Ordinal);
    }

    private CliRun Shown(CommunalHealthPlan plan, string language) => Shown([plan], language);

    private CliRun Shown(ValueList<CommunalHealthPlan> plans, string language)
    {
        var owner = SmallProgramme.Funded.Partners[0];
        var programme = SmallProgramme.Funded with
        {
            HealthPlans = plans.Select(plan => plan with { Owner = owner, Source = null }).ToValueList(),
        };
        return CliRun.Of("plan", _folder.Write(programme), "--language", language);
    }
}
