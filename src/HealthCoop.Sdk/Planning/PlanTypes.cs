using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Resources;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Reference;
using NodaTime.Text;

namespace HealthCoop.Planning;

/// <summary>How each type of a plan is written, beside those of the model.</summary>
internal static class PlanTypes
{
    /// <summary>Adds the types of plans to a list.</summary>
    public static DocumentTypes Add(DocumentTypes types) => types
        .Document<Plan>("plan")
        .Value(new TextConverter<YearMonth>(YearMonthPattern.Iso, DocumentRules.BadMonth))
        .Entity<CostLine>()
        .Entity<ReferencePack>()
        .Words<ClosureResponse>()
        .Words<CostOrigin>()
        .Words<FundingLimit>()
        .Words<OpeningCondition>()
        .Words<OpeningState>()
        .Words<PlanBasis>()
        .Words<ReadinessState>()
        .Words<StaffingBasis>()
        .List<ActivityAmount>()
        .List<BeneficiaryAmount>()
        .List<CadreStaffing>()
        .List<CadreWorkload>()
        .List<ClosureEffect>()
        .List<CommodityRequirement>()
        .List<CommodityYear>()
        .List<EquipmentRequirement>()
        .List<GroupYear>()
        .List<HeadingAmount>()
        .List<LineFunding>()
        .List<MonthAmount>()
        .List<OpeningCondition>()
        .List<PillarAmount>()
        .List<PillarWeight>()
        .List<PlanAssumption>()
        .List<ReadinessGap>()
        .List<ReadinessUnlock>()
        .List<ReferencePackEdition>()
        .List<ScheduledActivity>()
        .List<ServiceReadiness>()
        .List<ServiceOutlook>()
        .List<ServiceYear>()
        .List<SiteAfterEnd>()
        .List<SiteReadiness>()
        .List<SourceAllocation>()
        .List<SourceAmount>()
        .List<StaffYear>()
        .List<TerritoryAmount>()
        .List<TrainingSeats>()
        .List<UnjustifiedEquipment>();
}
