using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using Xunit;

namespace HealthCoop.Tests.Health;

public sealed class PooledFundTests
{
    private static int _made;

    [Fact]
    public void CheckCoherence_OfBaroueli_FindsTheOddContribution()
    {
        var coherence = BaroueliFund.Make().CheckCoherence();

        Assert.Equal(100m, coherence.KeyInPercent);
        Assert.True(coherence.KeyIsWhole);
        Assert.Equal(
            [Money.Xof(12_355_667m), Money.Xof(8_948_546m), Money.Xof(8_960_048m), Money.Xof(8_563_903m)],
            coherence.ImpliedTotals.Select(total => total.Total));
        Assert.Equal(HealthActor.Named(BaroueliFund.CSRef), Assert.Single(coherence.OddOnes).Contributor);
        Assert.False(coherence.IsCoherent);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(5, 1)]
    [InlineData(37, 1)]
    [InlineData(38, 0)]
    public void CheckCoherence_WithATolerance_KeepsToIt(int percent, int odd)
    {
        var coherence = BaroueliFund.Make().CheckCoherence(Percentage.FromPercent(percent));

        Assert.Equal(odd, coherence.OddOnes.Count);
        Assert.Equal(odd == 0, coherence.IsCoherent);
    }

    [Fact]
    public void CheckCoherence_OfTwoTotalsThatDiffer_FindsBoth()
    {
        var fund = With(Contribution(50, 100, 100), Contribution(50, 200, 100));

        Assert.Equal(2, fund.CheckCoherence().OddOnes.Count);
    }

    [Fact]
    public void CheckCoherence_AtTheToleranceExactly_IsCoherent()
    {
        // The totals are 90, 100 and 110.
        var fund = With(Contribution(20, 18, 100), Contribution(40, 40, 100), Contribution(40, 44, 100));

        Assert.True(fund.CheckCoherence().IsCoherent);
        Assert.Equal(2, fund.CheckCoherence(Percentage.FromPercent(9.99m)).OddOnes.Count);
    }

    [Fact]
    public void CheckCoherence_OfDifferentCurrencies_ComparesWithinEach()
    {
        var inEuro = Contribution(50, 1, 100) with { Paid = Claim.Achieved(Money.Eur(1_000m)) };

        Assert.Empty(With(Contribution(50, 100, 100), inEuro).CheckCoherence().OddOnes);
    }

    [Fact]
    public void CheckCoherence_OfAKeyThatMayGoOn_TellsOnlyWhatIsTooMuch()
    {
        var fund = With(Contribution(60, 60, 100)) with { ContributionsAreComplete = false };

        Assert.Null(fund.CheckCoherence().KeyIsWhole);
        Assert.Null(fund.CheckCoherence().IsCoherent);
        Assert.False((fund with { ContributionsAreComplete = true }).CheckCoherence().KeyIsWhole);
        Assert.False((fund with { Contributions = [Contribution(60, 1, 1), Contribution(41, 1, 1)] })
            .CheckCoherence().KeyIsWhole);
    }

    [Theory]
    [InlineData("33.33 33.33 33.33", true)]
    [InlineData("16.67 16.67 16.67 16.67 16.67 16.67", true)]
    [InlineData("33.3 33.3 33.3", true)]
    [InlineData("33.33 33.33 33.31", false)]
    [InlineData("33 33 33", false)]
    [InlineData("50 50", true)]
    public void CheckCoherence_OfARoundedKey_AllowsForTheRounding(string keys, bool isWhole)
    {
        var fund = With([.. keys.Split(' ').Select((key, i) => Keyed(i, key, Comparator.Exactly))]);

        Assert.Equal(isWhole, fund.CheckCoherence().KeyIsWhole);
    }

    [Theory]
    [InlineData(Comparator.AtMost, "60", null)]
    [InlineData(Comparator.About, "60", null)]
    [InlineData(Comparator.AtMost, "50", false)]
    [InlineData(Comparator.AtLeast, "61", false)]
    [InlineData(Comparator.AtLeast, "50", null)]
    [InlineData(Comparator.AtMost, "61", null)]
    public void CheckCoherence_OfAKeyWithBounds_TellsOnlyWhatIsCertain(
        Comparator comparator,
        string key,
        bool? expected)
    {
        var fund = With(Keyed(0, "40", Comparator.Exactly), Keyed(1, key, comparator));

        Assert.Equal(expected, fund.CheckCoherence().KeyIsWhole);
    }

    [Fact]
    public void CheckCoherence_OfAStatedTotal_ComparesItToo()
    {
        var fund = With(Contribution(50, 100, 100), Contribution(50, 100, 100));
        var agreeing = (fund with { Total = Claim.Planned(Money.Xof(210)) }).CheckCoherence();
        var odd = (fund with { Total = Claim.Planned(Money.Xof(900)) }).CheckCoherence();

        Assert.True(agreeing.IsCoherent);
        Assert.Equal(Money.Xof(210), agreeing.StatedTotal);
        Assert.True(odd.StatedTotalIsOdd);
        Assert.Empty(odd.OddOnes);
        Assert.False(odd.IsCoherent);
        Assert.True((fund with { Total = Claim.Planned(Comparator.AtLeast, Money.Xof(900)) })
            .CheckCoherence().IsCoherent);
        Assert.True((fund with { Total = Claim.Planned(Money.Eur(900)) }).CheckCoherence().IsCoherent);
    }

    [Fact]
    public void CheckCoherence_OfTotalsInCurrenciesOfTheirOwn_DoesNotTell()
    {
        var inEuro = Contribution(50, 1, 100) with { Paid = Claim.Achieved(Money.Eur(1_000m)) };

        Assert.Null(With(Contribution(50, 100, 100), inEuro).CheckCoherence().IsCoherent);
    }

    [Fact]
    public void CheckCoherence_OfAPaymentBesideNothing_ListsIt()
    {
        var (unasked, uncollected) = (Contribution(0, 5, 100), Contribution(50, 5, 0));
        var fund = With(Contribution(50, 100, 100), unasked, uncollected, Contribution(0, 0, 0));

        Assert.Equal([unasked, uncollected], fund.CheckCoherence().Contradictions);
        Assert.False(fund.CheckCoherence().IsCoherent);
        Assert.Empty(With(Contribution(100, 100, 100)).CheckCoherence().Contradictions);
    }

    [Fact]
    public void CheckCoherence_OfAContributorNamedTwice_ListsIt()
    {
        var one = Contribution(50, 100, 100);
        var coherence = With(one, one).CheckCoherence();

        Assert.Equal([one.Contributor], coherence.Repeated);
        Assert.False(coherence.IsCoherent);
    }

    [Fact]
    public void CheckCoherence_OfAShareThatIsNotKnown_DoesNotTell()
    {
        var fund = With(Contribution(60, 60, 100), new FundContribution(HealthActor.Named(new("x"))));

        Assert.Null(fund.CheckCoherence().KeyIsWhole);
        Assert.Equal(60m, fund.CheckCoherence().KeyInPercent);
    }

    [Fact]
    public void CheckCoherence_OfNoContributions_DoesNotTell()
    {
        var coherence = With().CheckCoherence();

        Assert.Null(coherence.KeyIsWhole);
        Assert.Null(coherence.IsCoherent);
        Assert.Empty(coherence.ImpliedTotals);
    }

    [Fact]
    public void FindImpliedTotal_OfWhatCannotTell_IsNothing()
    {
        var whole = Contribution(20, 20, 100);

        Assert.Equal(Money.Xof(100m), whole.FindImpliedTotal());
        Assert.Null(Contribution(20, 0, 100).FindImpliedTotal());
        Assert.Null((whole with { Paid = null }).FindImpliedTotal());
        Assert.Null((whole with { Paid = Claim.NotPublished<Money>(Modality.Achieved) }).FindImpliedTotal());
        Assert.Null((whole with { Paid = Claim.Achieved(Comparator.AtLeast, Money.Xof(20m)) }).FindImpliedTotal());
        Assert.Equal(
            Money.Xof(100m),
            (whole with { Paid = Claim.Achieved(Comparator.About, Money.Xof(20m)) }).FindImpliedTotal());
        Assert.Null((whole with { Key = null }).FindImpliedTotal());
        Assert.Null((whole with { Key = Claim.Planned(Percentage.FromPercent(0)) }).FindImpliedTotal());
        Assert.Null((whole with { Collected = Claim.Achieved(CollectionRate.FromPercent(0)) }).FindImpliedTotal());
        Assert.Null((whole with { Collected = Claim.Achieved(CollectionRate.FromFraction(1e-28m)) })
            .FindImpliedTotal());
    }

    private static PooledFund With(params ReadOnlySpan<FundContribution> contributions) => new()
    {
        Id = new("caisse"),
        Name = new("Caisse", "Fund"),
        Purpose = FundPurpose.Solidarity,
        Contributions = [.. contributions],
        ContributionsAreComplete = true,
    };

    private static FundContribution Keyed(int number, string percent, Comparator comparator) =>
        new(HealthActor.Named(new($"Cotisant {number}")))
        {
            Key = Claim.Planned(
                comparator,
                Percentage.FromPercent(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture))),
        };

    private static FundContribution Contribution(int key, decimal paid, int collected) =>
        new(HealthActor.Named(new($"Cotisant {++_made}")))
        {
            Key = Claim.Planned(Percentage.FromPercent(key)),
            Paid = Claim.Achieved(Money.Xof(paid)),
            Collected = Claim.Achieved(CollectionRate.FromPercent(collected)),
        };
}
