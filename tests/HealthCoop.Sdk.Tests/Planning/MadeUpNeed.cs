using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Tests.Documents;

namespace HealthCoop.Tests.Planning;

/// <summary>Programmes of three facilities that offer two services, with coverage targets and referrals.</summary>
internal static class MadeUpNeed
{
    public static readonly Id<CareService> Consultation = new("consultation");
    public static readonly Id<CareService> Delivery = new("delivery");
    public static readonly Id<Facility> Centre = new("centre");
    public static readonly Id<Facility> Hospital = new("hospital");

    private static readonly Narrative Name = new("Nom", "Name");
    private static readonly Narrative Guess = new("Avis d'expert.", "Expert opinion.");
    private static readonly Narrative OtherGuess = new("Enquête ancienne.", "Old survey.");

    /// <summary>Gets a programme of 2019 to 2021 in which everything is known and no target is stated.</summary>
    public static Programme Plain { get; } = new()
    {
        Id = new("made-up"),
        Title = Name,
        Start = Claim.Planned(new PartialDate(2019, 7, 1)),
        End = Claim.Planned(new PartialDate(2021, 6, 30)),
        Territories = [new() { Id = new("place"), Name = Name, Country = CountryCode.Mali }],
        Cadres =
        [
            new() { Id = new("nurse"), Name = Name, AvailableTime = Claim.Planned(AnnualWorkingTime.FromMinutes(100_000)) },
        ],
        CommodityItems = [new() { Id = new("paracetamol"), Name = Name, Unit = Name }],
        CareServices =
        [
            Service(Consultation, 1.5m) with
            {
                Needs =
                [
                    new CadreTime(new("nurse"), Claim.Planned(20m)),
                    new CommodityNeed(new("paracetamol"), Claim.Planned(3m)),
                ],
            },
            Service(Delivery, 0.04m) with { Needs = [new CadreTime(new("nurse"), Claim.Planned(240m))] },
        ],
        CarePackages = [new() { Id = new("package"), Name = Name, Services = [Consultation, Delivery] }],
        Facilities = [Site(Centre, 10_000), Site(new("post"), 2_000), Site(Hospital, 50_000)],
        Activities =
        [
            new Management
            {
                Id = new("management"),
                Name = Name,
                Pillars = Pillar.LeadershipAndGovernance,
                Timing = Timing.Throughout,
            },
        ],
        Budget = new() { Currency = Currency.Eur, Total = Claim.Planned(Money.Eur(1_000m)) },
    };

    /// <summary>Gets the target of 40 % of consultations in 2019 and 60 % in 2021.</summary>
    public static CoverageTarget From40To60 { get; } = new()
    {
        Services = [Consultation],
        Coverage =
        [
            new(2019, Claim.Baseline(Percentage.FromPercent(40))),
            new(2021, Claim.Planned(Percentage.FromPercent(60))),
        ],
        Curve = CoverageCurve.Linear,
    };

    /// <summary>Gets the programme with that target at one of its facilities.</summary>
    public static Programme Rising => With(Centre, centre => centre with { CoverageTargets = [From40To60] });

    /// <summary>Gets the programme with one facility otherwise.</summary>
    public static Programme With(Id<Facility> facility, Func<Facility, Facility> change) => Plain with
    {
        Facilities = Plain.Facilities.Select(site => site.Id == facility ? change(site) : site).ToValueList(),
    };

    /// <summary>Makes a programme with targets and referrals of every kind, known, bounded, assumed and unknown.</summary>
    public static Programme Of(int seed)
    {
        var dice = new Dice(seed);
        return Plain with
        {
            CareServices = Plain.CareServices
                .Select(service => service with
                {
                    Contacts = dice.Below(6) == 0
                        ? null
                        : Any(dice, EventRate.FromEventsPerPersonYear(1 + dice.Below(20)), EventRate.FromEventsPerPersonYear(0.3m)),
                })
                .ToValueList(),
            Facilities = Plain.Facilities
                .Select((site, i) => site with
                {
                    PopulationServed = dice.Below(6) == 0 ? null : Any(dice, 9_999 + dice.Below(9_999), 77),
                    CoverageTargets = TargetsOf(dice),
                    Referrals = Plain.Facilities
                        .Skip(i + 1)
                        .Where(_ => dice.Flip())
                        .Select(other => new ReferralLink(other) { Share = dice.Below(4) == 0 ? null : Share(dice) })
                        .ToValueList(),
                })
                .Reverse()
                .ToValueList(),
        };
    }

    private static ValueList<CoverageTarget> TargetsOf(Dice dice) => dice.OneOf<ValueList<CoverageTarget>>(
        [],
        [Target(dice)],
        [Target(dice) with { Services = [Consultation], Ages = new(0, 4) }, Target(dice) with { Services = [Consultation], Ages = new(5) }],
        [
            Target(dice) with { Services = [Delivery], Sex = Sex.Female },
            Target(dice) with { Users = UserGroup.Military, Services = [Consultation] },
            Target(dice) with { Users = UserGroup.Civilians, Services = [Consultation] },
        ]);

    // Of everybody there is one number, that of the facility.
    private static CoverageTarget Target(Dice dice) => new()
    {
        Users = UserGroup.Civilians,
        People = dice.Below(6) == 0 ? null : Any(dice, dice.Below(9_999), 55),
        Contacts = dice.Flip() ? null : Any(dice, EventRate.FromEventsPerPersonYear(0.7m), EventRate.FromEventsPerPersonYear(2)),
        Curve = dice.OneOf(Enum.GetValues<CoverageCurve>()),
        Coverage = dice.OneOf<ValueList<CoverageYear>>(
            [],
            [new(2019 + dice.Below(3), Share(dice))],
            [new(2021, Share(dice)), new(2018, Share(dice)), new(2030, Share(dice))],
            [new(2020, Share(dice)), new(2019, Share(dice)), new(2021, Share(dice))]),
    };

    private static Claim<Percentage> Share(Dice dice) =>
        Any(dice, Percentage.FromPercent(dice.Below(1_001) / 10m), Percentage.FromPercent(50));

    private static Claim<T> Any<T>(Dice dice, T value, T guess)
        where T : struct => dice.Below(9) switch
        {
            0 => Claim.NotPublished<T>(Modality.Planned),
            1 => Claim.Assumed(guess, Guess),
            2 => Claim.Assumed(guess, OtherGuess),
            3 => Claim.Planned(dice.OneOf(Comparator.AtLeast, Comparator.MoreThan), value),
            4 => Claim.Planned(Comparator.AtMost, value),
            5 => Claim.Planned(Comparator.About, value),
            _ => Claim.Planned(value),
        };

    private static CareService Service(Id<CareService> id, decimal contacts) => new()
    {
        Id = id,
        Name = new($"Service {id}"),
        NeedsAreComplete = true,
        Contacts = Claim.Expected(EventRate.FromEventsPerPersonYear(contacts)),
    };

    private static Facility Site(Id<Facility> id, int people) => new()
    {
        Id = id,
        Name = new($"Site {id}"),
        Type = FacilityType.CommunityHealthCentre,
        Territory = new("place"),
        Package = new("package"),
        PopulationServed = Claim.Baseline(people),
    };
}
