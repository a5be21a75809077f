using HealthCoop.HealthSystem;
using HealthCoop.Planning;
using HealthCoop.Planning.Need;
using HealthCoop.Planning.Resources;
using HealthCoop.Planning.Verification;
using HealthCoop.Programmes;
using HealthCoop.Tests.Planning.Explanations;
using Xunit;
using static HealthCoop.Tests.Planning.MadeUpNeed;

namespace HealthCoop.Tests.Planning;

/// <summary>What coverage targets and referrals of a programme make of its plan, year by year.</summary>
public sealed class CoverageTargetTests
{
    [Fact]
    public void Plan_NoTarget_IsTheSameEachYear()
    {
        var site = SiteOf(Plain, Centre);
        Assert.Equal(Claim.Expected(15_000m), site.Services[0].ContactsPerYear);
        Assert.Empty(site.Services[0].Years);
        Assert.Empty(site.Staffing[0].Years);
        Assert.Empty(site.Commodities[0].Years);
    }

    [Fact]
    public void Plan_RisingCoverage_TakesStaffAndMedicinesYearByYear()
    {
        var site = SiteOf(Rising, Centre);
        Assert.Equal(
            [(2019, 6_000m), (2020, 7_500m), (2021, 9_000m)],
            site.Services[0].Years.Select(year => (year.Year, year.Contacts.Value!.Value.PerYear)));
        Assert.All(site.Services[0].Years, year => Assert.Equal(15_000m, year.Need.Value!.Value.PerYear));
        Assert.All(site.Services[1].Years, year => Assert.Equal(400m, year.Contacts.Value!.Value.PerYear));
        Assert.Equal([2.16m, 2.46m, 2.76m], site.Staffing[0].Years.Select(year => year.Required.Value!.Value.Count));
        Assert.Equal([18_000m, 22_500m, 27_000m], site.Commodities[0].Years.Select(year => year.Quantity.Value!.Value.PerYear));
        Assert.Equal(Claim.Expected(9_000m), site.Services[0].ContactsPerYear);
        Assert.Equal(Claim.Expected(27_000m), site.Commodities[0].QuantityPerYear);
        Assert.Equal(Claim.Expected(FullTimeEquivalent.Of(2.76m)), site.Staffing[0].Required);
    }

    [Theory]
    [InlineData(CoverageCurve.Stated, null)]
    [InlineData(CoverageCurve.Linear, 0.5)]
    [InlineData(CoverageCurve.SCurve, 0.5)]
    [InlineData(CoverageCurve.FrontLoaded, 0.55)]
    public void Plan_YearBetween_IsOnTheCurve(CoverageCurve curve, double? coverage)
    {
        var target = From40To60 with { Curve = curve };
        var year = SiteOf(With(Centre, centre => centre with { CoverageTargets = [target] }), Centre).Services[0].Years[1];
        Assert.Equal(15_000m * (decimal?)coverage, year.Contacts.Value?.PerYear);
    }

    [Fact]
    public void Plan_YearsOutsideThoseStated_AreLikeTheNearest()
    {
        var target = From40To60 with { Coverage = [new(2020, Claim.Planned(Percentage.FromPercent(10)))] };
        var years = SiteOf(With(Centre, centre => centre with { CoverageTargets = [target] }), Centre).Services[0].Years;
        Assert.Equal([1_500m, 1_500m, 1_500m], years.Select(year => year.Contacts.Value!.Value.PerYear));
    }

    [Fact]
    public void Plan_AllAges_AreEverybody()
    {
        var target = From40To60 with { Ages = new(0) };
        Assert.Equal(
            SiteOf(Rising, Centre),
            SiteOf(With(Centre, centre => centre with { CoverageTargets = [target] }), Centre));
    }

    [Fact]
    public void Plan_Groups_EachHaveTheirPeopleAndRates()
    {
        CoverageTarget Of(int from, int? through, int people, decimal rate) => From40To60 with
        {
            Ages = new(from, through),
            People = Claim.Baseline(people),
            Contacts = Claim.Expected(EventRate.FromEventsPerPersonYear(rate)),
        };
        var programme = With(Centre, centre => centre with { CoverageTargets = [Of(0, 4, 1_800, 1.4m), Of(5, null, 8_200, 0.5m)] });
        var year = SiteOf(programme, Centre).Services[0].Years[2];
        Assert.Equal([2_520m, 4_100m], year.Groups.Select(group => group.Need.Value!.Value.PerYear));
        Assert.Equal([1_512m, 2_460m], year.Groups.Select(group => group.Covered.Value!.Value.PerYear));
        Assert.Equal(new PopulationGroup { Ages = new(0, 4) }, year.Groups[0].Group);
        Assert.Equal(3_972m, year.Contacts.Value!.Value.PerYear);
    }

    [Fact]
    public void Plan_ReferralWithAShare_ComesOnTopWhereItLeads()
    {
        var programme = With(Centre, centre => centre with
        {
            Referrals = [new(Hospital) { Share = Claim.Expected(Percentage.FromPercent(8)) }],
        });
        var years = SiteOf(programme, Hospital).Services[0].Years;
        Assert.All(years, year => Assert.Equal(76_200m, year.Contacts.Value!.Value.PerYear));
        Assert.Equal(1_200m, years[0].Groups[0].Received.Value!.Value.PerYear);
    }

    [Fact]
    public void Plan_ReferralWithoutAShare_IsAmongThoseServed()
    {
        var programme = With(Centre, centre => centre with { Referrals = [new(Hospital)] });
        Assert.Equal(Claim.Expected(75_000m), SiteOf(programme, Hospital).Services[0].ContactsPerYear);
        Assert.Empty(SiteOf(programme, Hospital).Services[0].Years);
    }

    [Fact]
    public void Plan_NotStated_IsUnknownAndListed()
    {
        var plan = Planned(With(Centre, centre => centre with
        {
            CoverageTargets = [new() { Users = UserGroup.Military, Services = [Consultation] }],
        }));
        Assert.All(plan.Resources.Sites[0].Services[0].Years, year => Assert.False(year.Contacts.IsKnown));
        Assert.Equal(
            ["/facilities/0/coverageTargets/0/people", "/facilities/0/coverageTargets/0/coverage"],
            plan.Unknowns.Take(2).Select(path => path.ToString()));
        var bare = Planned(Plain with
        {
            Facilities = [Plain.Facilities[0] with { PopulationServed = null }],
            CareServices = [.. Plain.CareServices.Select(service => service with { Contacts = null })],
        });
        Assert.Equal(
            ["/facilities/0/populationServed", "/careServices/0/contacts", "/careServices/1/contacts"],
            bare.Unknowns.Take(3).Select(path => path.ToString()));
    }

    [Fact]
    public void Plan_PeopleStatedByAnotherTarget_AreNotAskedForAgain()
    {
        var children = From40To60 with { Ages = new(0, 4), People = Claim.Baseline(1_800) };
        var programme = With(Centre, centre => centre with
        {
            PopulationServed = null,
            CoverageTargets =
            [
                children,
                children with { Services = [Delivery], People = null },
                From40To60 with { Services = [Consultation], Ages = new(5), People = Claim.Baseline(8_200) },
            ],
        });
        var everybody = With(Centre, centre => centre with
        {
            PopulationServed = null,
            CoverageTargets = [From40To60 with { People = Claim.Baseline(10_000) }],
        });
        Assert.All([programme, everybody], asked =>
        {
            var plan = Planned(asked);
            Assert.All(plan.Unknowns, path => Assert.Contains("/means/", path.ToString(), StringComparison.Ordinal));
            Assert.All(plan.Resources.Sites[0].Services, service => Assert.True(service.ContactsPerYear.IsKnown));
            Assert.True(PlanVerifier.Verify(plan, asked).Passed);
        });
    }

    private static ReferralLink Eighth { get; } = new(Hospital) { Share = Claim.Expected(Percentage.FromPercent(8)) };

    public static TheoryData<string, Programme> Conflicts => new()
    {
        {
            "/facilities/0/coverageTargets",
            With(Centre, centre => centre with { CoverageTargets = [From40To60 with { Ages = new(0, 9), People = Claim.Baseline(1) }, From40To60 with { Ages = new(5), People = Claim.Baseline(1) }] })
        },
        {
            "/facilities/0/coverageTargets",
            With(Centre, centre => centre with { CoverageTargets = [From40To60 with { Coverage = [From40To60.Coverage[0], From40To60.Coverage[0]] }] })
        },
        {
            "/facilities/0/coverageTargets/0/people",
            With(Centre, centre => centre with { CoverageTargets = [From40To60 with { People = Claim.Baseline(11_000) }] })
        },
        {
            "/facilities/0/coverageTargets/0/people",
            With(Centre, centre => centre with { CoverageTargets = [From40To60 with { Ages = new(5), People = Claim.Baseline(-1) }] })
        },
        {
            "/facilities/0/coverageTargets/0/people",
            With(Centre, centre => centre with { CoverageTargets = [From40To60 with { Ages = new(0, 4), People = Claim.Baseline(50_000) }] })
        },
        {
            "/facilities/0/coverageTargets/0/services/1",
            (With(Centre, centre => centre with { CoverageTargets = [From40To60 with { Services = [Consultation, Delivery] }] })) with
            {
                CarePackages = [Plain.CarePackages[0] with { Services = [Consultation] }],
            }
        },
        {
            "/facilities/0/referrals/1",
            With(Centre, centre => centre with { Referrals = [Eighth, Eighth] })
        },
        {
            "/facilities/0/referrals/0",
            Plain with
            {
                Facilities =
                [
                    Plain.Facilities[0] with { Referrals = [new(Hospital) { Share = Claim.Expected(Percentage.FromPercent(8)) }] },
                    Plain.Facilities[2] with { Referrals = [new(Centre) { Share = Claim.Expected(Percentage.FromPercent(8)) }] },
                ],
            }
        },
    };

    [Theory]
    [MemberData(nameof(Conflicts), DisableDiscoveryEnumeration = true)]
    public void Plan_TargetsThatContradict_AreAConflictWithTheirPlace(string path, Programme programme)
    {
        var result = new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken);
        Assert.False(result.IsFeasible);
        Assert.All(result.Conflicts, conflict => Assert.NotEmpty(conflict.WaysOut));
        Assert.Contains(
            result.Conflicts.SelectMany(conflict => conflict.Members),
            member => member.ToString().StartsWith(path, StringComparison.Ordinal));
        Assert.False(PlanVerifier.Verify(Planned(Plain), programme).Passed);
    }

    [Fact]
    public void Plan_AnyTargets_AreVerifiedAndExplained()
    {
        var figures = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var programme = MadeUpNeed.Of(seed);
            var plan = Planned(programme);
            Assert.Equal(plan, PlanDocument.Read(PlanDocument.ToUtf8(plan).Span).Require());
            var verification = PlanVerifier.Verify(plan, programme);
            Assert.True(verification.Passed, $"seed {seed}: {string.Join("; ", verification.Findings.Take(2))}");
            figures += new ExplainedPlan($"seed {seed}", programme, plan, reasonsAreWritten: false).CheckAll();
        }

        Assert.True(figures > 300 * 40, $"Only {figures} figures.");
    }

    [Fact]
    public void Verify_AnyYearChanged_IsRefused()
    {
        var programme = Rising;
        var plan = Planned(programme);
        Plan Changed(Func<SiteReadiness, SiteReadiness> change) => plan with
        {
            Resources = new([change(plan.Resources.Sites[0]), .. plan.Resources.Sites.Skip(1)]),
        };
        var one = Claim.Expected(AnnualQuantity.Of(1));
        Assert.All(
            [
                Changed(site => site with { Services = [site.Services[0] with { Years = [] }, site.Services[1]] }),
                Changed(site => site with
                {
                    Services =
                    [
                        site.Services[0] with { Years = [.. site.Services[0].Years.Select(year => year with { Contacts = one })] },
                        site.Services[1],
                    ],
                }),
                Changed(site => site with
                {
                    Staffing = [site.Staffing[0] with { Years = [.. site.Staffing[0].Years.Select(year => year with { Year = 1 })] }],
                }),
                Changed(site => site with
                {
                    Commodities = [site.Commodities[0] with { Years = [new(2019, one)] }],
                }),
            ],
            changed => Assert.False(PlanVerifier.Verify(changed, programme).Passed));
    }

    private static SiteReadiness SiteOf(Programme programme, Id<Facility> facility) =>
        Planned(programme).Resources.Sites.Single(site => site.Facility == facility);

    private static Plan Planned(Programme programme) => new ProgrammePlanner().Plan(programme).RequirePlan();
}
