using HealthCoop.Planning.Costing.Capital;
using HealthCoop.Planning.Costing.Prices;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Capital;

public sealed class TrainingCostingTests
{
    // Nurses and midwives in the costing of the Thanzi La Onse model, in US dollars.
    private static readonly TrainingProblem Nurses = new()
    {
        CostPerYear = Claim.Expected(Money.Usd(3_481.828119m)),
        Duration = Claim.Expected(Years.Of(3.21875m)),
        RecruitmentCost = Claim.Expected(Money.Usd(33.75m)),
        Absorption = Claim.Expected(Percentage.FromFraction(0.84m)),
        FromAbroad = Claim.Expected(Percentage.FromPercent(0)),
        Graduation = Claim.Expected(Percentage.FromPercent(80)),
        Licensure = Claim.Expected(Percentage.FromPercent(90)),
        Tenure = Claim.Expected(Years.Of(14.28571429m)),
        Staff = Claim.Expected(1_000),
        Attrition = Claim.Expected(Percentage.FromPercent(7)),
        Rate = DiscountRate.Of(Percentage.FromPercent(3)),
    };

    [Fact]
    public void Cost_OfNurses_IsThePublishedFormulaWithTheExponentMeant()
    {
        var cost = TrainingCosting.Cost(Nurses);
        var perRecruit = PerRecruit(exponentOfPart: 1);
        var perYear = perRecruit / (1 + ((1 - Math.Pow(1.03, -13.28571429)) / 0.03));

        Assert.Equal((decimal)Math.Round(perRecruit, 2), cost.PerRecruit.Value!.Value.Amount);
        Assert.Equal((decimal)Math.Round(perYear, 2), cost.PerRecruitAndYear.Value!.Value.Amount);
        Assert.Equal((decimal)Math.Round(perYear * 70, 2), cost.PerYear.Value!.Value.Amount);
        Assert.Empty(cost.Unknown);
    }

    // The published slip raises 1 + r to the power of 1 + r for the part of a year: 1.15 dollars a recruit too much.
    [Fact]
    public void Cost_OfNurses_IsNotThePublishedSlip()
    {
        Assert.Equal(20_233.71, Math.Round(PerRecruit(exponentOfPart: 1.03), 2));
        Assert.Equal(Money.Usd(20_232.55m), TrainingCosting.Cost(Nurses).PerRecruit.Value);
    }

    [Fact]
    public void Cost_OfFullYearsAtZeroPercent_IsPlainDivision()
    {
        var cost = TrainingCosting.Cost(Nurses with
        {
            CostPerYear = Claim.Expected(Money.Eur(1_000)),
            Duration = Claim.Expected(Years.Of(3)),
            RecruitmentCost = Claim.Expected(Money.Eur(24)),
            Tenure = Claim.Expected(Years.Of(10)),
            Rate = default,
        });

        Assert.Equal(Money.Eur(5_000), cost.PerRecruit.Value);
        Assert.Equal(Money.Eur(500), cost.PerRecruitAndYear.Value);
        Assert.Equal(Money.Eur(35_000), cost.PerYear.Value);
    }

    [Fact]
    public void Cost_WithAnUnknownFact_IsUnknownWhereItCounts()
    {
        var cost = TrainingCosting.Cost(Nurses with { Staff = null });

        Assert.NotNull(cost.PerRecruitAndYear.Value);
        Assert.Null(cost.PerYear.ForPlanning);
        Assert.Equal([TrainingFact.Staff], cost.Unknown);
    }

    [Fact]
    public void Cost_WithoutAnyFact_ListsEach()
    {
        var cost = TrainingCosting.Cost(new()
        {
            CostPerYear = null,
            Duration = null,
            RecruitmentCost = null,
            Absorption = null,
            FromAbroad = null,
            Graduation = null,
            Licensure = null,
            Tenure = null,
            Staff = null,
            Attrition = null,
            Rate = default,
        });

        Assert.Equal(Enum.GetValues<TrainingFact>(), cost.Unknown);
        Assert.Null(cost.PerRecruit.ForPlanning);
    }

    [Fact]
    public void Cost_WithAnAssumption_IsAssumed()
    {
        var assumed = Claim.Assumed(Percentage.FromPercent(80), new("as in Malawi"));
        var cost = TrainingCosting.Cost(Nurses with { Graduation = assumed });

        Assert.True(cost.PerYear.IsAssumed);
        Assert.Equal("as in Malawi", cost.PerYear.Assumption!.Because.English);
        Assert.Equal(TrainingCosting.Cost(Nurses).PerYear.Value, cost.PerYear.ForPlanning);
    }

    [Fact]
    public void Cost_WhereMoreThanAShareGraduates_IsLessThanTheFigure()
    {
        var graduating = Nurses with { Graduation = Claim.Expected(Comparator.MoreThan, Percentage.FromPercent(80)) };
        var staying = Nurses with { Tenure = Claim.Expected(Comparator.AtMost, Years.Of(10)) };

        Assert.Equal(Comparator.AtMost, TrainingCosting.Cost(graduating).PerRecruit.Comparator);
        Assert.Equal(Comparator.AtLeast, TrainingCosting.Cost(staying).PerYear.Comparator);
    }

    [Fact]
    public void Cost_WhereSomebodyGraduates_IsNotKnown()
    {
        var some = Claim.Expected(Comparator.MoreThan, Percentage.FromPercent(0));

        var graduating = TrainingCosting.Cost(Nurses with { Graduation = some });
        Assert.Equal([TrainingFact.Graduation], graduating.Unknown);
        Assert.Null(graduating.PerRecruit.ForPlanning);
        Assert.Equal([TrainingFact.Absorption], TrainingCosting.Cost(Nurses with { Absorption = some }).Unknown);
        Assert.Equal(
            [TrainingFact.FromAbroad],
            TrainingCosting.Cost(Nurses with { Absorption = Nurses.FromAbroad, FromAbroad = some }).Unknown);
        Assert.Empty(TrainingCosting.Cost(Nurses with { FromAbroad = some }).Unknown);
    }

    [Fact]
    public void Cost_WhereMoreAreTakenOnThanThereAre_Throws()
    {
        TrainingProblem Taking(Comparator comparator) => Nurses with
        {
            Absorption = Claim.Expected(comparator, Percentage.FromPercent(80)),
            FromAbroad = Claim.Expected(Percentage.FromPercent(40)),
        };

        var error = Assert.Throws<ArgumentException>(() => TrainingCosting.Cost(Taking(Comparator.Exactly)));
        Assert.StartsWith("80 % taken on and 40 % from abroad are more than all", error.Message, Ordinal);
        Assert.Throws<ArgumentException>(() => TrainingCosting.Cost(Taking(Comparator.AtLeast)));
        Assert.Equal(
            TrainingCosting.Cost(Nurses with
            {
                Absorption = Claim.Expected(Comparator.AtMost, Percentage.FromPercent(100)),
            }).PerRecruit,
            TrainingCosting.Cost(Taking(Comparator.AtMost)).PerRecruit);
    }

    [Fact]
    public void Cost_OfABound_IsRoundedOutwards()
    {
        Claim<Money> Of(Comparator comparator) => TrainingCosting.Cost(Nurses with
        {
            CostPerYear = Claim.Expected(comparator, Nurses.CostPerYear!.Value!.Value),
        }).PerRecruit;

        var exact = (decimal)PerRecruit(exponentOfPart: 1);
        Assert.Equal(Claim.Expected(Comparator.AtLeast, Money.Usd(Cents(Math.Floor))), Of(Comparator.MoreThan));
        Assert.Equal(Claim.Expected(Comparator.AtMost, Money.Usd(Cents(Math.Ceiling))), Of(Comparator.LessThan));

        decimal Cents(Func<decimal, decimal> round) => round(exact * 100) / 100;
    }

    [Fact]
    public void Cost_OfWhatMakesNoSense_Throws()
    {
        var nobody = Claim.Expected(Percentage.FromPercent(0));

        Assert.Throws<ArgumentNullException>(() => TrainingCosting.Cost(null!));
        Assert.Throws<ArgumentException>(() => TrainingCosting.Cost(Nurses with { Absorption = nobody }));
        Assert.Throws<ArgumentException>(() => TrainingCosting.Cost(Nurses with { Graduation = nobody }));
        Assert.Throws<ArgumentException>(() => TrainingCosting.Cost(Nurses with { Licensure = nobody }));
        Assert.Throws<ArgumentException>(
            () => TrainingCosting.Cost(Nurses with { Tenure = Claim.Expected(Years.Of(0)) }));
        Assert.Throws<ArgumentException>(() => TrainingCosting.Cost(Nurses with { Staff = Claim.Expected(-1) }));
        Assert.Throws<CurrencyMismatchException>(
            () => TrainingCosting.Cost(Nurses with { RecruitmentCost = Claim.Expected(Money.Eur(1)) }));
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static double PerRecruit(double exponentOfPart)
    {
        var training = new[] { 2, 3, 4 }.Sum(yearsBack => 3_481.828119 * Math.Pow(1.03, yearsBack))
            + (3_481.828119 * 0.21875 * Math.Pow(1.03, exponentOfPart));
        return (training + (33.75 * 1.03)) / 0.84 / 0.8 / 0.9;
    }
}
