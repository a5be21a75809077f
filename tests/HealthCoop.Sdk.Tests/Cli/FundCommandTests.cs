using System.Globalization;
using System.Text.Json;
using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Tests.Cases;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class FundCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Fund_ParisBamakoOuagadougou_TellsWhoPaysAndWhatNobodyIsGiven()
    {
        var run = CliRun.Of("fund", SampleFiles.PathOf("pbo-sante"));

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("900,000.00  75.0%", run.Output, StringComparison.Ordinal);
        Assert.Matches("Of which payer not named +300,000.00 +\n", run.Output);
        Assert.Contains("Not confirmed, so without effect", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fund_Parsante_ListsTheConditionsOfItsInstrument()
    {
        var run = CliRun.Of("fund", SampleFiles.PathOf("parsante"), "--language", "fr");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains(
            "- Accord du pays partenaire : le document ne le dit pas\n"
            + "* Selon : Règlement (UE) n° 230/2014, article 3 bis, ajouté par le règlement (UE) 2017/2306\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Fund_AGap_TellsWhatStandsInTheWayAndHowToGetOut()
    {
        var run = CliRun.Of("fund", _folder.Write(SmallProgramme.WithGap));

        Assert.Equal(1, run.Code);
        Assert.StartsWith("healthcoop: the funding gap is ", run.Error, StringComparison.Ordinal);
        Assert.Contains("WHAT STANDS IN THE WAY\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("→ Way out: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fund_AsJson_HasPaymentsThatMakeTheTotal()
    {
        var run = CliRun.Of("fund", SampleFiles.PathOf("pbo-sante"), "--format", "json");

        var root = JsonElement.Parse(run.Output);
        Assert.Equal(
            root.GetProperty("total").GetDecimal() - root.GetProperty("gap").GetDecimal(),
            root.GetProperty("payments").EnumerateArray().Sum(payment => payment.GetProperty("amount").GetDecimal()));
        Assert.Equal(300_000m, root.GetProperty("unattributed").GetDecimal());
        Assert.NotEmpty(root.GetProperty("notApplied").EnumerateArray());
    }

    [Fact]
    public void Fund_WithoutABudget_SaysSo() => Assert.Equal(
        1,
        CliRun.Of("fund", _folder.Write(SmallProgramme.Funded with { Budget = null })).Code);

    [Theory]
    [InlineData("pbo-sante", 1_200_000)]
    [InlineData("parsante", 3_500_000)]
    public void Fund_AsCsv_TellsWhoPaysWhichLineToTheCent(string sample, decimal total)
    {
        var run = CliRun.Of("fund", SampleFiles.PathOf(sample), "--format", "csv", "--language", "fr");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal("Ligne,Libellé,Rubrique budgétaire,Source,Montant (EUR)", run.Lines[0]);
        Assert.Equal(total, run.Lines.Skip(1).SkipLast(1).Sum(line =>
            decimal.Parse(line.Split(',')[^1], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Fund_AGapAsCsv_IsARowOfItsLine()
    {
        var run = CliRun.Of("fund", _folder.Write(SmallProgramme.WithGap), "--format", "csv");

        Assert.Equal(1, run.Code);
        Assert.Contains(run.Lines, line => line.Contains(",Funding gap,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fund", "a.json", "--format", "markdown")]
    [InlineData("plan", "a.json", "--format", "csv")]
    [InlineData("rules", "--format", "csv")]
    [InlineData("--format", "csv", "validate", "a.json")]
    public void Run_AFormatThatACommandDoesNotWrite_IsRefused(params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Contains(" does not write ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("fund")]
    [InlineData("plan")]
    public void Help_ListsTheFormatOnce(string command) => Assert.Single(
        CliRun.Of(command, "--help").Lines,
        line => line.TrimStart().StartsWith("--format", StringComparison.Ordinal));

    [Theory]
    [InlineData("fund")]
    [InlineData("plan")]
    public void Funding_OfParsante_IsMarkedAsToldByThePressAlone(string command)
    {
        var run = CliRun.Of(command, SampleFiles.PathOf("parsante"));

        Assert.Contains(run.Lines, line => line.StartsWith("european-union * ", StringComparison.Ordinal));
        Assert.Contains(
            "* According to the press or a communication alone (european-union): Health in garrisons: the EU raises 2.2 billion",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Fund_FiguresThatASourceWrites_StayAsTheyAre() => Assert.Contains(
        "EUR 10,000 for each third",
        CliRun.Of("fund", SampleFiles.PathOf("pbo-sante")).Output,
        StringComparison.Ordinal);

    [Fact]
    public void Fund_LimitsSideBySide_TellsWhatTheyCostTogether() => Assert.Contains(
        "eu +12,000.00",
        CliRun.Of("fund", SampleFiles.PathOf("pbo-sante")).Output,
        StringComparison.Ordinal);

    [Fact]
    public void Funding_ThatAnAgreementTells_IsNotMarked()
    {
        var run = CliRun.Of("fund", _folder.Write(SmallProgramme.Funded));

        Assert.DoesNotContain(" * ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("press", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "L'action dure plus que les 30 mois admis ")]
    [InlineData("en", "The action lasts longer than the 30 months allowed")]
    public void Fund_AnActionLongerThanItsCallAllows_SaysItInWords(string language, string words)
    {
        var programme = CaseDocument.Read("parsante-2019");
        var longer = programme with
        {
            Duration = programme.Duration! with { Value = Length.Months(31) },
        };

        Assert.DoesNotContain(words, Fund(programme), StringComparison.Ordinal);
        Assert.Contains(words, Fund(longer), StringComparison.Ordinal);

        string Fund(Programme asked) => CliRun.Of("fund", _folder.Write(asked), "--language", language).Output;
    }

    [Theory]
    [InlineData("fr", "le coût total n'est pas connu", "Coûts hors des lignes, faute de donnée connue\n- /budget/total\n")]
    [InlineData("en", "the total cost is not known", "Costs in no line, for want of a known fact\n- /budget/total\n")]
    public void Fund_ACostThatIsNotKnown_SaysSo(string language, string message, string listed)
    {
        var run = CliRun.Of("fund", _folder.Write(CaseDocument.Read("sirifila-2019-staffing")), "--language", language);

        Assert.Equal(1, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(listed, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fund_InFrench_WritesTheFiguresOfTextsAsThoseOfTables()
    {
        var run = CliRun.Of("fund", _folder.Write(SmallProgramme.WithGap), "--language", "fr");

        Assert.DoesNotMatch("EUR [0-9]", run.Output);
        Assert.DoesNotMatch("[0-9][.][0-9]+ %", run.Output);
        Assert.Matches("→ Issue : .*\u00A0000,00\u00A0EUR", run.Output);
    }

    [Fact]
    public void Fund_TextAsWellAsJson_TellsEachThingOnce()
    {
        var once = CliRun.Of("fund", SampleFiles.PathOf("pbo-sante"), "--format", "json");
        var texts = JsonElement.Parse(once.Output).GetProperty("notApplied").EnumerateArray().Select(t => t.GetString()).ToList();

        Assert.Equal(texts.Distinct(), texts);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("json")]
    public void Fund_LimitsThatContradictEachOther_SayThatItIsPlannedAndWhatIsNotApplied(string format)
    {
        // The call gives 200,000.00 at the least, and the source has 100,000.00.
        var budget = SmallProgramme.Funded.Budget!;
        var programme = SmallProgramme.Funded with
        {
            Budget = budget with
            {
                Sources =
                [
                    new()
                    {
                        Id = new("ficol"),
                        Profile = new("fr-ficol-2020"),
                        Amount = Claim.Planned(Money.Eur(100_000)),
                    },
                    FundingSource.NotPublished(new("others"), new("Autres", "Others")),
                ],
            },
        };
        var run = CliRun.Of("fund", _folder.Write(programme), "--format", format);

        Assert.Equal(1, run.Code);
        Assert.Contains("is planned, but cannot be funded: 1 conflict.", run.Error, StringComparison.Ordinal);
        if (format == "json")
        {
            Assert.NotEmpty(JsonElement.Parse(run.Output).GetProperty("notApplied").EnumerateArray());
            return;
        }

        Assert.Empty(run.Output);
        Assert.Contains("WHAT THE CALLS SAY, AND IS STILL TO BE CHECKED", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fund_ACallThatIsNotInForce_NamesThoseThatAre()
    {
        var budget = SmallProgramme.Funded.Budget!;
        var source = new FundingSource { Id = new("eu"), Profile = new("eu-prag-2012") };
        var run = CliRun.Of("fund", _folder.Write(SmallProgramme.Funded with { Budget = budget with { Sources = [source] } }));

        Assert.Equal(1, run.Code);
        Assert.Contains("Take a profile in force on that day, one of: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("fr-ficol-2020", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("eu-nsa-la-2009", run.Error, StringComparison.Ordinal);
    }
}
