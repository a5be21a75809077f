namespace HealthCoop.Planning.Ledgers;

/// <summary>A partner's money in a month: what is there at first, comes in, goes out, and is there at last. Each is
/// <see langword="null"/> when it is not known.</summary>
/// <param name="Month">The month.</param>
/// <param name="Opening">What is there at first.</param>
/// <param name="FromGrant">What comes from the grant; below zero, what goes back.</param>
/// <param name="FromOthers">What comes from others.</param>
/// <param name="Spent">What is spent.</param>
public sealed record LedgerMonth(YearMonth Month, Money? Opening, Money? FromGrant, Money? FromOthers, Money? Spent)
{
    /// <summary>Gets all that comes in.</summary>
    public Money? Received => FromGrant + FromOthers;

    /// <summary>Gets what is there at last.</summary>
    public Money? Closing => Opening + Received - Spent;
}
