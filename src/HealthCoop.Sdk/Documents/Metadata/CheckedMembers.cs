using System.Reflection;
using System.Text.Json;
using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Documents.Metadata;

/// <summary>A member that the checks of content look at.</summary>
/// <param name="Name">The name in documents.</param>
/// <param name="Beside">The member without which this one says nothing to a check, if there is one.</param>
internal sealed record CheckedMember(string Name, string? Beside);

/// <summary>Which members the checks of content look at, so that they need not wait until all others are
/// sound.</summary>
/// <remarks>Types that are neither listed nor say so themselves are looked at as a whole.</remarks>
internal static class CheckedMembers
{
    private static readonly Dictionary<Type, CheckedMember[]> Members = new()
    {
        [typeof(Programme)] = Of(nameof(Programme.Start), nameof(Programme.End), nameof(Programme.Duration),
            nameof(Programme.Beneficiaries), nameof(Programme.BeneficiariesAreComplete),
            nameof(Programme.Partners), nameof(Programme.Agreements), nameof(Programme.Objectives)),
        [typeof(Beneficiary)] = Of(nameof(Beneficiary.Share)),
        [typeof(Activity)] = Of(
            nameof(Activity.Timing),
            nameof(Activity.StopsIn),
            nameof(Activity.NotBefore),
            nameof(Activity.NotAfter),
            nameof(Activity.BeneficiaryShares),
            nameof(Activity.BeneficiarySharesAreComplete)),
        [typeof(Training)] = Of(
            nameof(Activity.Timing),
            nameof(Activity.StopsIn),
            nameof(Activity.NotBefore),
            nameof(Activity.NotAfter),
            nameof(Activity.BeneficiaryShares),
            nameof(Activity.BeneficiarySharesAreComplete),
            nameof(Training.Trainees),
            nameof(Training.ByStatus),
            nameof(Training.BySex),
            nameof(Training.Attendances)),
        [typeof(DirectAssistance)] = Of(
            nameof(Activity.Timing),
            nameof(Activity.StopsIn),
            nameof(Activity.NotBefore),
            nameof(Activity.NotAfter),
            nameof(Activity.BeneficiaryShares),
            nameof(Activity.BeneficiarySharesAreComplete),
            nameof(DirectAssistance.People),
            nameof(DirectAssistance.Contacts)),
        [typeof(BeneficiaryShare)] = Of(nameof(BeneficiaryShare.Group), nameof(BeneficiaryShare.Share)),
        [typeof(Territory)] = Of(nameof(Territory.Populations)),
        [typeof(PopulationCount)] = Of(nameof(PopulationCount.On), nameof(PopulationCount.People)),
        [typeof(CommunalHealthSystem)] = Of(nameof(CommunalHealthSystem.FacilityCounts)),
        [typeof(FacilityCount)] =
            Of(nameof(FacilityCount.Type), nameof(FacilityCount.Count), nameof(FacilityCount.On)),
        [typeof(DatedMilestone)] = Of(nameof(DatedMilestone.On), nameof(DatedMilestone.Through)),
        [typeof(Partner)] =
            Of(nameof(Partner.Id), nameof(Partner.PartOf), nameof(Partner.Members), nameof(Partner.Form),
                nameof(Partner.Nature)),
        [typeof(Agreement)] = Of(nameof(Agreement.Id), nameof(Agreement.Under), nameof(Agreement.Replaces)),
        [typeof(Objective)] = Of(nameof(Objective.Id), nameof(Objective.ContributesTo)),
        [typeof(HandOver)] = Of(nameof(HandOver.From), nameof(HandOver.To)),
        [typeof(Meeting)] = Of(nameof(Meeting.On), nameof(Meeting.Through)),
        [typeof(Commitment)] = Of(nameof(Commitment.MadeOn), nameof(Commitment.Due)),
        [typeof(Mandate)] = Of(nameof(Mandate.By), nameof(Mandate.To)),
        [typeof(Indicator)] = Of(
            nameof(Indicator.AddsUp),
            nameof(Indicator.Baselines),
            nameof(Indicator.Targets),
            nameof(Indicator.Actuals)),
        [typeof(IndicatorValue)] = Of(
            nameof(IndicatorValue.Value),
            nameof(IndicatorValue.OutOf),
            nameof(IndicatorValue.Parts),
            nameof(IndicatorValue.PartsAreComplete)),
        [typeof(IndicatorPart)] = Of(nameof(IndicatorPart.Value)),
        [typeof(AgePart)] = ValuesBeside(nameof(AgePart.Ages)),
        [typeof(CadrePart)] = ValuesBeside(nameof(CadrePart.Cadre)),
        [typeof(FacilityPart)] = ValuesBeside(nameof(FacilityPart.Facility)),
        [typeof(PartnerPart)] = ValuesBeside(nameof(PartnerPart.Partner)),
        [typeof(SexPart)] = ValuesBeside(nameof(SexPart.Sex)),
        [typeof(TerritoryPart)] = ValuesBeside(nameof(TerritoryPart.Territory)),
        [typeof(TraineePart)] = ValuesBeside(nameof(TraineePart.Category)),
        [typeof(UserGroupPart)] = ValuesBeside(nameof(UserGroupPart.Group)),
        [typeof(OtherPart)] = [.. ValuesBeside(nameof(OtherPart.Name)), .. Of(nameof(OtherPart.Dimension))],
        [typeof(CapacityAssessment)] = Of(
            nameof(CapacityAssessment.Scale),
            nameof(CapacityAssessment.Before),
            nameof(CapacityAssessment.Target),
            nameof(CapacityAssessment.After)),
        [typeof(CapacityScale)] = Of(nameof(CapacityScale.Lowest), nameof(CapacityScale.Highest)),
        [typeof(CapacityFinding)] = Of(nameof(CapacityFinding.Level)),
        [typeof(Timing)] = [],
        [typeof(Budget)] =
        [
            .. Of(nameof(Budget.Currency), nameof(Budget.ExchangeRates)),
            .. Of(
                nameof(Budget.Total),
                nameof(Budget.Sources),
                nameof(Budget.Headings),
                nameof(Budget.HeadingsAreComplete),
                nameof(Budget.AnnualContributions))
                .Select(member => member with { Beside = NameOf(nameof(Budget.Currency)) }),
        ],
        [typeof(CommunalHealthPlan)] =
            Of(
                nameof(CommunalHealthPlan.Years),
                nameof(CommunalHealthPlan.Status),
                nameof(CommunalHealthPlan.AdoptedOn),
                nameof(CommunalHealthPlan.Priorities),
                nameof(CommunalHealthPlan.Steps),
                nameof(CommunalHealthPlan.Activities),
                nameof(CommunalHealthPlan.YearlyMeans)),
        [typeof(HealthPlanYear)] =
            Of(nameof(HealthPlanYear.Year), nameof(HealthPlanYear.Cost), nameof(HealthPlanYear.SubsidyRequired)),
        [typeof(HealthPlanPriority)] = Of(nameof(HealthPlanPriority.Rank), nameof(HealthPlanPriority.Activities)),
        [typeof(HealthPlanActivity)] = Of(nameof(HealthPlanActivity.Years)),
        [typeof(HealthPlanStep)] =
        [
            .. Of(nameof(HealthPlanStep.Status)),
            .. Of(nameof(HealthPlanStep.On))
                .Select(member => member with { Beside = NameOf(nameof(HealthPlanStep.Status)) }),
        ],
        [typeof(StaffPost)] =
        [
            .. Of(nameof(StaffPost.Staff)),
            .. Of(nameof(StaffPost.Qualified))
                .Select(member => member with { Beside = NameOf(nameof(StaffPost.Staff)) }),
        ],
        [typeof(EquipmentMaintenance)] =
            Of(nameof(EquipmentMaintenance.Provider), nameof(EquipmentMaintenance.DoneBy)),
        [typeof(CarePackage)] = Of(nameof(CarePackage.Id), nameof(CarePackage.Replaces)),
        [typeof(FeePolicy)] = Of(nameof(FeePolicy.Receipts), nameof(FeePolicy.ReceiptsAreComplete)),
        [typeof(FeeUse)] = Of(nameof(FeeUse.Share)),
        [typeof(Facility)] =
        [
            .. Of(nameof(Facility.Type), nameof(Facility.UserShares)),
            .. Of(nameof(Facility.StatedType)).Select(member => member with { Beside = NameOf(nameof(Facility.Type)) }),
        ],
        [typeof(UserShare)] = Of(nameof(UserShare.Share), nameof(UserShare.During)),
        [typeof(FundingSource)] = Of(nameof(FundingSource.Amount), nameof(FundingSource.RequestedAmount)),
        [typeof(HeadingTotal)] =
        [
            .. Of(nameof(HeadingTotal.Heading), nameof(HeadingTotal.FundingSource)),
            .. Of(nameof(HeadingTotal.Amount))
                .Select(member => member with { Beside = NameOf(nameof(HeadingTotal.Heading)) }),
        ],
        [typeof(AnnualContribution)] = Of(
            nameof(AnnualContribution.Partner),
            nameof(AnnualContribution.During),
            nameof(AnnualContribution.RateOfInvestmentBudget),
            nameof(AnnualContribution.PerYear)),
        [typeof(LegalText)] = Of(
            nameof(LegalText.Id),
            nameof(LegalText.Country),
            nameof(LegalText.AdoptedOn),
            nameof(LegalText.Amendments),
            nameof(LegalText.Repeal)),
        [typeof(LegalChange)] = Of(nameof(LegalChange.On), nameof(LegalChange.By)),
        [typeof(HeldCompetence)] = Of(
            nameof(HeldCompetence.Country),
            nameof(HeldCompetence.From),
            nameof(HeldCompetence.Transferred),
            nameof(HeldCompetence.Through),
            nameof(HeldCompetence.Text)),
        [typeof(GrantProfile)] = Of(nameof(GrantProfile.Ceiling), nameof(GrantProfile.MaximumDuration)),
        [typeof(StaffingNorm)] =
        [
            .. Of(nameof(StaffingNorm.Staff), nameof(StaffingNorm.Posts)),
            .. Of(nameof(StaffingNorm.PostsAreComplete))
                .Select(member => member with { Beside = NameOf(nameof(StaffingNorm.Posts)) }),
        ],
        [typeof(StaffingNormPost)] = Of(nameof(StaffingNormPost.Number)),
        [typeof(ExchangeRate)] = Of(
            nameof(ExchangeRate.Base),
            nameof(ExchangeRate.Quote),
            nameof(ExchangeRate.Value),
            nameof(ExchangeRate.InForce)),
        [typeof(Breakdown<>)] = Of(nameof(Breakdown<>.Total), nameof(Breakdown<>.Parts)),
        [typeof(BreakdownPart<>)] = Of(nameof(BreakdownPart<>.People)),
        [typeof(Claim<>)] = Of(nameof(Claim<>.Value), nameof(Claim<>.Comparator), nameof(Claim<>.Assumption)),
        [typeof(Assumption<>)] = Of(nameof(Assumption<>.Value)),
    };

    /// <summary>Gets the members of a type that checks look at, or nothing where they look at the whole.</summary>
    public static IReadOnlyList<CheckedMember>? Of(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return Members.TryGetValue(definition, out var members) ? members
            : LooksAt(type) is { } named ? Of(named.Members)
            : type.BaseType is { } parent && parent != typeof(object) ? Of(parent)
            : null;
    }

    private static LooksAtAttribute? LooksAt(Type type) => typeof(ICheckedContent).IsAssignableFrom(type)
        ? type.GetCustomAttribute<LooksAtAttribute>(inherit: false)
        : null;

    private static CheckedMember[] Of(params ReadOnlySpan<string> members)
    {
        var named = new List<CheckedMember>();
        foreach (var member in members)
        {
            named.Add(new(NameOf(member), null));
        }

        return [.. named];
    }

    // Nobody can tell which part it is without its key.
    private static CheckedMember[] ValuesBeside(string key) =>
    [
        .. Of(key),
        .. Of(nameof(IndicatorPart.Value), nameof(IndicatorPart.OutOf))
            .Select(member => member with { Beside = NameOf(key) }),
    ];

    private static string NameOf(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);
}
