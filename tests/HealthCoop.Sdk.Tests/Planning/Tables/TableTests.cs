using HealthCoop.Planning.Tables;
using HealthCoop.Tests.Values;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Tables;

public sealed class TableTests
{
    [Fact]
    public void ToCsv_Cells_AreWrittenAlikeInEveryCulture()
    {
        var table = new Table<Money?>(
            new("Titre", "Title"),
            [
                new(new("Libellé", "Label"), _ => new TextCell(new("oui, « oui »", "yes, \"yes\"\nno"))),
                new(new("Montant, total", "Amount"), AmountCell.Of),
                new(new("N°", "No."), _ => new NumberCell(-12)),
                new(new("Mois", "Month"), _ => new MonthCell(new YearMonth(2019, 3))),
            ],
            [Money.Eur(-1234567.5m), Money.Xof(814_000_000), null]);

        Assert.True(Cultures.Agree(() =>
            table.ToCsv(Language.French) ==
                "Libellé,\"Montant, total\",N°,Mois\n"
                + "\"oui, « oui »\",-1234567.50,-12,2019-03\n"
                + "\"oui, « oui »\",814000000,-12,2019-03\n"
                + "\"oui, « oui »\",,-12,2019-03\n"
            && table.ToCsv(Language.English).StartsWith(
                "Label,Amount,No.,Month\n\"yes, \"\"yes\"\"\nno\",-1234567.50,-12,2019-03\n",
                StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\r1", "\"'\r1\"")]
    [InlineData("\n1", "\"'\n1\"")]
    [InlineData("=1,2", "\"'=1,2\"")]
    [InlineData("a=1", "a=1")]
    [InlineData(" a", " a")]
    [InlineData("", "")]
    public void ToCsv_TextLikeAFormula_IsText(string text, string field)
    {
        var table = new Table<string>(new(""), [new(new("x"), row => new TextCell(new(row)))], [text]);

        Assert.Equal($"x\n{field}\n", table.ToCsv(Language.English));
    }

    [Fact]
    public void ToCsv_HeaderLikeAFormula_IsText() => Assert.Equal(
        "'=x\n",
        new Table<int>(new(""), [new(new("=x"), row => new NumberCell(row))], []).ToCsv(Language.French));
}
