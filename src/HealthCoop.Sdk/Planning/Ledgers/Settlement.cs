namespace HealthCoop.Planning.Ledgers;

/// <summary>A grant as it is settled on eligible costs.</summary>
public sealed record Settlement
{
    /// <summary>Gets the eligible costs.</summary>
    public required Money EligibleCosts { get; init; }

    /// <summary>Gets the grant on them before any profit is taken off.</summary>
    public required Money BeforeProfit { get; init; }

    /// <summary>Gets what kept it where it is.</summary>
    public required GrantLimit Limit { get; init; }

    /// <summary>Gets the receipts beyond the eligible costs, or <see langword="null"/> where the rule of no profit does
    /// not apply.</summary>
    public Money? Profit { get; init; }

    /// <summary>Gets what the profit takes off: the grant's part of the eligible costs in it, and never more than the
    /// grant.</summary>
    public required Money ProfitReduction { get; init; }

    /// <summary>Gets the final grant.</summary>
    public Money Grant => BeforeProfit - ProfitReduction;

    /// <summary>Gets what was paid before.</summary>
    public required Money Paid { get; init; }

    /// <summary>Gets what is still to be paid; below zero, what is to be paid back.</summary>
    public Money Balance => Grant - Paid;

    /// <summary>Gets whether money is to be paid back, by a recovery order.</summary>
    public bool IsRecovery => Balance.Amount < 0;

    /// <summary>Gets what each partner's rejected costs take from the grant, in ordinal order; those without rejected
    /// costs are left out.</summary>
    /// <remarks>The rejected costs are taken away partner by partner in that order, and each carries what the grant
    /// falls by then. Where costs were claimed beyond what the highest amount pays for, that margin is used up by the
    /// first.</remarks>
    public required ValueList<PartnerLoss> Losses { get; init; }

    /// <summary>Gets what all rejected costs take from the grant.</summary>
    public Money Lost => Money.Sum(Losses.Select(loss => loss.Lost), Grant.Currency);
}
