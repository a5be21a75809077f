using HealthCoop.Tests.Conventions.Fixture.Low;
using HealthCoop.Tests.Conventions.Metadata;
using Xunit;

namespace HealthCoop.Tests.Conventions;

public sealed class NamespaceOrderTests
{
    private const string Low = "HealthCoop.Tests.Conventions.Fixture.Low";
    private const string High = "HealthCoop.Tests.Conventions.Fixture.High";

    private static readonly Lazy<IReadOnlySet<TypeUse>> Sdk =
        new(() => TypeUseReader.Read(PublicSurface.Sdk.Location));

    private static readonly Lazy<IReadOnlySet<TypeUse>> Tests =
        new(() => TypeUseReader.Read(typeof(NamespaceOrderTests).Assembly.Location));

    [Fact]
    public void Namespaces_OfTheSdk_UseOnlyThoseBefore() => Convention.Holds(
        NamespaceOrder.OfSdk.Faults(Sdk.Value),
        "Move the code up, or what it uses down; a reference backwards is a typed id.");

    [Fact]
    public void Namespaces_OfTheSdk_StandInTheTable() => Convention.Holds(
        from type in PublicSurface.Sdk.GetTypes()
        let name = type.Namespace ?? ""
        where name.Length > 0 && !IsToolsOwn(name) && !NamespaceOrder.OfSdk.Knows(name)
        select name,
        "Add it to the table in NamespaceOrder.cs and to the architecture's.");

    [Fact]
    public void FluentValidation_OutsideValidation_IsNotUsed() => Convention.Holds(
        from use in Sdk.Value
        where use.Used.Namespace.StartsWith("FluentValidation", StringComparison.Ordinal)
        where !use.User.Namespace.StartsWith("HealthCoop.Validation", StringComparison.Ordinal)
        select $"{use.User} uses {use.Used}",
        "FluentValidation is an adapter over our rules; it stays in HealthCoop.Validation.");

    [Theory]
    [InlineData(nameof(InMethodBody))]
    [InlineData(nameof(InLambda))]
    [InlineData(nameof(InIterator))]
    [InlineData(nameof(InCatch))]
    [InlineData(nameof(AfterSwitch))]
    [InlineData(nameof(InGenericArgument))]
    [InlineData(nameof(InConstraint))]
    [InlineData(nameof(InAttribute))]
    [InlineData(nameof(InNestedType))]
    public void Faults_LowTypeUsesHighOne_AreFound(string user)
    {
        var faults = new NamespaceOrder(Low, High).Faults(Tests.Value);

        Assert.Contains(faults, fault => fault.StartsWith($"{Low}.{user} uses {High}.", StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_HighTypeUsesLowOne_AreNone() =>
        Assert.Empty(new NamespaceOrder(High, Low).Faults(Tests.Value));

    [Theory]
    [InlineData("HealthCoop.Territories", "HealthCoop", true)]
    [InlineData("HealthCoop", "HealthCoop.Territories", false)]
    [InlineData("HealthCoop.Finance", "HealthCoop.Finance", true)]
    [InlineData("HealthCoop.Documents", "HealthCoop.Reference", false)]
    [InlineData("HealthCoop.Validation", "HealthCoop.Planning", false)]
    [InlineData("HealthCoop.Planning", "HealthCoop.Validation", false)]
    [InlineData("HealthCoop.Validation", "HealthCoop.Validation.Catalogue.Aimf", true)]
    [InlineData("HealthCoop.Validation.Catalogue.Aimf", "HealthCoop.Validation.Catalogue.Core", true)]
    [InlineData("HealthCoop.Validation.Catalogue.Core", "HealthCoop.Validation.Catalogue.Aimf", false)]
    [InlineData("HealthCoop.Validation.Rules", "HealthCoop.Validation.Catalogue.Core", false)]
    [InlineData("HealthCoop.Planning.Costing", "HealthCoop.Validation", false)]
    [InlineData("HealthCoop.Planning.Costing", "HealthCoop.Planning.Need", true)]
    [InlineData("HealthCoop.Planning.Need", "HealthCoop.Planning.Costing", false)]
    [InlineData("HealthCoop.Planning.Need", "HealthCoop.Planning", false)]
    [InlineData("HealthCoop.Planning", "HealthCoop.Planning.Appraisal", true)]
    public void MayUse_FollowsTheFloors(string user, string used, bool expected) =>
        Assert.Equal(expected, NamespaceOrder.OfSdk.MayUse(user, used));

    // What compilers, source generators and the measuring of coverage add.
    private static bool IsToolsOwn(string name) => name.Split('.')[0] is "System" or "Microsoft" or "Coverlet";
}
