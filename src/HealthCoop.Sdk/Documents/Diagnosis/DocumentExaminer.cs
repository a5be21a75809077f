using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Goes through a document by the metadata of its type, and finds all that is wrong with it.</summary>
/// <param name="plan">What is known of the types.</param>
/// <param name="faults">Where faults are added.</param>
/// <param name="outermost">The place of an object that is no sound part, or nothing.</param>
internal sealed class DocumentExaminer(DocumentPlan plan, DocumentFaults faults, DocumentPath? outermost = null)
{
    private readonly KindExamination _kinds = new(plan, faults);
    private readonly List<SoundPart> _sound = [];
    private readonly List<PartialContent> _partial = [];

    /// <summary>Gets the ids, with the places of those that are wrong.</summary>
    public DocumentIds<(int Offset, DocumentPath Path)> Ids { get; } = new();

    /// <summary>Gets the largest objects in which no member is wrong.</summary>
    public IReadOnlyList<SoundPart> Sound => _sound;

    /// <summary>Gets what can be used of the checked objects in which something is wrong.</summary>
    public IReadOnlyList<PartialContent> Partial => _partial;

    /// <summary>Examines the value at the reader and leaves the reader at the value's last token.</summary>
    /// <returns>What checks can use of the value, or nothing.</returns>
    public UsableValue? Examine(
        ref Utf8JsonReader reader,
        JsonTypeInfo type,
        DocumentPath path,
        IExamined? converter = null)
    {
        var (start, faultsBefore) = ((int)reader.TokenStartIndex, faults.Count);
        var part = ExamineParts(ref reader, type, path, converter ?? type.Converter as IExamined);
        return faults.Count == faultsBefore
            ? new UsableValue.Whole(start, (int)reader.BytesConsumed - start)
            : part;
    }

    private UsableValue? ExamineParts(
        ref Utf8JsonReader reader,
        JsonTypeInfo type,
        DocumentPath path,
        IExamined? converter)
    {
        if (converter is not null)
        {
            ExamineScalar(ref reader, converter, path);
        }
        else if (type.Kind is JsonTypeInfoKind.Object)
        {
            return ExamineObject(ref reader, type, path);
        }
        else if (type.ElementType is { } element)
        {
            return ExamineList(ref reader, plan.InfoOf(element), path);
        }
        else if (type.Type == typeof(bool) && reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            faults.AddWrongType(ref reader, path, JsonForm.Boolean);
        }
        else
        {
            reader.Skip();
        }

        return null;
    }

    private void ExamineScalar(ref Utf8JsonReader reader, IExamined converter, DocumentPath path)
    {
        var before = faults.Count;
        converter.Examine(ref reader, path, faults);
        if (converter is IIdConverter { EntityType: var entity } && faults.Count == before)
        {
            Ids.Add(entity, reader.GetString()!, path.IsOwnId, ((int)reader.TokenStartIndex, path));
        }
    }

    private UsableValue.List? ExamineList(ref Utf8JsonReader reader, JsonTypeInfo item, DocumentPath path)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            faults.AddWrongType(ref reader, path, JsonForm.List);
            return null;
        }

        var usable = CheckedMembers.Of(item.Type) is null ? null : new List<UsableValue?>();
        for (var i = 0; !faults.IsFull && reader.Read() && reader.TokenType is not JsonTokenType.EndArray; i++)
        {
            var value = Examine(ref reader, item, path.Item(i));
            usable?.Add(value);
        }

        return usable is null ? null : new(usable);
    }

    private UsableValue? ExamineObject(ref Utf8JsonReader reader, JsonTypeInfo declared, DocumentPath path)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            faults.AddWrongType(ref reader, path, FormOf(declared));
            return null;
        }

        var (start, faultsBefore, soundBefore) = ((int)reader.TokenStartIndex, faults.Count, _sound.Count);
        var (type, otherNames) = _kinds.Find(reader, declared, path);
        var examination = new ObjectExamination(type, path, start, otherNames);
        if (faults.Count > faultsBefore)
        {
            examination.Usable.LoseKind();
        }

        while (!faults.IsFull && reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            ExamineMember(ref reader, examination, declared);
        }

        if (faults.IsFull)
        {
            return null;
        }

        examination.Close(faults);
        if (faults.Count > faultsBefore)
        {
            return Use(examination, declared);
        }

        if (path != outermost)
        {
            _sound.RemoveRange(soundBefore, _sound.Count - soundBefore);
            _sound.Add(new(start, (int)reader.BytesConsumed - start, declared, path));
        }

        return null;
    }

    // Which members an object must have.
    private static Narrative FormOf(JsonTypeInfo type)
    {
        string[] asked =
        [
            .. type.PolymorphismOptions?.TypeDiscriminatorPropertyName is { } kind ? [kind] : Array.Empty<string>(),
            .. type.Properties.Where(static member => member.IsAsked).Select(static member => member.Name),
        ];
        return asked.Length == 0
            ? JsonForm.Object
            : new(
                $"un objet avec {string.Join(", ", asked.Select(static name => $"« {name} »"))}",
                $"an object with {string.Join(", ", asked.Select(static name => $"'{name}'"))}");
    }

    private UsableValue? Use(ObjectExamination examination, JsonTypeInfo declared)
    {
        if (typeof(ICheckedContent).IsAssignableFrom(examination.Type.Type))
        {
            _partial.Add(new(examination.Usable.AsFarAsSound(declared), declared, examination.Path));
        }

        return examination.Usable.AsAsked(declared);
    }

    private void ExamineMember(ref Utf8JsonReader reader, ObjectExamination examination, JsonTypeInfo declared)
    {
        var name = JsonForm.TextOf(ref reader);
        var path = examination.Path.Member(name);
        if (!examination.See(name))
        {
            faults.Add(ref reader, path, DocumentRules.DuplicateMember(name));
            examination.Usable.Lose(name);
            SkipValue(ref reader);
        }
        else if (declared.PolymorphismOptions?.TypeDiscriminatorPropertyName == name)
        {
            SkipValue(ref reader);
        }
        else if (examination.Find(name) is { } member)
        {
            ExamineValue(ref reader, examination, member, path);
        }
        else if (examination.MayBeMeant(name))
        {
            SkipValue(ref reader);
        }
        else
        {
            ExamineUnknown(ref reader, examination, name, path);
        }
    }

    // What somebody meant is examined in the place of what they wrote, or one slip would be found a dozen times.
    private void ExamineUnknown(
        ref Utf8JsonReader reader,
        ObjectExamination examination,
        string name,
        DocumentPath path)
    {
        var meant = reader.HasBrokenText() ? null : examination.Meant(name, ref reader);
        faults.Add(ref reader, path, reader.HasBrokenText()
            ? DocumentRules.BrokenText()
            : DocumentRules.UnknownMember(name, meant, examination.Members));
        if (meant is not null && examination.Find(meant) is { } member)
        {
            examination.See(meant);
            ExamineValue(ref reader, examination, member, path);
            examination.Usable.Lose(meant);
        }
        else
        {
            SkipValue(ref reader);
        }
    }

    private void ExamineValue(
        ref Utf8JsonReader reader,
        ObjectExamination examination,
        JsonPropertyInfo member,
        DocumentPath path)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.Null && member.MayBeNull)
        {
            return;
        }

        examination.HasValue(member.Name);
        var type = plan.InfoOf(member.PropertyType);
        path.IsOwnId = plan.OwnIdOf(examination.Type, member) is not null;
        examination.Usable.Add(member.Name, Examine(ref reader, type, path, member.CustomConverter as IExamined));
        if (path.IsOwnId
            && reader.TokenType is JsonTokenType.String
            && !reader.HasBrokenText()
            && EntityId.TryParse(reader.GetString(), out var id))
        {
            var entity = ((IIdConverter)type.Converter).EntityType;
            examination.Path.Entity = new(EntityNames.Of(entity), id);
        }
    }

    private static void SkipValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }
}

/// <summary>An object of a document in which something is wrong, but not all.</summary>
/// <param name="Usable">What of it checks can look at.</param>
/// <param name="Type">What it is read as.</param>
/// <param name="Path">Its place.</param>
internal readonly record struct PartialContent(UsableValue Usable, JsonTypeInfo Type, DocumentPath Path);

/// <summary>An object of a document in which no member is wrong.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Type">What it is read as.</param>
/// <param name="Path">Its place.</param>
internal readonly record struct SoundPart(int Start, int Length, JsonTypeInfo Type, DocumentPath Path);
