#pragma warning disable CS0649, CA1051, CA1066, CA1812, CA1822, CA1852 // Each type breaks a convention on purpose.

namespace HealthCoop.Tests.Conventions.Fixture;

/// <summary>Types that each break one convention, to show that its rule finds them.</summary>
internal static class Faulty
{
    public sealed class SettableProperty
    {
        public int Count { get; set; }
    }

    public sealed class OpenField
    {
        public int Count;
    }

    public sealed record ArrayProperty(int[] Counts);

    public sealed record NestedListProperty(IReadOnlyList<List<int>> Counts);

    public record struct ChangingStruct(int Count);

    public class OpenClass;

    public abstract record OpenChoice;

    public sealed class HalfOrdered : IComparable<HalfOrdered>
    {
        public int CompareTo(HalfOrdered? other) => 0;

        public static bool operator <(HalfOrdered left, HalfOrdered right) => left.CompareTo(right) < 0;

        public static bool operator >(HalfOrdered left, HalfOrdered right) => left.CompareTo(right) > 0;
    }

    public readonly struct EqualsByObjectOnly
    {
        public override bool Equals(object? obj) => obj is EqualsByObjectOnly;

        public override int GetHashCode() => 0;
    }

    public sealed record DoubleProperty(double Cost);

    public sealed record FloatInList(IReadOnlyList<float?> Costs);

    public abstract record Choice
    {
        private protected Choice()
        {
        }
    }

    public sealed record CaseWithKind(int Kind) : Choice;

    public sealed class PlanManager;

    public sealed class BasePlan;

    /// <summary>Only this is documented.</summary>
    public sealed class HalfDocumented
    {
        /// <summary> </summary>
        public int Blank => Missing(0, null);

        public static int Missing(int count, List<string>? names) => names?.Count ?? count;
    }
}
