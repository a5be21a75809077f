using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning;
using HealthCoop.Planning.Explanations;
using HealthCoop.Planning.Resources;
using HealthCoop.Planning.Verification;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Tests.Documents;
using HealthCoop.Tests.Planning.Explanations;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>The staff that norms in force ask for, in plans of a community health centre whose workload takes 3.96
/// nurses.</summary>
public sealed class NormStaffingTests
{
    private static readonly Narrative Text = new("norme", "norm");
    private static readonly Claim<FullTimeEquivalent> Workload = Claim.Expected(FullTimeEquivalent.Of(3.96m));

    private static readonly StaffingNorm Norm = new()
    {
        Id = new("ours"),
        Country = CountryCode.Mali,
        FacilityType = FacilityType.CommunityHealthCentre,
        Posts = [Post("222", 5)],
        AsOf = new(2018),
        SourceText = new("Arrêté inventé", "Invented decree"),
        Evidence = Evidence.PublicSource,
    };

    private static readonly Programme Programme = Nursed(new IscoCode("2221"));

    [Theory]
    [InlineData(3, 3.96, StaffingBasis.Workload)]
    [InlineData(5, 5, StaffingBasis.Norm)]
    public void Plan_NormInForce_IsAFloor(int number, double required, StaffingBasis basis)
    {
        var staff = Staffing(Programme, Norm with { Posts = [Post("222", number)] });
        Assert.Equal(Exactly(number), staff.ByNorm);
        Assert.Equal(Workload, staff.ByWorkload);
        Assert.Equal(Exactly((decimal)required), staff.Required);
        Assert.Equal(basis, staff.DecidedBy);
    }

    [Fact]
    public void Plan_PostsOfTheOccupation_AreAddedUp() => Assert.Equal(
        Exactly(9),
        Staffing(Programme, Norm with { Posts = [Post("2", 2), Post("2222", 4), Post("2221", 7), Post("2221", 0)] }).ByNorm);

    [Fact]
    public void Plan_PostWithoutNumber_AsksForOnePersonAtLeast()
    {
        var staff = Staffing(Programme, Norm with { Posts = [Post("222", null), Post("2221", 5)] });
        Assert.Equal(AtLeast(6), staff.ByNorm);
        Assert.Equal(AtLeast(6), staff.Required);
        Assert.Equal(AtLeast(1), Staffing(Programme, Norm with { Posts = [Post("222", null)] }).ByNorm);
    }

    [Fact]
    public void Plan_SeveralNorms_TheLargestCounts()
    {
        var other = Norm with { Id = new("other"), Posts = [Post("2221", 7)] };
        Assert.Equal(Exactly(7), Staffing(Programme, Norm, other).ByNorm);
        Assert.Equal(AtLeast(7), Staffing(Programme, Norm with { Posts = [Post("2221", null)] }, other).ByNorm);
    }

    public static TheoryData<string, Programme, StaffingNorm> Silent => new()
    {
        { "other country", Programme, Norm with { Country = CountryCode.BurkinaFaso } },
        { "other type", Programme, Norm with { FacilityType = FacilityType.Maternity } },
        { "unconfirmed", Programme, Norm with { Evidence = Evidence.Unconfirmed } },
        { "past", Programme, Norm with { InForce = new(new(2010), new(2018)) } },
        { "to come", Programme, Norm with { InForce = new(new(2020)) } },
        { "from some day of the year of the start", Programme, Norm with { InForce = new(new(2019)) } },
        { "start to the year", Starting(Claim.Planned(new PartialDate(2019))), Norm with { InForce = new(new(2019, 7)) } },
        { "assumed start", Starting(Claim.Assumed(new PartialDate(2019, 7, 1), Text)), Norm with { InForce = new(new(2010)) } },
        { "other occupation", Programme, Norm with { Posts = [Post("3221", 5)] } },
        { "narrower occupation", Nursed(new("222")), Norm with { Posts = [Post("2221", 5)] } },
        { "function alone", Programme, Norm with { Posts = [new() { Name = Text, Function = FacilityPost.HeadNurse, Number = 5 }] } },
        { "all staff alone", Programme, Norm with { Posts = [], Staff = 12 } },
        { "nobody", Programme, Norm with { Posts = [Post("2221", 0)] } },
        { "cadre without occupation", Nursed(null), Norm },
    };

    [Theory]
    [MemberData(nameof(Silent), DisableDiscoveryEnumeration = true)]
    public void Plan_NormThatDoesNotApply_AsksForNobody(string why, Programme programme, StaffingNorm norm)
    {
        var staff = Staffing(programme, norm);
        Assert.True(staff.ByNorm is null, why);
        Assert.Equal(Workload, staff.Required);
        Assert.Equal(StaffingBasis.Workload, staff.DecidedBy);
    }

    [Fact]
    public void Plan_NormForTheWholeOfTheStart_IsInForce() => Assert.Equal(
        Exactly(5),
        Staffing(Starting(Claim.Planned(new PartialDate(2019, 7))), Norm with { InForce = new(new(2019, 6), new(2019, 8)) }).ByNorm);

    [Fact]
    public void Plan_ShippedNormsOfMali_NameNoOccupation() =>
        Assert.Null(StaffOf(Plan(Programme, ReferenceData.Shipped)).ByNorm);

    [Fact]
    public void Plan_TimeOfOnePersonNotKnown_RequiresAtLeastTheNorm()
    {
        var programme = Programme with { Cadres = [Programme.Cadres[0] with { AvailableTime = null }] };
        var staff = Staffing(programme, Norm);
        Assert.False(staff.ByWorkload.IsKnown);
        Assert.Equal(Exactly(5), staff.ByNorm);
        Assert.Equal(AtLeast(5), staff.Required);
        Assert.Equal(StaffingBasis.Norm, staff.DecidedBy);
    }

    [Fact]
    public void Plan_YearByYear_IsNeverBelowTheNorm()
    {
        var rising = MadeUpNeed.Rising with { Cadres = Programme.Cadres };
        Assert.Equal(
            [2.5m, 2.5m, 2.76m],
            Assess(rising, Claim.Expected(FullTimeEquivalent.Of(2.5m)))
                .Years.Select(year => year.Required.Value!.Value.Count));
        Assert.Equal(
            [3m, 3m, 3m],
            Staffing(rising, Norm with { Posts = [Post("2221", 3)] }).Years.Select(year => year.Required.Value!.Value.Count));
    }

    [Fact]
    public void Assess_AmongEquals_TheFirstDecides()
    {
        Assert.Equal(StaffingBasis.Workload, Assess(Programme, Workload).DecidedBy);
        var covered = Covered(Claim.Planned(WeeklyHours.Of(168)));
        Assert.Equal((Exactly(5.2416m), StaffingBasis.Cover), Decided(Assess(covered, Exactly(5.2416m))));
        Assert.Equal((Exactly(5.25m), StaffingBasis.Norm), Decided(Assess(covered, Exactly(5.25m))));
    }

    [Fact]
    public void Assess_BoundsAndAssumptions_GoOn()
    {
        var most = Covered(Claim.Planned(Comparator.AtMost, WeeklyHours.Of(168)));
        Assert.Equal(
            (Claim.Expected(Comparator.AtMost, FullTimeEquivalent.Of(5.2416m)), StaffingBasis.Cover),
            Decided(Assess(most, Exactly(5))));
        Assert.Equal((Exactly(6), StaffingBasis.Norm), Decided(Assess(most, Exactly(6))));
        var unknown = Covered(Claim.NotPublished<WeeklyHours>(Modality.Planned));
        Assert.Equal((AtLeast(6), StaffingBasis.Norm), Decided(Assess(unknown, Exactly(6))));
        var assumed = Covered(Claim.Assumed(WeeklyHours.Of(168), Text));
        var required = Assess(assumed, Exactly(6)).Required;
        Assert.Equal((false, 6m), (required.IsKnown, required.Assumption?.Value.Count));
    }

    [Fact]
    public void Explain_Norm_NamesItsPostsDateAndSource()
    {
        var reference = With(Norm with { InForce = new(new(2018, 3), null) });
        var plan = Plan(Programme, reference);
        string TextOf(string member) => plan
            .Explain(Figure.At(JsonPointer.Root / "resources" / "sites" / 0 / "staffing" / 0 / member / "value"), Programme, reference)!
            .ToText(Language.English);
        Assert.StartsWith("Staff by norm: 5 FTE\n", TextOf("byNorm"), StringComparison.Ordinal);
        Assert.Contains(
            "Post 'norm' of the norm 'ours', as of 2018: 5 [2018-03-31/..: Invented decree]",
            TextOf("byNorm"),
            StringComparison.Ordinal);
        Assert.Contains("/cadres/0/isco", TextOf("byNorm"), StringComparison.Ordinal);
        var required = TextOf("required");
        Assert.StartsWith("Staff required: 5 FTE\n= the largest of workload, cover and norm", required, StringComparison.Ordinal);
        Assert.Contains("\n  Staff by norm: 5 FTE\n", required, StringComparison.Ordinal);
        Assert.Contains("\n  Working time one person has in a year: ", required, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_NormChanged_IsRefused()
    {
        var reference = With(Norm);
        var plan = Plan(Programme, reference);
        var staff = StaffOf(plan);
        Assert.All(
            [
                staff with { ByNorm = Exactly(4) },
                staff with { ByNorm = AtLeast(5) },
                staff with { ByNorm = null },
                staff with { DecidedBy = StaffingBasis.Workload },
                staff with { Required = Workload },
            ],
            changed => Assert.False(PlanVerifier.Verify(Changed(plan, changed), Programme, reference).Passed));
    }

    [Fact]
    public void Plan_AnyNormsAndNeeds_AreVerifiedAndExplained()
    {
        var asked = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var dice = new Dice(seed);
            var reference = With([.. Enumerable.Range(0, dice.Below(4)).Select(number => AnyNorm(dice, number))]);
            var time = Claim.Planned(AnnualWorkingTime.FromMinutes(100_000));
            var programme = MadeUpNeed.Of(seed) with
            {
                Cadres =
                [
                    Programme.Cadres[0] with
                    {
                        AvailableTime = dice.OneOf<Claim<AnnualWorkingTime>?>(
                            null,
                            time,
                            time with { Comparator = Comparator.AtLeast },
                            time with { Comparator = Comparator.AtMost },
                            Claim.Assumed(AnnualWorkingTime.FromMinutes(90_000), Text)),
                    },
                ],
            };
            var plan = Plan(programme, reference);
            asked += plan.Resources.Sites.Count(site => site.Staffing[0].ByNorm is not null);
            Assert.Equal(plan, PlanDocument.Read(PlanDocument.ToUtf8(plan).Span).Require());
            var verification = PlanVerifier.Verify(plan, programme, reference);
            Assert.True(verification.Passed, $"seed {seed}: {string.Join("; ", verification.Findings.Take(2))}");
            new ExplainedPlan($"seed {seed}", programme, plan, reasonsAreWritten: false, reference).CheckAll();
        }

        Assert.InRange(asked, 200, 800);
    }

    private static StaffingNorm AnyNorm(Dice dice, int number) => Norm with
    {
        Id = new($"norm-{number}"),
        Evidence = dice.OneOf(Evidence.PublicSource, Evidence.Derived, Evidence.Unconfirmed),
        InForce = dice.OneOf<PartialInterval?>(null, new(new(2019, 6)), new(new(2019))),
        AsOf = dice.OneOf<PartialDate?>(null, new(2018, 2)),
        Posts = [Post("222", dice.OneOf<int?>(null, dice.Below(4), dice.Below(40))), Post("2222", dice.Below(9))],
    };

    private static StaffingNormPost Post(string isco, int? number) =>
        new() { Name = Text, Isco = new IscoCode(isco), Number = number };

    private static Programme Nursed(IscoCode? isco) => MadeUpNeed.Plain with
    {
        Cadres = [MadeUpNeed.Plain.Cadres[0] with { Isco = isco }],
    };

    private static Programme Starting(Claim<PartialDate> start) => Programme with { Start = start };

    private static Programme Covered(Claim<WeeklyHours> cover) => Programme with
    {
        CareServices = Programme.CareServices
            .Select(service => service with
            {
                Needs = service.Needs
                    .Select(need => need is CadreTime time ? time with { Cover = cover } : need)
                    .ToValueList(),
            })
            .ToValueList(),
    };

    private static ReferenceData With(params StaffingNorm[] norms) => ReferenceData.Shipped.With(new()
    {
        Id = new("ours"),
        Name = Text,
        Edition = new(2026, 1, 1),
        StaffingNorms = [.. norms],
    });

    private static Plan Plan(Programme programme, ReferenceData reference) =>
        new ProgrammePlanner(new() { Reference = reference }).Plan(programme).RequirePlan();

    private static CadreStaffing StaffOf(Plan plan) => Assert.Single(plan.Resources.Sites[0].Staffing);

    private static CadreStaffing Staffing(Programme programme, params StaffingNorm[] norms)
    {
        var plan = Plan(programme, With(norms));
        Assert.True(PlanVerifier.Verify(plan, programme, With(norms)).Passed);
        new ExplainedPlan("norm", programme, plan, reference: With(norms)).CheckAll();
        return StaffOf(plan);
    }

    /// <summary>Asks the assessor alone, with the services of the first facility.</summary>
    private static CadreStaffing Assess(Programme programme, Claim<FullTimeEquivalent> norm)
    {
        var nurse = programme.Cadres[0];
        var planned = Plan(programme, ReferenceData.None).Resources.Sites[0];
        var problem = new ReadinessProblem([new()
        {
            Facility = planned.Facility,
            MeansPath = JsonPointer.Root / "means",
            Services = programme.CareServices
                .Zip(planned.Services, static (service, ready) => new ServiceProblem(
                    service,
                    JsonPointer.Root / "careServices",
                    Claim.Expected(AnnualQuantity.Of(ready.ContactsPerYear.Value!.Value)))
                {
                    Years = ready.Years,
                })
                .ToValueList(),
            Before = new(),
            Norms = [new(nurse, norm), new(new("other"), Exactly(99))],
        }])
        {
            AvailableTimes = [new(nurse, nurse.AvailableTime!)],
        };
        return Assert.Single(Assert.Single(ReadinessAssessor.Assess(problem).Sites).Staffing);
    }

    private static Plan Changed(Plan plan, CadreStaffing staffing) => plan with
    {
        Resources = new(
        [
            plan.Resources.Sites[0] with { Staffing = [staffing] },
            .. plan.Resources.Sites.Skip(1),
        ]),
    };

    private static (Claim<FullTimeEquivalent> Required, StaffingBasis? DecidedBy) Decided(CadreStaffing staffing) =>
        (staffing.Required, staffing.DecidedBy);

    private static Claim<FullTimeEquivalent> Exactly(decimal count) => Claim.Expected(FullTimeEquivalent.Of(count));

    private static Claim<FullTimeEquivalent> AtLeast(decimal count) =>
        Claim.Expected(Comparator.AtLeast, FullTimeEquivalent.Of(count));
}
