using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Diagnosis;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Reading;

/// <summary>Reads sound documents, as they are written, in one go; gives up at all others.</summary>
/// <typeparam name="T">The document's type.</typeparam>
/// <remarks>
/// It is made of the serializer's metadata and converters and accepts nothing that the serializer refuses. It is faster
/// since it sets members one by one without boxing their values, notes ids while it reads them, and need not say what
/// is wrong where something is. There is none where the runtime compiles no code.
/// </remarks>
internal sealed class QuickReader<T>
    where T : class
{
    private static readonly ConditionalWeakTable<JsonTypeInfo<T>, QuickReader<T>> Readers = [];

    private readonly ValueReader<T>? _root;
    private readonly HashSet<Type> _entities;

    private QuickReader(JsonTypeInfo<T> type)
    {
        var plan = DocumentPlan.Of(type.Options);
        _entities = plan.EntitiesIn(typeof(T));
        if (RuntimeFeature.IsDynamicCodeSupported)
        {
            _root = (ValueReader<T>)new ReaderFactory(plan).ReaderOf(typeof(T));
        }
    }

    /// <summary>Gets the reader of a type.</summary>
    public static QuickReader<T> Of(JsonTypeInfo<T> type) => Readers.GetValue(type, static key => new(key));

    /// <summary>Reads a document, if nothing is wrong with it.</summary>
    /// <param name="json">The document, which is UTF-8.</param>
    /// <param name="depth">How deep objects may stand within each other.</param>
    /// <param name="content">The content.</param>
    /// <param name="entities">The entities in it.</param>
    public bool TryRead(
        ReadOnlySpan<byte> json,
        int depth,
        [NotNullWhen(true)] out T? content,
        [NotNullWhen(true)] out EntityTables? entities)
    {
        (content, entities) = (null, null);
        if (_root is null)
        {
            return false;
        }

        try
        {
            var state = new ReadingState();
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
            reader.Read();
            var read = _root.Read(ref reader, state);
            if (reader.Read() || state.Entities.HaveMissing(_entities))
            {
                return false;
            }

            (content, entities) = (read, state.Entities);
            return true;
        }
        catch (Exception e) when (JsonSlice.IsRefusal(e) || e is TargetInvocationException)
        {
            return false;
        }
    }
}
