using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Terminology;
using HealthCoop.Territories;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Samples;

/// <summary>PARSANTE: what its plan must hold, whatever the assumptions are.</summary>
public sealed class ParsanteTests
{
    private readonly PlannedSample _sample = new("parsante");

    private Plan Plan => _sample.Plan;

    private IEnumerable<T> Activities<T>()
        where T : Activity => _sample.Programme.Activities.OfType<T>();

    [Fact]
    public void Period_FollowsFromStartAndDuration()
    {
        Assert.Equal(new LocalDate(2019, 1, 2), Plan.Start);
        Assert.Equal(new LocalDate(2020, 7, 1), Plan.End);
    }

    [Fact]
    public void Plan_IsMadeBeforeTheFacts() => Assert.Equal(PlanBasis.ExAnte, Plan.Basis);

    [Fact]
    public void Activities_EndWithTheProgramme() =>
        Assert.All(Plan.Schedule.Activities, activity => Assert.True(activity.Finish <= Plan.End));

    [Fact]
    public void WorksAndSiteTransport_AreOutsideTheRains()
    {
        var season = Assert.Single(
            _sample.Programme.Territories.SelectMany(t => t.Closures).OfType<SeasonalClosure>().Distinct());
        Assert.Equal((new AnnualDate(6, 15), new AnnualDate(10, 15)), (season.From, season.Through));
        var closed = new[] { 2018, 2019, 2020 }.Select(y => new DateInterval(season.From.InYear(y), season.Through.InYear(y)));
        var atSites = Activities<Works>().Concat<Activity>(Activities<EquipmentSupply>()).ToList();
        Assert.True(atSites.Count >= 6);
        Assert.All(atSites, activity => Assert.All(closed, rains => Assert.Null(
            rains.Intersection(new(_sample.StartOf(activity), _sample.FinishOf(activity))))));
    }

    [Fact]
    public void Works_FollowTheFirstRains() =>
        Assert.All(Activities<Works>(), works => Assert.True(_sample.StartOf(works) >= new LocalDate(2019, 10, 16)));

    [Fact]
    public void Sites_AreHandedOverEquippedAcceptedTrainedAndOpened()
    {
        Assert.Equal(3, _sample.Programme.Facilities.Count);
        foreach (var site in _sample.Programme.Facilities)
        {
            var works = Activities<Works>().Single(a => a.Facility == site.Id);
            var kit = Activities<EquipmentSupply>().Where(a => a.Facility == site.Id && !a.Items.IsEmpty).ToList();
            var acceptance = Activities<Acceptance>().Where(a => a.Facility == site.Id).Max(a => _sample.FinishOf(a));
            var opening = Activities<Opening>().Single(a => a.Facility == site.Id);
            var userTraining = Activities<Training>().Where(a => a.Facility == site.Id).Max(a => _sample.StartOf(a));

            Assert.NotEmpty(kit);
            Assert.All(kit, supply => Assert.True(_sample.StartOf(supply) > _sample.FinishOf(works)));
            Assert.All(kit, supply => Assert.True(acceptance > _sample.FinishOf(supply)));
            Assert.True(userTraining > kit.Max(_sample.FinishOf));
            Assert.True(_sample.StartOf(opening) > userTraining);
            Assert.True(_sample.StartOf(opening) > acceptance);
        }
    }

    [Fact]
    public void Funding_IsOfOneFunder_WhichThePressTells()
    {
        var source = Assert.Single(_sample.Programme.Budget!.Sources);
        var share = source.Rate!;

        Assert.Equal(Percentage.FromPercent(100), share.Value);
        Assert.Contains(_sample.Programme.EvidenceItems, item =>
            item.Type == EvidenceType.Press && item.Source == share.Source);
        Assert.Equal((1m, 1m), (Plan.Appraisal.FunderDependence.Lowest, Plan.Appraisal.FunderDependence.Highest));
    }

    [Fact]
    public void Support_OfArmedForces_ListsItsConditionsAndThatNoneIsShown()
    {
        var term = ReferenceData.Shipped.Find(new Id<GrantProfile>("eu-cbsd"))!.Find<MilitarySupportTerm>()!;

        var conditions = SupportConditions.Of(_sample.Programme, term);

        Assert.Equal(term.Conditions, conditions.Select(condition => condition.Condition));
        Assert.All(conditions, condition =>
        {
            Assert.Null(condition.IsShown);
            Assert.Null(condition.Attestation);
            Assert.Empty(condition.Evidence);
            Assert.Empty(condition.Documents);
            Assert.Equal((term.SourceText, Evidence.PublicSource), (condition.Provision, condition.ProvisionEvidence));
        });
        Assert.Equal(term.Conditions.Select(condition => Terms.For(condition).Name), conditions.Select(c => c.Name));
        var report = new ProgrammeValidator().Validate(_sample.Programme);
        var reasons = report.Rules.Single(rule => rule.Rule == new RuleId("HC-FIN-014"));
        Assert.Equal(RuleOutcome.Undecided, reasons.Outcome);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Support_OfArmedForces_IsShownByTheLastAttestationThatSaysSo(bool first, bool last)
    {
        Attestation Attested(string id, bool? isSo) => new()
        {
            Id = new(id),
            Matter = AttestationMatter.ConsensusOfPartnerCountry,
            IsSo = isSo is { } known ? Claim.Achieved(known) : Claim.NotPublished<bool>(Modality.Achieved),
        };
        var programme = _sample.Programme with
        {
            Attestations =
            [
                Attested("first", first),
                Attested("last", last),
                Attested("open", null),
                Attested("one-site", !last) with { Facility = _sample.Programme.Facilities[0] },
            ],
        };
        var term = ReferenceData.Shipped.Find(new Id<GrantProfile>("eu-cbsd"))!.Find<MilitarySupportTerm>()!;

        var condition = SupportConditions.Of(programme, term)[2];

        Assert.Equal((last, "/attestations/1"), (condition.IsShown!.Value, condition.Attestation.ToString()));
        Assert.Equal(last, AttestedMatters.IsSo(programme, AttestationMatter.ConsensusOfPartnerCountry));
        var broken = new ProgrammeValidator().Validate(programme).Find(new("HC-FIN-014"))!.Outcome == RuleOutcome.Broken;
        Assert.Equal(!last, broken);
    }

    [Fact]
    public void Support_OfArmedForces_NamesWhatShowsIt()
    {
        var programme = _sample.Programme with
        {
            Attestations =
            [
                new()
                {
                    Id = new("threat"),
                    Matter = AttestationMatter.ThreatToStateInstitutions,
                    IsSo = Claim.Achieved(true) with { Source = new Id<SourceDocument>("bamada-launch") },
                    Source = new("bamada-funding"),
                    Evidence = [new("press-launch"), new("press-funding")],
                },
            ],
        };
        var term = ReferenceData.Shipped.Find(new Id<GrantProfile>("eu-cbsd"))!.Find<MilitarySupportTerm>()!;

        var condition = SupportConditions.Of(programme, term)[1];

        Assert.True(condition.IsShown);
        Assert.Equal([new("press-launch"), new("press-funding")], condition.Evidence);
        Assert.Equal([new("bamada-funding"), new("bamada-launch")], condition.Documents);
    }

    [Fact]
    public void Rules_OfGrantContracts_DoNotRunOnIt()
    {
        // Other packs have some of these rules too, and for reasons of their own.
        var packs = RulePacks.Shipped
            .Where(pack => pack.Id.Value.StartsWith("healthcoop-eu-grants", StringComparison.Ordinal))
            .ToValueList();
        var report = new ProgrammeValidator(new() { Packs = packs }).Validate(_sample.Programme);

        Assert.Equal(
            packs.SelectMany(pack => pack.Rules).Select(rule => rule.Id).ToHashSet(),
            report.Rules.Select(rule => rule.Rule).Concat(report.Off.Select(off => off.Rule)).ToHashSet());
        Assert.NotNull(report.Find(new("HC-FIN-001")));
        Assert.All(report.Rules, rule => Assert.Equal(RuleOutcome.NotApplicable, rule.Outcome));
    }

    [Fact]
    public void Money_IsOfTheEuropeanUnionToTheCent()
    {
        Assert.Equal(Money.Eur(3_500_000m), Plan.Costs.Total);
        Assert.True(Plan.Funding.Gap.IsZero);
        Assert.True(Plan.Funding.Unattributed.IsZero);
        Assert.Equal(1m, Assert.Single(Plan.Funding.Sources).Share);
    }

    [Fact]
    public void Cost_RestsOnAssumptions() => Assert.Equal(1m, Plan.Appraisal.AssumedShareOfCost);

    [Fact]
    public void Services_AreUndecidedWherePostsAreUnknown()
    {
        Assert.Equal(3, Plan.Resources.Sites.Count);
        foreach (var (site, ordinal) in Plan.Resources.Sites.Select((site, i) => (site, i)))
        {
            var posts = JsonPointer.Root / "facilities" / ordinal / "means" / "posts";
            Assert.Contains(site.Services, service => service.Undecided.Any(gap => gap.UnknownPath == posts));
            Assert.Contains(posts, Plan.Unknowns);
        }
    }

    [Fact]
    public void Facts_OfTheProjectSheet_StandWithTheirSource()
    {
        var programme = _sample.Programme;
        Assert.Equal(Money.Eur(3_500_000m), programme.Budget!.Total.Value);
        Assert.NotNull(programme.Budget.Total.Source);
        Assert.Equal(Length.Months(18), programme.Duration!.Value);
        Assert.Null(programme.End);
        Assert.Equal(4, programme.Components.Count);
        Assert.Equal(6, programme.Pillars.Count);
        Assert.Contains(programme.Beneficiaries, b => b.Group == BeneficiaryGroup.Civilians);
        Assert.Contains(programme.Beneficiaries, b => b.Group is BeneficiaryGroup.Military or BeneficiaryGroup.MilitaryHealthServices);
    }
}
