using System.Text;
using System.Text.Json;

namespace HealthCoop.Documents.Reading;

/// <summary>Reads a member of an object.</summary>
internal abstract class MemberReader(string name, bool isAsked, int place)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(name);

    /// <summary>Gets whether a document must have the member.</summary>
    public bool IsAsked => isAsked;

    /// <summary>Gets the member's place among all values of its object, those that it is made of first.</summary>
    public int Place => place;

    /// <summary>Tells whether the reader stands at the member's name.</summary>
    public bool IsAt(ref Utf8JsonReader reader) => reader.ValueSpan.SequenceEqual(_utf8);

    /// <summary>Reads the value into an object that is there already.</summary>
    public abstract void Read(ref Utf8JsonReader reader, ReadingState state, object content);

    /// <summary>Reads the value for an object that is made of it.</summary>
    public abstract object? Read(ref Utf8JsonReader reader, ReadingState state);

    /// <summary>Sets the value that was read before its object was there.</summary>
    public abstract void Set(object content, object? value);
}

/// <inheritdoc cref="MemberReader"/>
/// <typeparam name="TObject">What has the member.</typeparam>
/// <typeparam name="TValue">The member's type.</typeparam>
internal sealed class MemberReader<TObject, TValue>(
    string name,
    bool isAsked,
    int place,
    ValueReader<TValue> value,
    Action<TObject, TValue>? set)
    : MemberReader(name, isAsked, place)
    where TObject : class
{
    public override void Read(ref Utf8JsonReader reader, ReadingState state, object content)
    {
        var read = value.Read(ref reader, state);
        set?.Invoke((TObject)content, read);
    }

    public override object? Read(ref Utf8JsonReader reader, ReadingState state) => value.Read(ref reader, state);

    public override void Set(object content, object? value) => set?.Invoke((TObject)content, (TValue)value!);
}
