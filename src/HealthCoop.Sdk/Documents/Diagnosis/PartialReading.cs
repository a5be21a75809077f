using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Reads of a document what can be read, by the metadata of its type.</summary>
/// <param name="plan">What is known of the types.</param>
/// <param name="depth">How deep objects may stand within each other.</param>
/// <param name="most">How much may be wrong before reading ends, so that a document of nothing but gaps is not filled
/// up.</param>
/// <param name="isCareful">Whether each object is tried, since the type of one refuses its members together.</param>
internal sealed class PartialReading(DocumentPlan plan, int depth, int most, bool isCareful)
{
    // Stand-ins are a few objects deep.
    private const int Margin = 4;

    private bool _isBroken;
    private int _gaps;

    /// <summary>Reads as much of a document as can be read; of nothing, an object of stand-ins.</summary>
    /// <param name="json">The text, which is UTF-8.</param>
    /// <param name="type">The metadata of its type, for all required members of which there are stand-ins.</param>
    /// <param name="depth">How deep objects may stand within each other.</param>
    /// <param name="most">How much may be wrong before reading ends.</param>
    public static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, int depth, int most)
        where T : class
    {
        var plan = DocumentPlan.Of(type.Options);
        foreach (var isCareful in new[] { false, true })
        {
            var reading = new PartialReading(plan, depth, most, isCareful);
            var usable = reading.ReadRoot(json, type) ?? reading.Complete(json, type, type, []);
            if (usable is not null && reading.TryMake(json, usable, type, out var content))
            {
                return (T)content;
            }
        }

        throw new InvalidOperationException($"{type.Type} has no stand-in for each required member.");
    }

    private UsableValue.Object? ReadRoot(ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
        return Advance(ref reader) ? ReadObject(json, ref reader, type) : null;
    }

    // Goes one token on; the text may break off, and what stands before is kept.
    private bool Advance(ref Utf8JsonReader reader)
    {
        try
        {
            return !_isBroken && reader.Read();
        }
        catch (JsonException)
        {
            _isBroken = true;
            return false;
        }
    }

    private void Skip(ref Utf8JsonReader reader)
    {
        try
        {
            reader.Skip();
        }
        catch (JsonException)
        {
            _isBroken = true;
        }
    }

    private UsableValue? ReadValue(
        ReadOnlySpan<byte> json,
        ref Utf8JsonReader reader,
        JsonTypeInfo type,
        IExamined? converter)
    {
        if (converter is not null)
        {
            return ReadScalar(ref reader, converter);
        }

        if (type.Kind is JsonTypeInfoKind.Object)
        {
            return ReadObject(json, ref reader, type);
        }

        if (type.ElementType is { } item)
        {
            return ReadList(json, ref reader, plan.InfoOf(item));
        }

        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return new UsableValue.Whole((int)reader.TokenStartIndex, reader.ValueSpan.Length);
        }

        Skip(ref reader);
        return null;
    }

    private UsableValue.Whole? ReadScalar(ref Utf8JsonReader reader, IExamined converter)
    {
        var (start, faults) = ((int)reader.TokenStartIndex, new DocumentFaults(0));
        try
        {
            converter.Examine(ref reader, DocumentPath.Root(), faults);
        }
        catch (JsonException)
        {
            _isBroken = true;
            return null;
        }

        return faults.IsEmpty ? new(start, (int)reader.BytesConsumed - start) : null;
    }

    private UsableValue.List? ReadList(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, JsonTypeInfo item)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            Skip(ref reader);
            return null;
        }

        var items = new List<UsableValue?>();
        while (Advance(ref reader) && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (ReadValue(json, ref reader, item, item.Converter as IExamined) is { } value)
            {
                items.Add(value);
            }
            else
            {
                MeetGap();
            }
        }

        return new(items);
    }

    private UsableValue.Object? ReadObject(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, JsonTypeInfo declared)
    {
        if (reader.TokenType is not JsonTokenType.StartObject || KindOf(reader, declared) is not { } type)
        {
            Skip(ref reader);
            return null;
        }

        var members = new Dictionary<string, UsableValue>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Advance(ref reader) && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = JsonForm.TextOf(ref reader);
            var member = seen.Add(name) ? type.Properties.FirstOrDefault(member => member.Name == name) : null;
            if (!Advance(ref reader))
            {
                break;
            }

            if (member is null || member.IsHead || (reader.TokenType is JsonTokenType.Null && member.MayBeNull))
            {
                Skip(ref reader);
                continue;
            }

            var value = plan.InfoOf(member.PropertyType);
            var converter = (member.CustomConverter ?? value.Converter) as IExamined;
            if (ReadValue(json, ref reader, value, converter) is { } usable)
            {
                members[name] = usable;
            }
            else
            {
                MeetGap();
            }
        }

        return Complete(json, declared, type, members);
    }

    private void MeetGap() => _isBroken |= ++_gaps > most;

    private JsonTypeInfo? KindOf(Utf8JsonReader reader, JsonTypeInfo declared)
    {
        if (declared.PolymorphismOptions is not { } kinds)
        {
            return declared;
        }

        try
        {
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var isKind = reader.ValueTextEquals(kinds.TypeDiscriminatorPropertyName);
                reader.Read();
                if (isKind)
                {
                    return KindAt(ref reader, kinds);
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // The text breaks off before the kind: nobody knows what the object is.
        }

        return null;
    }

    private JsonTypeInfo? KindAt(ref Utf8JsonReader reader, JsonPolymorphismOptions kinds)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            return null;
        }

        var word = JsonForm.TextOf(ref reader);
        foreach (var kind in kinds.DerivedTypes)
        {
            if (word == (string)kind.TypeDiscriminator!)
            {
                return plan.InfoOf(kind.DerivedType);
            }
        }

        return null;
    }

    private UsableValue.Object? Complete(
        ReadOnlySpan<byte> json,
        JsonTypeInfo declared,
        JsonTypeInfo type,
        Dictionary<string, UsableValue> members)
    {
        if (typeof(IClaim).IsAssignableFrom(type.Type) && members.ContainsKey("value"))
        {
            members.Remove("assumption");
        }

        foreach (var member in type.Properties.Where(member => member.IsAsked && !member.IsHead))
        {
            if (members.ContainsKey(member.Name))
            {
                continue;
            }

            MeetGap();
            if (!StandIns.TryFind(member, plan, out var standIn))
            {
                return null;
            }

            if (standIn is not null)
            {
                members[member.Name] = new UsableValue.StandIn(standIn);
            }
        }

        var kinds = declared.PolymorphismOptions;
        var kind = kinds?.DerivedTypes.First(kind => kind.DerivedType == type.Type).TypeDiscriminator;
        var usable = new UsableValue.Object(
            kind is null ? null : (kinds!.TypeDiscriminatorPropertyName, (string)kind),
            members);
        return isCareful && !TryMake(json, usable, declared, out _) ? null : usable;
    }

    private bool TryMake(ReadOnlySpan<byte> json, UsableValue usable, JsonTypeInfo type, out object content)
    {
        var made = JsonSlice.TryRead(
            usable.ToJson(json),
            plan.LenientInfoOf(type.Type),
            depth + Margin,
            out var value,
            out _);
        content = value!;
        return made;
    }
}
