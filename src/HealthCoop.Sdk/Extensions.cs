using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace HealthCoop;

/// <summary>
/// What a host keeps beside an entity, under keys of its own; it survives reading and writing unchanged.
/// </summary>
/// <remarks>
/// Keys are in reverse-domain form (<c>org.example.dossier</c>), so that two hosts never meet. Values are any JSON:
/// their numbers stay as they are written and their members stay in order. In which order keys were added makes no
/// difference. The default value is empty.
/// </remarks>
public readonly record struct Extensions
{
    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    private readonly ValueList<Extension> _entries;

    private Extensions(ValueList<Extension> entries) => _entries = entries;

    /// <summary>Gets whether there is nothing.</summary>
    public bool IsEmpty => _entries.IsEmpty;

    /// <summary>Gets the keys, in ordinal order.</summary>
    public ValueList<string> Keys => _entries.Select(entry => entry.Key).ToValueList();

    internal ValueList<Extension> Entries => _entries;

    /// <summary>Finds the value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value, or <see langword="null"/> when there is none.</returns>
    public JsonElement? Find(string key)
    {
        foreach (var entry in _entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return JsonElement.Parse(entry.Json, new JsonDocumentOptions { MaxDepth = JsonText.MaximumDepth });
            }
        }

        return null;
    }

    /// <summary>Adds a value, or replaces the one under the same key.</summary>
    /// <param name="key">The key, in reverse-domain form: lower-case groups with points between them.</param>
    /// <param name="value">The value.</param>
    /// <returns>The extensions with the value.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="key"/> is not in reverse-domain form, or <paramref name="value"/> is no JSON that can be written
    /// (undefined, of a text with half a surrogate pair, or nested deeper than 1,000).
    /// </exception>
    public Extensions With(string key, JsonElement value)
    {
        if (!IsKey(key))
        {
            throw new ArgumentException(
                $"'{key}' is not a key in reverse-domain form such as org.example.dossier.",
                nameof(key));
        }

        var entry = new Extension(key, TextOf(value));
        return new(_entries
            .Where(other => !string.Equals(other.Key, key, StringComparison.Ordinal))
            .Append(entry)
            .OrderBy(e => e.Key, StringComparer.Ordinal)
            .ToValueList());
    }

    /// <summary>Takes entries whose keys are known to be well-formed and different.</summary>
    internal static Extensions Of(IEnumerable<Extension> entries) =>
        new(entries.OrderBy(e => e.Key, StringComparer.Ordinal).ToValueList());

    internal static bool IsKey([NotNullWhen(true)] string? key) =>
        key is { Length: > 0 and <= 200 }
        && key[0] != '.'
        && key[^1] != '.'
        && key.Contains('.', StringComparison.Ordinal)
        && !key.Contains("..", StringComparison.Ordinal)
        && !key.AsSpan().ContainsAnyExcept(KeyCharacters);

    private static string TextOf(JsonElement value)
    {
        try
        {
            return JsonText.Canonical(value);
        }
        catch (InvalidOperationException exception)
        {
            throw new ArgumentException($"The value cannot be written: {exception.Message}", nameof(value), exception);
        }
    }
}

/// <summary>One extension: its key and its value as canonical JSON.</summary>
internal readonly record struct Extension(string Key, string Json);
