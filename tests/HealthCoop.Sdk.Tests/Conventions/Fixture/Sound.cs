#pragma warning disable CA1812, CA1814 // Reflected on, never made.

namespace HealthCoop.Tests.Conventions.Fixture;

/// <summary>Types that keep each convention, to show that no rule mistakes them.</summary>
internal static class Sound
{
    public enum PlainKind
    {
        One = 1,
    }

    public readonly record struct Value(decimal Amount, PlainKind Kind) : IComparable<Value>
    {
        public int CompareTo(Value other) => Amount.CompareTo(other.Amount);

        public static bool operator <(Value left, Value right) => left.Amount < right.Amount;

        public static bool operator <=(Value left, Value right) => left.Amount <= right.Amount;

        public static bool operator >(Value left, Value right) => left.Amount > right.Amount;

        public static bool operator >=(Value left, Value right) => left.Amount >= right.Amount;
    }

    public abstract record Choice
    {
        private protected Choice()
        {
        }
    }

    public sealed record Case(PlainKind WorksKind, IReadOnlyList<Value> Values) : Choice;

    public sealed record ReferenceData;

    public sealed record UtilityNeed;

    /// <summary>A type with all that documentation ids must spell.</summary>
    /// <typeparam name="T">Anything.</typeparam>
    /// <param name="First">A positional member.</param>
    public sealed record Documented<T>(T First)
        where T : notnull
    {
        /// <summary>A constant.</summary>
        public const int Limit = 3;

        /// <summary>An indexer.</summary>
        /// <param name="index">Where.</param>
        public T this[int index] => index < Limit ? First : default!;

        /// <summary>A conversion.</summary>
        /// <param name="value">From what.</param>
        public static implicit operator Documented<T>(T value) => new(value);

        /// <summary>Generics in generics, by reference, nullable and in arrays.</summary>
        public static bool TryMake<TOther>(in TOther? other, Dictionary<T, int?[]>[,] all, out Documented<T>.Part? made)
            where TOther : struct
        {
            made = all.Length > 0 && other is not null ? new() : null;
            return made is not null;
        }

        /// <inheritdoc/>
        public override string ToString() => "";

        /// <summary>A part.</summary>
        public sealed record Part;
    }

    /// <summary>Members that throw what their documentation names.</summary>
    public sealed record Throwing : IComparable
    {
        /// <summary>Gets a count.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
        public int Count
        {
            get;
            init
            {
                ArgumentOutOfRangeException.ThrowIfNegative(value);
                field = value;
            }
        }

        /// <inheritdoc/>
        public int CompareTo(object? obj) => throw new ArgumentException("Nothing compares.", nameof(obj));

        /// <summary>Throws a kind of what is named.</summary>
        /// <exception cref="ArgumentException">There is no name.</exception>
        public static string Named(string? name) => name ?? throw new ArgumentNullException(nameof(name));

        /// <summary>Says the same as <see cref="Named"/>.</summary>
        /// <inheritdoc cref="Named"/>
        public static string NamedToo(string? name) => name ?? throw new ArgumentNullException(nameof(name));
    }
}
