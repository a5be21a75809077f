using System.Globalization;
using System.Text.Json;
using HealthCoop.Documents.Faults;
using static System.FormattableString;

namespace HealthCoop.Planning.Verification;

/// <summary>Compares two plans' documents figure by figure.</summary>
internal sealed class PlanDifferences(PlanFindings findings)
{
    // What items of lists are told apart by.
    private static readonly string[] Names =
    [
        "id", "activity", "line", "source", "facility", "service", "cadre", "item", "month", "pillar", "group", "path",
    ];

    /// <summary>Names each figure of a plan that is not the one to which the programme leads.</summary>
    public void Find(JsonElement plan, JsonElement expected) => Compare(plan, expected, JsonPointer.Root, null);

    private void Compare(JsonElement plan, JsonElement expected, JsonPointer place, string? owner)
    {
        if (JsonElement.DeepEquals(plan, expected))
        {
            return;
        }

        switch (plan.ValueKind, expected.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareMembers(plan, expected, place, NameOf(plan) ?? owner);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                CompareItems(plan, expected, place, owner);
                break;
            default:
                Tell(place, owner, plan, expected);
                break;
        }
    }

    private void CompareMembers(JsonElement plan, JsonElement expected, JsonPointer place, string? owner)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var at = place.Member(member.Name);
            if (plan.TryGetProperty(member.Name, out var stated))
            {
                Compare(stated, member.Value, at, owner);
            }
            else
            {
                Tell(at, owner, null, member.Value);
            }
        }

        foreach (var member in plan.EnumerateObject())
        {
            if (!expected.TryGetProperty(member.Name, out _))
            {
                Tell(place.Member(member.Name), owner, member.Value, null);
            }
        }
    }

    private void CompareItems(JsonElement plan, JsonElement expected, JsonPointer place, string? owner)
    {
        var (stated, due) = (plan.GetArrayLength(), expected.GetArrayLength());
        if (stated == due)
        {
            foreach (var (index, (item, other)) in plan.EnumerateArray().Zip(expected.EnumerateArray()).Index())
            {
                Compare(item, other, place / index, owner);
            }

            return;
        }

        var alike = 0;
        while (alike < Math.Min(stated, due) && JsonElement.DeepEquals(plan[alike], expected[alike]))
        {
            alike++;
        }

        var rule = PlanRules.At(place);
        var count = stated.ToString(CultureInfo.InvariantCulture);
        findings.Add(rule, place, count, new(
            Invariant($"{rule.Title.French} : la liste du plan en compte {stated} ; le programme en donne {due}. ")
            + $"Les premiers à différer : {Shown(plan, alike, "rien")} ; {Shown(expected, alike, "rien")}.",
            Invariant($"{rule.Title.English}: the plan's list counts {stated}; the programme gives {due}. ")
            + $"The first to differ: {Shown(plan, alike, "none")}; {Shown(expected, alike, "none")}."));
    }

    private void Tell(JsonPointer place, string? owner, JsonElement? plan, JsonElement? expected)
    {
        var rule = PlanRules.At(place);
        var of = owner is null ? string.Empty : $" ({DocumentRules.Shown(owner)})";
        findings.Add(rule, place, plan is { } stated ? TextOf(stated) : null, new(
            $"{rule.Title.French}{of} : le plan dit {Shown(plan, "rien")} ; "
            + $"le programme donne {Shown(expected, "rien")}.",
            $"{rule.Title.English}{of}: the plan says {Shown(plan, "nothing")}; "
            + $"the programme gives {Shown(expected, "nothing")}."));
    }

    private static string? NameOf(JsonElement content)
    {
        foreach (var name in Names)
        {
            if (content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            {
                return value.GetString();
            }
        }

        return null;
    }

    private static string Shown(JsonElement list, int index, string nothing) =>
        Shown(index < list.GetArrayLength() ? list[index] : null, nothing);

    private static string Shown(JsonElement? value, string nothing) => value switch
    {
        null => nothing,
        { ValueKind: JsonValueKind.Object } content when NameOf(content) is { } name => DocumentRules.Shown(name),
        { ValueKind: JsonValueKind.String } text => DocumentRules.Shown(text.GetString()!),
        { } content => DocumentRules.Shown(JsonText.Canonical(content)),
    };

    private static string TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
