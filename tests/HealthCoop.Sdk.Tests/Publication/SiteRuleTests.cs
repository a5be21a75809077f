using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using HealthCoop.Territories;
using Xunit;

namespace HealthCoop.Tests.Publication;

public sealed class SiteRuleTests
{
    private static readonly PublicationProfile Everything =
        PublicationProfile.Public with { Allowed = [.. Enum.GetValues<PublicationMatter>()] };

    private static readonly CivilianAccess PriceOnly = new() { Price = SitesSample.Access.Price };

    public static TheoryData<string, Programme> SensitiveSites { get; } = new()
    {
        { "garrison", SitesSample.With(SitesSample.Site with { Type = FacilityType.GarrisonInfirmary }) },
        { "soldiers", SitesSample.With(SitesSample.Site with { Users = [UserGroup.Civilians, UserGroup.Military] }) },
        { "families", SitesSample.With(SitesSample.Site with { Users = [UserGroup.MilitaryFamilies] }) },
        { "army", OwnedBy(PartnerNature.ArmedForces) },
        { "health service", OwnedBy(PartnerNature.MilitaryHealthService) },
        { "mission", OwnedBy(PartnerNature.MilitaryMission) },
        { "civilians let in", SitesSample.With(SitesSample.Site with { CivilianAccess = SitesSample.Access }) },
        {
            "stated type",
            SitesSample.With(SitesSample.Site with
            {
                StatedType = Claim.NotPublished<FacilityType>(Modality.Baseline)
                    .Assuming(FacilityType.GarrisonInfirmary, new("Avis.", "Opinion.")),
            })
        },
        {
            "competing type",
            SitesSample.With(SitesSample.Site with
            {
                StatedType = Claim.Baseline(SitesSample.Site.Type) with
                {
                    Competing = [Claim.Baseline(FacilityType.GarrisonInfirmary)],
                },
            })
        },
        {
            "package",
            SitesSample.With(SitesSample.Site with { Package = new Id<CarePackage>("package-y") }) with
            {
                CarePackages =
                    [new() { Id = new("package-y"), Name = new("Paquet", "Package"), Type = CarePackageType.Garrison }],
            }
        },
        {
            "share of soldiers",
            SitesSample.With(SitesSample.Site with
            {
                UserShares = [new(UserGroup.Military, Claim.Baseline(Percentage.FromPercent(30)))],
            })
        },
        { "register of soldiers", Registering(new(new("Registre")) { Users = [UserGroup.Military] }) },
        {
            "register of armed forces",
            Registering(new(new("Registre")) { ReportsTo = [InformationSystem.ArmedForces] })
        },
        {
            "register kept by the army",
            Registering(new(new("Registre")) { KeptBy = new PartnerActor(SitesSample.Army.Id) })
        },
        {
            "run by the army",
            WithArmy(SitesSample.Site with
            {
                Responsibilities = [new(SitesSample.Army, ResponsibilityType.Performs)],
            })
        },
        {
            "post paid by the army",
            WithArmy(SitesSample.Site with
            {
                Means = new() { Posts = [new(new("nurse-x"), FullTimeEquivalent.Of(1)) { Payer = SitesSample.Army }] },
            })
        },
        {
            "post paid by the army later",
            WithArmy(SitesSample.Site with
            {
                Means = new()
                {
                    Posts = [new(new("nurse-x"), FullTimeEquivalent.Of(1)) { PayerAfterEnd = SitesSample.Army }],
                },
            })
        },
        { "arms inside", Attesting(AttestationMatter.EmblemAndArmsRulesStated, SitesSample.Site.Id, false) },
        { "funding hidden", Attesting(AttestationMatter.VisibilityWaivedForSecurity, SitesSample.Site.Id, true) },
        { "funding hidden everywhere", Attesting(AttestationMatter.VisibilityWaivedForSecurity, null, true) },
        {
            "handed over to the army",
            WithArmy(SitesSample.Site) with
            {
                Milestones =
                [
                    SitesSample.Milestone with
                    {
                        HandOver = new() { To = SitesSample.Army, Facilities = [SitesSample.Site] },
                    },
                ],
            }
        },
        {
            "equipped for the army",
            WithArmy(SitesSample.Site) with
            {
                Activities =
                [
                    SitesSample.Works,
                    SitesSample.Supply with { OwnerAfterHandOver = SitesSample.Army },
                    SitesSample.Training,
                ],
            }
        },
        {
            "costs of a training there paid by the army later",
            WithArmy(SitesSample.Site) with
            {
                Activities =
                [
                    SitesSample.Works,
                    SitesSample.Supply,
                    SitesSample.Training with
                    {
                        Costs = [SitesSample.Item(3m, 7m) with { PayerAfterEnd = SitesSample.Army }],
                    },
                ],
            }
        },
        { "combat", Secured(Claim.Baseline(SecurityZone.Combat)) },
        { "insecure", Secured(Claim.Baseline(SecurityZone.Insecure)) },
        { "nothing said", Secured(null) },
        { "unknown", Secured(Claim.NotPublished<SecurityZone>(Modality.Baseline)) },
        { "assumed", Secured(Claim.Assumed(SecurityZone.Stable, new("Avis.", "Opinion."))) },
        { "expected", Secured(Claim.Expected(SecurityZone.Stable)) },
        {
            "disputed",
            Secured(Claim.Baseline(SecurityZone.Stable) with { Competing = [Claim.Baseline(SecurityZone.Combat)] })
        },
        {
            "once unsafe",
            SitesSample.Programme with
            {
                Territories =
                [
                    SitesSample.Region with
                    {
                        SecurityPeriods = [new() { During = new(new(2012), new(2013)), Zone = SecurityZone.Combat }],
                    },
                    SitesSample.Town,
                ],
            }
        },
        {
            "the nearest decides",
            SitesSample.Programme with
            {
                Territories =
                    [SitesSample.Region, SitesSample.Town with { Security = Claim.Baseline(SecurityZone.Combat) }],
            }
        },
        {
            "in a circle",
            SitesSample.Programme with
            {
                Territories =
                    [SitesSample.Region with { Security = null, Within = SitesSample.Town }, SitesSample.Town],
            }
        },
    };

    [Theory]
    [MemberData(nameof(SensitiveSites))]
    public void Apply_EverythingAllowed_TellsNothingOfASensitiveSite(string why, Programme programme)
    {
        var told = Everything.Apply(programme);

        Assert.NotEmpty(why);
        var site = told.Facilities[0];
        Assert.NotEqual(SitesSample.Site.Id, site.Id);
        Assert.Null(site.Location);
        Assert.Null(site.PopulationServed!.Value);
        Assert.Equal(new(), site.Means);
        Assert.True(site is { States.IsEmpty: true, EquipmentStates.IsEmpty: true, Referrals.IsEmpty: true });
        Assert.True(site is { UserShares.IsEmpty: true, Registers.IsEmpty: true, RegistersAreComplete: false });
        Assert.True(site.CivilianAccess is null || site.CivilianAccess == PriceOnly);
        Assert.Empty(site.Responsibilities);
        Assert.Equal("Not published", site.RunningCosts[0].Name.English);
        Assert.True(site.Extensions.IsEmpty);
        var works = Assert.IsType<Works>(told.Activities[0]);
        Assert.True(works is { Id.Value: "works-1", Name.French: "Travaux 1" });
        Assert.True(works is { Rooms.IsEmpty: true, Utilities.IsEmpty: true });
        Assert.Equal("Not published", Assert.IsType<LastingTiming>(works.Timing).Length.Assumption!.Because.English);
        Assert.Equal(31m, Assert.Single(works.Costs).UnitPrice.Value!.Value.Amount);
        var supply = Assert.IsType<EquipmentSupply>(told.Activities[1]);
        Assert.True(supply is { Items.IsEmpty: true, Commodities.IsEmpty: true });
        Assert.Equal(works.Id, supply.After[0].Activity);
        var training = Assert.IsType<Training>(told.Activities[2]);
        Assert.True(training is { Trainees.Total.IsKnown: false, Cadres.IsEmpty: true });
        Assert.All(training.Trainees.Parts, part => Assert.False(part.People.IsKnown));
        Assert.Null(told.CommodityItems[0].UnitPrice);
        Assert.Empty(told.IncentiveSchemes);

        // The rest of the programme is named as it may be, the place too.
        Assert.Equal(programme.Title, told.Title);
        Assert.Equal(programme.Territories.Select(t => t.Name), told.Territories.Select(t => t.Name));
        Assert.Equal(programme.Partners, told.Partners);
    }

    [Fact]
    public void Apply_EverythingAllowedAtASafeSite_TellsEverything() =>
        Assert.Equal(SitesSample.Programme, Everything.Apply(SitesSample.Programme));

    [Fact]
    public void Apply_FundingThatIsMadeKnown_HidesNoSite()
    {
        var programme = Attesting(AttestationMatter.VisibilityWaivedForSecurity, null, false);

        Assert.Equal(programme, Everything.Apply(programme));
    }

    [Fact]
    public void Apply_EverythingAllowed_NeverTellsOfAccessAndSecurityOverTime()
    {
        var region = SitesSample.Region with
        {
            SecurityPeriods = [new() { During = new(new(2020)), Zone = SecurityZone.Stable }],
            AccessWindows =
            [
                new DatedAccess { During = new(new(2020), null), Means = [AccessMeans.Convoy] },
                new SeasonalAccess { From = new(11, 1), Through = new(5, 31), Means = [AccessMeans.Road] },
            ],
        };

        var told = Everything.Apply(SitesSample.Programme with
        {
            Territories = [region, SitesSample.Town, SitesSample.Border],
        });

        Assert.Equal(SitesSample.Programme, told);
    }

    [Fact]
    public void Apply_EverythingAllowed_TellsOfVersionsAndPeople()
    {
        var region = SitesSample.Region with
        {
            Versions =
            [
                new()
                {
                    During = new(new(2001), new(2023)),
                    Name = new("Ancienne région", "Former region"),
                    ContinuedBy = [SitesSample.Town],
                    Basis = new("Loi X", "Law X"),
                    Evidence = Evidence.Derived,
                },
            ],
            Populations = [new() { On = new(2020), People = Claim.Baseline(50_000) }],
            HealthWithin = SitesSample.Town,
            Covers = [SitesSample.Town],
        };
        var programme = SitesSample.Programme with { Territories = [region, SitesSample.Town] };

        Assert.Equal(programme, Everything.Apply(programme));
        var few = region with { Populations = [new() { On = new(2020), People = Claim.Baseline(7) }] };
        var told = Everything.Apply(programme with { Territories = [few, SitesSample.Town] });
        Assert.False(told.Territories[0].Populations[0].People.IsKnown);
    }

    [Fact]
    public void Apply_EverythingAllowedInside_TellsOfSensitiveSitesToo()
    {
        var programme = SitesSample.With(SitesSample.Site with { Type = FacilityType.GarrisonInfirmary });

        Assert.Equal(programme, (Everything with { Audience = Audience.Internal }).Apply(programme));
    }

    [Fact]
    public void Apply_TextsWhereASiteIsSensitive_AreKeptBack()
    {
        var sensitive = SitesSample.With(SitesSample.Site with { Type = FacilityType.GarrisonInfirmary }) with
        {
            Statements =
            [
                Saying("statement-x", "Rien à dire."),
                Saying("statement-y", "Voir le CENTRE DE X, porte nord."),
                Saying("on-centre-x", "Rien à dire."),
            ],
        };

        var told = Everything.Apply(sensitive).Statements;

        Assert.Equal(["statement-x", "statement-y", "statement-3"], told.Select(statement => statement.Id.Value));
        Assert.Equal(
            ["Non publié", "Non publié", "Non publié"],
            told.Select(statement => statement.Text.French));
    }

    private static Statement Saying(string id, string text) =>
        new() { Id = new(id), Type = StatementType.Observation, Text = new(text) };

    private static Programme WithArmy(Facility site) =>
        SitesSample.With(site) with { Partners = [SitesSample.Owner, SitesSample.Army] };

    private static Programme Registering(CareRegister register) =>
        WithArmy(SitesSample.Site with { Registers = [register] });

    private static Programme Attesting(AttestationMatter matter, Id<Facility>? site, bool isSo) =>
        SitesSample.Programme with
        {
            Attestations =
            [
                SitesSample.Attestation with { Matter = matter, Facility = site, IsSo = Claim.Baseline(isSo) },
            ],
        };

    private static Programme OwnedBy(PartnerNature nature) =>
        SitesSample.Programme with { Partners = [SitesSample.Owner with { Nature = nature }] };

    private static Programme Secured(Claim<SecurityZone>? security) => SitesSample.Programme with
    {
        Territories = [SitesSample.Region with { Security = security }, SitesSample.Town],
    };
}
