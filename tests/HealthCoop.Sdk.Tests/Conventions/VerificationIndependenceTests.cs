using System.Reflection;
using System.Text.Json.Serialization;
using HealthCoop.Planning;
using HealthCoop.Tests.Conventions.Metadata;
using Xunit;

namespace HealthCoop.Tests.Conventions;

/// <summary>The verifier shares nothing with the engines but the values, the model and the records of the plan.</summary>
public sealed class VerificationIndependenceTests
{
    private const string Planning = "HealthCoop.Planning";
    private const string Verification = "HealthCoop.Planning.Verification";

    // What engines compute with below the floor of planning.
    private static readonly HashSet<string> EnginesOwn =
        ["MinorUnits", "WorkingDays", "ProgrammePeriod", "BroughtMeans", "MeansAtHand", "DocumentWalk"];

    private static readonly Lazy<IReadOnlySet<TypeUse>> Sdk =
        new(() => TypeUseReader.Read(PublicSurface.Sdk.Location));

    [Fact]
    public void Verification_OfPlanning_UsesOnlyWhatPlansConsistOf()
    {
        var allowed = PartsOf(typeof(Plan)).Append(typeof(PlanDocument)).Select(NameOf).ToHashSet();

        Convention.Holds(
            from use in Uses()
            where use.Used.Namespace.StartsWith(Planning, StringComparison.Ordinal)
            where use.Used.Namespace != Verification && !allowed.Contains(use.Used)
            select $"{use.User} uses {use.Used}",
            "Derive the value a second time from the facts of the programme.");
    }

    [Fact]
    public void Verification_BelowPlanning_UsesNothingThatEnginesComputeWith() => Convention.Holds(
        from use in Uses()
        where EnginesOwn.Contains(use.Used.Name)
        select $"{use.User} uses {use.Used}",
        "Derive the value a second time from the facts of the programme.");

    [Theory]
    [InlineData(".Allocate(")]
    [InlineData("Claim.Combine(")]
    [InlineData(".RatesOrFaults(")]
    public void Verification_MethodsOfEngines_AreNotCalled(string call)
    {
        var library = Path.Combine(Repository.Root, "src", "HealthCoop.Sdk");
        var files = Directory.GetFiles(library, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToLookup(file => file.Contains("Verification", StringComparison.Ordinal), File.ReadAllText);

        Assert.DoesNotContain(files[true], text => text.Contains(call, StringComparison.Ordinal));
        Assert.Contains(files[false], text => text.Contains(call, StringComparison.Ordinal));
    }

    [Fact]
    public void PartsOf_Plan_AreItsRecordsAndNoEngines()
    {
        var parts = PartsOf(typeof(Plan)).Select(type => type.Name).ToHashSet();

        Assert.Superset(new HashSet<string> { "CostLine", "PredecessorDriver", "FundingLimit", "ReadinessGap" }, parts);
        Assert.Empty(parts.Intersect(["ActivityScheduler", "CostEstimator", "FundingAllocator", "PlanningProblem"]));
    }

    [Fact]
    public void EnginesOwn_AreTypesThatEnginesUse() => Assert.Empty(EnginesOwn.Except(
        from use in Sdk.Value
        where use.User.Namespace.StartsWith(Planning, StringComparison.Ordinal) || use.User.Name == "ProgrammePeriod"
        select use.Used.Name));

    private static IEnumerable<TypeUse> Uses() => Sdk.Value.Where(use => use.User.Namespace == Verification);

    private static NamedType NameOf(Type type) => new(type.Namespace ?? string.Empty, type.Name);

    /// <summary>Lists the types of planning that one reaches from a record by its public properties.</summary>
    private static HashSet<Type> PartsOf(Type record)
    {
        var parts = new HashSet<Type>();
        var left = new Stack<Type>([record]);
        while (left.TryPop(out var type))
        {
            var inside = type.IsGenericType ? type.GetGenericArguments() : [];
            Array.ForEach(inside, left.Push);
            if (type.Namespace?.StartsWith(Planning, StringComparison.Ordinal) is true && parts.Add(type))
            {
                var derived = type.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType);
                var members = type.GetProperties().Select(member => member.PropertyType);
                Array.ForEach([.. derived, .. members], left.Push);
            }
        }

        return parts;
    }
}
