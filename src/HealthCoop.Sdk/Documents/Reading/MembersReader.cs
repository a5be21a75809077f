using System.Text.Json;

namespace HealthCoop.Documents.Reading;

/// <summary>Reads the members of objects of one type, in any order, and makes the objects.</summary>
/// <param name="parts">Looks up what they consist of, which may be objects of the same type.</param>
internal sealed class MembersReader(Func<ObjectParts> parts)
{
    private readonly Lazy<ObjectParts> _parts = new(parts);

    /// <summary>Reads from behind the beginning of an object, or its kind, to its end.</summary>
    public object Read(ref Utf8JsonReader reader, ReadingState state)
    {
        var parts = _parts.Value;
        var members = parts.Members;
        var content = parts.Parameters.Length == 0 && !parts.IsSetInOrder ? parts.Constructor.Invoke() : null;
        var start = content is null ? TakeRoom(state, parts) : 0;
        var (seen, next) = (UInt128.Zero, 0);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var index = Find(ref reader, members, next);
            var bit = UInt128.One << index;
            if ((seen & bit) != 0 || !reader.Read() || reader.TokenType is JsonTokenType.Null)
            {
                ReadingState.GiveUp();
            }

            (seen, next) = (seen | bit, index + 1);
            if (content is not null)
            {
                members[index].Read(ref reader, state, content);
            }
            else
            {
                var value = members[index].Read(ref reader, state);
                state.Values(start, members.Length)[members[index].Place] = value;
            }
        }

        if ((seen & parts.Asked) != parts.Asked)
        {
            ReadingState.GiveUp();
        }

        return Done(content ?? Make(state, parts, start, seen), state, parts);
    }

    // Documents are written in the order of the members, less those that are empty.
    private static int Find(ref Utf8JsonReader reader, MemberReader[] members, int next)
    {
        for (var i = 0; i < members.Length; i++, next++)
        {
            next = next == members.Length ? 0 : next;
            if (members[next].IsAt(ref reader))
            {
                return next;
            }
        }

        ReadingState.GiveUp();
        return -1;
    }

    private static int TakeRoom(ReadingState state, ObjectParts parts)
    {
        var start = state.Take(parts.Members.Length);
        parts.Parameters.CopyTo(state.Values(start, parts.Members.Length));
        return start;
    }

    private static object Make(ReadingState state, ObjectParts parts, int start, UInt128 seen)
    {
        var values = state.Values(start, parts.Members.Length);
        var content = parts.Constructor.Invoke(values[..parts.Parameters.Length])!;
        for (var i = 0; i < parts.Members.Length; i++)
        {
            var member = parts.Members[i];
            if (member.Place >= parts.Parameters.Length && (seen & (UInt128.One << i)) != 0)
            {
                member.Set(content, values[member.Place]);
            }
        }

        state.GiveBack(start);
        return content;
    }

    private static object Done(object content, ReadingState state, ObjectParts parts)
    {
        if (parts.Ids?.TryAdd(content, state.Entities) is false)
        {
            ReadingState.GiveUp();
        }

        if (parts.IsChecked)
        {
            ((ICheckedContent)content).Check(state);
        }

        return content;
    }
}
