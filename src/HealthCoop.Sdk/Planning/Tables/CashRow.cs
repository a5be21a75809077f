using HealthCoop.Partners;
using HealthCoop.Planning.Ledgers;

namespace HealthCoop.Planning.Tables;

/// <summary>A row of cash by month: a partner's money in a month.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Month">The month.</param>
public sealed record CashRow(Id<Partner> Partner, LedgerMonth Month);
