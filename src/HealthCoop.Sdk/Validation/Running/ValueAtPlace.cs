using System.Collections;
using System.Text.Json;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Validation.Running;

/// <summary>Reads what stands at a place of some content, as its document would write it.</summary>
internal static class ValueAtPlace
{
    private const int Longest = 200;

    /// <summary>Gets the text of the value; nothing where it is missing or longer than a reader would want.</summary>
    public static string? Of(object content, JsonPointer place)
    {
        object? value = content;
        foreach (var step in place.Steps())
        {
            value = value is IEnumerable items and not string
                ? ItemOf(items, step)
                : MemberOf(value, step);
            if (value is null)
            {
                return null;
            }
        }

        return ReferenceEquals(value, content) ? null : TextOf(value);
    }

    private static object? ItemOf(IEnumerable items, string step) =>
        int.TryParse(step, out var index) ? items.Cast<object?>().ElementAtOrDefault(index) : null;

    private static object? MemberOf(object? content, string name)
    {
        if (content is null || !DocumentOptions.Model.TryGetTypeInfo(content.GetType(), out var type))
        {
            return null;
        }

        foreach (var member in type.Properties)
        {
            if (member.Name == name)
            {
                return member.Get?.Invoke(content);
            }
        }

        return null;
    }

    private static string? TextOf(object value)
    {
        if (value is IClaim claim)
        {
            return MemberOf(claim, "value") is { } known ? TextOf(known) : null;
        }

        if (!DocumentOptions.Model.TryGetTypeInfo(value.GetType(), out var type))
        {
            return null;
        }

        try
        {
            var text = JsonSerializer.Serialize(value, type);
            return text.Length > Longest ? null
                : text.Length > 1 && text[0] == '"' ? text[1..^1]
                : text;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            // What no document can say has no text.
            return null;
        }
    }
}
