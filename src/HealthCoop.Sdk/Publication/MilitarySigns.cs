using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Publication;

/// <summary>Tells which facilities anything in a programme shows to be military: far more than rules take for it, since
/// what is told once cannot be taken back.</summary>
internal sealed class MilitarySigns(Programme programme)
{
    private readonly Dictionary<Id<Partner>, Partner> _partners = programme.Partners.ToDictionary(p => p.Id);

    private readonly HashSet<Id<CarePackage>> _packages =
    [
        .. programme.CarePackages
            .Where(package => package.Type is CarePackageType.Garrison)
            .Select(package => package.Id),
    ];

    /// <summary>Gets the facilities that military partners take over, or at which they take over equipment or
    /// costs.</summary>
    private HashSet<Id<Facility>> TakenOver => field ??= FindTakenOver();

    /// <summary>Gets whether anything shows that a facility is military.</summary>
    public bool AreOn(Facility facility) =>
        MilitaryFacilities.Includes(facility, _partners.GetValueOrDefault)
        || facility.CivilianAccess is not null
        || (facility.StatedType is { } type && SaysGarrison(type))
        || (facility.Package is { } package && _packages.Contains(package))
        || facility.UserShares.Any(share => IsMilitary(share.Group))
        || facility.Registers.Any(IsMilitary)
        || facility.Responsibilities.Any(part => IsMilitary(part.Partner))
        || facility.Means.Posts.Any(post => PaidBy(post).Any(IsMilitary))
        || TakenOver.Contains(facility.Id)
        || programme.Attestations.Any(attestation =>
            attestation.Facility == facility.Id && IsAskedOfForces(attestation.Matter));

    private static bool SaysGarrison(Claim<FacilityType> type) =>
        type.ForPlanning is FacilityType.GarrisonInfirmary || type.Competing.Any(SaysGarrison);

    private static bool IsAskedOfForces(AttestationMatter matter) => matter
        is AttestationMatter.NonMilitaryActorsCannotMeetNeed
        or AttestationMatter.ConsensusOfPartnerCountry
        or AttestationMatter.IndependentGrievanceChannel
        or AttestationMatter.ComplementsCivilianFacilities
        or AttestationMatter.EmblemAndArmsRulesStated;

    private static IEnumerable<Id<Partner>> PaidBy(StaffPost post) =>
        new[] { post.Payer, post.PayerAfterEnd }.OfType<Id<Partner>>();

    private static bool IsMilitary(UserGroup group) => group is not UserGroup.Civilians;

    private bool IsMilitary(Id<Partner> partner) =>
        _partners.GetValueOrDefault(partner) is { Nature: not PartnerNature.Civilian };

    private bool IsMilitary(CareRegister register) =>
        register.Users.Any(IsMilitary)
        || register.ReportsTo.Contains(InformationSystem.ArmedForces)
        || (register.KeptBy is PartnerActor { Partner: var keeper } && IsMilitary(keeper));

    private HashSet<Id<Facility>> FindTakenOver()
    {
        var handedOver = programme.Milestones.OfType<DatedMilestone>()
            .Select(milestone => milestone.HandOver)
            .OfType<HandOver>()
            .Where(handOver => IsMilitary(handOver.To))
            .SelectMany(handOver => handOver.Facilities);
        var supplied = programme.Activities.OfType<EquipmentSupply>()
            .Where(supply => supply.OwnerAfterHandOver is { } owner && IsMilitary(owner))
            .Select(supply => supply.Facility);
        var paidFor = programme.Activities
            .Where(activity => activity.Costs.Any(cost => cost.PayerAfterEnd is { } payer && IsMilitary(payer)))
            .Select(activity => activity.Site)
            .OfType<Id<Facility>>();
        return [.. handedOver, .. supplied, .. paidFor];
    }
}
