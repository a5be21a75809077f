using HealthCoop.Documents;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Tests.Systems;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>Parts of a whole are refused where they cannot be its parts, and shares above 100 %.</summary>
public sealed class PartsOfIndicatorsTests
{
    private const string Place = "/objectives/0/indicators/0/actuals/0/parts";

    private const string Shares = "/activities/0/beneficiaryShares";

    [Theory]
    [InlineData(true, false, 12, 39, true)]
    [InlineData(true, true, 12, 39, true)]
    [InlineData(true, false, 12, 40, false)]
    [InlineData(true, false, 12, 38, true)]
    [InlineData(true, true, 12, 38, false)]
    [InlineData(true, true, 12, -1, true)]
    [InlineData(true, false, 52, -1, false)]
    [InlineData(false, true, 52, 40, true)]
    public void Check_OfParts_RefusesThoseThatCannotBe(bool addsUp, bool areAll, int women, int men, bool isSound)
    {
        var value = new IndicatorValue
        {
            Value = Claim.Achieved(51m),
            Parts =
            [
                new SexPart { Sex = Sex.Female, Value = Number(women) },
                new SexPart { Sex = Sex.Male, Value = Number(men) },
            ],
            PartsAreComplete = areAll,
        };

        Assert.Equal(isSound ? [] : [$"HC-CLM-002 {Place}"], FindingsOf(value, addsUp));
    }

    [Fact]
    public void Check_OfPartsOfSeveralDivisions_AddsUpEachByItself()
    {
        var value = new IndicatorValue
        {
            Value = Claim.Achieved(51m),
            Parts =
            [
                new SexPart { Sex = Sex.Female, Value = Number(51) },
                new AgePart { Ages = new(15, 49), Value = Number(51) },
                Other("Village", "Nara", 30),
                Other("Village", "Siengo", 21),
                Other("Langue", "Bambara", 51),
            ],
            PartsAreComplete = true,
        };

        Assert.Empty(FindingsOf(value, addsUp: true));
        Assert.Single(FindingsOf(value with { Parts = [.. value.Parts, Other("Village", "Boundy", 1)] }, addsUp: true));
    }

    [Fact]
    public void Check_OfPartsBeyondAllNumbers_RefusesThem()
    {
        const decimal Huge = 9_999_999_999_999_999_999_999_999_999m;
        var value = new IndicatorValue
        {
            Value = Claim.Achieved(Huge),
            Parts =
            [
                .. Enumerable.Range(0, 20).Select(i => new AgePart { Ages = new(i, i), Value = Claim.Achieved(Huge) }),
            ],
        };

        Assert.Single(FindingsOf(value, addsUp: true));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Check_OfAPartToldTwice_RefusesIt(bool addsUp)
    {
        var women = new SexPart { Sex = Sex.Female, Value = Number(10) };
        var value = new IndicatorValue
        {
            Value = Claim.Achieved(51m),
            Parts = [women, women with { Value = Number(2) }],
        };
        var men = new SexPart { Sex = Sex.Male, Value = Number(2) };

        Assert.Equal([$"HC-CLM-002 {Place}/1"], FindingsOf(value, addsUp));
        Assert.Empty(FindingsOf(value with { Parts = [women, men] }, addsUp));
        Assert.Single(FindingsOf(
            value with { Parts = [Other("Village", "Nara", 1), Other("Village", "Nara", 2)] }, addsUp));
    }

    [Theory]
    [InlineData(5, 15, true)]
    [InlineData(4, 14, true)]
    [InlineData(4, 15, true)]
    public void Check_OfAgesThatOverlap_DoesNotAddThemUp(int through, int from, bool isSound)
    {
        var value = new IndicatorValue
        {
            Value = Claim.Achieved(51m),
            Parts =
            [
                new AgePart { Ages = new(0, through), Value = Number(20) },
                new AgePart { Ages = new(5, 14), Value = Number(20) },
                new AgePart { Ages = new(from), Value = Number(11) },
            ],
        };

        Assert.Equal(isSound, !FindingsOf(value, addsUp: true).Any());
        var more = value with { Value = Claim.Achieved(50m) };
        Assert.Equal(through < 5 && from > 14, FindingsOf(more, addsUp: true).Any());
    }

    [Theory]
    [InlineData(51, 51, true)]
    [InlineData(51, 50, false)]
    [InlineData(51, -1, true)]
    [InlineData(-1, 50, true)]
    public void Check_OfAValueOutOfLess_RefusesIt(int count, int outOf, bool isSound)
    {
        var value = new IndicatorValue { Value = Number(count), OutOf = Number(outOf) };
        var part = new SexPart { Sex = Sex.Female, Value = Number(count), OutOf = Number(outOf) };

        Assert.Equal(
            isSound ? [] : [$"HC-CLM-002 {Place[..^6]}/outOf"],
            FindingsOf(value, addsUp: true));
        Assert.Equal(
            isSound ? [] : [$"HC-CLM-002 {Place}/0/outOf"],
            FindingsOf(new IndicatorValue { Parts = [part] }, addsUp: true));
        Assert.Empty(FindingsOf(value, addsUp: false));
        Assert.Empty(FindingsOf(
            value with { OutOf = Claim.Achieved(Comparator.About, Math.Max(0m, outOf)) }, addsUp: true));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Check_OfPartsOfWhatIsCounted_AddsThemUpToo(int men, bool isSound)
    {
        var value = new IndicatorValue
        {
            OutOf = Number(100),
            Parts =
            [
                new SexPart { Sex = Sex.Female, Value = Number(1), OutOf = Number(40) },
                new SexPart { Sex = Sex.Male, Value = Number(1), OutOf = Number(men) },
            ],
        };

        Assert.Equal(isSound ? [] : [$"HC-CLM-002 {Place[..^6]}/outOf"], FindingsOf(value, addsUp: true));
    }

    [Theory]
    [InlineData(12, 12, true)]
    [InlineData(12, 13, false)]
    [InlineData(12, 11, false)]
    public void Check_OfPartsWithoutATotalOfTheirOwn_TakesThatOfAll(int total, int women, bool isSound)
    {
        var training = new Training
        {
            Id = new("training"),
            Name = new("Formation", "Training"),
            Pillars = Pillar.HealthWorkforce,
            Timing = Timing.Throughout,
            Trainees = new(Claim.Achieved(total)),
            BySex = new(Claim.NotPublished<int>(Modality.Achieved))
            {
                Parts = [new(Sex.Female, Claim.Achieved(women))],
            },
        };

        Assert.Equal(
            isSound ? [] : ["HC-CLM-002 /activities/0/bySex/parts"],
            FindingsOf(SystemProgramme.Empty with { Activities = [training] }));
    }

    [Theory]
    [InlineData(60, 40, true, true)]
    [InlineData(60, 40, false, true)]
    [InlineData(60, 30, false, true)]
    [InlineData(60, 30, true, false)]
    [InlineData(60, 50, false, false)]
    [InlineData(60, -1, true, true)]
    [InlineData(-1, -1, true, true)]
    public void Check_OfSharesOfBeneficiaries_RefusesThoseThatMakeNoWhole(
        int military,
        int civilians,
        bool areAll,
        bool isSound)
    {
        var activity = new Study
        {
            Id = new("study"),
            Name = new("Étude", "Study"),
            Pillars = Pillar.ServiceDelivery,
            Timing = Timing.Throughout,
            BeneficiaryShares =
            [
                new(BeneficiaryGroup.Military, Share(military)),
                new(BeneficiaryGroup.Civilians, Share(civilians)),
            ],
            BeneficiarySharesAreComplete = areAll,
        };

        Assert.Equal(
            isSound ? [] : [$"HC-CLM-002 {Shares}"],
            FindingsOf(SystemProgramme.Empty with { Activities = [activity] }));
    }

    private static OtherPart Other(string dimension, string name, int number) => new()
    {
        Dimension = new(dimension),
        Name = new(name),
        Value = Number(number),
    };

    private static Claim<decimal> Number(int number) =>
        number < 0 ? Claim.NotPublished<decimal>(Modality.Achieved) : Claim.Achieved((decimal)number);

    private static Claim<Percentage> Share(int percent) => percent < 0
        ? Claim.NotPublished<Percentage>(Modality.Planned)
        : Claim.Planned(Percentage.FromPercent(percent));

    private static IEnumerable<string> FindingsOf(IndicatorValue value, bool addsUp) =>
        FindingsOf(SystemProgramme.Empty with
        {
            Objectives =
            [
                new()
                {
                    Id = new("output"),
                    Level = ResultLevel.Output,
                    Name = new("Bureaux", "Boards"),
                    Modality = Modality.Achieved,
                    Indicators =
                    [
                        new() { Id = new("members"), Name = new("Membres", "Members"), AddsUp = addsUp, Actuals = [value] },
                    ],
                },
            ],
        });

    private static IEnumerable<string> FindingsOf(Programme programme) =>
        ProgrammeDocument.Check(programme).Select(finding => $"{finding.Rule} {finding.Path}");
}
