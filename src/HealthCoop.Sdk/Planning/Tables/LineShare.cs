using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Tables;

/// <summary>A row of who pays which line: what one source pays of it, or what nobody pays.</summary>
/// <param name="Line">The line.</param>
/// <param name="Source">The source, or <see langword="null"/> for what nobody pays.</param>
/// <param name="Amount">The amount, above zero: a line that costs nothing has no row.</param>
public sealed record LineShare(CostLine Line, Id<FundingSource>? Source, Money Amount);
