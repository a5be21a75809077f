using System.Text.Json;
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
        Assert.Contains("Of which payer not named                                                 300,000.00", run.Output, StringComparison.Ordinal);
        Assert.Contains("Not confirmed, so without effect", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fund_Parsante_ListsTheConditionsOfItsInstrument()
    {
        var run = CliRun.Of("fund", SampleFiles.PathOf("parsante"), "--language", "fr");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains(
            "- Accord du pays partenaire : le document ne le dit pas\n",
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
}
