using System.Text;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Reference;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>The terms of a host's calls: written, read back, and told of where they cannot be.</summary>
public sealed class GrantTermDocumentTests
{
    private const int Packs = 100;

    private static readonly Narrative Text = new("Inventé", "Invented");

    [Fact]
    public void Read_APackWithEveryKindOfTerm_GivesItBack()
    {
        for (var seed = 0; seed < Packs; seed++)
        {
            var pack = PackOf([.. ProgrammeGenerator.MakeKinds<GrantTerm>(seed).Select(Sound)]);
            var read = ReferenceDocument.Read(ReferenceDocument.ToUtf8(pack).Span);

            Assert.Equal(pack, read.Require());
            Assert.Equal(ReferenceDocument.ToUtf8(pack).ToArray(), ReferenceDocument.ToUtf8(read.Require()).ToArray());
        }
    }

    [Fact]
    public void Read_AKindThatIsNone_IsRefusedAtItsPlace()
    {
        var text = Encoding.UTF8.GetString(ReferenceDocument.ToUtf8(PackOf(
            new TaxTerm { NonRecoverable = TaxTreatment.Eligible, SourceText = Text, Evidence = Evidence.Derived })).Span);
        var finding = Assert.Single(ReferenceDocument.Read(Encoding.UTF8.GetBytes(
            text.Replace("\"kind\": \"tax\"", "\"kind\": \"taxes\"", StringComparison.Ordinal))).Findings);

        Assert.Equal("/grantProfiles/0/terms/0/kind", finding.Path.ToString());
    }

    [Fact]
    public void Find_ATerm_GivesTheOneThatCounts()
    {
        var reserve = new ReserveUseTerm { SourceText = Text, Evidence = Evidence.Unconfirmed };
        var profile = PackOf(reserve).GrantProfiles[0];

        Assert.Null(profile.Find<ReserveUseTerm>());
        Assert.Null(profile.Find<TaxTerm>());
        foreach (var evidence in new[] { Evidence.Derived, Evidence.PublicSource, Evidence.Statement })
        {
            var counting = reserve with { Evidence = evidence };
            Assert.True(counting.Counts);
            Assert.Equal(counting, (profile with { Terms = [counting] }).Find<ReserveUseTerm>());
        }

        Assert.False(reserve.Counts);
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Read_WhatNoCallCanDemand_IsToldAtItsPlace(int ordinal)
    {
        var (path, terms) = Faults[ordinal];
        var finding = Assert.Single(ReferenceDocument.Read(Encoding.UTF8.GetBytes(Written(terms))).Findings);

        Assert.Equal(("HC-DOC-060", "/grantProfiles/0/terms" + path), (finding.Rule.Value, finding.Path.ToString()));
        Assert.NotEqual(finding.Message.French, finding.Message.English);
        Assert.NotEqual(finding.Advice.French, finding.Advice.English);
    }

    [Theory]
    [MemberData(nameof(Bearable))]
    public void Read_WhatACallMayJustDemand_IsRead(int ordinal) =>
        Assert.Empty(ReferenceDocument.Read(Encoding.UTF8.GetBytes(Written(Limits[ordinal]))).Findings);

    public static TheoryData<int> Faulty => [.. Enumerable.Range(0, Faults.Length)];

    public static TheoryData<int> Bearable => [.. Enumerable.Range(0, Limits.Length)];

    private static readonly (string Path, string Terms)[] Faults =
    [
        ("/1", Term("tax", "\"nonRecoverable\": \"eligible\"") + "," + Term("tax", "\"nonRecoverable\": \"ineligible\"")),
        ("/0/maximumEach", Term("thirdPartySupport", "\"maximumEach\": \"EUR -0.01\"")),
        ("/0/maximumEach", Term("thirdPartySupport", "\"maximumEach\": \"EUR 1.01\", \"maximumTogether\": \"EUR 1.00\"")),
        ("/0/from", Term("origin", "\"from\": \"EUR -0.01\"")),
        ("/0/minimumLocalAuthorities", Term("recipient", "\"minimumLocalAuthorities\": 0")),
        ("/0/maximumShare", Term("inKind", "\"treatment\": \"countsUpToShare\"")),
        ("/0/maximumShare", Term("inKind", "\"treatment\": \"excluded\", \"maximumShare\": \"10 %\"")),
        ("/0/eligibleWhereAuthorised/0", Term("costTypes", "\"ineligible\": [\"inKind\"], \"eligibleWhereAuthorised\": [\"inKind\"]")),
        ("/0/schedules", Term("preFinancing", "\"schedules\": []")),
        ("/0/schedules/0", Term("preFinancing", "\"schedules\": [{}, {}]")),
        ("/0/schedules/0/upToGrant", Term("preFinancing", "\"schedules\": [{ \"upToGrant\": \"EUR -0.01\" }]")),
        ("/0/schedules/0/firstShare", Term("preFinancing", "\"schedules\": [{ \"firstShare\": \"80.1 %\", \"maximumBeforeBalance\": \"80 %\" }]")),
        ("/0/works/localFrom", Term("procurement", "\"works\": { \"negotiatedAbove\": \"EUR 1.00\", \"localFrom\": \"XOF 2\" }")),
        ("/0/works/negotiatedAbove", Term("procurement", "\"works\": { \"negotiatedAbove\": \"EUR 1.01\", \"internationalFrom\": \"EUR 1.00\" }")),
        ("/0/works/localFrom", Term("procurement", "\"works\": { \"localFrom\": \"EUR 1.01\", \"internationalFrom\": \"EUR 1.00\" }")),
        ("/0/costs/1/type", Term("supportingPapers", "\"costs\": [{ \"type\": \"perDiem\", \"papers\": [] }, { \"type\": \"perDiem\", \"papers\": [] }]")),
    ];

    private static readonly string[] Limits =
    [
        Term("thirdPartySupport", "\"maximumEach\": \"EUR 1.00\", \"maximumTogether\": \"EUR 1.00\""),
        Term("thirdPartySupport", "\"maximumEach\": \"EUR 2.00\", \"maximumTogether\": \"XOF 1\""),
        Term("origin", "\"from\": \"EUR 0.00\""),
        Term("recipient", "\"minimumLocalAuthorities\": 1"),
        Term("inKind", "\"treatment\": \"countsUpToShare\", \"maximumShare\": \"0 %\""),
        Term("preFinancing", "\"schedules\": [{ \"upToDuration\": { \"count\": 12, \"unit\": \"months\" } }, {}]"),
        Term("preFinancing", "\"schedules\": [{ \"firstShare\": \"80 %\", \"maximumBeforeBalance\": \"80 %\" }]"),
        Term("preFinancing", "\"schedules\": [{ \"firstShare\": \"100 %\", \"firstShareOf\": \"firstYear\", \"maximumBeforeBalance\": \"80 %\" }]"),
        Term("procurement", "\"works\": { \"negotiatedAbove\": \"EUR 1.00\", \"localFrom\": \"EUR 1.00\", \"internationalFrom\": \"EUR 1.00\" }"),
    ];

    private static string Term(string kind, string members) =>
        $$"""{ "kind": "{{kind}}", {{members}}, "sourceText": { "french": "x", "english": "y" }, "evidence": "derived" }""";

    private static string Written(string terms) =>
        Encoding.UTF8.GetString(ReferenceDocument.ToUtf8(PackOf()).Span)
            .Replace("\"terms\": []", $"\"terms\": [{terms}]", StringComparison.Ordinal)
            .Replace("\"id\": \"call\",", $"\"id\": \"call\", \"terms\": [{terms}],", StringComparison.Ordinal);

    private static ReferencePack PackOf(params ReadOnlySpan<GrantTerm> terms) => new()
    {
        Id = new("host"),
        Name = Text,
        Edition = new(2026, 1, 1),
        GrantProfiles =
        [
            new()
            {
                Id = new("call"),
                Name = Text,
                InForce = new(new(2026, 1, 1)),
                Terms = [.. terms],
                SourceText = Text,
                Evidence = Evidence.Derived,
            },
        ],
    };

    // What is made up at random may contradict itself.
    private static GrantTerm Sound(GrantTerm term) => term switch
    {
        CostTypeTerm types => types with { EligibleWhereAuthorised = types.Ineligible.IsEmpty ? types.EligibleWhereAuthorised : [] },
        InKindTerm inKind => inKind with
        {
            MaximumShare = inKind.Treatment == InKindTreatment.CountsUpToShare ? Percentage.FromPercent(10) : null,
        },
        ThirdPartySupportTerm support => support with { MaximumTogether = support.MaximumEach ?? support.MaximumTogether },
        PreFinancingTerm { Schedules: [var first, ..] } paid => paid with
        {
            Schedules =
            [
                first with { UpToDuration = Length.Months(1), MaximumBeforeBalance = first.FirstShare },
                first with { MaximumBeforeBalance = first.FirstShare },
            ],
        },
        PreFinancingTerm paid => paid with { Schedules = [new()] },
        ProcurementTerm procurement => procurement with
        {
            Services = Sound(procurement.Services),
            Supplies = Sound(procurement.Supplies),
            Works = Sound(procurement.Works),
        },
        SupportingPapersTerm papers => papers with { Costs = papers.Costs.DistinctBy(cost => cost.Type).ToValueList() },
        _ => term,
    };

    private static ProcurementThresholds? Sound(ProcurementThresholds? thresholds) => thresholds is null ? null : thresholds with
    {
        LocalFrom = thresholds.NegotiatedAbove,
        InternationalFrom = thresholds.NegotiatedAbove ?? thresholds.InternationalFrom,
    };
}
