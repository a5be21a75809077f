using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

/// <summary>Quantities of one case, of one year, of time, of staff and of packs are kept apart.</summary>
public sealed class QuantityTests
{
    private static readonly Type[] Quantities =
    [
        typeof(AnnualQuantity), typeof(QuantityPerCase), typeof(WorkingTime), typeof(AnnualWorkingTime), typeof(PackSize),
        typeof(Packs), typeof(WeeklyHours), typeof(EventRate), typeof(FullTimeEquivalent), typeof(Percentage), typeof(Loss), typeof(Wastage),
    ];

    [Fact]
    public void Conversions_BetweenQuantities_DoNotExist() => Assert.DoesNotContain(
        Quantities.SelectMany(type => type.GetMethods()),
        method => method.Name is "op_Implicit" or "op_Explicit");

    [Fact]
    public void Constructors_OfQuantities_AreNotPublic() => Assert.Empty(
        Quantities.SelectMany(type => type.GetConstructors()));

    // Adding and comparing take two of a kind; multiplying and dividing give what the units say, and nothing else does.
    [Fact]
    public void Operators_BetweenQuantities_AreThoseThatUnitsAllow()
    {
        string[] allowed =
        [
            "AnnualQuantity * QuantityPerCase = AnnualQuantity",
            "AnnualQuantity * WorkingTime = AnnualWorkingTime",
            "AnnualQuantity * Percentage = AnnualQuantity",
            "QuantityPerCase * Percentage = QuantityPerCase",
            "EventRate * Int32 = AnnualQuantity",
            "Packs * PackSize = Decimal",
        ];
        var mixed = Quantities
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.IsSpecialName && method.GetParameters().Length == 2)
            .Where(method => method.Name is "op_Multiply" or "op_Division"
                || method.GetParameters()[0].ParameterType != method.GetParameters()[1].ParameterType)
            .Select(Signature);

        Assert.Equal(allowed.Order(StringComparer.Ordinal), mixed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("12000 per year")]
    [InlineData("2 per case")]
    [InlineData("27 min")]
    [InlineData("91140 min per year")]
    [InlineData("100 per pack")]
    [InlineData("12 packs")]
    [InlineData("2.5 FTE")]
    [InlineData("1.4 per person and year")]
    [InlineData("12 %")]
    [InlineData("168 h per week")]
    [InlineData("0.12")]
    public void TryParse_OfAnyText_IsOfOneUnitAtMost(string text)
    {
        bool[] read =
        [
            AnnualQuantity.TryParse(text, out _), QuantityPerCase.TryParse(text, out _), WorkingTime.TryParse(text, out _),
            AnnualWorkingTime.TryParse(text, out _), PackSize.TryParse(text, out _), Packs.TryParse(text, out _),
            WeeklyHours.TryParse(text, out _), FullTimeEquivalent.TryParse(text, out _), EventRate.TryParse(text, out _), Percentage.TryParse(text, out _),
        ];

        Assert.Equal(text is "0.12" ? 0 : 1, read.Count(isRead => isRead));
    }

    [Fact]
    public void Arithmetic_FromCasesToStaff_KeepsUnits()
    {
        var cases = EventRate.FromEventsPerPersonYear(1.4m) * 2_500 * Percentage.FromPercent(80);
        Assert.Equal(AnnualQuantity.Of(2_800), cases);
        Assert.Equal(AnnualQuantity.Of(5_600), cases * QuantityPerCase.Of(2));
        Assert.Equal(AnnualWorkingTime.FromHours(700), cases * WorkingTime.FromMinutes(15));
        Assert.Equal(
            FullTimeEquivalent.Of(0.5m),
            (cases * WorkingTime.FromHours(0.25m)).ToStaff(AnnualWorkingTime.FromHours(1_400)));
        Assert.Equal(AnnualQuantity.Of(4_557), AnnualWorkingTime.FromHours(1_519).ToCases(WorkingTime.FromMinutes(20)));
    }

    [Fact]
    public void FromDuration_OfAnyDuration_IsExact()
    {
        Assert.Equal(WorkingTime.FromMinutes(20), WorkingTime.FromDuration(NodaTime.Duration.FromMinutes(20)));
        Assert.Equal(WorkingTime.FromHours(49.5m), WorkingTime.FromDuration(NodaTime.Duration.FromHours(49.5)));
        Assert.Equal(3.6m, WorkingTime.FromDuration(NodaTime.Duration.FromSeconds(216)).Minutes);
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingTime.FromDuration(NodaTime.Duration.FromMinutes(-1)));
    }

    [Fact]
    public void PacksFor_OfAnyUnits_HoldThemAndNoPackTooMany() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).Select(n => n / 7m).Zip(Gen.Choose(1, 5_000).Select(PackSize.Of)).ToArbitrary(),
        pair =>
        {
            var (units, size) = (pair.Item1, pair.Item2);
            var packs = size.PacksFor(units);
            return packs * size >= units && (packs.Count == 0 || Packs.Of(packs.Count - 1) * size < units);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Make_OfLessThanNothing_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AnnualQuantity.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantityPerCase.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingTime.FromMinutes(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingTime.FromHours(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AnnualWorkingTime.FromMinutes(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AnnualWorkingTime.FromHours(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeeklyHours.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeeklyHours.Of(168.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => PackSize.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PackSize.Of(1).PacksFor(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Packs.Of(-1));
        Assert.Throws<DivideByZeroException>(() => AnnualWorkingTime.FromHours(1).ToStaff(default));
        Assert.Throws<DivideByZeroException>(() => AnnualWorkingTime.FromHours(1).ToCases(default));
    }

    private static string Signature(MethodInfo method)
    {
        var sign = method.Name switch { "op_Multiply" => "*", "op_Division" => "/", var name => name };
        var (left, right) = (method.GetParameters()[0].ParameterType, method.GetParameters()[1].ParameterType);
        return $"{left.Name} {sign} {right.Name} = {method.ReturnType.Name}";
    }
}
