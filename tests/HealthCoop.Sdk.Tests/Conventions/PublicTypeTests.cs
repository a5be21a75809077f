using HealthCoop.Tests.Conventions.Fixture;
using HealthCoop.Tests.Conventions.Rules;
using Xunit;

namespace HealthCoop.Tests.Conventions;

public sealed class PublicTypeTests
{
    /// <summary>Members that are a double for a reason, by <c>Type.Member</c>, with the reason.</summary>
    private const string Volumes = "Physical volumes in bulk, no money: the same sums in the same order everywhere.";

    private static readonly Dictionary<string, string> MayBeDouble = new()
    {
        ["CaseVolumes..ctor"] = Volumes,
        ["CaseVolumes.Item"] = Volumes,
        ["CaseVolumes.Values"] = Volumes,
        ["InputVolumes..ctor"] = Volumes,
        ["InputVolumes.Item"] = Volumes,
        ["InputVolumes.Values"] = Volumes,
        ["InputsPerCase..ctor"] = Volumes,
        ["InputsPerCase.Item"] = Volumes,
        ["InputsPerCase.Values"] = Volumes,
        ["VolumeCalculator.Calculate"] = Volumes,
    };

    /// <summary>Members that give or take a text for a reason, by <c>Type.Member</c>, with the reason.</summary>
    private static readonly Dictionary<string, string> MayBeText = new()
    {
        ["HealthPlanTable.ToText"] = "A table for people.",
        ["ChangeCause.Before"] = "What was there, as documents write it.",
        ["ChangeCause.After"] = "What is there now, as documents write it.",
        ["PlanChange.Before"] = "What was there, as documents write it.",
        ["PlanChange.After"] = "What is there now, as documents write it.",
        ["ClaimLedger.ToText"] = "A text to show.",
        ["EntityReference.EntityType"] = "The word for a type, which hosts may add to.",
        ["Explanation.ToText"] = "A text to show.",
        ["Explanation.Value"] = "A value of any type, as one shows it.",
        ["Extensions.Find"] = "A host's own key.",
        ["Extensions.Keys"] = "Hosts' own keys.",
        ["Extensions.With"] = "A host's own key.",
        ["Finding.Offending"] = "What stands in the document, which may be anything.",
        ["FixStep.Value"] = "A value of any type, as documents write it.",
        ["JsonPointer.op_Division"] = "The name of a member.",
        ["Money.ToAmountString"] = "A text to write.",
        ["Narrative.English"] = "What is said.",
        ["Narrative.French"] = "What is said.",
        ["Narrative.In"] = "What is said.",
        ["PlanAssumption.Value"] = "A value of any type, as documents write it.",
        ["Rule.From"] = "The beginning of the ids of a host's own rules.",
        ["RuleCheck.Breaks"] = "The name of a member.",
        ["RuleCheck.Undecided"] = "The name of a member.",
        ["Table.ToCsv"] = "A table to write.",
        ["Term.In"] = "What is said.",
        ["Terms.For"] = "The name of a member.",
    };

    private static readonly Dictionary<string, Func<Type, IEnumerable<string>>> Rules = new()
    {
        [nameof(Immutability)] = Immutability.Faults,
        [nameof(Shape.Closure)] = Shape.Closure,
        [nameof(Shape.Comparison)] = Shape.Comparison,
        [nameof(Shape.FloatMembers)] = type => Shape.FloatMembers(type).Except(MayBeDouble.Keys),
        [nameof(Shape.Kinds)] = Shape.Kinds,
        [nameof(Shape.Texts)] = type => Shape.Texts(type).Except(MayBeText.Keys),
        [nameof(Naming)] = Naming.Faults,
        [nameof(Documentation)] = new Documentation(PublicSurface.Sdk).Faults,
    };

    [Theory]
    [InlineData(nameof(Immutability), "Values and entities never change once made.")]
    [InlineData(nameof(Shape.Closure), "Seal the class, or close the choice; only exceptions may be derived from.")]
    [InlineData(nameof(Shape.Comparison), "What compares has <, <=, > and >=; what equals says so.")]
    [InlineData(nameof(Shape.FloatMembers), "Use decimal or a type of its own, or list it in MayBeDouble and say why.")]
    [InlineData(nameof(Shape.Kinds), "Name it after what it tells (WorksKind): 'kind' is the discriminator.")]
    [InlineData(nameof(Shape.Texts), "Use the value's own type (Id<T>, Money, Narrative), or list it and say why.")]
    [InlineData(nameof(Documentation), "Write a summary: third person, what it is or does.")]
    public void PublicTypes_OfTheSdk_Follow(string rule, string advice) =>
        Convention.Holds(PublicSurface.Types.SelectMany(Rules[rule]), advice);

    [Fact]
    public void Types_OfTheSdk_AreNamedInTheFieldsWords() => Convention.Holds(
        PublicSurface.Sdk.GetTypes().Where(type => char.IsLetter(type.Name[0])).SelectMany(Naming.Faults),
        "See the names section of the style: the field's word, as its standard spells it.");

    [Fact]
    public void MayBeDouble_ListsOnlyWhatIsDouble() => Convention.Holds(
        MayBeDouble.Keys.Except(PublicSurface.Types.SelectMany(Shape.FloatMembers)),
        "Take it off the list: it is no double any more.");

    [Fact]
    public void MayBeText_ListsOnlyWhatIsText() => Convention.Holds(
        MayBeText.Keys.Except(PublicSurface.Types.SelectMany(Shape.Texts)),
        "Take it off the list: it is no text any more.");

    [Theory]
    [InlineData(nameof(Immutability), typeof(Faulty.SettableProperty))]
    [InlineData(nameof(Immutability), typeof(Faulty.OpenField))]
    [InlineData(nameof(Immutability), typeof(Faulty.ArrayProperty))]
    [InlineData(nameof(Immutability), typeof(Faulty.NestedListProperty))]
    [InlineData(nameof(Immutability), typeof(Faulty.ChangingStruct))]
    [InlineData(nameof(Shape.Closure), typeof(Faulty.OpenClass))]
    [InlineData(nameof(Shape.Closure), typeof(Faulty.OpenChoice))]
    [InlineData(nameof(Shape.Comparison), typeof(Faulty.HalfOrdered))]
    [InlineData(nameof(Shape.Comparison), typeof(Faulty.EqualsByObjectOnly))]
    [InlineData(nameof(Shape.FloatMembers), typeof(Faulty.DoubleProperty))]
    [InlineData(nameof(Shape.FloatMembers), typeof(Faulty.FloatInList))]
    [InlineData(nameof(Shape.Kinds), typeof(Faulty.CaseWithKind))]
    [InlineData(nameof(Shape.Texts), typeof(Faulty.TextForAnId))]
    [InlineData(nameof(Shape.Texts), typeof(Faulty.TextsForIds))]
    [InlineData(nameof(Naming), typeof(Faulty.PlanManager))]
    [InlineData(nameof(Naming), typeof(Faulty.BasePlan))]
    [InlineData(nameof(Documentation), typeof(Faulty.OpenClass))]
    public void Rule_FaultyType_IsFound(string rule, Type type) => Assert.NotEmpty(Rules[rule](type));

    [Theory]
    [InlineData(typeof(Sound.Value))]
    [InlineData(typeof(Sound.Choice))]
    [InlineData(typeof(Sound.Case))]
    [InlineData(typeof(Sound.ReferenceData))]
    [InlineData(typeof(Sound.UtilityNeed))]
    public void Rule_SoundType_HasNoFault(Type type) =>
        Assert.Empty(Rules.Where(rule => rule.Key != nameof(Documentation)).SelectMany(rule => rule.Value(type)));

    [Fact]
    public void Documentation_OfThisAssembly_IsReadByTheSameIds()
    {
        var documentation = new Documentation(typeof(Sound).Assembly);

        Assert.Empty(documentation.Faults(typeof(Sound.Documented<>)));
        Assert.Equal(2, documentation.Faults(typeof(Faulty.HalfDocumented)).Count());
    }
}
