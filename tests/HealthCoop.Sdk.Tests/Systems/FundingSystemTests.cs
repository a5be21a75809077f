using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using Xunit;
using static HealthCoop.Tests.Systems.SystemProgramme;

namespace HealthCoop.Tests.Systems;

/// <summary>Calls, budgets and sources of money, built as the sources tell them and read back.</summary>
public sealed class FundingSystemTests
{
    [Fact]
    public void System12_CoFinancingWithACeilingPerCall_IsBuiltAndReadBack()
    {
        var union = new Partner { Id = new("eu"), Name = new("Union européenne", "European Union") };
        var asked = Empty with
        {
            Type = ProgrammeType.CityToCityCooperation,
            Partners = [union],
            Budget = new()
            {
                Currency = Currency.Eur,
                Total = Claim.Planned(Money.Eur(1_675_616.58m)),
                Sources =
                [
                    new()
                    {
                        Id = new("eu-nsa-la"),
                        Partner = union,
                        Instrument = new("Acteurs non étatiques - Autorités locales", "Non-State Actors - Local Authorities"),
                        RequestedAmount = Claim.Planned(Money.Eur(1_370_000m)),
                        IsAwarded = Claim.NotPublished<bool>(Modality.Expected),
                    },
                ],
            },
        };
        var financed = asked with
        {
            Budget = asked.Budget with
            {
                Total = Claim.Planned(Comparator.About, Money.Eur(1_200_000m), Newsletter),
                Sources =
                [
                    new()
                    {
                        Id = new("eu-nsa-la"),
                        Partner = union,
                        Profile = new("eu-nsa-la-2009"),
                        Rate = Claim.Achieved(Percentage.FromPercent(75), Newsletter),
                        IsAwarded = Claim.Achieved(true, Newsletter),
                    },
                    FundingSource.NotPublished(new("others"), new("Autres cofinanceurs", "Other co-financiers")),
                ],
            },
        };

        var (readAsked, readFinanced) = (ReadBack(asked), ReadBack(financed));

        Assert.Equal((asked, financed), (readAsked, readFinanced));
        var ceiling = ReferenceData.Shipped.Find(readFinanced.Budget!.Sources[0].Profile!.Value)!.MaximumRate!.Value;
        var requested = readAsked.Budget!.Sources[0].RequestedAmount!.Value!.Value;
        var rate = Percentage.FromFraction(requested.Amount / readAsked.Budget.Total.Value!.Value.Amount);
        Assert.Equal(81.76m, Math.Round(rate.Percent, 2));
        Assert.True(rate > ceiling);
        Assert.Null(readAsked.Budget.Sources[0].Profile);
        Assert.False(readAsked.Budget.Sources[0].IsAwarded!.IsKnown);
        Assert.Equal(ceiling, readFinanced.Budget.Sources[0].Rate!.Value);
    }

    [Fact]
    public void System13_BudgetByHeadingAndSource_IsBuiltAndReadBack()
    {
        var luxembourg = new Partner { Id = new("lu"), Name = new("Gouvernement du Luxembourg", "Luxembourg") };
        var mali = new Partner { Id = new("ml"), Name = new("Gouvernement du Mali", "Government of Mali") };
        var programme = Empty with
        {
            Type = ProgrammeType.BilateralHealthProgramme,
            Partners = [luxembourg, mali],
            Budget = new()
            {
                Currency = Currency.Eur,
                Total = Claim.Planned(Money.Eur(13_987_930m)),
                Sources =
                [
                    Paying("lu", luxembourg, 9_037_238m),
                    Paying("ml-1", mali, 4_038_000m),
                    Paying("ml-2", mali, 912_692m),
                ],
                Headings =
                [
                    new(BudgetHeading.Works, Claim.NotPublished<Money>(Modality.Planned)) { FundingSource = new("lu") },
                    new(BudgetHeading.EquipmentAndSupplies, Claim.NotPublished<Money>(Modality.Planned)),
                ],
            },
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        var paid = read.Budget!.Sources.Select(source => source.Amount!.Value!.Value).ToList();
        Assert.Equal(read.Budget.Total.Value, paid[0] + paid[1] + paid[2]);
        Assert.Equal(0.6461m, Math.Round(paid[0].Amount / read.Budget.Total.Value!.Value.Amount, 4));
        Assert.Equal("lu", read.Budget.Headings[0].FundingSource!.Value.Value);
        Assert.All(read.Budget.Headings, heading => Assert.False(heading.Amount.IsKnown));
        Assert.False(read.Budget.HeadingsAreComplete);
    }

    [Fact]
    public void AnnualContributions_ByRule_AreBuiltAndReadBack()
    {
        var (angers, metropole) = (new Partner { Id = new("angers"), Name = new("Ville d'Angers", "Angers") },
            new Partner { Id = new("alm"), Name = new("Angers Loire Métropole") });
        var programme = Empty with
        {
            Type = ProgrammeType.CityTwinning,
            Start = Claim.Achieved(new PartialDate(1974)),
            Partners = [angers, metropole],
            Budget = new()
            {
                Currency = Currency.Eur,
                Total = Claim.NotPublished<Money>(Modality.Planned),
                AnnualContributions =
                [
                    Contribution(angers, 1985, 0.5m, 220_000m),
                    Contribution(metropole, 1999, 0.3m, 110_000m),
                ],
            },
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        var first = read.Budget!.AnnualContributions[0];
        Assert.Equal(new PartialDate(1985), first.During!.Value.From);
        Assert.Equal(44_000_000m, first.PerYear!.Value!.Value.Amount / first.RateOfInvestmentBudget!.Value!.Value.Fraction);
        Assert.Equal(Comparator.About, first.PerYear.Comparator);
    }

    private static FundingSource Paying(string id, Partner partner, decimal amount) =>
        new() { Id = new(id), Partner = partner, Amount = Claim.Planned(Money.Eur(amount)) };

    private static AnnualContribution Contribution(Partner partner, int since, decimal percent, decimal perYear) => new()
    {
        Partner = partner,
        During = new(new(since)),
        RateOfInvestmentBudget = Claim.Achieved(Percentage.FromPercent(percent)),
        PerYear = Claim.Achieved(Comparator.About, Money.Eur(perYear)),
    };
}
