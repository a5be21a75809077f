using HealthCoop.Documents;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Tests.Systems;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>What ends before it begins, refers to itself or goes round in a circle is refused.</summary>
public sealed class DatesAndCirclesTests
{
    /// <summary>Gets two dates, how exact the later one is, and whether they can be.</summary>
    public static TheoryData<string, string, Comparator, bool> Dates => new()
    {
        { "2010-03", "2010-03", Comparator.Exactly, true },
        { "2010-03-15", "2010", Comparator.Exactly, true },
        { "2010", "2010-01-01", Comparator.Exactly, true },
        { "2010-03", "2010-02-28", Comparator.About, true },
        { "2010-03", "2010-02-28", Comparator.Exactly, false },
        { "2010", "2009", Comparator.Exactly, false },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void Check_OfDates_RefusesAnEndBeforeTheBeginning(string first, string last, Comparator how, bool canBe)
    {
        var (from, through) = (Day(first), Day(last) with { Comparator = how });
        var study = new Study
        {
            Id = new("study"),
            Name = new("Étude", "Study"),
            Pillars = Pillar.ServiceDelivery,
            Timing = Timing.Lasting(Claim.Planned(Length.Months(1))),
            NotBefore = from,
            NotAfter = through,
        };
        var body = new SteeringBody
        {
            Id = new("body"),
            Name = new("Comité", "Committee"),
            Type = SteeringBodyType.SteeringCommittee,
            Meetings = [new() { On = from, Through = through }],
            Commitments = [new(new("Payer", "Pay")) { MadeOn = from, Due = through }],
        };

        Assert.Equal(
            canBe
                ? []
                : [
                    "HC-DOC-052 /end",
                    "HC-DOC-052 /steeringBodies/0/meetings/0/through",
                    "HC-DOC-052 /steeringBodies/0/commitments/0/due",
                    "HC-DOC-052 /activities/0/notAfter",
                ],
            Found(Empty with { Start = from, End = through, SteeringBodies = [body], Activities = [study] }));
    }

    [Fact]
    public void Check_OfReferences_RefusesAThingThatNamesItself()
    {
        var handed = new DatedMilestone
        {
            Id = new("handed"),
            Name = new("Remise", "Hand-over"),
            On = Day("2012"),
            HandOver = new() { To = new("p1"), From = new("p1") },
        };

        Assert.Equal(
            [
                "HC-DOC-054 /partners/1/members/1",
                "HC-DOC-054 /objectives/0/contributesTo/0",
                "HC-DOC-054 /milestones/0/handOver/from",
            ],
            Found(Empty with
            {
                Partners = [Partner(0, null), Partner(1, null) with { Members = [new("p0"), new("p1")] }],
                Objectives = [Objective(0, 0)],
                Milestones = [handed],
            }));
    }

    [Fact]
    public void Check_OfReferences_RefusesCirclesOfAnyLength()
    {
        Assert.Equal(["HC-DOC-054 /partners/1/partOf"], Found(With(Partner(0, 1), Partner(1, 0))));
        Assert.Equal(
            ["HC-DOC-054 /partners/1/partOf"],
            Found(With(Partner(0, 3), Partner(1, 3), Partner(2, 1), Partner(3, 2))));
        Assert.Equal(["HC-DOC-054 /objectives/2/contributesTo/0"], Found(With(
            Objective(0, 1, 2),
            Objective(1, 2),
            Objective(2, 1))));
        Assert.Equal(["HC-DOC-054 /agreements/1/under", "HC-DOC-054 /agreements/1/replaces"], Found(Empty with
        {
            Agreements = [Agreement(0, 1), Agreement(1, 0)],
        }));
    }

    [Fact]
    public void Check_OfReferences_AcceptsWaysThatMeetAgain()
    {
        Assert.Empty(Found(With(Partner(0, 1), Partner(1, 2), Partner(2, null), Partner(3, 1))));
        Assert.Empty(Found(With(Objective(0, 1, 2), Objective(1, 3), Objective(2, 3), Objective(3))));
    }

    [Fact]
    public void Check_OfALongCircle_FindsItOnce()
    {
        const int Length = 20_000;
        var partners = Enumerable.Range(0, Length).Select(i => Partner(i, (i + 1) % Length));

        Assert.Equal([$"HC-DOC-054 /partners/{Length - 1}/partOf"], Found(With([.. partners])));
    }

    private static Programme Empty => SystemProgramme.Empty with
    {
        Territories = [new() { Id = new("ville"), Name = new("Ville", "City"), Country = CountryCode.Mali }],
        Partners = [Partner(0, null), Partner(1, null)],
    };

    private static Programme With(params Partner[] partners) => Empty with { Partners = [.. partners] };

    private static Programme With(params Objective[] objectives) => Empty with { Objectives = [.. objectives] };

    private static Partner Partner(int number, int? whole) => new()
    {
        Id = new($"p{number}"),
        Name = new($"P{number}"),
        PartOf = whole is null ? (Id<Partner>?)null : new($"p{whole}"),
    };

    private static Objective Objective(int number, params int[] higher) => new()
    {
        Id = new($"o{number}"),
        Level = ResultLevel.Output,
        Name = new($"O{number}"),
        Modality = Modality.Planned,
        ContributesTo = higher.Select(other => new Id<Objective>($"o{other}")).ToValueList(),
    };

    private static Agreement Agreement(int number, int other) => new()
    {
        Id = new($"a{number}"),
        Title = new($"A{number}"),
        Under = new($"a{other}"),
        Replaces = new($"a{other}"),
    };

    private static Claim<PartialDate> Day(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        return Claim.Planned(date);
    }

    private static IEnumerable<string> Found(Programme programme) =>
        ProgrammeDocument.Check(programme).Select(finding => $"{finding.Rule} {finding.Path}");
}
