using System.Text.Json;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>A converter of ids.</summary>
internal interface IIdConverter
{
    /// <summary>Gets the type of the entities that the ids name.</summary>
    Type EntityType { get; }

    /// <summary>Adds an entity to those of its type.</summary>
    /// <returns>Whether no other has its id.</returns>
    bool TryAdd(object entity, EntityTables entities);
}

/// <summary>Reads and writes ids.</summary>
internal sealed class IdConverter<T>() : DocumentConverter<Id<T>>(JsonTokenType.String), IIdConverter
    where T : class, IEntity<T>
{
    public Type EntityType => typeof(T);

    public bool TryAdd(object entity, EntityTables entities) => entities.Of<T>().TryAdd((T)entity);

    public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options)
    {
        if (value == default)
        {
            throw new ArgumentException($"An id of {typeof(T).Name} is empty.", nameof(value));
        }

        writer.WriteStringValue(value.Value);
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out Id<T> value)
    {
        var text = reader.GetString();
        return Id<T>.TryParse(text, out value) ? null : DocumentRules.BadId(text!);
    }
}
