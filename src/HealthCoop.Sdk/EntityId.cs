using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>The id of an entity whose type is told beside it, for what speaks of entities of all types.</summary>
/// <remarks>It follows the pattern of <see cref="Id{T}"/>. The default value is the empty id, which no entity
/// bears.</remarks>
public readonly record struct EntityId
{
    private readonly string? _value;

    /// <summary>Makes an id out of its text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> does not follow the pattern of an id.</exception>
    public EntityId(string value)
    {
        if (!Identifiers.IsWellFormed(value))
        {
            throw new ArgumentException($"'{value}' is not an id: {Identifiers.Pattern}", nameof(value));
        }

        _value = value;
    }

    private EntityId(string? value, bool _) => _value = value;

    /// <summary>Gets the id's text.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the id of an entity of a known type.</summary>
    /// <typeparam name="T">The entity's type.</typeparam>
    /// <param name="id">The id.</param>
    /// <returns>The same id.</returns>
    public static EntityId Of<T>(Id<T> id)
        where T : class, IEntity<T> => Of((IIdentifier)id);

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="id">The id, or the empty one.</param>
    /// <returns>Whether <paramref name="text"/> follows the pattern of an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EntityId id)
    {
        var wellFormed = Identifiers.IsWellFormed(text);
        id = wellFormed ? new(text, true) : default;
        return wellFormed;
    }

    /// <summary>Returns <see cref="Value"/>.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Value;

    internal static EntityId Of(IIdentifier id) => id.Value.Length == 0 ? default : new(id.Value, true);
}
