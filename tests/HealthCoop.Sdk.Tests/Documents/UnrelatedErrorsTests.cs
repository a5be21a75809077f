using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>What does not agree is found whatever else is wrong in the document.</summary>
public sealed class UnrelatedErrorsTests
{
    // Behind these, the rest of the text is not read.
    private static readonly string[] OfTheText = ["HC-DOC-002", "HC-DOC-005"];

    // Where the rule looks at what the other error makes unreadable, or an unknown kind has unknown members.
    private static readonly string[] Related =
    [
        "HC-CLM-002 /activities/0/bySex/total, HC-DOC-010 /activities/0/kind",
        "HC-CLM-002 /activities/0/bySex/total, HC-DOC-010 /activities/0/trainees/total/value",
        "HC-CLM-002 /activities/0/bySex/total, HC-DOC-013 /activities/0/kind",
        "HC-CLM-002 /activities/0/bySex/total, HC-DOC-026 /activities/0/trainees/total/value",
        "HC-CLM-002 /activities/0/trainees/parts, HC-DOC-010 /activities/0/kind",
        "HC-CLM-002 /activities/0/trainees/parts, HC-DOC-010 /activities/0/trainees/total/value",
        "HC-CLM-002 /activities/0/trainees/parts, HC-DOC-013 /activities/0/kind",
        "HC-CLM-002 /activities/0/trainees/parts, HC-DOC-026 /activities/0/trainees/total/value",
        "HC-DOC-010 /activities/0/kind, HC-DOC-047 /activities/0/attendances",
        "HC-DOC-010 /activities/0/trainees/total/value, HC-DOC-047 /activities/0/attendances",
        "HC-DOC-013 /activities/0/kind, HC-DOC-047 /activities/0/attendances",
        "HC-DOC-017 /budget/sources/1/amount/value, HC-DOC-020 /budget/sources/1/instalments/0/amount/value",
        "HC-DOC-018 /budget/currency, HC-DOC-020 /budget/receipts/value",
        "HC-DOC-018 /budget/currency, HC-DOC-020 /budget/sources/1/amount/value",
        "HC-DOC-018 /budget/currency, HC-DOC-020 /budget/sources/1/instalments/0/amount/value",
        "HC-DOC-018 /budget/currency, HC-DOC-049 /budget/headings/1",
        "HC-DOC-018 /budget/sources/1/amount/value, HC-DOC-020 /budget/sources/1/instalments/0/amount/value",
        "HC-DOC-019 /budget/sources/1/amount/value, HC-DOC-020 /budget/sources/1/instalments/0/amount/value",
        "HC-DOC-020 /budget/sources/1/instalments/0/amount/value, HC-DOC-022 /budget/sources/1/amount/value",
        "HC-DOC-023 /end/value, HC-TIM-002 /end",
        "HC-DOC-024 /healthPlans/0/years, HC-DOC-044 /healthPlans/0/activities/0/years",
        "HC-DOC-026 /activities/0/trainees/total/value, HC-DOC-047 /activities/0/attendances",
    ];

    private static IEnumerable<(string Expected, string Text)> Pairs =>
        from between in DocumentRuleTests.Cases.Select(row => row.Data)
        where BrokenMembers.RulesBetween.Contains(between.Item1)
        let text = Sample.With(between.Item2, between.Item3)
        from other in DocumentRuleTests.Cases.Select(row => row.Data)
        where other != between && !OfTheText.Contains(other.Item1) && text.Split(other.Item2).Length == 2
        select (
            Listed([$"{between.Item1} {between.Item4}", $"{other.Item1} {other.Item4}"]),
            text.Replace(other.Item2, other.Item3, StringComparison.Ordinal));

    [Fact]
    public void Read_ARuleBetweenMembersAndAnotherError_FindsBoth()
    {
        var lost = Pairs.Where(pair => Found(pair.Text) != pair.Expected).Select(pair => pair.Expected).Distinct().ToList();

        Assert.True(
            lost.ToHashSet().SetEquals(Related),
            string.Join('\n', lost.Except(Related).Concat(Related.Except(lost))));
    }

    [Fact]
    public void Read_EveryRuleBetweenMembersAndOthers_FindsAll()
    {
        var text = Sample.With("\"title\": { \"french\": \"Santé\"", "\"tit\": { \"french\": \"Santé\"");
        var expected = new List<string>();
        foreach (var (rule, old, replacement, path) in DocumentRuleTests.Cases.Select(row => row.Data))
        {
            if (BrokenMembers.RulesBetween.Contains(rule) && text.Split(old).Length == 2)
            {
                text = text.Replace(old, replacement, StringComparison.Ordinal);
                expected.Add($"{rule} {path}");
            }
        }

        var found = Found(text).Split(", ");
        Assert.Empty(expected.Except(found));
        Assert.Empty(BrokenMembers.RulesBetween.Except(expected.Select(finding => finding[..10])));
        Assert.Contains("HC-DOC-007 /tit", found);
    }

    [Theory]
    [InlineData("\"EUR 1000\"", "\"XOF 1000\"", "\"XOF 1000\"")]
    [InlineData(
        "\"amount\": { \"modality\": \"planned\", \"value\": \"EUR 1000\" }",
        "\"amount\": { \"assumption\": { \"value\": \"XOF 7\" } }",
        "\"XOF 7\"")]
    public void Read_AnAmountInAnotherCurrency_PointsAtTheAmount(string old, string replacement, string amount)
    {
        var text = Sample.With(old, replacement);
        var line = text.Split('\n').Index().Single(line => line.Item.Contains(amount, StringComparison.Ordinal));

        var finding = Assert.Single(Sample.Read(text).Findings, finding => finding.Rule.Value == "HC-DOC-020");

        Assert.EndsWith("/value", finding.Path.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            new(line.Index + 1, line.Item.IndexOf(amount, StringComparison.Ordinal) + 1),
            finding.Position);
    }

    [Fact]
    public void Read_AReferenceToAnotherKind_SaysWhatItIs()
    {
        var finding = Assert.Single(Sample.Read(Sample.With("[\"aimf\"]", "[\"ouaga\"]")).Findings);

        Assert.Equal("'ouaga' is of type 'territory'; the type 'partner' is asked for here.", finding.Advice.English);
        Assert.Equal(
            "« ouaga » est de type « territoire » ; il faut ici le type « partenaire ».",
            finding.Advice.French);
    }

    [Theory]
    [InlineData("99999999999")]
    [InlineData("6.88e2")]
    public void Read_ANumberOutOfRange_NamesTheRange(string number) => Assert.Equal(
        "Write a whole number from -2147483648 to 2147483647, without decimals or exponent.",
        Assert.Single(Sample.Read(Sample.With("688", number)).Findings).Advice.English);

    [Fact]
    public void Read_AnIdThatIsNone_IsNotToldAsDangling() => Assert.All(
        Sample.Read(Sample.Text.Replace("\"aimf\"", "\"a imf\"", StringComparison.Ordinal)).Findings,
        finding => Assert.Equal("HC-DOC-014", finding.Rule.Value));

    [Theory]
    [InlineData("\"sources\": [", "\"sources\": [null, ", "/budget/sources/0")]
    [InlineData("\"sources\": [", "\"exchangeRates\": [null], \"sources\": [", "/budget/exchangeRates/0")]
    [InlineData("\"parts\": [", "\"parts\": [null, ", "/activities/0/trainees/parts/0")]
    public void Read_AListWithNothingInIt_FindsSo(string old, string replacement, string path) =>
        Assert.Equal($"HC-DOC-011 {path}", Found(Sample.With(old, replacement)));

    private static string Found(string text) =>
        Listed(Sample.Read(text).Findings.Select(finding => $"{finding.Rule} {finding.Path}"));

    private static string Listed(IEnumerable<string> findings) => string.Join(", ", findings.Order());
}
