using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Planning.Explanations;

/// <summary>A cost line, explained.</summary>
internal sealed class LineReasons
{
    public required Id<CostLine> Id { get; init; }

    public Id<Activity>? Activity { get; init; }

    public Id<Territory>? Territory { get; init; }

    public BudgetHeading? Heading { get; init; }

    public required bool IsAssumed { get; init; }

    public required Reasoned<Money> Amount { get; init; }

    public required IReadOnlyList<(Pillar? Pillar, Reasoned<Money> Amount)> ByPillar { get; init; }

    public required IReadOnlyList<(Reasoned<YearMonth> Month, Reasoned<Money> Amount)> ByMonth { get; init; }

    public IReadOnlyList<(BeneficiaryGroup? Group, Reasoned<Money> Amount)> ByBeneficiary { get; init; } = [];
}
