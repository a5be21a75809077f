using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Who pays a cost line. The parts and the gap add up to the line.</summary>
/// <param name="Line">The cost line.</param>
/// <param name="Parts">What each source pays, in the order of the sources.</param>
/// <param name="Gap">What nobody pays.</param>
public sealed record LineFunding(Id<CostLine> Line, ValueList<SourceAmount> Parts, Money Gap);
