using HealthCoop.Care;
using HealthCoop.Documents;
using HealthCoop.Tests.Systems;
using Xunit;

namespace HealthCoop.Tests.Health;

public sealed class IscoCodeTests
{
    [Theory]
    [InlineData("0", true)]
    [InlineData("22", true)]
    [InlineData("222", true)]
    [InlineData("2221", true)]
    [InlineData("22210", false)]
    [InlineData("", false)]
    [InlineData("22a", false)]
    [InlineData("٢٢", false)]
    [InlineData(" 22", false)]
    [InlineData(null, false)]
    public void TryParse_OfAText_TakesOneToFourDigits(string? text, bool expected)
    {
        Assert.Equal(expected, IscoCode.TryParse(text, out var code));
        Assert.Equal(expected ? text : string.Empty, code.Digits);
        Assert.Equal(code.Digits, code.ToString());
        if (!expected)
        {
            Assert.Throws<ArgumentException>(() => new IscoCode(text!));
        }
    }

    [Theory]
    [InlineData("2", "2221", true)]
    [InlineData("22", "2221", true)]
    [InlineData("2221", "2221", true)]
    [InlineData("2221", "222", false)]
    [InlineData("32", "2221", false)]
    public void Includes_OfAGroup_HoldsItsOccupations(string group, string occupation, bool expected) =>
        Assert.Equal(expected, new IscoCode(group).Includes(new(occupation)));

    [Fact]
    public void Default_OfACode_HoldsNothingAndIsNotWritten()
    {
        Assert.False(default(IscoCode).Includes(IscoCode.NursingProfessionals));
        Assert.False(default(IscoCode).Includes(default));
        Assert.False(IscoCode.NursingProfessionals.Includes(default));

        var cadre = new Cadre { Id = new("nurse"), Name = new("Infirmier", "Nurse"), Isco = default(IscoCode) };
        var programme = SystemProgramme.Empty with { Cadres = [cadre] };
        Assert.Throws<ArgumentException>(() => ProgrammeDocument.ToUtf8(programme));
    }

    [Fact]
    public void Codes_WithANameOfTheirOwn_AreDistinctUnitGroups()
    {
        var codes = typeof(IscoCode).GetProperties()
            .Where(property => property.PropertyType == typeof(IscoCode))
            .Select(property => (IscoCode)property.GetValue(null)!)
            .ToArray();

        Assert.All(codes, code => Assert.Equal(4, code.Digits.Length));
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }
}
