using HealthCoop.Documents.Ledger;
using HealthCoop.Programmes;
using HealthCoop.Terminology;
using HealthCoop.Territories;
using HealthCoop.Tests.Samples;
using HealthCoop.Tests.Systems;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class ClaimLedgerTests
{
    private static readonly Programme ThreeCities = new PlannedSample("pbo-sante").Programme;

    public static TheoryData<Claim<Money>, Claim<Money>, ClaimAgreement, UndecidedReason?> Amounts => new()
    {
        { Exactly(100), Exactly(100), ClaimAgreement.Agrees, null },
        { Exactly(100), Exactly(101), ClaimAgreement.Differs, null },
        { Within(1, Exactly(100)), Exactly(101), ClaimAgreement.Agrees, null },
        { Within(1, Exactly(100)), Exactly(101.01m), ClaimAgreement.Differs, null },
        { Within(1, Exactly(100)), Exactly(98.99m), ClaimAgreement.Differs, null },
        { About(100), Exactly(100), ClaimAgreement.Agrees, null },
        { About(100), Exactly(101), ClaimAgreement.Undecided, UndecidedReason.NoTolerance },
        { Exactly(100), About(101), ClaimAgreement.Undecided, UndecidedReason.NoTolerance },
        { Within(0, About(100)), About(100), ClaimAgreement.Agrees, null },
        { Within(0, About(100)), Exactly(101), ClaimAgreement.Differs, null },
        {
            Exactly(100), Claim.Achieved(new Money(90, Currency.Eur)),
            ClaimAgreement.Undecided, UndecidedReason.OtherModality
        },
        { Exactly(100), Claim.Achieved(new Money(100, Currency.Eur)), ClaimAgreement.Agrees, null },
        {
            Exactly(100), Claim.Planned(new Money(65_596, new("XAF"))),
            ClaimAgreement.Agrees, null
        },
        {
            Exactly(100), Claim.Planned(new Money(65_595, new("XAF"))),
            ClaimAgreement.Differs, null
        },
        { Claim.Planned(new Money(65_596, new("XAF"))), Exactly(100), ClaimAgreement.Agrees, null },
        { Exactly(100), Claim.Planned(Money.Xof(65_596)), ClaimAgreement.Agrees, null },
        { Exactly(-100), Claim.Planned(Money.Xof(-65_596)), ClaimAgreement.Agrees, null },
        { Exactly(100), Claim.Planned(Money.Xof(65_597)), ClaimAgreement.Differs, null },
        { Claim.Planned(Money.Xof(65_596)), Exactly(100), ClaimAgreement.Agrees, null },
        { Claim.Planned(Money.Xof(65_596)), Exactly(100.01m), ClaimAgreement.Differs, null },
        { Bound(Comparator.AtLeast, 100), Claim.Planned(Money.Xof(65_595)), ClaimAgreement.Differs, null },
        { Exactly(decimal.MaxValue), Claim.Planned(Money.Xof(1)), ClaimAgreement.Differs, null },
        { Claim.Planned(Money.Xof(656)), Claim.Planned(new Money(656, new("XAF"))), ClaimAgreement.Agrees, null },
        { Claim.Planned(Money.Xof(656)), Claim.Planned(new Money(657, new("XAF"))), ClaimAgreement.Differs, null },
        {
            Claim.Planned(Money.Xof(1)), Exactly(decimal.MaxValue),
            ClaimAgreement.Undecided, UndecidedReason.TooLarge
        },
        { Within(1, About(100)), About(101), ClaimAgreement.Agrees, null },
        { Within(1, About(100)), Exactly(102), ClaimAgreement.Differs, null },
        { Exactly(100), Bound(Comparator.MoreThan, 99), ClaimAgreement.Agrees, null },
        { Exactly(100), Bound(Comparator.MoreThan, 100), ClaimAgreement.Differs, null },
        { Exactly(100), Bound(Comparator.AtLeast, 100), ClaimAgreement.Agrees, null },
        { Exactly(100), Bound(Comparator.LessThan, 100), ClaimAgreement.Differs, null },
        { Exactly(100), Bound(Comparator.AtMost, 99), ClaimAgreement.Differs, null },
        { Within(1, Exactly(100)), Bound(Comparator.AtMost, 99), ClaimAgreement.Agrees, null },
        { About(100), Bound(Comparator.AtLeast, 90), ClaimAgreement.Undecided, UndecidedReason.NoTolerance },
        { Within(5, About(100)), Bound(Comparator.AtLeast, 90), ClaimAgreement.Agrees, null },
        { Within(5, About(100)), Bound(Comparator.AtLeast, 110), ClaimAgreement.Differs, null },
        { Bound(Comparator.MoreThan, 90), Exactly(100), ClaimAgreement.Agrees, null },
        { Bound(Comparator.MoreThan, 90), Exactly(90), ClaimAgreement.Differs, null },
        { Bound(Comparator.MoreThan, 90), Bound(Comparator.MoreThan, 90), ClaimAgreement.Agrees, null },
        { Bound(Comparator.MoreThan, 90), Bound(Comparator.MoreThan, 95), ClaimAgreement.Undecided, UndecidedReason.BoundsOnly },
        { Bound(Comparator.MoreThan, 90), Bound(Comparator.LessThan, 95), ClaimAgreement.Undecided, UndecidedReason.BoundsOnly },
        { Bound(Comparator.MoreThan, 90), Bound(Comparator.LessThan, 90), ClaimAgreement.Differs, null },
        { Bound(Comparator.AtLeast, 90), Bound(Comparator.AtMost, 80), ClaimAgreement.Differs, null },
        { Exactly(100), Claim.NotPublished<Money>(Modality.Planned), ClaimAgreement.Undecided, UndecidedReason.NotKnown },
        {
            Exactly(100), Claim.Planned(new Money(100, Currency.Usd)),
            ClaimAgreement.Undecided, UndecidedReason.OtherCurrency
        },
        { Exactly(1), Claim.Planned(Money.Xof(657)), ClaimAgreement.Differs, null },
        { Within(1, Exactly(1)), Claim.Planned(Money.Xof(657)), ClaimAgreement.Agrees, null },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Of_TwoAmounts_SaysWhatBothDecide(
        Claim<Money> chosen,
        Claim<Money> competing,
        ClaimAgreement agreement,
        UndecidedReason? because)
    {
        var comparison = Compare(chosen, competing);

        Assert.Equal((agreement, because), (comparison.Agreement, comparison.Because));
    }

    [Theory]
    [InlineData("2012-12", "2013-01", ClaimAgreement.Differs)]
    [InlineData("2012", "2012-12", ClaimAgreement.Agrees)]
    [InlineData("2012-12-31", "2012", ClaimAgreement.Agrees)]
    [InlineData("2012-12-31", "2013", ClaimAgreement.Differs)]
    public void Of_TwoDates_ComparesThemAsPreciselyAsBothAre(string chosen, string competing, ClaimAgreement expected)
    {
        var entry = Assert.Single(ClaimLedger.Of(SystemProgramme.Empty with
        {
            End = Claim.Planned(Date(chosen)) with { Competing = [Claim.Planned(Date(competing))] },
        }).Entries);

        var comparison = Assert.Single(entry.Comparisons);
        Assert.Equal((expected, null), (comparison.Agreement, comparison.Deviation));
    }

    [Theory]
    [InlineData("2012-12", ClaimAgreement.Agrees, null)]
    [InlineData("2013-01", ClaimAgreement.Undecided, UndecidedReason.ToleranceNotApplicable)]
    public void Of_ADateWithATolerance_SaysThatItDoesNotApply(
        string competing,
        ClaimAgreement expected,
        UndecidedReason? because)
    {
        var end = Claim.Planned(Date("2012-12")) with
        {
            Tolerance = Percentage.FromPercent(5),
            Competing = [Claim.Planned(Date(competing))],
        };

        var entry = Assert.Single(ClaimLedger.Of(SystemProgramme.Empty with { End = end }).Entries);

        var comparison = Assert.Single(entry.Comparisons);
        Assert.Equal((expected, because), (comparison.Agreement, comparison.Because));
    }

    [Fact]
    public void Of_WordsWithAComparator_AreUndecided()
    {
        var zone = Claim.Planned(Comparator.AtLeast, SecurityZone.Stable) with
        {
            Competing = [Claim.Planned(SecurityZone.Combat), Claim.Planned(Comparator.AtLeast, SecurityZone.Stable)],
        };
        var place = new Territory { Id = new("x"), Name = new("X"), Country = CountryCode.Mali, Security = zone };
        var ledger = ClaimLedger.Of(SystemProgramme.Empty with { Territories = [place] });

        Assert.Equal(
            [UndecidedReason.NoNumber, null],
            Assert.Single(ledger.Entries).Comparisons.Select(comparison => comparison.Because));
        var french = ledger.ToText(Language.French);
        Assert.Contains("(territoire x)", french, StringComparison.Ordinal);
        Assert.Contains(Terms.For(SecurityZone.Combat).InSentence.French, french, StringComparison.Ordinal);
        Assert.DoesNotContain("Combat ", french, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Lengths_ComparesWithinOneUnit()
    {
        var programme = SystemProgramme.Empty with
        {
            Duration = Claim.Planned(Length.Months(36)) with
            {
                Competing = [Claim.Planned(Length.Months(37)), Claim.Planned(Length.Days(1_096))],
            },
        };

        Assert.Equal(
            [(ClaimAgreement.Differs, null), (ClaimAgreement.Undecided, UndecidedReason.OtherUnit)],
            Assert.Single(ClaimLedger.Of(programme).Entries).Comparisons.Select(c => (c.Agreement, c.Because)));
    }

    [Fact]
    public void Of_Words_ComparesThemAsTheyStand()
    {
        var zone = Claim.Baseline(SecurityZone.Combat) with
        {
            Competing = [Claim.Baseline(SecurityZone.Stable), Claim.Baseline(SecurityZone.Combat)],
        };
        var place = new Territory { Id = new("x"), Name = new("X"), Country = CountryCode.Mali, Security = zone };

        var entry = Assert.Single(ClaimLedger.Of(SystemProgramme.Empty with { Territories = [place] }).Entries);

        Assert.Equal([ClaimAgreement.Differs, ClaimAgreement.Agrees], entry.Comparisons.Select(c => c.Agreement));
        Assert.Equal((new("territory", new("x")), "/territories/0/security"), (entry.Entity, entry.Path.ToString()));
    }

    [Fact]
    public void Of_AStartThatIsNotKnown_KnowsNoParity()
    {
        var programme = Budgeted(Exactly(1), Claim.Planned(Money.Xof(656))) with
        {
            Start = Claim.NotPublished<PartialDate>(Modality.Planned),
        };

        Assert.Equal(
            UndecidedReason.OtherCurrency,
            Assert.Single(ClaimLedger.Of(programme).Entries[0].Comparisons).Because);
    }

    [Fact]
    public void Of_HugeNumbers_StillCompares()
    {
        var huge = Claim.Planned(new Money(decimal.MaxValue, Currency.Eur));

        Assert.Equal(ClaimAgreement.Agrees, Compare(Within(100, huge), huge).Agreement);
        Assert.Null(Compare(Exactly(0.0000000000000000000000000001m), huge).Deviation);
    }

    [Fact]
    public void Of_ThreeCities_FindsTheBudgetInTwoCurrencies()
    {
        var ledger = ClaimLedger.Of(ThreeCities);
        var total = ledger.Entries.OfType<ContestedClaim<Money>>().Single();

        Assert.Equal(["/start", "/end", "/budget/total"], ledger.Entries.Select(entry => entry.Path.ToString()).Where(path =>
            path is "/start" or "/end" or "/budget/total"));
        Assert.Equal((Comparator.About, Money.Eur(1_200_000m)), (total.Chosen.Comparator, total.Chosen.Value));
        Assert.Equal(Money.Xof(814_000_000m), Assert.Single(total.Competing).Claim.Value);
        Assert.Equal(0.034113m, total.Competing[0].Comparison.Deviation);
        Assert.NotNull(total.ChosenBecause);
        Assert.Equal("pbo-sante", total.Entity.Id.Value);
    }

    [Theory]
    [InlineData(5, ClaimAgreement.Agrees)]
    [InlineData(3, ClaimAgreement.Differs)]
    public void Of_ThreeCitiesWithATolerance_DecidesTheBudget(int percent, ClaimAgreement expected)
    {
        var budget = ThreeCities.Budget!;
        var programme = ThreeCities with
        {
            Budget = budget with { Total = budget.Total with { Tolerance = Percentage.FromPercent(percent) } },
        };

        var total = ClaimLedger.Of(programme).Entries.OfType<ContestedClaim<Money>>().Single();

        Assert.Equal(expected, Assert.Single(total.Comparisons).Agreement);
    }

    [Fact]
    public void Of_Parsante_KeepsEachEstimateWithItsSource()
    {
        var programme = new PlannedSample("parsante").Programme;
        var total = ClaimLedger.Of(programme).Entries.OfType<ContestedClaim<Money>>().Single();

        Assert.Equal(
            [Money.Eur(3_000_000m), Money.Eur(4_000_000m), Money.Xof(2_200_000_000m)],
            total.Competing.Select(competing => competing.Claim.Value!.Value));
        Assert.All(total.Competing, competing => Assert.NotNull(competing.Claim.Source));
    }

    [Fact]
    public void Of_NoConflict_IsEmpty()
    {
        var ledger = ClaimLedger.Of(SystemProgramme.Empty);

        Assert.Empty(ledger.Entries);
        Assert.Equal(
            "Contested facts: 0, without a reason: 0; competing values: 0 agree, 0 differ, 0 stay undecided.",
            ledger.ToText(Language.English));
    }

    [Fact]
    public void ToText_OfAConflict_TellsAllInBothLanguages()
    {
        var chosen = Claim.Planned(Comparator.About, Money.Eur(1_200_000m), SystemProgramme.Newsletter) with
        {
            Tolerance = Percentage.FromPercent(5),
            ChosenBecause = new("La monnaie.", "The currency."),
        };
        var ledger = ClaimLedger.Of(Budgeted(chosen, Claim.Expected(Money.Xof(814_000_000m))));

        Assert.Equal(
            """
            /budget/total (programme de coopération system)
              retenu : prévu, environ EUR 1200000.00 [source : platforma-16]
              concurrent : attendu, XOF 814000000 [sans source] → s'accorde (+3.4113 %)
              tolérance : 5 %
              motif : La monnaie.
            Faits contestés : 1, dont sans motif : 0 ; valeurs concurrentes : 1 s'accordent, 0 diffèrent, 0 restent indécises.
            """.ReplaceLineEndings("\n"),
            ledger.ToText(Language.French));
        Assert.Contains("competing: expected, XOF 814000000 [no source] → agrees", ledger.ToText(Language.English), StringComparison.Ordinal);
    }

    private static ClaimComparison Compare(Claim<Money> chosen, Claim<Money> competing) =>
        Assert.Single(Assert.Single(ClaimLedger.Of(Budgeted(chosen, competing)).Entries).Comparisons);

    private static Programme Budgeted(Claim<Money> chosen, Claim<Money> competing) => SystemProgramme.Empty with
    {
        Budget = new() { Currency = Currency.Eur, Total = chosen with { Competing = [competing] } },
    };

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : default;

    private static Claim<Money> Exactly(decimal euros) => Claim.Planned(new Money(euros, Currency.Eur));

    private static Claim<Money> About(decimal euros) => Bound(Comparator.About, euros);

    private static Claim<Money> Bound(Comparator comparator, decimal euros) =>
        Claim.Planned(comparator, new Money(euros, Currency.Eur));

    private static Claim<Money> Within(decimal percent, Claim<Money> claim) =>
        claim with { Tolerance = Percentage.FromPercent(percent) };
}
