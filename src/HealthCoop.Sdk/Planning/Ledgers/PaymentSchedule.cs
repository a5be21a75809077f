namespace HealthCoop.Planning.Ledgers;

/// <summary>When a grant is paid and on what conditions; what is left is paid after the final report.</summary>
public sealed record PaymentSchedule
{
    private const int DaysOf2010 = 45;
    private const decimal OnePaymentCeiling = 100_000m;

    /// <summary>Gets the payments before the final report, in the order of their requests.</summary>
    public required ValueList<PaymentInstalment> PreFinancing { get; init; }

    /// <summary>Gets the day on which the final report is delivered.</summary>
    public required LocalDate FinalReportOn { get; init; }

    /// <summary>Gets the days from a request to its payment, never negative.</summary>
    public required int PaymentDays { get; init; }

    /// <summary>Gets the highest share of the grant that is paid before the final report, or <see langword="null"/>
    /// when there is none.</summary>
    public Percentage? PreFinancingCap { get; init; }

    /// <summary>Gets the share of the last payment that must be spent before the next is due in full, or
    /// <see langword="null"/> when no payment has that condition.</summary>
    public Percentage? SpentShare { get; init; }

    /// <summary>Makes the schedule of the European Union's contracts of 2010: one payment of 80 % where the action
    /// lasts 12 months at the most or the grant is EUR 100,000 at the most; else 80 % of the grant's part of the first
    /// 12 months, then further payments once 70 % of the last and all of the earlier ones are spent, 90 % of the grant
    /// at the most together. Each is paid 45 days after its request.</summary>
    /// <param name="contract">The contract, in euros.</param>
    /// <param name="signedOn">The day of the signature.</param>
    /// <param name="firstYear">The budget of the first 12 months, to the minor unit and not negative.</param>
    /// <param name="further">The further payments as the contract plans them; not used where one payment is
    /// enough.</param>
    /// <param name="finalReportOn">The day on which the final report is delivered.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The budget is negative or not to the minor unit.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in euros.</exception>
    public static PaymentSchedule Of2010(
        GrantContract contract,
        LocalDate signedOn,
        Money firstYear,
        ValueList<PaymentInstalment> further,
        LocalDate finalReportOn)
    {
        ArgumentNullException.ThrowIfNull(contract);
        LedgerAmounts.Check([contract.Maximum, firstYear], Currency.Eur, nameof(firstYear));
        var isShort = contract.End < contract.Start.PlusMonths(12);
        var isOne = isShort || contract.Maximum.Amount <= OnePaymentCeiling;
        var paid = isOne ? contract.Maximum : contract.GrantFor(firstYear);
        var first = new PaymentInstalment(
            MinorUnits.ShareRoundedDown(paid, Percentage.FromPercent(80)),
            signedOn,
            InstalmentCondition.Signature);
        return new()
        {
            PreFinancing = isOne ? [first] : [first, .. further],
            FinalReportOn = finalReportOn,
            PaymentDays = DaysOf2010,
            PreFinancingCap = Percentage.FromPercent(90),
            SpentShare = isOne ? null : Percentage.FromPercent(70),
        };
    }

    /// <summary>Splits the last payment before the final report: a share is paid at its request, and what is left waits
    /// for the final report.</summary>
    /// <param name="share">The share that is paid at the request, such as 80 % for decentralized cooperation funds of
    /// France.</param>
    /// <returns>The schedule with the lower payment, rounded down to the minor unit.</returns>
    /// <exception cref="InvalidOperationException">There is no payment before the final report.</exception>
    public PaymentSchedule SplitLast(Percentage share)
    {
        if (PreFinancing.IsEmpty)
        {
            throw new InvalidOperationException("There is no payment to split before the final report.");
        }

        var last = PreFinancing[^1];
        var lower = last with { Amount = MinorUnits.ShareRoundedDown(last.Amount, share) };
        return this with { PreFinancing = [.. PreFinancing.SkipLast(1), lower] };
    }
}
