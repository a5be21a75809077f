using System.Reflection;
using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning;
using HealthCoop.Planning.Costing.Prices;
using HealthCoop.Planning.Costing.ProgrammeCosts;
using HealthCoop.Planning.Costing.Scaling;
using HealthCoop.Planning.Need;
using HealthCoop.Planning.Resources.Volumes;
using HealthCoop.Territories;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Values;

/// <summary>The default of every public struct is a value like others.</summary>
public sealed class DefaultTests
{
    private static readonly Dictionary<Type, string> Texts = new()
    {
        [typeof(Money)] = "XXX 0",
        [typeof(UnitPrice)] = "XXX 0",
        [typeof(Currency)] = "XXX",
        [typeof(Percentage)] = "0 %",
        [typeof(Loss)] = "0 %",
        [typeof(Wastage)] = "0 %",
        [typeof(CollectionRate)] = "0 %",
        [typeof(PercentageRange)] = "0 % to 0 %",
        [typeof(EventRate)] = "0 per person and year",
        [typeof(FullTimeEquivalent)] = "0 FTE",
        [typeof(AnnualQuantity)] = "0 per year",
        [typeof(QuantityPerCase)] = "0 per case",
        [typeof(WorkingTime)] = "0 min",
        [typeof(AnnualWorkingTime)] = "0 min per year",
        [typeof(WeeklyHours)] = "0 h per week",
        [typeof(PackSize)] = "1 per pack",
        [typeof(Packs)] = "0 packs",
        [typeof(CountryCode)] = "ZZ",
        [typeof(Language)] = "fr",
        [typeof(PartialDate)] = "0001",
        [typeof(Validity)] = "0001-01-01/..",
        [typeof(PartialInterval)] = "../..",
        [typeof(AgeRange)] = "0+",
        [typeof(YearRange)] = "0001/0001",
        [typeof(Length)] = "0 Days",
        [typeof(Id<SourceDocument>)] = string.Empty,
        [typeof(EntityId)] = string.Empty,
        [typeof(RuleId)] = string.Empty,
        [typeof(ContentHash)] = new('0', 64),
        [typeof(JsonPointer)] = string.Empty,
        [typeof(TextPosition)] = "TextPosition { Line = 0, Column = 0 }",
        [typeof(Coordinates)] = "0 0",
        [typeof(Sector)] = "0",
        [typeof(IscoCode)] = string.Empty,
        [typeof(DiseaseIntervention)] = "DiseaseIntervention { Disease = Sti, Intervention = Prevention }",
        [typeof(PillarShare)] = "PillarShare { Pillar = 0, Share = 0 % }",
        [typeof(PillarShares)] = "PillarShares { Shares = [], IsEmpty = True }",
        [typeof(Figure)] = string.Empty,
        [typeof(GrowthRate)] = "0 % per year",
        [typeof(ServiceAtSite)] = "ServiceAtSite { Facility = , Service =  }",
        [typeof(InputCostLine)] = "InputCostLine { Site = 0, Year = 0, Input = 0, Amount = XXX 0 }",
        [typeof(DiscountRate)] = "0 %",
        [typeof(Years)] = "0 years",
        [typeof(Distance)] = "0 km",
        [typeof(Fuel)] = "0 L",
        [typeof(FuelConsumption)] = "0 L/km",
        [typeof(InternationalDollars)] = "I$ 0 of 0",
        [typeof(PricePerKilometer)] = "XXX 0 per km",
        [typeof(PricePerLiter)] = "XXX 0 per L",
        [typeof(Extensions)] = "Extensions { IsEmpty = True, Keys = [] }",
        [typeof(ValueList<int>)] = "[]",
        [typeof(ValueList<int>.Enumerator)] = typeof(ValueList<int>.Enumerator).ToString(),
    };

    public static TheoryData<Type> Structs => [.. Texts.Keys];

    [Fact]
    public void StructsOfTheseTests_AreAllPublicOnes()
    {
        var declared = typeof(Money).Assembly.GetExportedTypes()
            .Where(type => type is { IsValueType: true, IsEnum: false });

        Assert.Equal(Sorted(declared), Sorted(Texts.Keys.Select(Definition)));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_OfAnyStruct_HasTextEqualityAndHash(Type type)
    {
        var (value, other) = (Activator.CreateInstance(type)!, Activator.CreateInstance(type)!);

        Assert.Equal(Texts[type], value.ToString());
        Assert.True(value.Equals(other));
        Assert.Equal(value.GetHashCode(), other.GetHashCode());
        Assert.False(value.Equals(new object()));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_OfAnyStruct_AnswersEveryPropertyAndMethodWithoutArguments(Type type)
    {
        var value = Activator.CreateInstance(type)!;
        const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

        // What no item stands behind cannot be read: the enumerator's current item.
        foreach (var property in type.GetProperties(Members)
            .Where(p => p.GetIndexParameters() is [] && p.Name != "Current"))
        {
            _ = property.GetValue(value);
        }

        // A span cannot be boxed, so that reflection cannot call what returns one.
        foreach (var method in type.GetMethods(Members)
            .Where(m => m.GetParameters() is [] && !m.IsSpecialName && !m.ReturnType.IsByRefLike))
        {
            _ = method.Invoke(value, null);
        }
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_OfAnyStruct_GoesThroughEveryOperator(Type type)
    {
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.IsSpecialName && m.Name.StartsWith("op_", StringComparison.Ordinal)))
        {
            var types = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
            if (method.Name == "op_Division" && types[1] == typeof(decimal))
            {
                var error = Assert.Throws<TargetInvocationException>(() => Invoke(method, types));
                Assert.IsType<DivideByZeroException>(error.InnerException);
            }
            else if (types.All(t => t is { IsValueType: true, IsEnum: false }))
            {
                _ = Invoke(method, types);
            }
        }
    }

    [Fact]
    public void Default_OfValuesWithADocumentedMeaning_EqualsThatValue()
    {
        Assert.Equal(new PartialDate(1), default);
        Assert.Equal(new YearRange(1, 1), default);
        Assert.Equal(new Validity(new LocalDate(1, 1, 1)), default);
        Assert.Equal(new Money(0, new Currency("XXX")), default);
        Assert.Equal(new UnitPrice(0, default), default);
        Assert.Equal(new CountryCode("ZZ"), default);
        Assert.Equal(Length.Days(0), default);
        Assert.Equal(Language.French, default);
        Assert.Equal(JsonPointer.Root, default);
        Assert.Equal(Percentage.FromPercent(0), default);
        Assert.Equal(Loss.FromPercent(0), default);
        Assert.Equal(Wastage.FromPercent(0), default);
        Assert.Equal(CollectionRate.FromPercent(0), default);
        Assert.Equal(new PercentageRange(default, default), default);
        Assert.Equal([], default(ValueList<int>));
    }

    private static object? Invoke(MethodInfo method, Type[] types) =>
        method.Invoke(null, [.. types.Select(Activator.CreateInstance)]);

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<string> Sorted(IEnumerable<Type> types) => types.Select(type => type.ToString()).Order();
}
