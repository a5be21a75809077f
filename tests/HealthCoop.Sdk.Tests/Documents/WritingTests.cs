using System.Text;
using System.Text.Json;
using HealthCoop.Documents;
using HealthCoop.Documents.Metadata;
using HealthCoop.Finance;
using HealthCoop.Programmes;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class WritingTests
{
    private static readonly Programme Sound = Sample.Read(Sample.Text).Require();

    public static TheoryData<string, Programme> Unwritable => new()
    {
        { "decimals", WithTotal(Money.Eur(0.001m)) },
        { "decimals", WithTotal(Money.Xof(0.5m)) },
        { "too large", WithTotal(Money.Eur(Money.Limit)) },
        { "too large", WithTotal(Money.Eur(-Money.Limit)) },
        { "too large", WithTotal(Money.Eur(decimal.MaxValue)) },
        { "is empty", Sound with { Id = default } },
        { "no code", Sound with { Exchanges = [Sound.Exchanges[0] with { Sector = default }] } },
        { "half of a character", Sound with { Title = new("\ud800x", "x") } },
        { "half of a character", Sound with { Title = new("x", "x\udc00") } },
        { "no member 99", Sound with { Pillars = [(HealthSystem.Pillar)99] } },
        { "not an address of the web", WithUrl(new Uri("16.pdf", UriKind.Relative)) },
        { "greater than or equal", Sound with { HealthPlans = [Sound.HealthPlans[0] with { Priorities = [new(0, Sound.Title)] }] } },
        { "too many digits", WithQuantity(decimal.MaxValue) },
        { "French", Sound with { Title = new(null!, "x") } },
        { "list has nothing", Sound with { Partners = [null!] } },
        { "list has nothing", Sound with { Activities = [((Training)Sound.Activities[0]) with { Costs = [null!] }] } },
        { "cannot be written", WithTotal(Deep(70)) },
    };

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void ToUtf8_WhatCannotBeReadBack_Throws(string reason, Programme programme)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(() => ProgrammeDocument.ToUtf8(programme));

        Assert.Contains(reason, exception.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Write_ToAStream_WritesTheBytes()
    {
        using var stream = new MemoryStream();

        ProgrammeDocument.Write(Sound, stream);

        Assert.Equal(ProgrammeDocument.ToUtf8(Sound).ToArray(), stream.ToArray());
    }

    [Fact]
    public void ToUtf8_OfASmallProgramme_IsAsDocumented() => Assert.Equal(
        """
        {
          "$schema": "urn:healthcoop:schema:programme:1.1",
          "version": "1.1",
          "id": "pbo",
          "title": {
            "french": "Santé < \"Afrique\" \uD83D\uDE00",
            "english": "Health"
          },
          "start": {
            "modality": "planned",
            "value": "2010-01",
            "comparator": "about"
          },
          "pillarsAreComplete": false,
          "partnersAreComplete": false,
          "participationsAreComplete": false,
          "activities": [
            {
              "kind": "planDrafting",
              "id": "plan",
              "name": {
                "french": "PCDS",
                "english": "PCDS"
              },
              "pillars": "leadershipAndGovernance",
              "timing": {
                "kind": "throughout"
              },
              "mayPause": false,
              "plan": "pcds",
              "extensions": {
                "org.example.x": 1.00
              }
            }
          ]
        }
        """.ReplaceLineEndings("\n"),
        Encoding.UTF8.GetString(ProgrammeDocument.ToUtf8(new()
        {
            Id = new("pbo"),
            Title = new("Santé < \"Afrique\" 😀", "Health"),
            Start = Claim.Planned(Comparator.About, new PartialDate(2010, 1)),
            Activities =
            [
                new PlanDrafting
                {
                    Id = new("plan"),
                    Name = new("PCDS"),
                    Pillars = HealthSystem.Pillar.LeadershipAndGovernance,
                    Timing = Timing.Throughout,
                    Plan = new("pcds"),
                    Extensions = default(Extensions).With("org.example.x", JsonElement.Parse("1.00")),
                },
            ],
        }).Span));

    [Fact]
    public void Hash_OfTheSample_IsTheKnownOne() => Assert.Equal(
        "3b0fcf7f1abe2877fea4ef72df0dbfbefb6f47cfb0bae185b9b42d0d9769b153",
        ProgrammeDocument.Hash(Sound).ToString());

    [Fact]
    public void Hash_OfEqualContent_IsEqual()
    {
        var other = WithTotal(Sound.Budget!.Total with { Value = Money.Eur(1_200_000.000m) });

        Assert.Equal(ProgrammeDocument.Hash(Sound), ProgrammeDocument.Hash(other));
        Assert.NotEqual(ProgrammeDocument.Hash(Sound), ProgrammeDocument.Hash(WithTotal(Money.Eur(1))));
    }

    [Fact]
    public void ContentHash_Text_IsReadBack()
    {
        var hash = ProgrammeDocument.Hash(Sound);

        Assert.True(ContentHash.TryParse(hash.ToString(), out var read));
        Assert.Equal(hash, read);
        Assert.True(ContentHash.TryParse(default(ContentHash).ToString(), out read));
        Assert.Equal(default, read);
        Assert.False(ContentHash.TryParse(hash.ToString().ToUpperInvariant(), out _));
        Assert.False(ContentHash.TryParse(hash.ToString()[1..], out _));
        Assert.False(ContentHash.TryParse(null, out _));
    }

    [Fact]
    public void Options_OfHosts_WriteFindingsAndParts()
    {
        var finding = Assert.Single(Sample.Read("[]").Findings);
        var options = HealthCoopJson.Options;

        Assert.True(options.IsReadOnly);
        Assert.Equal(finding, RoundTrip(finding));
        Assert.Equal(Sound.Budget, RoundTrip(Sound.Budget!));
        Assert.Equal(Sound.Partners, RoundTrip(Sound.Partners));
        Assert.Equal(Profile, RoundTrip(Profile));
    }

    private static GrantProfile Profile => new()
    {
        Id = new("eu"),
        Name = new("x"),
        InForce = new(new LocalDate(2009, 1, 1)),
        MaximumRate = Percentage.FromPercent(75),
        Ceiling = Money.Eur(1),
        SourceText = new("x"),
        Evidence = Evidence.Derived,
    };

    private static T? RoundTrip<T>(T value) => JsonSerializer.Deserialize(
        JsonSerializer.Serialize(value, HealthCoopJson.Options.For<T>()),
        HealthCoopJson.Options.For<T>());

    private static Programme WithTotal(Money money) => WithTotal(Claim.Planned(money));

    private static Programme WithTotal(Claim<Money> total) =>
        Sound with { Budget = Sound.Budget! with { Total = total } };

    private static Claim<Money> Deep(int depth) => Enumerable.Range(0, depth).Aggregate(
        Claim.Planned(Money.Eur(1)),
        static (claim, _) => Claim.Planned(Money.Eur(1)) with { Competing = [claim] });

    private static Programme WithQuantity(decimal quantity) => Sound with
    {
        Activities =
        [
            Sound.Activities[0] with
            {
                Costs = [Sound.Activities[0].Costs[0] with { Quantity = Claim.Planned(quantity) }],
            },
        ],
    };

    private static Programme WithUrl(Uri url) =>
        Sound with { SourceDocuments = [Sound.SourceDocuments[0] with { Url = url }] };
}
