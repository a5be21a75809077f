using HealthCoop.Documents;
using HealthCoop.Finance;
using HealthCoop.Reference;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace HealthCoop.Tests.Cases;

/// <summary>Real programmes, told by the types: what is asserted of each is computed from its document.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Cases => new(CaseDocument.Ids);

    public static TheoryData<string, string> Assertions =>
        new(CaseAssertions.All.Select(assertion => (assertion.CaseId, assertion.Id)));

    public static TheoryData<string, string, string> Operands => new(CaseAssertions.All.SelectMany(
        assertion => assertion.Operands,
        (assertion, operand) => (assertion.CaseId, assertion.Id, operand.Pointer)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_ACase_GivesWhatCanBeWrittenAndReadBack(string caseId)
    {
        var programme = CaseDocument.Read(caseId);

        Assert.Equal(caseId, programme.Id.Value);
        Assert.Equal(programme, ProgrammeDocument.Read(ProgrammeDocument.ToUtf8(programme).Span).Require());
    }

    [Fact]
    public void Cases_WithAssertions_AreTen()
    {
        Assert.Equal(10, CaseDocument.Ids.Count);
        Assert.Equal(
            CaseDocument.Ids,
            CaseDocument.Expected.Keys.Select(key => key.CaseId).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            CaseDocument.Expected.Keys.Order(),
            CaseAssertions.All.Select(assertion => (assertion.CaseId, assertion.Id)).Order());
    }

    [Theory]
    [MemberData(nameof(Assertions))]
    public void Compute_FromTheDocument_GivesWhatTheCaseAsserts(string caseId, string id)
    {
        var value = Find(caseId, id).Compute(CaseDocument.Read(caseId));

        Assert.True(Holds(caseId, id, value), $"{id} is {value}, not {CaseDocument.Expected[(caseId, id)]}.");
    }

    [Theory]
    [MemberData(nameof(Operands))]
    public void Compute_FromAnotherOperand_GivesSomethingElse(string caseId, string id, string path)
    {
        var assertion = Find(caseId, id);
        var operand = assertion.Operands.Single(operand => operand.Pointer == path);

        var result = CaseDocument.ReadWith(caseId, operand);

        if (operand.RefusedBy is { } rule)
        {
            Assert.Equal(rule, Assert.Single(result.Findings).Rule.Value);
        }
        else
        {
            Assert.False(Holds(caseId, id, assertion.Compute(result.Require())));
        }
    }

    [Fact]
    public void Compute_FromAnotherCeiling_GivesSomethingElse()
    {
        var (asked, parsante) = (CaseDocument.Read("ouaga-cotonou-quartiers"), CaseDocument.Read("parsante-2019"));

        var reference = ReferenceData.Shipped.With(new()
        {
            Id = new("other"),
            Name = new("Autres plafonds", "Other ceilings"),
            Edition = new(2026, 11, 27),
            GrantProfiles =
            [
                Shipped("eu-nsa-la-2009") with { MaximumRate = Percentage.FromPercent(90) },
                Shipped("eu-icsp-exceptional-assistance") with { MaximumDuration = Length.Months(17) },
            ],
        });

        Assert.False(CaseAssertions.ExceedsTheCall(asked, reference));
        Assert.False(CaseAssertions.IsWithinTheInstrument(parsante, reference));
    }

    private static GrantProfile Shipped(string id) => ReferenceData.Shipped.Find(new Id<GrantProfile>(id))!;

    private static CaseAssertion Find(string caseId, string id) =>
        CaseAssertions.All.Single(assertion => assertion.CaseId == caseId && assertion.Id == id);

    private static bool Holds(string caseId, string id, object value)
    {
        var expected = CaseDocument.Expected[(caseId, id)];
        return value switch
        {
            bool isSo => isSo == expected.GetBoolean(),
            decimal number => number == expected.GetDecimal(),
            LocalDate day => LocalDatePattern.Iso.Format(day) == expected.GetString(),
            _ => throw new ArgumentException($"A {value.GetType()} is not compared.", nameof(value)),
        };
    }
}
