using HealthCoop.Finance;
using HealthCoop.Planning.Financing;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>Asks the engines about funding for as long as a test may take.</summary>
internal static class Funded
{
    public static FundingResult By(FundingProblem problem) =>
        FundingAllocator.Allocate(problem, TestContext.Current.CancellationToken);

    public static FundingConflict? Against(FundingProblem problem) =>
        FundingConflicts.Explain(problem, TestContext.Current.CancellationToken);

    public static FundingComparison With(FundingProblem problem, ValueList<FundingVariation> variations) =>
        FundingComparison.Of(problem, variations, TestContext.Current.CancellationToken);

    public static ValueList<InstrumentOutcome> Under(
        FundingProblem problem,
        Id<FundingSource> source,
        ValueList<GrantProfile> profiles) =>
        InstrumentComparison.Of(problem, source, profiles, null, TestContext.Current.CancellationToken);
}
