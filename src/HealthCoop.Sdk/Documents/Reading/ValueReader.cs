using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HealthCoop.Documents.Reading;

/// <summary>Reads the values of one type. It gives up at whatever is not as documents are written.</summary>
internal abstract class ValueReader;

/// <inheritdoc cref="ValueReader"/>
/// <typeparam name="T">The type.</typeparam>
internal abstract class ValueReader<T> : ValueReader
{
    /// <summary>Reads the value whose first token the reader stands at, and leaves it at the last.</summary>
    public abstract T Read(ref Utf8JsonReader reader, ReadingState state);
}

/// <summary>Reads what is written as one text or number, or in a form of its own.</summary>
internal sealed class ScalarReader<T>(JsonConverter<T> converter, JsonSerializerOptions options) : ValueReader<T>
{
    public override T Read(ref Utf8JsonReader reader, ReadingState state) =>
        converter.Read(ref reader, typeof(T), options)!;
}

/// <summary>Reads ids, and notes them.</summary>
internal sealed class IdReader<T> : ValueReader<Id<T>>
    where T : class, IEntity<T>
{
    public override Id<T> Read(ref Utf8JsonReader reader, ReadingState state)
    {
        if (!state.Entities.Of<T>().TryRead(ref reader, out var id))
        {
            ReadingState.GiveUp();
        }

        return id;
    }
}

/// <summary>Reads values that may be left out.</summary>
internal sealed class OptionalReader<T>(ValueReader<T> value) : ValueReader<T?>
    where T : struct
{
    public override T? Read(ref Utf8JsonReader reader, ReadingState state) => value.Read(ref reader, state);
}

/// <summary>Reads lists.</summary>
internal sealed class ListReader<T>(ValueReader<T> item) : ValueReader<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, ReadingState state)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            ReadingState.GiveUp();
        }

        // Most lists are short and need no room but that of their items.
        var few = default(Few);
        var (many, count) = ((List<T>?)null, 0);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (reader.TokenType is JsonTokenType.Null)
            {
                ReadingState.GiveUp();
            }

            var value = item.Read(ref reader, state);
            if (count < Few.Length)
            {
                few[count] = value;
            }
            else
            {
                many ??= [.. few];
                many.Add(value);
            }

            count++;
        }

        return many is null ? ValueList.Create<T>(few[..count]) : new([.. many]);
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 8;

        private T _first;
    }
}
