using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class PropertyPathTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/name", "Name")]
    [InlineData("/costs/1/unitPrice", "Costs[1].UnitPrice")]
    [InlineData("/costs/123456789", "Costs[123456789]")]
    [InlineData("/extensions/1234567890", "Extensions.1234567890")]
    public void Of_APlace_LeadsBackToIt(string place, string property)
    {
        Assert.True(JsonPointer.TryParse(place, out var pointer));
        Assert.Equal(property, PropertyPath.Of(pointer));
        Assert.Equal(pointer, PropertyPath.ToPointer(property));
    }
}
