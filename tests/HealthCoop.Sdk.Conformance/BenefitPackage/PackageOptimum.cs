namespace HealthCoop.Conformance.BenefitPackage;

/// <summary>The best package.</summary>
/// <param name="NetDalys">What it gains, less what its cost would gain elsewhere.</param>
/// <param name="Bound">What no package can exceed.</param>
/// <param name="Dalys">What it gains.</param>
/// <param name="Services">The number of its services.</param>
internal sealed record PackageOptimum(decimal NetDalys, decimal Bound, decimal Dalys, int Services);
