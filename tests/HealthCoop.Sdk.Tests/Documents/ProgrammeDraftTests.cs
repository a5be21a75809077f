using System.Text;
using System.Text.Json.Nodes;
using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Programmes;
using HealthCoop.Tests.Cli;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class ProgrammeDraftTests
{
    [Fact]
    public void ReadDraft_OfACompleteDocument_IsTheProgramme()
    {
        var draft = Draft(Sample.Text);

        Assert.True(draft.IsComplete);
        Assert.Equal(Sample.Read(Sample.Text).Require(), draft.Partial);
        Assert.Equal(draft.Partial, draft.Complete().Require());
        Assert.Empty(draft.Findings);
        Assert.Empty(draft.Missing);
        Assert.Empty(draft.LeftOut);
        Assert.Equal("/activities/0/name", draft.InPartial(JsonPointer.Root / "Activities" / 0 / "Name").ToString());
        Assert.Equal(Sample.Text, Encoding.UTF8.GetString(draft.ToUtf8().Span));
    }

    [Fact]
    public void ReadDraft_OfAHalfFilledForm_HasWhatIsThere()
    {
        const string Form = """
            {
              "version": "1.1",
              "id": "parsante",
              "title": { "french": "Santé" },
              "territories": [
                { "id": "mopti", "name": { "french": "Mopti", "english": "Mopti" } },
                { "name": null, "country": "ML" }
              ],
              "partners": [ { "id": "ville", "name": { "french": "Ville", "english": "City" }, "shoeSize": 44 } ],
              "facilities": [
                { "id": "csref", "name": { "french": "CSRéf", "english": "CSRéf" }, "territory": "mopti" }
              ],
              "activities": [
                { "kind": "training", "id": "training", "name": { "french": "Formation", "english": "Training" } },
                { "kind": "", "id": "other" }
              ],
              "budget": { "total": { "modality": "planned", "value": "EUR 12." } }
            }
            """;

        var draft = Draft(Form);
        var partial = draft.Partial;

        Assert.False(draft.IsComplete);
        Assert.Equal(new("parsante"), partial.Id);
        Assert.Equal(new Narrative("Santé", string.Empty), partial.Title);
        Assert.False(partial.Start.IsKnown);
        Assert.Equal(["mopti", string.Empty], partial.Territories.Select(territory => territory.Id.Value));
        Assert.Equal(["ZZ", "ML"], partial.Territories.Select(territory => territory.Country.Alpha2));
        Assert.Equal("City", Assert.Single(partial.Partners).Name.English);
        Assert.Empty(partial.Facilities);
        var training = Assert.IsType<Training>(Assert.Single(partial.Activities));
        Assert.False(Assert.IsType<LastingTiming>(training.Timing).Length.IsKnown);
        Assert.True(training.Pillars.IsEmpty);
        Assert.False(training.Trainees.Total.IsKnown);
        Assert.Equal(default, partial.Budget!.Currency);
        Assert.False(partial.Budget.Total.IsKnown);
        Assert.Equal(
            [
                "/start", "/title/english", "/territories/0/country", "/territories/1/id", "/territories/1/name",
                "/facilities/0/type", "/activities/0/pillars", "/activities/0/timing", "/activities/0/trainees",
                "/activities/1/name", "/activities/1/pillars", "/activities/1/timing", "/budget/currency",
            ],
            draft.Missing.Select(place => place.ToString()));
        Assert.Equal(
            ["/activities/1/kind", "/budget/total/value", "/partners/0/shoeSize"],
            draft.Findings.Select(finding => finding.Path).Except(draft.Missing).Select(path => path.ToString()).Order());
        Assert.Equal(
            [
                "/territories/1/name", "/partners/0/shoeSize", "/facilities/0", "/activities/1",
                "/budget/total/value",
            ],
            draft.LeftOut.Select(place => place.ToString()));
        Assert.Equal(Form, Encoding.UTF8.GetString(draft.ToUtf8().Span));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"id\"")]
    [InlineData("\"\\ud800\"")]
    public void ReadDraft_OfNothing_IsEmptyAndKept(string text)
    {
        var draft = Draft(text);

        Assert.Equal(Empty, draft.Partial);
        Assert.NotEmpty(draft.Findings);
        Assert.Equal(
            ["/id", "/start", "/title", "/version"],
            draft.Missing.Except([JsonPointer.Root]).Select(place => place.ToString()).Order());
        Assert.Superset(
            draft.Missing.ToHashSet(),
            new ProgrammePlanner().Plan(draft, Token).Conflicts.SelectMany(conflict => conflict.Members).ToHashSet());
        Assert.Equal(text, Encoding.UTF8.GetString(draft.ToUtf8().Span));
    }

    [Theory]
    [InlineData("{\"id\": {\"id\": \"x\"}}", "/id")]
    [InlineData("[{}]", "")]
    [InlineData("7", "")]
    public void ReadDraft_OfWhatIsNoValue_LeavesItOut(string text, string place)
    {
        var draft = Draft(text);

        Assert.Equal(Empty, draft.Partial);
        Assert.Equal([place], draft.LeftOut.Select(left => left.ToString()));
        Assert.Equal(draft.LeftOut[0], draft.InPartial(draft.LeftOut[0]));
        Assert.Equal("/title", draft.InPartial(JsonPointer.Root / "Title").ToString());
    }

    [Fact]
    public void ReadDraft_NotUtf8_IsEmptyAndKept()
    {
        byte[] bytes = [.. "{\"id\": \"x"u8, 0xFF];
        var draft = ProgrammeDocument.ReadDraft(bytes);

        Assert.Equal(Empty, draft.Partial);
        Assert.Equal(["/id", "/start", "/title", "/version"], draft.Missing.Select(place => place.ToString()).Order());
        Assert.Equal(bytes, draft.ToUtf8().ToArray());
    }

    [Fact]
    public void ReadDraft_WhereTheTextBreaksOff_HasWhatStandsBefore()
    {
        var at = Sample.Text.IndexOf("\"exchanges\"", StringComparison.Ordinal);
        var draft = Draft(Sample.Text[..at] + "\"exchanges\": [{ \"learner\": \"ville\", ");
        var whole = Sample.Read(Sample.Text).Require();

        Assert.Equal(whole.Partners, draft.Partial.Partners);
        Assert.Equal(whole.Territories, draft.Partial.Territories);
        Assert.Empty(draft.Partial.Activities);
        Assert.Contains(draft.Findings, finding => finding.Rule.Value == "HC-DOC-002");
        Assert.Equal(
            ["/exchanges/0/from", "/exchanges/0/sector", "/exchanges/0/stage", "/exchanges/0/topic"],
            draft.Missing.Select(place => place.ToString()).Order());
        Assert.Equal(
            draft.Missing.Count + 1,
            new ProgrammePlanner().Plan(draft, Token).Conflicts.Count);
    }

    [Fact]
    public void ReadDraft_OverTheLimit_IsEmptyAndNotKept()
    {
        var limits = new DocumentLimits { MaximumBytes = 100 };
        var bytes = Encoding.UTF8.GetBytes(Sample.Text);
        using var stream = new MemoryStream(bytes);

        foreach (var draft in new[] { ProgrammeDocument.ReadDraft(bytes, limits), ProgrammeDocument.ReadDraft(stream, limits) })
        {
            Assert.Equal(Empty, draft.Partial);
            Assert.Equal("HC-DOC-003", Assert.Single(draft.Findings).Rule.Value);
            Assert.Throws<InvalidOperationException>(() => draft.ToUtf8());
        }
    }

    [Theory]
    [InlineData("""{ "french": "Ville" }""", "Ville", "", "/partners/0/name/english", null)]
    [InlineData("""{ "english": "City" }""", "", "City", "/partners/0/name/french", null)]
    [InlineData("""{ "french": "x", "english": null }""", "x", "", "/partners/0/name/english", "/partners/0/name/english")]
    [InlineData("""{ "french": "Ville", "english": 5 }""", "Ville", "", null, "/partners/0/name/english")]
    [InlineData("""{ "french": 5 }""", "", "", "/partners/0/name/english", "/partners/0/name")]
    public void ReadDraft_OfATextInOneLanguage_HasIt(
        string name,
        string french,
        string english,
        string? missing,
        string? leftOut)
    {
        var draft = Draft($$"""
            { "version": "1.1", "id": "x", "title": { "french": "x", "english": "x" },
              "start": { "modality": "planned" }, "partners": [ { "id": "ville", "name": {{name}} } ] }
            """);

        Assert.Equal(new Narrative(french, english), Assert.Single(draft.Partial.Partners).Name);
        Assert.Equal(missing is null ? [] : [missing], draft.Missing.Select(place => place.ToString()));
        Assert.Equal(leftOut is null ? [] : [leftOut], draft.LeftOut.Select(place => place.ToString()));
    }

    private static ProgrammeDraft ReadAtOnce(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return ProgrammeDocument.ReadDraft(stream);
    }

    [Fact]
    public async Task ReadDraft_FromAStream_IsTheSame()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.With("\"id\": \"pbo\",", string.Empty));
        var token = TestContext.Current.CancellationToken;
        using var other = new MemoryStream(bytes);

        var draft = ReadAtOnce(bytes);
        var later = await ProgrammeDocument.ReadDraftAsync(other, cancellationToken: token);

        Assert.Equal("/id", Assert.Single(draft.Missing).ToString());
        Assert.Equal((draft.Partial, draft.Findings), (later.Partial, later.Findings));
        Assert.Equal(bytes, draft.ToUtf8().ToArray());
        Assert.Throws<ArgumentNullException>(() => ProgrammeDocument.ReadDraft((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(
            () => ProgrammeDocument.ReadDraftAsync(null!, cancellationToken: token));
    }

    [Fact]
    public void ReadDraft_OfAValueAndAnAssumption_HasTheValue()
    {
        var draft = Draft(Sample.With(
            "\"comparator\": \"about\"",
            "\"assumption\": { \"value\": \"EUR 1\", \"because\": { \"french\": \"x\", \"english\": \"x\" } }"));

        Assert.Equal(Money.Eur(1_200_000), draft.Partial.Budget!.Total.Value);
        Assert.Null(draft.Partial.Budget.Total.Assumption);
    }

    [Fact]
    public void Plan_OfACompleteDraft_IsThePlanOfTheProgramme()
    {
        var planner = new ProgrammePlanner();
        var document = Encoding.UTF8.GetString(ProgrammeDocument.ToUtf8(SmallProgramme.Funded).Span);

        Assert.Equal(
            planner.Plan(SmallProgramme.Funded, Token).RequirePlan(),
            planner.Plan(Draft(document), Token).RequirePlan());
    }

    [Fact]
    public void Plan_OfAHalfFilledDraft_ListsWhatIsMissing()
    {
        var root = JsonNode.Parse(ProgrammeDocument.ToUtf8(SmallProgramme.Funded).Span)!.AsObject();
        root.Remove("start");
        root["activities"]![0]!.AsObject().Remove("timing");
        var draft = Draft(root.ToJsonString());

        var result = new ProgrammePlanner().Plan(draft, Token);

        Assert.False(result.IsFeasible);
        Assert.Equal(
            ["/start", "/activities/0/timing"],
            result.Conflicts.Select(conflict => Assert.Single(conflict.Members).ToString()));
        Assert.Equal(new("Le membre « start » manque.", "The member 'start' is missing."), result.Conflicts[0].Message);
        Assert.Equal(new("Écrire « start ».", "Write 'start'."), Assert.Single(result.Conflicts[0].WaysOut));
        Assert.Throws<ArgumentNullException>(() => new ProgrammePlanner().Plan((ProgrammeDraft)null!, Token));
    }

    [Fact]
    public void Plan_Stopped_Throws()
    {
        var (planner, stopped) = (new ProgrammePlanner(), new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => planner.Plan(SmallProgramme.Funded, stopped));
        Assert.Throws<OperationCanceledException>(() => planner.Plan(Draft(Sample.Text), stopped));
        Assert.Throws<OperationCanceledException>(() => planner.Plan(Draft("{}"), stopped));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("{ \"id\": \"x\", }")]
    [InlineData("{ \"start\": { \"modality\": \"planned\", \"value\": \"2010-13\" } }")]
    public void Findings_InFrench_SayNothingInEnglish(string text)
    {
        var draft = Draft(text);

        Assert.All(
            draft.Findings.Concat(ProgrammeDocument.Check(draft.Partial)),
            finding => Assert.Empty(finding.Message.French.Split(' ', '.', ',').Intersect(EnglishWords)));
    }

    private static readonly string[] EnglishWords = ["is", "the", "The", "An", "an", "of", "not"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Programme Empty { get; } = new()
    {
        Id = default,
        Title = new(string.Empty, string.Empty),
        Start = new Claim<PartialDate> { Modality = Modality.Planned },
    };

    private static ProgrammeDraft Draft(string text) => ProgrammeDocument.ReadDraft(Encoding.UTF8.GetBytes(text));
}
