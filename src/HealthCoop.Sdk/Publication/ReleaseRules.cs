using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Publication;

/// <summary>What is known to be harmless, and what must be allowed: whatever is not listed is never told.</summary>
internal static class ReleaseRules
{
    // Narratives that name things; all others say something of them.
    private static readonly HashSet<string> Names =
        ["name", "title", "acronym", "subtitle", "publisher", "rubric", "reference"];

    private static readonly HashSet<Type> Harmless =
    [
        typeof(bool),
        typeof(PartialDate),
        typeof(LocalDate),
        typeof(AnnualDate),
        typeof(Validity),
        typeof(PartialInterval),
        typeof(YearRange),
        typeof(AgeRange),
        typeof(Length),
        typeof(Money),
        typeof(Currency),
        typeof(Percentage),
        typeof(PercentageRange),
        typeof(CollectionRate),
        typeof(IscoCode),
        typeof(EventRate),
        typeof(AnnualWorkingTime),
        typeof(WeeklyHours),
        typeof(PillarShares),
        typeof(CountryCode),
        typeof(Language),
        typeof(Sector),
    ];

    private static readonly Dictionary<Type, ReleaseRule> Types = new()
    {
        [typeof(Uri)] = new(Release.Whole, PublicationMatter.Texts),
        [typeof(MediaCredit)] = new(Release.ByMember, PublicationMatter.Texts),
        [typeof(Extensions)] = new(Release.Whole, PublicationMatter.Extensions),
        [typeof(Coordinates)] = new(Release.Whole, PublicationMatter.Coordinates),
        [typeof(Room)] = new(Release.Whole, PublicationMatter.Layouts),
        [typeof(Utility)] = new(Release.Whole, PublicationMatter.Layouts),
        [typeof(FacilityState)] = new(Release.ByMember, PublicationMatter.Layouts),
        [typeof(ReferralLink)] = new(Release.ByMember, PublicationMatter.Layouts),
        [typeof(StaffPost)] = new(Release.ByMember, PublicationMatter.Rosters),

        // What is paid in all divided by what is paid to each tells how many there are.
        [typeof(IncentiveScheme)] = new(Release.ByMember, PublicationMatter.Rosters),
        [typeof(CareRegister)] = new(Release.ByMember, PublicationMatter.Rosters),
        [typeof(CoverageTarget)] = new(Release.ByMember, PublicationMatter.Rosters),
        [typeof(UserShare)] = new(Release.ByMember, PublicationMatter.Rosters),
        [typeof(EquipmentState)] = new(Release.ByMember, PublicationMatter.Stocks),
        [typeof(EquipmentStock)] = new(Release.ByMember, PublicationMatter.Stocks),
        [typeof(CommodityStock)] = new(Release.ByMember, PublicationMatter.Stocks),
        [typeof(Claim<int>)] = new(Release.AsPeople),

        // What is attested says what else texts say; some of it needs a matter of its own.
        [typeof(Attestation)] = new(Release.ByMember, PublicationMatter.Texts),

        // When and by what a place can be reached safely, and when not, helps whoever means harm.
        [typeof(AccessWindow)] = ReleaseRule.Never,
        [typeof(SecurityPeriod)] = ReleaseRule.Never,
    };

    private static readonly Dictionary<(Type Type, string Member), ReleaseRule> Members = new()
    {
        [(typeof(Claim<>), "value")] = ReleaseRule.Whole,
        [(typeof(Claim<>), "competing")] = ReleaseRule.ByMember,
        [(typeof(Assumption<>), "value")] = ReleaseRule.Whole,
        [(typeof(SourceDocument), "issueNumber")] = new(Release.Whole, PublicationMatter.Names),

        // Who meets armed forces, when and where, and what it promises them, may endanger it.
        [(typeof(Meeting), "on")] = new(Release.ByMember, PublicationMatter.Texts),
        [(typeof(Meeting), "through")] = new(Release.ByMember, PublicationMatter.Texts),
        [(typeof(Meeting), "number")] = ReleaseRule.Whole,
        [(typeof(Meeting), "place")] = new(Release.AsId, PublicationMatter.Texts),
        [(typeof(Meeting), "present")] = new(Release.AsId, PublicationMatter.Texts),
        [(typeof(Meeting), "attendance")] = new(Release.AsPeople, PublicationMatter.Texts),
        [(typeof(Decision), "carriedOutBy")] = new(Release.AsId, PublicationMatter.Texts),
        [(typeof(Decision), "due")] = new(Release.ByMember, PublicationMatter.Texts),
        [(typeof(Commitment), "by")] = new(Release.AsId, PublicationMatter.Texts),
        [(typeof(Commitment), "to")] = new(Release.AsId, PublicationMatter.Texts),
        [(typeof(Commitment), "madeOn")] = new(Release.ByMember, PublicationMatter.Texts),
        [(typeof(Commitment), "due")] = new(Release.ByMember, PublicationMatter.Texts),
        [(typeof(Commitment), "kept")] = new(Release.ByMember, PublicationMatter.Texts),
        [(typeof(Agreement), "isMonitored")] = new(Release.ByMember, PublicationMatter.Texts),
        [(typeof(SteeringBody), "meetsEvery")] = new(Release.ByMember, PublicationMatter.Texts),
        [(typeof(Addendum), "number")] = ReleaseRule.Whole,
        [(typeof(Partner), "careRoles")] = new(Release.Whole, PublicationMatter.Rosters),
        [(typeof(Facility), "responsibilities")] = new(Release.ByMember, PublicationMatter.Rosters),

        // What a service needs is a norm, not what some site has.
        [(typeof(CoverageYear), "year")] = ReleaseRule.Whole,
        [(typeof(CarePackage), "version")] = ReleaseRule.Whole,
        [(typeof(RoomNeed), "room")] = ReleaseRule.Whole,
        [(typeof(UtilityNeed), "utility")] = ReleaseRule.Whole,
        [(typeof(EquipmentNeed), "quantity")] = ReleaseRule.Whole,
        [(typeof(CommodityNeed), "quantityPerContact")] = ReleaseRule.ByMember,
        [(typeof(CadreTime), "minutesPerContact")] = ReleaseRule.ByMember,
        [(typeof(HealthPlanPriority), "rank")] = ReleaseRule.Whole,
        [(typeof(HealthPlanYear), "year")] = ReleaseRule.Whole,
        [(typeof(CommunalHealthPlan), "villages")] = ReleaseRule.ByMember,
        [(typeof(CommunalHealthSystem), "healthDistrictCount")] = ReleaseRule.ByMember,

        // What all units or pieces of a site take, divided by what one takes, tells how many there are.
        [(typeof(EquipmentItem), "powerInWatts")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(EquipmentItem), "energyInWattHoursPerDay")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(EquipmentItem), "waterInLitersPerDay")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(EquipmentMaintenance), "costPerYear")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(CommodityItem), "unitsPerPack")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(CommodityItem), "volumeInCubicCentimeters")] = new(Release.ByMember, PublicationMatter.Stocks),

        // What a fund has is a stock of medicines, and cash that can be taken.
        [(typeof(PooledFund), "initialCapital")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(PooledFund), "stockAndCash")] = new(Release.ByMember, PublicationMatter.Stocks),

        // A sum of a site's items divided by the price of one of them tells how many there are.
        [(typeof(EquipmentItem), "unitPrice")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(CommodityItem), "unitPrice")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(CostItem), "unitPrice")] = ReleaseRule.ByMember,
        [(typeof(CostItem), "quantity")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(ExchangeRate), "value")] = ReleaseRule.Whole,

        [(typeof(StaffPost), "staff")] = ReleaseRule.Whole,
        [(typeof(StaffPost), "qualified")] = ReleaseRule.ByMember,
        [(typeof(StaffPost), "workloadRatio")] = ReleaseRule.ByMember,
        [(typeof(EquipmentState), "quantity")] = ReleaseRule.ByMember,
        [(typeof(FacilityCount), "count")] = new(Release.ByMember, PublicationMatter.Layouts),
        [(typeof(ReferralLink), "ambulances")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(ReferralLink), "travelTimeInMinutes")] = new(Release.ByMember, PublicationMatter.Coordinates),
        [(typeof(ReferralLink), "distanceInKilometers")] = new(Release.ByMember, PublicationMatter.Coordinates),
        [(typeof(EquipmentStock), "quantity")] = ReleaseRule.Whole,
        [(typeof(CommodityStock), "quantity")] = ReleaseRule.ByMember,
        [(typeof(FacilityMeans), "buildingIsComplete")] = new(Release.Whole, PublicationMatter.Layouts),
        [(typeof(CivilianAccess), "hours")] =
            new(Release.AsText, PublicationMatter.Rosters, PublicationMatter.Texts),
        [(typeof(CivilianAccess), "entrance")] =
            new(Release.AsText, PublicationMatter.Layouts, PublicationMatter.Texts),
        [(typeof(CivilianAccess), "declaredBy")] = new(Release.AsId, PublicationMatter.Texts),
        [(typeof(CivilianAccess), "declaredOn")] = new(Release.Whole, PublicationMatter.Texts),
        [(typeof(CivilianAccess), "during")] = new(Release.Whole, PublicationMatter.Texts),

        [(typeof(EquipmentSupply), "isUsed")] = new(Release.ByMember, PublicationMatter.Stocks),
        [(typeof(Training), "cadres")] = new(Release.AsId, PublicationMatter.Rosters),
        [(typeof(Training), "skills")] = new(Release.AsId, PublicationMatter.Rosters),
        [(typeof(Training), "stillInPost")] = new(Release.ByMember, PublicationMatter.Rosters),
        [(typeof(Dialogue), "sessions")] = ReleaseRule.ByMember,
        [(typeof(DirectAssistance), "days")] = ReleaseRule.ByMember,
        [(typeof(Training), "sessions")] = new(Release.ByMember, PublicationMatter.Rosters),
        [(typeof(Training), "daysPerSession")] = new(Release.ByMember, PublicationMatter.Rosters),
        [(typeof(Activity), "beneficiaryShares")] = new(Release.ByMember, PublicationMatter.Rosters),
        [(typeof(Beneficiary), "share")] = new(Release.ByMember, PublicationMatter.Rosters),

        // Who meets where, and what was found there, can be met with violence.
        [(typeof(Dialogue), "meetings")] = new(Release.ByMember, PublicationMatter.Security),
        [(typeof(Dialogue), "commitments")] = new(Release.ByMember, PublicationMatter.Security),
        [(typeof(Risk), "events")] = new(Release.ByMember, PublicationMatter.Security),
        [(typeof(DatedMilestone), "handOver")] = new(Release.ByMember, PublicationMatter.Security),
        [(typeof(DatedMilestone), "place")] = new(Release.AsId, PublicationMatter.Security),
        [(typeof(DatedMilestone), "participants")] =
            new(Release.ByMember, PublicationMatter.Security, PublicationMatter.Rosters),
        [(typeof(TrustMeasurement), "territory")] = new(Release.AsId, PublicationMatter.Security),
        [(typeof(TrustMeasurement), "during")] = new(Release.Whole, PublicationMatter.Security),
        [(typeof(TrustMeasurement), "value")] = new(Release.ByMember, PublicationMatter.Security),
        [(typeof(TrustMeasurement), "respondents")] = new(Release.AsPeople, PublicationMatter.Security),

        // What a site or a service is able to do tells what it lacks.
        [(typeof(CapacityAssessment), "before")] = new(Release.ByMember, PublicationMatter.Rosters),
        [(typeof(CapacityAssessment), "target")] = new(Release.ByMember, PublicationMatter.Rosters),
        [(typeof(CapacityAssessment), "after")] = new(Release.ByMember, PublicationMatter.Rosters),
        [(typeof(CapacityFinding), "level")] = ReleaseRule.ByMember,
        [(typeof(CapacityScale), "lowest")] = ReleaseRule.Whole,
        [(typeof(CapacityScale), "highest")] = ReleaseRule.Whole,

        // An indicator may count anything, stocks and people too.
        [(typeof(Indicator), "baseline")] =
            new(Release.AsPeople, PublicationMatter.Stocks, PublicationMatter.Rosters),
        [(typeof(Indicator), "target")] =
            new(Release.AsPeople, PublicationMatter.Stocks, PublicationMatter.Rosters),
        [(typeof(IndicatorValue), "value")] =
            new(Release.AsPeople, PublicationMatter.Stocks, PublicationMatter.Rosters),
        [(typeof(IndicatorValue), "outOf")] =
            new(Release.AsPeople, PublicationMatter.Stocks, PublicationMatter.Rosters),
        [(typeof(IndicatorPart), "outOf")] =
            new(Release.AsPeople, PublicationMatter.Stocks, PublicationMatter.Rosters),
        [(typeof(IndicatorPart), "value")] =
            new(Release.AsPeople, PublicationMatter.Stocks, PublicationMatter.Rosters),
    };

    /// <summary>Gets the rule for a member by its place, or else by what it holds.</summary>
    /// <param name="type">The type that declares the member.</param>
    /// <param name="member">The member's name in documents.</param>
    /// <param name="content">What it holds, or what the items of its list are.</param>
    /// <param name="isObject">Whether documents write that as an object of its members.</param>
    public static ReleaseRule Of(Type type, string member, Type content, bool isObject) =>
        Members.TryGetValue((DefinitionOf(type), member), out var rule) ? rule
        : content == typeof(Narrative) ? OfText(member)
        : Of(content, isObject);

    private static ReleaseRule OfText(string member) =>
        new(Release.AsText, Names.Contains(member) ? PublicationMatter.Names : PublicationMatter.Texts);

    private static ReleaseRule Of(Type content, bool isObject)
    {
        if (Types.TryGetValue(content, out var rule))
        {
            return rule;
        }

        if (typeof(IClaim).IsAssignableFrom(content))
        {
            return Of(content.GetGenericArguments()[0], isObject: false) is { Release: Release.Whole, Needs: [] }
                ? ReleaseRule.ByMember
                : ReleaseRule.Never;
        }

        return Harmless.Contains(content) || content.IsEnum ? ReleaseRule.Whole
            : isObject ? ReleaseRule.ByMember
            : ReleaseRule.Never;
    }

    private static Type DefinitionOf(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
