using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace HealthCoop;

/// <summary>An immutable list that equals another when their items are equal, in the same order.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <remarks>
/// The default value is the empty list: a list that nobody wrote is empty, never <see langword="null"/>.
/// </remarks>
/// <example><code>
/// ValueList&lt;int&gt; years = [2013, 2014];
/// </code></example>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Naming", "CA1710", Justification = "A list by value is what it is; Collection would say less.")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IValueList
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    private T[] Items => _items ?? [];

    /// <summary>Gets the number of items.</summary>
    public int Count => Items.Length;

    /// <summary>Gets whether the list has no item.</summary>
    public bool IsEmpty => Items.Length == 0;

    /// <summary>Gets the item at a position.</summary>
    /// <param name="index">The position, from zero.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => Items[index];

    /// <summary>Gets the items as a span.</summary>
    /// <returns>The items, in order.</returns>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>Compares two lists item by item.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>Whether both have equal items in the same order.</returns>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < Items.Length; i++)
        {
            if (!comparer.Equals(Items[i], other.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Goes through the items in order.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Lists the items, separated by commas, alike in every culture.</summary>
    /// <returns>The items' texts in square brackets.</returns>
    public override string ToString() =>
        $"[{string.Join(", ", Items.Select(static item => Convert.ToString(item, CultureInfo.InvariantCulture)))}]";

    /// <summary>Compares two lists item by item.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether both have equal items in the same order.</returns>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Compares two lists item by item.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they differ in an item, its place or the number of items.</returns>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Goes through a list.</summary>
    /// <remarks>The default value goes through nothing.</remarks>
    public struct Enumerator : IEquatable<Enumerator>
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>Gets the item that the enumerator stands on.</summary>
        /// <exception cref="IndexOutOfRangeException">It does not stand on an item.</exception>
        public readonly T Current => (_items ?? [])[_index];

        /// <summary>Steps to the next item.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => _items is not null && ++_index < _items.Length;

        /// <inheritdoc/>
        public readonly bool Equals(Enumerator other) =>
            ReferenceEquals(_items, other._items) && _index == other._index;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Enumerator other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => _index;

        /// <summary>Compares two enumerators.</summary>
        /// <param name="left">The first.</param>
        /// <param name="right">The second.</param>
        /// <returns>Whether both stand at the same place of the same list.</returns>
        public static bool operator ==(Enumerator left, Enumerator right) => left.Equals(right);

        /// <summary>Compares two enumerators.</summary>
        /// <param name="left">The first.</param>
        /// <param name="right">The second.</param>
        /// <returns>Whether they stand at different places.</returns>
        public static bool operator !=(Enumerator left, Enumerator right) => !left.Equals(right);
    }
}
