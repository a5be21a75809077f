using HealthCoop.Finance;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using NodaTime;

namespace HealthCoop.Tests.Cases;

/// <summary>How each asserted figure is computed: no operand stands here, all come from the documents.</summary>
internal static partial class CaseAssertions
{
    // The members of a document must agree: where one is changed alone, reading refuses it.
    private const string PeriodAgrees = "HC-TIM-002";
    private const string PartsMakeTheWhole = "HC-CLM-002";

    private static readonly Id<GrantProfile> CallsOf2009 = new("eu-nsa-la-2009");

    public static IReadOnlyList<CaseAssertion> All { get; } = [.. Cities, .. Districts, .. Programmes];

    /// <summary>Tells whether the rate that is asked for is above the highest of the calls of 2009 and 2010.</summary>
    public static bool ExceedsTheCall(Programme programme, ReferenceData reference) =>
        Known(programme.Budget!.Sources[0].RequestedRate) > reference.Find(CallsOf2009)!.MaximumRate;

    /// <summary>Tells whether the programme lasts no longer than its instrument allows.</summary>
    public static bool IsWithinTheInstrument(Programme programme, ReferenceData reference)
    {
        var (duration, longest) = (
            Known(programme.Duration),
            reference.Find(programme.Budget!.Sources[0].Profile!.Value)!.MaximumDuration!.Value);
        return duration.Unit == longest.Unit && duration.Count <= longest.Count;
    }

    private static T Known<T>(Claim<T>? claim)
        where T : struct => claim!.Value!.Value;

    private static Indicator Indicator(Programme programme, string id) => programme.Objectives
        .SelectMany(objective => objective.Indicators)
        .Single(indicator => indicator.Id.Value == id);

    private static IndicatorValue Actual(Programme programme, string indicator) =>
        Indicator(programme, indicator).Actuals.Single();

    private static decimal Part(Programme programme, string indicator, string facility)
    {
        var parts = Actual(programme, indicator).Parts.OfType<FacilityPart>();
        return Known(parts.Single(part => part.Facility.Value == facility).Value);
    }

    private static decimal Months(Programme programme) => Period.Between(
        Known(programme.Start).Earliest,
        Known(programme.End).Latest.PlusDays(1),
        PeriodUnits.Months).Months;

    private static decimal Converted(Money amount, Currency to, PartialDate on) =>
        ExchangeRates.FixedParities.TryConvert(amount, to, on.Earliest, out var converted)
            ? converted.Amount
            : throw new InvalidOperationException($"No parity between {amount.Currency} and {to}.");

    private static PooledFund Fund(Programme programme, FundPurpose purpose) =>
        programme.PooledFunds.Single(fund => fund.Purpose == purpose);

    private static decimal KeyOf(Programme programme, FundPurpose purpose) =>
        Fund(programme, purpose).CheckCoherence().KeyInPercent / 100;

    private static decimal ImpliedTotal(Programme programme, string contributor) =>
        Fund(programme, FundPurpose.ReferralAndEvacuation).CheckCoherence().ImpliedTotals
            .Single(total => total.Contributor is GroupActor { Name: var name } && name.English == contributor)
            .Total.Amount;
}
