using System.Text;
using System.Text.Json;
using HealthCoop.Documents;
using HealthCoop.Documents.Faults;
using HealthCoop.Planning;
using HealthCoop.Planning.Explanations;
using HealthCoop.Planning.Verification;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using HealthCoop.Reference;
using HealthCoop.Tests.Cli;
using HealthCoop.Tests.Conventions;
using HealthCoop.Tests.Documents;
using HealthCoop.Tests.Samples;
using HealthCoop.Validation;
using Xunit;

namespace HealthCoop.Tests.Fuzzing;

/// <summary>Everything that is spoilt, with the whole public way that each kind of content goes.</summary>
internal static class FuzzTargets
{
    private const int Generated = 3;

    private static readonly ProgrammeValidator Validator = new();

    /// <summary>Gets or sets whether what is done twice must come out alike, which a long search asks of some mutants
    /// only.</summary>
    public static bool IsThorough { get; set; } = true;

    private static readonly byte[][] SmallProgrammes =
    [
        Encoding.UTF8.GetBytes(Sample.Text),
        ProgrammeDocument.ToUtf8(SmallProgramme.Funded).ToArray(),
    ];

    private static readonly byte[][] Programmes =
    [
        File.ReadAllBytes(SampleFiles.PathOf("pbo-sante")),
        .. Enumerable.Range(0, Generated)
            .Select(seed => ProgrammeDocument.ToUtf8(ProgrammeGenerator.Make(seed)).ToArray()),
        File.ReadAllBytes(SampleFiles.PathOf("parsante")),
    ];

    private static readonly PlannedSample Sound = new("pbo-sante");

    private static readonly byte[][] Plans =
    [
        PlanDocument.ToUtf8(Sound.Plan).ToArray(),
        PlanDocument.ToUtf8(new PlannedSample("parsante").Plan).ToArray(),
    ];

    private static readonly byte[][] Packs =
    [
        File.ReadAllBytes(Path.Combine(Repository.Root, "src/HealthCoop.Sdk/Reference/core.json")),
    ];

    private static readonly FuzzStage<Programme>[] ProgrammeStages =
    [
        new("ProgrammeDocument.ToUtf8", programme =>
            Assert.Equal(programme, ProgrammeDocument.Read(ProgrammeDocument.ToUtf8(programme).Span).Require())),
        new("ProgrammeDocument.Check", programme => Assert.Empty(ProgrammeDocument.Check(programme))),
        new("ProgrammeDocument.Hash", programme => Assert.True(!IsThorough
            || ProgrammeDocument.Hash(programme) == ContentHash.Of(ProgrammeDocument.ToUtf8(programme).Span))),
        new("ProgrammePlanner.Plan", Plan),
        new("ProgrammeValidator.Validate", Validate),
        new("PublicationProfile.Apply", Publish),
    ];

    // Ids, references and what must agree are not checked when a host reads, so nothing of it need hold.
    private static readonly FuzzStage<Programme>[] UncheckedProgrammeStages =
    [
        new("ProgrammeDocument.ToUtf8", programme => ProgrammeDocument.ToUtf8(programme), typeof(ArgumentException)),
        new("ProgrammeDocument.Check", programme => Twice(() => ProgrammeDocument.Check(programme))),
        new("ProgrammeDocument.Hash", programme => ProgrammeDocument.Hash(programme), typeof(ArgumentException)),
        new("ProgrammePlanner.Plan", Plan),
        new("ProgrammeValidator.Validate", Validate),
        new("PublicationProfile.Apply", Publish, typeof(ArgumentException)),
        new("PlanVerifier.Verify", programme => Assert.True(!IsThorough
            || (programme == Sound.Programme) == PlanVerifier.Verify(Sound.Plan, programme).Passed)),
    ];

    // Where the text is read in part only.
    private static readonly string[] OfTheText =
        ["HC-DOC-001", "HC-DOC-002", "HC-DOC-003", "HC-DOC-004", "HC-DOC-005"];

    // A partial may have empty ids, which cannot be written, and all that the others in memory may have.
    private static readonly FuzzStage<ProgrammeDraft>[] DraftStages =
    [
        new("ProgrammeDraft.Complete", draft => Assert.Equal(
            (draft.IsComplete, draft.IsComplete ? draft.Partial : null),
            (draft.Complete().Succeeded, draft.Complete().Value))),
        new("ProgrammeDraft.With", ChangePartial, typeof(ArgumentException)),
        new("ProgrammeDraft.InPartial", draft => Assert.All(
            draft.LeftOut,
            place => Assert.True(draft.InPartial(place).Steps().Count() <= place.Steps().Count()))),
        new("ProgrammePlanner.Plan of a draft", draft => Assert.True(
            draft.IsComplete || new ProgrammePlanner().Plan(draft).Conflicts.Count == CountOfWrong(draft))),
        .. UncheckedProgrammeStages.Select(stage => new FuzzStage<ProgrammeDraft>(
            stage.Name + " of a partial",
            draft => stage.Go(draft.Partial),
            stage.Documented)),
    ];

    private static readonly FuzzStage<Plan>[] PlanStages =
    [
        new("PlanDocument.ToUtf8", plan =>
            Assert.Equal(plan, PlanDocument.Read(PlanDocument.ToUtf8(plan).Span).Require())),
        new("PlanVerifier.Verify", plan => Assert.Equal(
            plan == Sound.Plan,
            PlanVerifier.Verify(plan, Sound.Programme).Passed)),
        new("Plan.Explain", plan => Assert.All(
            new[] { Figure.TotalCost, Figure.FundingGap, Figure.FinishOf(new("training")) },
            figure => plan.Explain(figure, Sound.Programme))),
    ];

    private static readonly FuzzStage<ReferencePack>[] PackStages =
    [
        new("ReferenceData.With", pack => Assert.All(
            pack.GrantProfiles,
            profile => Assert.Equal(profile, ReferenceData.Shipped.With(pack).Find(profile.Id)))),
    ];

    public static FuzzTarget[] All { get; } =
    [
        new FuzzTarget<Programme>("small programmes", SmallProgrammes, ProgrammeReading, ProgrammeStages),
        new FuzzTarget<Programme>("programmes", Programmes, ProgrammeReading, ProgrammeStages),
        new FuzzTarget<Programme>(
            "programmes in memory",
            [.. SmallProgrammes, .. Programmes],
            new(
                "HealthCoopJson.Options",
                utf8 => JsonSerializer.Deserialize<Programme>(utf8, HealthCoopJson.Options),
                typeof(JsonException),
                typeof(NotSupportedException)),
            UncheckedProgrammeStages),
        new FuzzTarget<ProgrammeDraft>("small drafts", SmallProgrammes, DraftReading, DraftStages),
        new FuzzTarget<ProgrammeDraft>("drafts", Programmes, DraftReading, DraftStages),
        new FuzzTarget<Plan>("plans", Plans, Reading("PlanDocument.Read", utf8 => PlanDocument.Read(utf8)), PlanStages),
        new FuzzTarget<ReferencePack>(
            "reference packs",
            Packs,
            Reading("ReferenceDocument.Read", utf8 => ReferenceDocument.Read(utf8)),
            PackStages),
    ];

    private static FuzzReading<Programme> ProgrammeReading =>
        Reading("ProgrammeDocument.Read", utf8 => ProgrammeDocument.Read(utf8));

    private static FuzzReading<ProgrammeDraft> DraftReading => new("ProgrammeDocument.ReadDraft", utf8 =>
    {
        var (draft, read) = (ProgrammeDocument.ReadDraft(utf8), ProgrammeDocument.Read(utf8));
        Assert.True(draft.ToUtf8().Span.SequenceEqual(utf8));
        Assert.Equal((read.Succeeded, read.Findings), (draft.IsComplete, draft.Findings));
        Assert.True(!read.Succeeded || read.Value == draft.Partial);
        return draft;
    });

    private static FuzzReading<T> Reading<T>(string name, Func<byte[], ReadResult<T>> read)
        where T : class => new(name, utf8 =>
        {
            var result = Twice(() => read(utf8));
            if (result.Succeeded)
            {
                Assert.Empty(result.Findings);
                return result.Value;
            }

            Assert.NotEmpty(result.Findings);
            Assert.DoesNotContain(result.Findings, finding => finding.Rule.Value == DocumentRules.RefusedId);
            var places = result.Findings.Select(finding => finding.Position!.Value).ToArray();
            Assert.Equal(places.OrderBy(place => (place.Line, place.Column)), places);
            return null;
        });

    private static void Plan(Programme programme)
    {
        var result = Twice(() => new ProgrammePlanner().Plan(programme));
        Assert.NotEqual(result.IsFeasible, !result.Conflicts.IsEmpty);
        if (result.Plan is { } plan)
        {
            Assert.Equal(plan, PlanDocument.Read(PlanDocument.ToUtf8(plan).Span).Require());
            Assert.Empty(PlanVerifier.Verify(plan, programme).Findings);
            Assert.NotNull(plan.Explain(Figure.TotalCost, programme));
        }
    }

    private static int CountOfWrong(ProgrammeDraft draft) =>
        draft.Findings.Count + draft.Missing.Except(draft.Findings.Select(finding => finding.Path)).Count();

    private static void ChangePartial(ProgrammeDraft draft)
    {
        var changed = draft.Partial with { Title = new("Titre neuf", "New title") };
        var again = draft.With(changed);
        Assert.Equal(changed, again.Partial);
        if (!draft.Findings.Any(finding => OfTheText.Contains(finding.Rule.Value)))
        {
            Assert.Equal(MissingIn(draft), MissingIn(again));
        }
    }

    // The title is given, and the version and its schema written; what is in a member that was taken for one of them is
    // no longer asked for.
    private static IEnumerable<string> MissingIn(ProgrammeDraft draft)
    {
        var misspelt = draft.Findings
            .Where(finding => finding.Rule.Value == DocumentRules.UnknownMemberId)
            .Select(finding => finding.Path.ToString())
            .Where(place => place.LastIndexOf('/') == 0)
            .ToArray();
        return draft.Missing
            .Select(place => place.ToString())
            .Where(place => place is not ("/version" or "/$schema"))
            .Where(place => !place.StartsWith("/title", StringComparison.Ordinal))
            .Where(place => !misspelt.Any(member => $"{place}/".StartsWith(member + "/", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
    }

    private static void Validate(Programme programme)
    {
        var report = Twice(() => Validator.Validate(programme));
        Assert.All(report.Findings, finding => Assert.NotEmpty(finding.Message.French));
    }

    private static void Publish(Programme programme)
    {
        var published = PublicationProfile.Public.Apply(programme);
        Assert.Empty(ProgrammeDocument.Check(published));
        Assert.True(!IsThorough || published == PublicationProfile.Public.Apply(published));
    }

    private static T Twice<T>(Func<T> go)
    {
        var outcome = go();
        if (IsThorough)
        {
            Assert.Equal(outcome, go());
        }

        return outcome;
    }
}
