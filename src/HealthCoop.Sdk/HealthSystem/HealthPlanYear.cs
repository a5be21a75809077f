namespace HealthCoop.HealthSystem;

/// <summary>The means of one year of a health plan. What is <see langword="null"/> is not known.</summary>
/// <param name="Year">The year.</param>
[LooksAt(nameof(Year), nameof(Cost), nameof(SubsidyRequired))]
public sealed record HealthPlanYear(int Year)
{
    /// <summary>Gets what the plan costs in the year, or <see langword="null"/>.</summary>
    public Claim<Money>? Cost { get; init; }

    /// <summary>Gets the subsidy without which the cost is not met, or <see langword="null"/>.</summary>
    public Claim<Money>? SubsidyRequired { get; init; }

    /// <summary>Gets what facilities take in: fees, sales of medicines; or <see langword="null"/>.</summary>
    public Claim<Money>? FacilityRevenue { get; init; }

    /// <summary>Gets what the plan's owner puts in from its own budget, or <see langword="null"/>.</summary>
    public Claim<Money>? OwnRevenue { get; init; }

    /// <summary>Gets what the State puts in, transfers to the owner included, or <see langword="null"/>.</summary>
    public Claim<Money>? StateContribution { get; init; }

    /// <summary>Gets the cost by person that the plan states, or <see langword="null"/>.</summary>
    public Claim<Money>? CostPerPerson { get; init; }

    /// <summary>Gets the number of people whom the plan is for in the year, or <see langword="null"/>.</summary>
    public Claim<int>? Population { get; init; }

    /// <summary>Computes the subsidy's share of the cost.</summary>
    /// <returns>The share, or <see langword="null"/> when an amount is not known or is only a bound, or the two make no
    /// share.</returns>
    public Percentage? FindSubsidyShare() =>
        (SubsidyRequired?.Stated, Cost?.Stated) is ({ Amount: >= 0 } subsidy, { Amount: > 0 } cost)
        && subsidy.Currency == cost.Currency
        && subsidy.Amount <= cost.Amount
            ? Percentage.FromFraction(DecimalText.Rounded(subsidy.Amount / cost.Amount))
            : null;

    /// <summary>Computes the number of people that the cost and the stated cost by person imply.</summary>
    /// <returns>The number, or <see langword="null"/> when an amount is not known or is only a bound, or the two imply
    /// none: a cost of zero does not tell.</returns>
    public int? FindImpliedPopulation() =>
        (Cost?.Stated, CostPerPerson?.Stated) is ({ Amount: > 0 } cost, { Amount: > 0 } each)
        && cost.Currency == each.Currency
        && cost.Amount / int.MaxValue < each.Amount
            ? (int)Math.Min(int.MaxValue, Math.Round(cost.Amount / each.Amount, MidpointRounding.AwayFromZero))
            : null;

    /// <summary>Computes the cost by person out of the cost and a number of people.</summary>
    /// <param name="people">The number of people, one or more.</param>
    /// <returns>The cost by person, rounded to the currency's smallest unit; or <see langword="null"/> when the cost is
    /// not known or is only a bound.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is below one.</exception>
    public Money? FindCostPerPerson(int people)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        return Cost?.Stated is { } cost ? new Money(cost.Amount / people, cost.Currency).Rounded() : null;
    }
}
