using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Validation.Rules;

/// <summary>In which list of a programme the entities of a type stand.</summary>
internal static class ProgrammeEntities
{
    private static readonly Dictionary<Type, object> ByType = new()
    {
        [typeof(Activity)] = new Lists<Activity>(static p => p.Activities),
        [typeof(Agreement)] = new Lists<Agreement>(static p => p.Agreements),
        [typeof(Attestation)] = new Lists<Attestation>(static p => p.Attestations),
        [typeof(Cadre)] = new Lists<Cadre>(static p => p.Cadres),
        [typeof(CapacityAssessment)] = new Lists<CapacityAssessment>(static p => p.CapacityAssessments),
        [typeof(CarePackage)] = new Lists<CarePackage>(static p => p.CarePackages),
        [typeof(CareService)] = new Lists<CareService>(static p => p.CareServices),
        [typeof(CommodityItem)] = new Lists<CommodityItem>(static p => p.CommodityItems),
        [typeof(CommunalHealthPlan)] = new Lists<CommunalHealthPlan>(static p => p.HealthPlans),
        [typeof(CommunalHealthSystem)] = new Lists<CommunalHealthSystem>(static p => p.HealthSystems),
        [typeof(CompetenceTransfer)] = new Lists<CompetenceTransfer>(static p => p.CompetenceTransfers),
        [typeof(Component)] = new Lists<Component>(static p => p.Components),
        [typeof(Condition)] = new Lists<Condition>(static p => p.Conditions),
        [typeof(EquipmentItem)] = new Lists<EquipmentItem>(static p => p.EquipmentItems),
        [typeof(EvidenceItem)] = new Lists<EvidenceItem>(static p => p.EvidenceItems),
        [typeof(Facility)] = new Lists<Facility>(static p => p.Facilities),
        [typeof(FeePolicy)] = new Lists<FeePolicy>(static p => p.FeePolicies),
        [typeof(IncentiveScheme)] = new Lists<IncentiveScheme>(static p => p.IncentiveSchemes),
        [typeof(Institution)] = new Lists<Institution>(static p => p.Institutions),
        [typeof(Milestone)] = new Lists<Milestone>(static p => p.Milestones),
        [typeof(Objective)] = new Lists<Objective>(static p => p.Objectives),
        [typeof(Partner)] = new Lists<Partner>(static p => p.Partners),
        [typeof(PooledFund)] = new Lists<PooledFund>(static p => p.PooledFunds),
        [typeof(Problem)] = new Lists<Problem>(static p => p.Problems),
        [typeof(Risk)] = new Lists<Risk>(static p => p.Risks),
        [typeof(Skill)] = new Lists<Skill>(static p => p.Skills),
        [typeof(SourceDocument)] = new Lists<SourceDocument>(static p => p.SourceDocuments),
        [typeof(Statement)] = new Lists<Statement>(static p => p.Statements),
        [typeof(SteeringBody)] = new Lists<SteeringBody>(static p => p.SteeringBodies),
        [typeof(Territory)] = new Lists<Territory>(static p => p.Territories),
        [typeof(TrustMeasurement)] = new Lists<TrustMeasurement>(static p => p.TrustMeasurements),
        [typeof(FundingSource)] = new Lists<FundingSource>(static p => p.Budget?.Sources ?? []),
    };

    /// <summary>Gets the list of a type that has one; nothing where entities stand within others.</summary>
    public static ValueList<T>? ListOf<T>(Programme programme)
        where T : class => ByType.TryGetValue(typeof(T), out var lists) ? ((Lists<T>)lists).Of(programme) : null;

    /// <summary>Puts the entities of a type into a table.</summary>
    public static void Fill<T>(EntityMap<T> map, Programme programme)
        where T : class, IEntity<T>
    {
        if (ListOf<T>(programme) is { } list)
        {
            map.Add(list);
        }
        else if (map is EntityMap<Indicator> indicators)
        {
            foreach (var objective in programme.Objectives)
            {
                indicators.Add(objective.Indicators);
            }
        }
        else if (map is EntityMap<Programme> programmes)
        {
            programmes.Add([programme]);
        }
    }

    private sealed record Lists<T>(Func<Programme, ValueList<T>> Of);
}
