using Xunit;

namespace HealthCoop.Tests.Values;

/// <summary>Codes of currencies, countries, languages and rules.</summary>
public sealed class CodeTests
{
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("USD", 2)]
    [InlineData("XOF", 0)]
    [InlineData("XAF", 0)]
    [InlineData("JPY", 0)]
    [InlineData("TND", 3)]
    [InlineData("MRU", 2)]
    [InlineData("GNF", 0)]
    [InlineData("CLF", 4)]
    [InlineData("XXX", 0)]
    public void MinorUnits_OfACurrency_AreThoseOfIso4217(string code, int expected) =>
        Assert.Equal(expected, new Currency(code).MinorUnits);

    [Theory]
    [InlineData("eur")]
    [InlineData("EURO")]
    [InlineData("QQQ")]
    [InlineData("")]
    [InlineData(null)]
    public void Currency_OfNoCode_Throws(string? code) => Assert.Throws<ArgumentException>(() => new Currency(code!));

    [Fact]
    public void Codes_OfCurrencies_AreDistinctAndOrdered()
    {
        var codes = Currency.Known.Select(currency => currency.Code).ToList();

        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.All(codes, code => Assert.Equal(code, new Currency(code).Code));
    }

    [Theory]
    [InlineData("ml")]
    [InlineData("MLI")]
    [InlineData("M1")]
    [InlineData("ÉÉ")]
    [InlineData("")]
    [InlineData(null)]
    public void CountryCode_OfNoCode_Throws(string? code) =>
        Assert.Throws<ArgumentException>(() => new CountryCode(code!));

    [Theory]
    [InlineData("de")]
    [InlineData("FR")]
    [InlineData("")]
    [InlineData(null)]
    public void Language_OfAnotherCode_IsRefused(string? code)
    {
        Assert.False(Language.TryParse(code, out var language));
        Assert.Equal(Language.French, language);
    }

    [Fact]
    public void In_OfANarrative_GivesTheTextOfTheLanguage()
    {
        var narrative = new Narrative("Ville de Paris", "City of Paris");

        Assert.Equal("Ville de Paris", narrative.In(Language.French));
        Assert.Equal("City of Paris", narrative.In(Language.English));
        Assert.Equal(new Narrative("Hombori", "Hombori"), new Narrative("Hombori"));
    }

    [Theory]
    [InlineData("HC-FIN-009")]
    [InlineData("NE-FAC-001")]
    [InlineData("HOST-1")]
    public void RuleId_OfGroups_KeepsItsText(string text) => Assert.Equal(text, new RuleId(text).ToString());

    [Theory]
    [InlineData("HC")]
    [InlineData("hc-fin-009")]
    [InlineData("HC--009")]
    [InlineData("-HC-009")]
    [InlineData("HC-FIN-")]
    [InlineData("HC FIN 009")]
    [InlineData("HC-É-1")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA-AAAAAAAAAAAAAAAAAAAA")]
    [InlineData(null)]
    public void RuleId_OfAnythingElse_Throws(string? text) => Assert.Throws<ArgumentException>(() => new RuleId(text!));

    [Fact]
    public void Length_OutOfRange_Throws()
    {
        Assert.Equal(Length.MaximumCount, Length.Days(Length.MaximumCount).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Length.Days(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Length.Months(Length.MaximumCount + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Length(1, (LengthUnit)3));
        Assert.NotEqual(Length.Days(5), Length.WorkingDays(5));
    }
}
