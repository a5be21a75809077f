using System.Text.Json.Nodes;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Carries over into the document of a draft what changed in memory, and nothing else: what is missing stays
/// missing unless it was given, and what could not be read stays where it stands.</summary>
/// <param name="leftOut">The places of the document that could not be read.</param>
internal sealed class DraftChanges(IReadOnlySet<JsonPointer> leftOut)
{
    private static readonly string[] WhatItIs = ["kind", "modality"];

    /// <summary>Makes the changed document.</summary>
    /// <param name="written">What the document says.</param>
    /// <param name="before">What was read of it, with stand-ins.</param>
    /// <param name="after">What that became.</param>
    public JsonObject Apply(JsonObject written, JsonObject before, JsonObject after)
    {
        var changed = Merge(written, before, after, default(Part));
        if (!changed.ContainsKey(DocumentMembers.Version))
        {
            changed.Insert(0, DocumentMembers.Version, after[DocumentMembers.Version]!.DeepClone());
        }

        // That of another version is not known.
        changed.Remove(DocumentMembers.Schema);
        if (JsonNode.DeepEquals(changed[DocumentMembers.Version], after[DocumentMembers.Version]))
        {
            changed.Insert(0, DocumentMembers.Schema, after[DocumentMembers.Schema]!.DeepClone());
        }

        return changed;
    }

    private JsonNode? Merge(JsonNode? written, JsonNode? before, JsonNode? after, Part part) =>
        JsonNode.DeepEquals(before, after) && !(part.IsCopy && written is (JsonObject or JsonArray))
            ? written?.DeepClone()
        : (before, after) switch
        {
            (JsonObject old, JsonObject changed) => Merge(Readable(written, part) as JsonObject, old, changed, part),
            (JsonArray old, JsonArray changed) => Merge(Readable(written, part) as JsonArray, old, changed, part),
            _ => after?.DeepClone(),
        };

    private JsonNode? Readable(JsonNode? written, Part part) => leftOut.Contains(part.Place) ? null : written;

    private JsonObject Merge(JsonObject? written, JsonObject before, JsonObject after, Part part)
    {
        var merged = new JsonObject();
        foreach (var (name, value) in written ?? [])
        {
            var isUnread = !before.ContainsKey(name) && !after.ContainsKey(name);
            var isSame = JsonNode.DeepEquals(before[name], after[name]);
            if (!part.IsCopy && (isUnread || isSame))
            {
                merged[name] = value?.DeepClone();
            }
            else if (after.ContainsKey(name) && !(isSame && leftOut.Contains(part.Member(name).Place)))
            {
                merged[name] = Merge(value, before[name], after[name], part.Member(name));
            }
        }

        foreach (var (name, value) in after.Where(member => !merged.ContainsKey(member.Key)))
        {
            if (!JsonNode.DeepEquals(before[name], value))
            {
                merged[name] = Merge(null, before[name], value, part.Member(name));
            }
            else if (written is null && WhatItIs.Contains(name))
            {
                // Whoever says anything of an object says what it is.
                merged[name] = value?.DeepClone();
            }
        }

        return merged;
    }

    private JsonArray Merge(JsonArray? written, JsonArray before, JsonArray after, Part part)
    {
        var items = (written ?? []).Index().ToArray();
        var read = items.Where(item => !leftOut.Contains(part.Place / item.Index)).ToArray();
        var unread = part.IsCopy ? [] : items.Except(read).ToList();
        var merged = new JsonArray();
        foreach (var (item, (source, isCopy)) in after.Zip(DraftItems.Match(before, after)))
        {
            if (source is not { } from || from >= read.Length)
            {
                merged.Add(item?.DeepClone());
                continue;
            }

            if (!isCopy)
            {
                MoveBefore(read[from].Index, unread, merged);
            }

            var place = new Part(part.Place / read[from].Index, part.IsCopy || isCopy);
            merged.Add(Merge(read[from].Item, before[from], item, place));
        }

        MoveBefore(int.MaxValue, unread, merged);
        return merged;
    }

    // What could not be read goes before what it stood before.
    private static void MoveBefore(int index, List<(int Index, JsonNode? Item)> unread, JsonArray merged)
    {
        foreach (var entry in unread.TakeWhile(entry => entry.Index < index).ToArray())
        {
            merged.Add(entry.Item?.DeepClone());
            unread.Remove(entry);
        }
    }

    // Copies leave behind what could not be read.
    private readonly record struct Part(JsonPointer Place, bool IsCopy)
    {
        public Part Member(string name) => this with { Place = Place.Member(name) };
    }
}
