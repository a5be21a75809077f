using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Territories;
using HealthCoop.Tests.Systems;
using Xunit;

namespace HealthCoop.Tests.Health;

public sealed class HealthPlanTests
{
    private static readonly SourceDocument Example = new()
    {
        Id = new("prodess-pcds"),
        Title = new("Exemple de plan communal, PRODESS 2014-2018", "Example of a communal plan, PRODESS 2014-2018"),
    };

    private static readonly Territory Kourouma = new()
    {
        Id = new("kourouma"),
        Name = new("Commune rurale de Kourouma, cercle de Sikasso", "Rural commune of Kourouma, cercle of Sikasso"),
        Level = TerritoryKind.Commune,
        Country = CountryCode.Mali,
    };

    private static readonly Partner Commune = Partner.LocalAuthority(
        new("commune-kourouma"),
        new("Commune de Kourouma", "Commune of Kourouma"),
        Kourouma);

    private static readonly CommunalHealthPlan Plan = new()
    {
        Id = new("pcds-kourouma"),
        Owner = Commune,
        Years = new(2014, 2018),
        Status = Claim.NotPublished<HealthPlanStatus>(Modality.Achieved, Example),
        Population = Claim.Baseline(16_500, Example),
        Villages = Claim.Baseline(11, Example),
        YearlyMeans = [Year(2014, 87_000_000m, 42_000_000m, 5_000m), Year(2018, 152_000_000m, 73_000_000m, 7_700m)],
        SubsidyShare = Claim.Planned(
            new PercentageRange(Percentage.FromPercent(48), Percentage.FromPercent(52)),
            Example),
        Source = Example,
    };

    [Fact]
    public void Kourouma_WrittenAndRead_SaysWhatTheExampleSays()
    {
        var programme = SystemProgramme.Empty with
        {
            SourceDocuments = [.. SystemProgramme.Empty.SourceDocuments, Example],
            Territories = [Kourouma],
            Partners = [Commune],
            HealthPlans = [Plan],
        };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        var plan = Assert.Single(read.HealthPlans);
        var (first, last) = (plan.FindYear(2014)!, plan.FindYear(2018)!);
        Assert.Null(plan.FindYear(2015));
        Assert.Equal(0.483m, Math.Round(first.FindSubsidyShare()!.Value.Fraction, 3));
        Assert.Equal(0.480m, Math.Round(last.FindSubsidyShare()!.Value.Fraction, 3));
        Assert.True(plan.SubsidyShare!.Value!.Value.Contains(first.FindSubsidyShare()!.Value));
        Assert.True(plan.SubsidyShare!.Value!.Value.Contains(last.FindSubsidyShare()!.Value));
        Assert.Equal(Money.Xof(5_273m), first.FindCostPerPerson(plan.Population!.Value!.Value));
        Assert.Equal(Money.Xof(5_000m), first.CostPerPerson!.Value);
        Assert.Equal(19_740, last.FindImpliedPopulation());
        Assert.Equal(11, plan.Villages!.Value);
    }

    [Fact]
    public void FindSubsidyShare_OfWhatMakesNoShare_IsNothing()
    {
        Assert.Null(new HealthPlanYear(2014).FindSubsidyShare());
        Assert.Null((Year(2014, 0m, 0m, 1m)).FindSubsidyShare());
        Assert.Null((Year(2014, 10m, 11m, 1m)).FindSubsidyShare());
        Assert.Equal(Percentage.FromPercent(100), Year(2014, 10m, 10m, 1m).FindSubsidyShare());
        Assert.Equal(Percentage.FromPercent(0), Year(2014, 10m, 0m, 1m).FindSubsidyShare());
        Assert.Null((Year(2014, 10m, 5m, 1m) with { Cost = Claim.Planned(Money.Eur(10m)) }).FindSubsidyShare());
        Assert.Null((Year(2014, 10m, 5m, 1m) with { Cost = Claim.NotPublished<Money>(Modality.Planned) })
            .FindSubsidyShare());
    }

    [Fact]
    public void FindImpliedPopulation_OfWhatImpliesNone_IsNothing()
    {
        Assert.Null(new HealthPlanYear(2014).FindImpliedPopulation());
        Assert.Null(Year(2014, 10m, 5m, 0m).FindImpliedPopulation());
        Assert.Null(Year(2014, 999_999_999_999m, 5m, 1m).FindImpliedPopulation());
        Assert.Null(Year(2014, 0m, 0m, 1m).FindImpliedPopulation());
        Assert.Equal(3, Year(2014, 5m, 0m, 2m).FindImpliedPopulation());
        Assert.Null((Year(2014, 10m, 5m, 1m) with { CostPerPerson = Claim.Planned(Money.Eur(1m)) })
            .FindImpliedPopulation());
    }

    [Theory]
    [InlineData(Comparator.Exactly, true)]
    [InlineData(Comparator.About, true)]
    [InlineData(Comparator.AtLeast, false)]
    [InlineData(Comparator.LessThan, false)]
    public void Find_OfABound_TellsNothing(Comparator comparator, bool tells)
    {
        var year = Year(2014, 10m, 5m, 1m);
        var bounded = year with { Cost = Claim.Planned(comparator, Money.Xof(10m)) };
        var subsidised = year with { SubsidyRequired = Claim.Planned(comparator, Money.Xof(5m)) };

        Assert.Equal(tells, bounded.FindSubsidyShare() is not null);
        Assert.Equal(tells, subsidised.FindSubsidyShare() is not null);
        Assert.Equal(tells, bounded.FindImpliedPopulation() is not null);
        Assert.Equal(tells, bounded.FindCostPerPerson(2) is not null);
    }

    [Fact]
    public void FindCostPerPerson_OfNobody_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Year(2014, 10m, 5m, 1m).FindCostPerPerson(0));
        Assert.Null(new HealthPlanYear(2014).FindCostPerPerson(1));
    }

    [Fact]
    public void ToMatrix_OfAPriorityWithoutDiseasesOrInterventions_IsEmpty()
    {
        var priority = new HealthPlanPriority(1, new("Priorité", "Priority"));

        Assert.Empty(priority.ToMatrix());
        Assert.Empty((priority with { Diseases = [DiseaseArea.Malaria] }).ToMatrix());
        Assert.Empty((priority with { Interventions = [InterventionType.Screening] }).ToMatrix());
    }

    private static HealthPlanYear Year(int year, decimal cost, decimal subsidy, decimal perPerson) => new(year)
    {
        Cost = Claim.Planned(Money.Xof(cost), Example),
        SubsidyRequired = Claim.Planned(Money.Xof(subsidy), Example),
        CostPerPerson = Claim.Planned(Money.Xof(perPerson), Example),
    };
}
