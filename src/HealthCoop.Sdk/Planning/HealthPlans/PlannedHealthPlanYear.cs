using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>The figures of one year of a health plan, with what they are computed out of.</summary>
public sealed record PlannedHealthPlanYear
{
    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets what the plan says of the year's means, or <see langword="null"/> when it says nothing.</summary>
    public required HealthPlanYear? Stated { get; init; }

    /// <summary>Gets the cost that the plan states.</summary>
    public required HealthPlanAmount StatedCost { get; init; }

    /// <summary>Gets what the lines that are known to fall into the year cost.</summary>
    public required HealthPlanAmount Lines { get; init; }

    /// <summary>Gets what the known costs of lines leave of the stated cost, below zero where they make more; or
    /// <see langword="null"/> when the stated cost is not known.</summary>
    public Money? NotBrokenDown => StatedCost.Value - Lines.Lowest;

    /// <summary>Gets the cost to find money for: the stated cost, or what the lines make where that is known to be more
    /// or nothing is stated. Then it is bounded only if the plan names all its priorities.</summary>
    public required HealthPlanAmount Cost { get; init; }

    /// <summary>Gets the number of people: the year's, else the plan's; or <see langword="null"/> when nothing is
    /// said about it.</summary>
    public required Claim<int>? Population { get; init; }

    /// <summary>Gets the cost by inhabitant, computed: <see cref="Cost"/> / <see cref="Population"/>, to the minor
    /// unit. Not known for a population that is only a bound.</summary>
    public required HealthPlanAmount CostPerInhabitant { get; init; }

    /// <summary>Gets the cost by inhabitant that the plan states.</summary>
    public required HealthPlanAmount StatedCostPerInhabitant { get; init; }

    /// <summary>Gets the number of people that the stated cost and the stated cost by inhabitant imply, or
    /// <see langword="null"/> when one of them is not stated.</summary>
    public int? ImpliedPopulation => Stated?.FindImpliedPopulation();

    /// <summary>Gets the subsidy without which the cost is not met: the stated one, else the cost less the owner's
    /// revenue and the fees.</summary>
    public required HealthPlanAmount SubsidyRequired { get; init; }

    /// <summary>Gets whether the plan states the subsidy.</summary>
    public required bool IsSubsidyStated { get; init; }

    /// <summary>Gets the subsidy's share, <see cref="SubsidyRequired"/> / <see cref="Cost"/>, to six decimals; or
    /// <see langword="null"/> when one of them is not one amount, or they make no share. It is assumed where one of
    /// them is.</summary>
    public Percentage? SubsidyShare =>
        (SubsidyRequired.Value, Cost.Value) is ({ } subsidy, { Amount: > 0 } cost) && subsidy <= cost
            ? Percentage.FromFraction(DecimalText.Rounded(subsidy.Amount / cost.Amount))
            : null;

    /// <summary>Gets what each source gives, in the order of the sources.</summary>
    public required ValueList<HealthPlanSourceFunding> Funding { get; init; }

    /// <summary>Gets what all sources give.</summary>
    public required HealthPlanAmount FundingTotal { get; init; }

    /// <summary>Gets the unfunded remainder: at the most the highest cost less what is sure to be paid, at the least
    /// the lowest cost less all that may be paid.</summary>
    public required HealthPlanAmount Unfunded { get; init; }
}
