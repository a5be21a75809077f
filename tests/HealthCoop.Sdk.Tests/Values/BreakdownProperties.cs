using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class BreakdownProperties
{
    private enum Category
    {
        Health,
        Administration,
        Elected,
    }

    // Claims that are honest about true figures.
    private static readonly Gen<(Claim<int> Claim, int Truth)> HonestClaims =
        from truth in Gen.Choose(0, 50)
        from comparator in Gen.Elements(Enum.GetValues<Comparator>())
        from distance in Gen.Choose(0, 20)
        from known in Gen.Choose(0, 3)
        select (known == 0 ? Claim.NotPublished<int>(Modality.Achieved) : Honest(comparator, truth, distance), truth);

    [Fact]
    public void Check_OfPartsThatCanBeThoseOfTheTotal_FindsNothing() => Law.Holds(
        from parts in HonestClaims.Three()
        from comparator in Gen.Elements(Enum.GetValues<Comparator>())
        from distance in Gen.Choose(0, 20)
        let truth = parts.Item1.Truth + parts.Item2.Truth + parts.Item3.Truth
        select Of(Honest(comparator, truth, distance), parts.Item1.Claim, parts.Item2.Claim, parts.Item3.Claim),
        static breakdown => FindingsOf(breakdown) is []);

    [Fact]
    public void Check_OfKnownPartsWithAnotherSum_Finds() => Law.Holds(
        from parts in Gen.Choose(0, 50).Three()
        from wrong in Gen.Choose(-20, 20).Where(wrong => wrong != 0)
        let total = parts.Item1 + parts.Item2 + parts.Item3 + wrong
        select Of(
            Claim.Achieved(total),
            Claim.Achieved(parts.Item1),
            Claim.Achieved(parts.Item2),
            Claim.Achieved(parts.Item3)),
        static breakdown => FindingsOf(breakdown) is [("HC-CLM-002", "/parts")]);

    [Fact]
    public void Check_OfKnownPartsAboveTheTotal_FindsEvenBesideUnknownOnes()
    {
        var unknown = Claim.NotPublished<int>(Modality.Achieved);

        Assert.Empty(FindingsOf(Of(Claim.Achieved(688), Claim.Achieved(688), unknown)));
        Assert.Single(FindingsOf(Of(Claim.Achieved(688), Claim.Achieved(689), unknown)));
        Assert.Single(FindingsOf(Of(Claim.Achieved(688), Claim.Achieved(Comparator.MoreThan, 688), unknown)));
        Assert.Empty(FindingsOf(Of(Claim.Achieved(688), Claim.Achieved(Comparator.AtMost, 700), unknown)));
        Assert.Single(FindingsOf(Of(Claim.Achieved(Comparator.AtMost, 688), Claim.Achieved(689), unknown)));
        Assert.Single(FindingsOf(Of(Claim.Achieved(Comparator.MoreThan, 688), Claim.Achieved(688))));
    }

    [Fact]
    public void Check_OfTheSeedsTotalWithPartsNotPublished_FindsNothing()
    {
        var unknown = Claim.NotPublished<int>(Modality.Achieved);

        Assert.Empty(FindingsOf(Of(Claim.Achieved(688), unknown, unknown, unknown)));
        Assert.Empty(FindingsOf(Of(Claim.Achieved(688))));
        Assert.Empty(FindingsOf(Of(unknown, Claim.Achieved(5))));
    }

    [Fact]
    public void Check_OfVeryLargeParts_AddsUpWithoutOverflow() => Assert.Single(FindingsOf(
        Of(Claim.Achieved(5), Claim.Achieved(int.MaxValue), Claim.Achieved(Comparator.MoreThan, int.MaxValue))));

    private static Breakdown<Category> Of(Claim<int> total, params Claim<int>[] parts) => new(total)
    {
        Parts = parts.Select((people, i) => new BreakdownPart<Category>((Category)i, people)).ToValueList(),
    };

    private static Claim<int> Honest(Comparator comparator, int truth, int distance) => Claim.Achieved(
        comparator,
        comparator switch
        {
            Comparator.MoreThan => truth - 1 - distance,
            Comparator.AtLeast => truth - distance,
            Comparator.LessThan => truth + 1 + distance,
            Comparator.AtMost or Comparator.About => truth + distance,
            _ => truth,
        });

    private static List<(string Rule, string Path)> FindingsOf(Breakdown<Category> breakdown)
    {
        var check = new Recorder();
        ((ICheckedContent)breakdown).Check(check);
        return check.Findings;
    }

    private sealed class Recorder : IContentCheck
    {
        public List<(string Rule, string Path)> Findings { get; } = [];

        public void Breaks(string rule, JsonPointer path, Narrative message, Narrative advice)
        {
            Assert.NotEqual(message.French, message.English);
            Assert.NotEqual(advice.French, advice.English);
            Findings.Add((rule, path.ToString()));
        }
    }
}
