using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>TransferRules</c> and of the rules about owners.</summary>
internal static class TransferCases
{
    private const string Means = "HC-LEG-002";
    private const string Owner = "HC-LEG-003";
    private const string Payer = "/facilities/0/runningCosts/0/payerAfterEnd";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. OfMeans,
        .. OfOwners,
        .. TerritoryCases.All,
    ];

    private static IReadOnlyList<RuleCase> OfMeans =>
    [
        About(Means, p => p),
        Breaks(Means, Payer, p => Transferred(p, t => t)),
        Holds(Means, p => Transferred(p, t => t with { Funding = CompetenceFunding.Partly })),
        Holds(Means, p => Transferred(p, t => t with { Funding = CompetenceFunding.With })),
        Undecided(Means, "/competenceTransfers/0/funding", p => Transferred(p, t => t with { Funding = null })),
        Undecided(Means, "/competenceTransfers/0/holder", p => Transferred(p, t => t with { Holder = null })),
        About(Means, p => Transferred(p, t => t with { Holder = null, Funding = CompetenceFunding.With })),
        About(Means, p => Transferred(p, t => t with { Holder = CompetenceHolder.Cercle })),
        About(Means, p => Transferred(p, t => t with { Country = CountryCode.BurkinaFaso })),
        About(Means, p => Transferred(p, t => t with { Competences = [Competence.Build] })),
        About(Means, p => Transferred(p, t => t with { Competences = [Competence.Staff] })),
        About(Means, p => Transferred(p, t => t with { FacilityTypes = [FacilityType.ReferralHealthCentre] })),
        About(Means, p => Run(Transferred(p, t => t), c => c with { PayerAfterEnd = null })),
        About(Means, p => Run(Transferred(p, t => t), c => c with { PayerAfterEnd = new("unheard-of") })),
        About(Means, p => Placed(Transferred(p, t => t), f => f with { Territory = new("unheard-of") })),
        Undecided(Means, Payer, p => Transferred(p, t => t) with
        {
            Partners = [p.Partners[0] with { Territory = null }, p.Partners[1]],
        }),
        Holds(Means, p => Transferred(p, t => t with { Funding = CompetenceFunding.Partly }) with
        {
            Partners = [p.Partners[0] with { Territory = null }, p.Partners[1]],
        }),
        Breaks(Means, "/facilities/0/means/posts/0/payerAfterEnd",
            p => Posted(Transferred(p, t => t with { Competences = [Competence.Staff] }))),
        About(Means, p => Run(
            Posted(Transferred(p, t => t with { Competences = [Competence.PayRecurrentCosts] })),
            c => c with { PayerAfterEnd = null })),
        Holds(Means, p => Burkina(p)),
        About(Means, p => Placed(Burkina(p), f => f with { Type = FacilityType.MedicalCentreWithSurgery })),
        About(Means, p => Burkina(p) with { Partners = [p.Partners[0], p.Partners[1]] }),
        About(Means, p => Posted(Run(Burkina(p), c => c with { PayerAfterEnd = null }))),
    ];

    private static IReadOnlyList<RuleCase> OfOwners =>
    [
        About(Owner, p => Owned(p, f => f with { Owner = null })),
        Holds(Owner, p => Owned(p, f => f)),
        Breaks(Owner, "/facilities/0/owner", p => Owned(p, f => f with { Type = FacilityType.GarrisonInfirmary })),
        Breaks(Owner, "/facilities/0/owner", p => Owned(p, f => f with { Type = FacilityType.ReferralHealthCentre })),
        Undecided(Owner, "/facilities/0/owner",
            p => Owned(p, f => f with { Type = FacilityType.ReferralHealthCentre }) with
            {
                Partners = [p.Partners[0] with { Territory = new("cercle") }, p.Partners[1]],
            }),
        About(Owner, p => Owned(p, f => f with { Owner = new("army") })),
        About(Owner, p => Owned(p, f => f with { Owner = new("unheard-of") })),
        About(Owner, p => Owned(p, f => f with { Type = FacilityType.Maternity })),
        About(Owner, p => Owned(p, f => f with { Territory = new("unheard-of") })),
        Undecided(Owner, "/facilities/0/owner", p => Owned(p, f => f) with
        {
            Partners = [p.Partners[0] with { Type = null }, p.Partners[1]],
        }),
        Breaks(Owner, "/facilities/0/owner", p => Owned(p, f => f) with
        {
            Partners = [p.Partners[0] with { Country = CountryCode.BurkinaFaso }, p.Partners[1]],
        }),
        Undecided(Owner, "/start", p => Owned(p, f => f) with { Start = Unknown<PartialDate>() }),
        Undecided(Owner, "/start", p => Owned(p, f => f) with { Start = Claim.Achieved(new PartialDate(2002)) }),
        Breaks(Owner, "/facilities/0/owner",
            p => Owned(Burkina(p), f => f with { Type = FacilityType.MedicalCentreWithSurgery })),
        Holds(Owner, p => Owned(Burkina(p), f => f)),
        Undecided(Owner, "/facilities/0/owner", p => Owned(Burkina(p), f => f) with
        {
            Start = Claim.Achieved(new PartialDate(2009, 12, 31)),
        }),
        Holds(Owner, p => Supplied(p, "centre")),
        Breaks(Owner, "/activities/0/ownerAfterHandOver", p => Supplied(p, "infirmary")),
        About(Owner, p => Supplied(p, "unheard-of")),
        Undecided(Owner, "/end", p => Supplied(p, "centre") with { End = Unknown<PartialDate>() }),
        Holds(Owner, p => Supplied(p, "centre") with { End = null }),
        Undecided(Owner, "/start", p => Supplied(p, "centre") with { End = null, Start = Unknown<PartialDate>() }),
        Holds(Owner, p => HandedOver(p, On(2012, 6), "centre")),
        Breaks(Owner, "/milestones/0/handOver/to", p => HandedOver(p, On(2012, 6), "infirmary")),
        Undecided(Owner, "/milestones/0/on", p => HandedOver(p, Unknown<PartialDate>(), "centre")),
        About(Owner, p => HandedOver(p, On(2012, 6))),
        About(Owner, p => HandedOver(p, On(2012, 6), "unheard-of")),
    ];

    internal static Programme Burkina(Programme p) => p with
    {
        Territories = p.Territories.Select(t => t with { Country = CountryCode.BurkinaFaso }).ToValueList(),
        Partners = [p.Partners[0] with { Country = CountryCode.BurkinaFaso }, p.Partners[1]],
        Facilities = [p.Facilities[0] with { Type = FacilityType.HealthAndSocialPromotionCentre }, p.Facilities[1]],
    };

    private static Programme Transferred(Programme p, Func<CompetenceTransfer, CompetenceTransfer> change) => p with
    {
        CompetenceTransfers =
        [
            change(new()
            {
                Id = new("transfer"),
                Country = CountryCode.Mali,
                Holders = new("Communes"),
                Holder = CompetenceHolder.Commune,
                Competences = [Competence.PayRecurrentCosts],
                Domain = new("Santé", "Health"),
                FacilityTypes = [FacilityType.CommunityHealthCentre],
                Funding = CompetenceFunding.Without,
            }),
        ],
    };

    private static Programme Posted(Programme p) => Equipped(p, f => f.Means with
    {
        Posts = [f.Means.Posts[0] with { PayerAfterEnd = new("city") }],
    });

    private static Programme Owned(Programme p, Func<Facility, Facility> change) => p with
    {
        Activities = [],
        Milestones = [],
        Facilities = [change(p.Facilities[0] with { Owner = new("city") })],
    };

    private static Programme Supplied(Programme p, string facility) => p with
    {
        Activities =
        [
            (EquipmentSupply)p.Activities[1] with { Facility = new(facility), OwnerAfterHandOver = new("city") },
        ],
        Milestones = [],
        Facilities = [p.Facilities[0] with { Owner = null }, p.Facilities[1] with { Owner = null }],
    };

    private static Programme HandedOver(Programme p, Claim<PartialDate> on, params string[] facilities) => p with
    {
        Activities = [],
        Milestones =
        [
            new DatedMilestone
            {
                Id = new("hand-over"),
                Name = new("Remise", "Hand-over"),
                On = on,
                HandOver = new() { To = new("city"), Facilities = [.. facilities.Select(id => new Id<Facility>(id))] },
            },
        ],
        Facilities = [p.Facilities[0] with { Owner = null }, p.Facilities[1] with { Owner = null }],
    };
}
