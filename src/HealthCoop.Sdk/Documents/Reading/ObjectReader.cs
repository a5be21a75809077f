using System.Text;
using System.Text.Json;

namespace HealthCoop.Documents.Reading;

/// <summary>Reads objects of one type.</summary>
internal sealed class ObjectReader<T>(MembersReader members) : ValueReader<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, ReadingState state)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            ReadingState.GiveUp();
        }

        return (T)members.Read(ref reader, state);
    }
}

/// <summary>Reads objects of several kinds, of which each says first which one it is.</summary>
internal sealed class KindReader<T>(string name, IEnumerable<(string Word, MembersReader Members)> kinds)
    : ValueReader<T>
    where T : class
{
    private readonly byte[] _name = Encoding.UTF8.GetBytes(name);

    private readonly (byte[] Word, MembersReader Members)[] _kinds =
        [.. kinds.Select(kind => (Encoding.UTF8.GetBytes(kind.Word), kind.Members))];

    public override T Read(ref Utf8JsonReader reader, ReadingState state)
    {
        if (reader.TokenType is JsonTokenType.StartObject
            && reader.Read()
            && reader.TokenType is JsonTokenType.PropertyName
            && reader.ValueSpan.SequenceEqual(_name)
            && reader.Read()
            && reader.TokenType is JsonTokenType.String)
        {
            foreach (var (word, members) in _kinds)
            {
                if (reader.ValueSpan.SequenceEqual(word))
                {
                    return (T)members.Read(ref reader, state);
                }
            }
        }

        ReadingState.GiveUp();
        return null;
    }
}
