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

    public sealed record TextForAnId(string Partner);

    public sealed class TextsForIds
    {
        public static bool Has(IReadOnlyList<string> partners) => partners.Count > 0;
    }

    public sealed class PlanManager;

    public sealed class BasePlan;

    /// <summary>Only this is documented.</summary>
    public sealed class HalfDocumented
    {
        /// <summary> </summary>
        public int Blank => Missing(0, null);

        public static int Missing(int count, List<string>? names) => names?.Count ?? count;
    }

    /// <summary>Members that throw what their documentation does not name.</summary>
    public static class Throwing
    {
        /// <summary>Is named as an exception and is none.</summary>
        /// <exception cref="string">Never.</exception>
        public const int Listed = 0;

        /// <summary>Throws.</summary>
        public static int Thrown => throw new FormatException();

        /// <summary>Has a guard throw.</summary>
        public static void Guarded(int count) => ArgumentOutOfRangeException.ThrowIfNegative(count);

        /// <summary>Throws more than it says.</summary>
        /// <exception cref="ArgumentNullException">There is no name.</exception>
        public static string Half(string? name)
        {
            ArgumentNullException.ThrowIfNull(name);
            return name.Length > 0 ? name : throw new ArgumentException("There is no name.", nameof(name));
        }
    }
}
