using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>The id of an entity of type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The entity's type.</typeparam>
/// <remarks>
/// An id is 1 to 100 characters: Latin letters (accented ones included), the digits 0 to 9, and <c>-</c>, <c>_</c>,
/// <c>.</c>, <c>:</c>; it starts with a letter or a digit. Ids compare ordinally, upper and lower case differ.
/// Combining marks are refused, so that an id is in Unicode normalization form C by construction, on every machine.
/// The default value is the empty id, which no entity bears.
/// </remarks>
/// <example><code>
/// var paris = new Partner { Id = new("ville-de-paris"), Name = new("Ville de Paris", "City of Paris") };
/// Id&lt;Partner&gt; owner = paris;   // an entity stands where its id is asked for
/// </code></example>
public readonly record struct Id<T> : IComparable<Id<T>>, IIdentifier
    where T : class, IEntity<T>
{
    private readonly string? _value;

    /// <summary>Makes an id out of its text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> does not follow the pattern of an id.</exception>
    public Id(string value)
    {
        if (!Identifiers.IsWellFormed(value))
        {
            throw new ArgumentException($"'{value}' is not an id: {Identifiers.Pattern}", nameof(value));
        }

        _value = value;
    }

    /// <summary>Gets the id's text.</summary>
    public string Value => _value ?? string.Empty;

    Type IIdentifier.EntityType => typeof(T);

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="id">The id, or the empty one.</param>
    /// <returns>Whether <paramref name="text"/> follows the pattern of an id.</returns>
    [SuppressMessage("Design", "CA1000", Justification = "An id is read where its entity's type is known.")]
    public static bool TryParse([NotNullWhen(true)] string? text, out Id<T> id)
    {
        var wellFormed = Identifiers.IsWellFormed(text);
        id = wellFormed ? new(text!) : default;
        return wellFormed;
    }

    /// <summary>Takes the id of an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is <see langword="null"/>.</exception>
    public static implicit operator Id<T>(T entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.Id;
    }

    /// <inheritdoc/>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Compares two ids by their text.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Whether both have the same text.</returns>
    public bool Equals(Id<T> other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>Returns <see cref="Value"/>.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Value;

    /// <summary>Compares two ids ordinally.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first comes before the second.</returns>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Compares two ids ordinally.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first does not come after the second.</returns>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two ids ordinally.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first comes after the second.</returns>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Compares two ids ordinally.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first does not come before the second.</returns>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;
}
