using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.HealthPlans;
using HealthCoop.Programmes;
using HealthCoop.Tests.Cases;
using Xunit;
using static HealthCoop.Tests.Planning.HealthPlans.HealthPlanSample;

namespace HealthCoop.Tests.Planning.HealthPlans;

/// <summary>What a programme tells of its communal health plans.</summary>
public sealed class HealthPlanProblemTests
{
    private static readonly Programme Programme = new()
    {
        Id = new("programme"),
        Title = new("Santé", "Health"),
        Start = Claim.Planned(new PartialDate(2020)),
        Partners =
        [
            Named(Commune) with { Country = CountryCode.Mali, Form = OrganisationForm.LocalAuthority },
            Named(Ngo) with { Country = CountryCode.Mali, Form = OrganisationForm.Ngo },
        ],
        Budget = new()
        {
            Currency = Currency.Usd,
            Total = Claim.NotPublished<Money>(Modality.Planned),
            ExchangeRates =
            [
                new()
                {
                    Base = Currency.Eur,
                    Quote = Currency.Usd,
                    Value = 1.1m,
                    InForce = new(new(2009, 1, 1)),
                    Provenance = new("exemple", "example"),
                },
            ],
        },
    };

    [Fact]
    public void Of_APublishedPlan_CountsInTheCurrencyOfItsAmounts()
    {
        var programme = CaseDocument.Read("kourouma-pcds");
        var problem = HealthPlanProblem.Of(programme.HealthPlans[0], programme);

        Assert.Equal(new() { Plan = Kourouma, Currency = Currency.Xof }, problem);
        Assert.Equal(Exactly(87_000_000), HealthPlanPlanner.Plan(problem).Years[0].Cost);
    }

    [Fact]
    public void Of_SeveralCurrencies_TakesThatOfMostAmounts()
    {
        var euros = new HealthPlanActivity(new Narrative("Euros")) { Cost = Claim.Planned(Money.Eur(1)) };

        Assert.Equal(
            Currency.Xof,
            HealthPlanProblem.Of(FiveYears with { Activities = [euros, euros] }, Programme).Currency);
        Assert.Equal(
            Currency.Eur,
            HealthPlanProblem.Of(Ouagadougou with { Activities = [euros] }, Programme).Currency);
    }

    [Fact]
    public void Of_APlanWithoutAmounts_CountsAsTheBudgetDoes()
    {
        Assert.Equal(Currency.Usd, HealthPlanProblem.Of(Ouagadougou, Programme).Currency);
        Assert.Equal(default, HealthPlanProblem.Of(Ouagadougou, Programme with { Budget = null }).Currency);
    }

    [Fact]
    public void Of_ABudgetWithRates_ConvertsByThem() => Assert.True(
        HealthPlanProblem.Of(Ouagadougou, Programme).Rates.TryConvert(
            Money.Eur(10),
            Currency.Usd,
            new(2013, 6, 1),
            out _));

    [Fact]
    public void Of_AProgramme_HasNoOfferAndNoSession()
    {
        var problem = HealthPlanProblem.Of(FiveYears, Programme);
        Assert.Empty(problem.Offers);
        Assert.Empty(problem.Sessions);
    }

    [Theory]
    [InlineData(OrganisationForm.Ngo, "ML", HealthPlanSource.Partners)]
    [InlineData(OrganisationForm.Ministry, "ML", HealthPlanSource.TransferredCredits)]
    [InlineData(OrganisationForm.StateService, "ML", HealthPlanSource.TransferredCredits)]
    [InlineData(OrganisationForm.Ministry, "FR", HealthPlanSource.Partners)]
    [InlineData(OrganisationForm.CommunityHealthAssociation, "ML", HealthPlanSource.Fees)]
    [InlineData(OrganisationForm.ManagementCommittee, "ML", HealthPlanSource.Fees)]
    public void Of_APayerOfAForm_PaysOutOfItsSource(OrganisationForm form, string country, HealthPlanSource source)
    {
        var payer = Named(new("payer")) with { Form = form, Country = new(country) };
        var body = new Institution
        {
            Id = new("body"),
            Name = new("Corps", "Body"),
            Type = InstitutionType.TechnicalCommittee,
            Owner = payer,
            SetUpOn = Claim.NotPublished<PartialDate>(Modality.Achieved),
        };
        var programme = Programme with { Partners = [.. Programme.Partners, payer], Institutions = [body] };

        Assert.Equal([source], SourcesOf(HealthActor.Of(payer.Id), programme));
        Assert.Equal([source], SourcesOf(HealthActor.Of(body.Id), programme));
    }

    [Fact]
    public void Of_ADirectorateOfTheOwner_PaysOutOfItsRevenue()
    {
        var directorate = new Institution
        {
            Id = new("directorate"),
            Name = new("Direction de la santé", "Health directorate"),
            Type = InstitutionType.MunicipalDirectorate,
            Owner = Commune,
            SetUpOn = Claim.NotPublished<PartialDate>(Modality.Achieved),
        };

        Assert.Equal(
            [HealthPlanSource.OwnRevenue],
            SourcesOf(HealthActor.Of(directorate.Id), Programme with { Institutions = [directorate] }));
    }

    [Fact]
    public void Of_APayerThatIsNotTold_LeavesTheSourceUnknown()
    {
        Assert.Equal(5, SourcesOf(HealthActor.Of(new Id<Institution>("nobody")), Programme).Count);
        Assert.Equal(5, SourcesOf(HealthActor.Named(new("Ressortissants", "Emigrants")), Programme).Count);
        Assert.Equal([HealthPlanSource.Fees], SourcesOf(HealthActor.Of(new Id<Facility>("centre")), Programme));
    }

    [Fact]
    public void Of_NoArgument_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("plan", () => HealthPlanProblem.Of(null!, Programme));
        Assert.Throws<ArgumentNullException>("programme", () => HealthPlanProblem.Of(FiveYears, null!));
    }

    private static Partner Named(Id<Partner> id) => new() { Id = id, Name = new(id.Value) };

    private static ValueList<HealthPlanSource> SourcesOf(HealthActor payer, Programme programme)
    {
        var plan = FiveYears with { Activities = [Activity("Market", 1, new(2020, 2020), payer)] };
        return HealthPlanPlanner.Plan(HealthPlanProblem.Of(plan, programme)).Lines[^1].Sources;
    }
}
