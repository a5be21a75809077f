using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using HealthCoop.Documents;
using HealthCoop.Programmes;
using HealthCoop.Tests.Cli;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class ProgrammeDraftProperties
{
    // The farthest that a missing member takes an object with it: a length's count, its length, the claim of it.
    private const int MostSteps = 3;

    public static TheoryData<string> Documents => new("sample", "small");

    [Fact]
    public void ReadDraft_OfACompleteDocument_IsTheProgramme() => Values.Law.Holds(
        Gen.Choose(0, int.MaxValue),
        static seed =>
        {
            var programme = ProgrammeGenerator.Make(seed);
            var draft = ProgrammeDocument.ReadDraft(ProgrammeDocument.ToUtf8(programme).Span);
            return draft.IsComplete && draft.Partial == programme && draft.Missing.IsEmpty;
        });

    [Theory]
    [MemberData(nameof(Documents))]
    public void ReadDraft_OneMemberRemoved_KeepsAllThatDoesNotHangOnIt(string document)
    {
        var text = TextOf(document);
        foreach (var place in BrokenMembers.PlacesIn(text))
        {
            AssertKeepsTheRest(text, place, BrokenMembers.Remove(text, place));
            AssertIsKeptByWith(Draft(BrokenMembers.Remove(text, place)));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void ReadDraft_OneMemberSpoilt_KeepsAllThatDoesNotHangOnIt(string document)
    {
        var text = TextOf(document);
        foreach (var place in BrokenMembers.PlacesIn(text))
        {
            var spoilt = BrokenMembers.Spoil(text, place);
            AssertKeepsTheRest(text, place, spoilt);
            AssertIsKeptByWith(Draft(spoilt));
            Assert.True(
                place.ToString().StartsWith("/extensions", StringComparison.Ordinal)
                || place.ToString() == "/$schema"
                || Draft(spoilt).Findings.Any(finding => place.ToString().StartsWith(finding.Path.ToString(), StringComparison.Ordinal)
                    || finding.Path.ToString().StartsWith(place.ToString(), StringComparison.Ordinal)),
                place.ToString());
        }
    }

    [Fact]
    public void ReadDraft_OfAGeneratedDocumentBrokenOnce_KeepsAllThatDoesNotHangOnIt() => Values.Law.Holds(
        Gen.Choose(0, int.MaxValue),
        static seed =>
        {
            var text = TextOf(ProgrammeGenerator.Make(seed));
            var place = new Dice(seed).OneOf([.. BrokenMembers.PlacesIn(text)]);
            AssertKeepsTheRest(text, place, BrokenMembers.Remove(text, place));
            AssertKeepsTheRest(text, place, BrokenMembers.Spoil(text, place));
            return true;
        });

    private static void AssertKeepsTheRest(string text, JsonPointer place, string broken)
    {
        var draft = Draft(broken);
        Assert.Equal(broken, Encoding.UTF8.GetString(draft.ToUtf8().Span));
        Assert.Equal(draft.Missing.IsEmpty && draft.Findings.IsEmpty, draft.IsComplete);
        var kept = Leaves(Encoding.UTF8.GetString(ProgrammeDocument.ToDraftUtf8(draft.Partial).Span));
        var lost = place.ToString();
        for (var steps = 0; steps <= MostSteps && lost.Length > 0; steps++)
        {
            _ = JsonPointer.TryParse(lost, out var inner);
            if (Leaves(BrokenMembers.Remove(text, inner)).IsSubsetOf(kept))
            {
                return;
            }

            lost = lost[..lost.LastIndexOf('/')];
        }

        Assert.Fail($"Too much is lost by {place}.");
    }

    private static void AssertIsKeptByWith(ProgrammeDraft draft)
    {
        var changed = draft.Partial with { Id = new("another") };
        var saved = draft.With(changed);
        Assert.Equal(changed, saved.Partial);
        Assert.Equal(PlacesOf(draft.Missing), PlacesOf(saved.Missing));
        Assert.Equal(PlacesOf(draft.LeftOut), PlacesOf(saved.LeftOut));
    }

    private static IEnumerable<string> PlacesOf(IEnumerable<JsonPointer> places) => places
        .Select(place => place.ToString())
        .Where(place => place is not ("/version" or "/id" or "/$schema"))
        .Order(StringComparer.Ordinal);

    private static ProgrammeDraft Draft(string text) => ProgrammeDocument.ReadDraft(Encoding.UTF8.GetBytes(text));

    private static string TextOf(string document) =>
        TextOf(document == "small" ? SmallProgramme.Funded : Sample.Read(Sample.Text).Require());

    private static string TextOf(Programme programme) =>
        JsonNode.Parse(ProgrammeDocument.ToUtf8(programme).Span)!.ToJsonString();

    private static HashSet<string> Leaves(string text)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        root.Remove("version");
        root.Remove("$schema");
        var leaves = new HashSet<string>();
        Collect(root, leaves);
        return leaves;
    }

    private static void Collect(JsonNode node, HashSet<string> leaves)
    {
        var below = node is JsonObject members ? members.Select(member => member.Value) : (node as JsonArray) ?? [];
        foreach (var value in below.OfType<JsonNode>())
        {
            if (value is JsonValue && value.ToJsonString() != "\"\"")
            {
                leaves.Add($"{value.GetPath()}: {value.ToJsonString()}");
            }

            Collect(value, leaves);
        }
    }
}
