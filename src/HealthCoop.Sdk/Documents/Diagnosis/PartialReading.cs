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

    private readonly List<LeftOutPart> _leftOut = [];
    private readonly List<(DocumentPath Path, int Start)> _missing = [];
    private bool _isBroken;
    private bool _isFull;
    private int _gaps;

    // Whether there is nothing more to read, or no room for it.
    private bool IsOver => _isBroken || _isFull;

    /// <summary>Reads as much of a document as can be read; of nothing, an object of stand-ins.</summary>
    /// <param name="json">The text, which is UTF-8.</param>
    /// <param name="type">The metadata of its type, for all required members of which there are stand-ins.</param>
    /// <param name="depth">How deep objects may stand within each other.</param>
    /// <param name="most">How much may be wrong before reading ends.</param>
    public static PartialDocument<T> Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, int depth, int most)
        where T : class
    {
        var plan = DocumentPlan.Of(type.Options);
        foreach (var isCareful in new[] { false, true })
        {
            var reading = new PartialReading(plan, depth, most, isCareful);
            var usable = reading.ReadRoot(json, type);
            if (usable is not null && reading.TryMake(json, usable, type, out var content))
            {
                return new((T)content, usable, reading.LeftOut(), reading._missing);
            }
        }

        throw new InvalidOperationException($"{type.Type} has no stand-in for each required member.");
    }

    private UsableValue.Object? ReadRoot(ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
        var root = DocumentPath.Root();
        if (Advance(ref reader))
        {
            if (ReadObject(json, ref reader, type, root) is { } read)
            {
                return read;
            }

            _leftOut.Add(new(root, 0, IsMember: true));
        }

        return Complete(json, new(type, type, root, 0));
    }

    // Of what was left out, and what was left out within it, the former.
    private List<LeftOutPart> LeftOut()
    {
        var places = _leftOut.Select(part => part.Path).ToHashSet();
        return [.. _leftOut.Where(part => !part.Path.Outer().Any(places.Contains)).OrderBy(part => part.Start)];
    }

    // Leaves out the value that the reader has passed.
    private UsableValue.Unusable? LeaveOut(ref Utf8JsonReader reader, DocumentPath path, int start, bool isMember)
    {
        var isWhole = !IsOver;
        MeetGap();
        _leftOut.Add(new(path, start, isMember));
        return isWhole ? new(start, (int)reader.BytesConsumed - start) : null;
    }

    // Goes one token on; the text may break off, and what stands before is kept.
    private bool Advance(ref Utf8JsonReader reader)
    {
        try
        {
            return !IsOver && reader.Read();
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
        DocumentPath path,
        IExamined? converter)
    {
        if (converter is not null)
        {
            return ReadScalar(ref reader, converter);
        }

        if (type.Kind is JsonTypeInfoKind.Object)
        {
            return ReadObject(json, ref reader, type, path);
        }

        if (type.ElementType is { } item)
        {
            return ReadList(json, ref reader, plan.InfoOf(item), path);
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

    private UsableValue.List? ReadList(
        ReadOnlySpan<byte> json,
        ref Utf8JsonReader reader,
        JsonTypeInfo item,
        DocumentPath path)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            Skip(ref reader);
            return null;
        }

        var items = new List<UsableValue?>();
        for (var i = 0; Advance(ref reader) && reader.TokenType is not JsonTokenType.EndArray; i++)
        {
            var (start, place) = ((int)reader.TokenStartIndex, path.Item(i));
            var value = ReadValue(json, ref reader, item, place, item.Converter as IExamined)
                ?? LeaveOut(ref reader, place, start, isMember: false);
            if (value is not null)
            {
                items.Add(value);
            }
        }

        return new(items);
    }

    private UsableValue.Object? ReadObject(
        ReadOnlySpan<byte> json,
        ref Utf8JsonReader reader,
        JsonTypeInfo declared,
        DocumentPath path)
    {
        if (reader.TokenType is not JsonTokenType.StartObject || KindOf(reader, declared) is not { } type)
        {
            Skip(ref reader);
            return null;
        }

        var content = new PartialObject(declared, type, path, (int)reader.TokenStartIndex);
        while (Advance(ref reader) && reader.TokenType is JsonTokenType.PropertyName)
        {
            ReadMember(json, ref reader, content);
        }

        content.IsClosed = !IsOver;
        return Complete(json, content);
    }

    private void ReadMember(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, PartialObject content)
    {
        var (name, isNamed) = (JsonForm.TextOf(ref reader), !reader.HasBrokenText());
        if (!Advance(ref reader))
        {
            return;
        }

        var (start, path) = ((int)reader.TokenStartIndex, content.Path.Member(name));
        var member = content.Type.Properties.FirstOrDefault(member => member.Name == name);
        if (!isNamed || !content.Seen.Add(name) || name == content.KindName || IsNothing(reader, member))
        {
            Skip(ref reader);
        }
        else if (member is null)
        {
            Skip(ref reader);
            content.Add(name, LeaveOut(ref reader, path, start, isMember: false));
        }
        else
        {
            var value = plan.InfoOf(member.PropertyType);
            var converter = (member.CustomConverter ?? value.Converter) as IExamined;
            if (ReadValue(json, ref reader, value, path, converter) is not { } usable)
            {
                content.Add(name, LeaveOut(ref reader, path, start, isMember: true));
            }
            else if (!member.IsHead)
            {
                content.Add(name, usable);
                content.Places[name] = (path, new(start, (int)reader.BytesConsumed - start));
            }
        }
    }

    private static bool IsNothing(in Utf8JsonReader reader, JsonPropertyInfo? member) =>
        reader.TokenType is JsonTokenType.Null && member is { MayBeNull: true };

    private void MeetGap() => _isFull |= ++_gaps > most;

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
                var isKind = !reader.HasBrokenText()
                    && reader.ValueTextEquals(kinds.TypeDiscriminatorPropertyName);
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

    private UsableValue.Object? Complete(ReadOnlySpan<byte> json, PartialObject content)
    {
        if (ClaimMembers.ExcludeEachOther(content.Type.Type)
            && content.Has(ClaimMembers.Value)
            && content.Has(ClaimMembers.Assumption))
        {
            var (path, unusable) = content.Places[ClaimMembers.Assumption];
            content.Add(ClaimMembers.Assumption, unusable);
            _leftOut.Add(new(path, unusable.Start, IsMember: true));
        }

        // Of a text, one language will do.
        var isUsable = content.Type.Type != typeof(Narrative) || content.Type.Properties.Any(m => content.Has(m.Name));
        foreach (var member in content.Type.Properties.Where(member => member.IsAsked))
        {
            if (!content.Has(member.Name) && !(member.IsHead && content.Seen.Contains(member.Name)))
            {
                isUsable &= StandIn(content, member);
            }
        }

        var usable = new UsableValue.Object(content.Kind, content.Members);
        return isUsable && (!isCareful || TryMake(json, usable, content.Declared, out _)) ? usable : null;
    }

    // Where the object ends, diagnosis tells what it lacks.
    private bool StandIn(PartialObject content, JsonPropertyInfo member)
    {
        if (!content.IsClosed && !_isFull && !content.Seen.Contains(member.Name))
        {
            _missing.Add((content.Path.Member(member.Name), content.Start));
        }

        if (member.IsHead)
        {
            return true;
        }

        MeetGap();
        var isFound = StandIns.TryFind(member, plan, out var json);
        if (json is not null)
        {
            var unusable = content.Members.GetValueOrDefault(member.Name) as UsableValue.Unusable;
            content.Add(member.Name, new UsableValue.StandIn(json, unusable));
        }

        return isFound;
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
