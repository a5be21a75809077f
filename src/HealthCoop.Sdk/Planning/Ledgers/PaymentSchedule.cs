using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Planning.Ledgers;

/// <summary>When a grant is paid and on what conditions; what is left is paid after the final report.</summary>
public sealed record PaymentSchedule
{
    /// <summary>Gets the payments before the final report, in the order of their requests.</summary>
    public required ValueList<PaymentInstalment> PreFinancing { get; init; }

    /// <summary>Gets the day on which the final report is delivered.</summary>
    public required LocalDate FinalReportOn { get; init; }

    /// <summary>Gets how long a payment takes from its request: in days, working days (Monday to Friday) or calendar
    /// months.</summary>
    public required Length PaymentDelay { get; init; }

    /// <summary>Gets the highest share of the grant that is paid before the final report, or <see langword="null"/>
    /// when there is none.</summary>
    public Percentage? PreFinancingCap { get; init; }

    /// <summary>Gets the share of the last payment that must be spent before the next is due in full, or
    /// <see langword="null"/> when no payment has that condition.</summary>
    public Percentage? SpentShare { get; init; }

    /// <summary>Gets what of the call is not applied, because it cannot be told.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Narrative> NotApplied { get; init; }

    /// <summary>Makes the schedule that a call sets for a contract: by the first of its schedules that holds for the
    /// length of the action or the amount of the grant.</summary>
    /// <param name="term">What the call says about payments.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="plan">The days and amounts that the contract sets.</param>
    /// <returns>The schedule. Where an amount of the call decides which schedule holds and has no fixed parity in the
    /// currency of the contract, the amounts of its payments stay unknown, and it is listed what is not
    /// applied.</returns>
    /// <exception cref="ArgumentNullException">A parameter is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The term is not confirmed, no schedule of it holds for the contract, or the
    /// budget of the first year is negative or not to the minor unit.</exception>
    /// <exception cref="CurrencyMismatchException">An amount of the plan is not in the currency of the
    /// contract.</exception>
    public static PaymentSchedule Of(PreFinancingTerm term, GrantContract contract, PaymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(plan);
        LedgerAmounts.Check([contract.Maximum, plan.FirstYear], contract.Maximum.Currency, nameof(plan));
        if (!term.Counts)
        {
            throw new ArgumentException("What the call says about payments is not confirmed.", nameof(term));
        }

        // What follows a schedule that may hold is tried no more: which of them holds is not known.
        var rules = term.Schedules.FirstOrDefault(rules => Holds(rules, contract) != false)
            ?? throw new ArgumentException("No schedule of the call holds for the contract.", nameof(term));
        if (Holds(rules, contract) is null)
        {
            return Undecided(term, rules, contract, plan);
        }

        var schedule = new PaymentSchedule
        {
            PreFinancing = [.. First(rules, contract, plan), .. PaysOnce(rules) ? [] : plan.Further],
            FinalReportOn = plan.FinalReportOn,
            PaymentDelay = rules.PaymentDelay ?? plan.PaymentDelay,
            PreFinancingCap = rules.MaximumBeforeBalance,
            SpentShare = rules.SpentBeforeNext,
        };
        return rules.KeptOfLastPayment is { } kept && !schedule.PreFinancing.IsEmpty
            ? schedule.SplitLast(Percentage.FromFraction(1 - kept.Fraction))
            : schedule;
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
        var lower = last with
        {
            Amount = last.Amount is { } whole ? MinorUnits.ShareRoundedDown(whole, share) : null,
        };
        return this with { PreFinancing = [.. PreFinancing.SkipLast(1), lower] };
    }

    // A call that pays one share of the whole grant pays once; the balance follows.
    private static bool PaysOnce(PreFinancingSchedule rules) =>
        rules is { FirstShare: not null, FirstShareOf: PreFinancingBase.Grant, SpentBeforeNext: null };

    // Nothing where the amount decides and cannot be compared.
    private static bool? Holds(PreFinancingSchedule rules, GrantContract contract)
    {
        if (rules is { UpToDuration: null, UpToGrant: null })
        {
            return true;
        }

        var after = rules.UpToDuration switch
        {
            { Unit: LengthUnit.Months } months => contract.Start.PlusMonths(months.Count),
            { Count: var days } => contract.Start.PlusDays(days),
            _ => contract.Start,
        };
        if (contract.End < after || rules.UpToGrant is not { } most)
        {
            return contract.End < after;
        }

        // What a call sets in another currency holds by the fixed parity.
        return ExchangeRates.FixedParities
            .TryConvert(most, contract.Maximum.Currency, contract.Start, out var converted)
                ? contract.Maximum <= converted
                : null;
    }

    private static PaymentSchedule Undecided(
        PreFinancingTerm term,
        PreFinancingSchedule first,
        GrantContract contract,
        PaymentPlan plan)
    {
        var delays = term.Schedules.SkipWhile(rules => rules != first)
            .Select(rules => rules.PaymentDelay ?? plan.PaymentDelay)
            .Distinct()
            .ToList();
        var (most, currency) = (first.UpToGrant, contract.Maximum.Currency);
        Narrative amounts = new(
            $"L'échéancier dépend de {most}, qui n'a pas de parité fixe en {currency} : les montants restent inconnus.",
            $"The schedule depends on {most}, which has no fixed parity in {currency}: the amounts stay unknown.");
        Narrative delay = new(
            "Le délai de paiement dépend de l'échéancier : c'est celui du contrat qui est pris.",
            "The delay of payments depends on the schedule: that of the contract is taken.");
        return new()
        {
            PreFinancing =
            [
                new(null, plan.SignedOn, InstalmentCondition.Signature),
                .. plan.Further.Select(static payment => payment with { Amount = null }),
            ],
            FinalReportOn = plan.FinalReportOn,
            PaymentDelay = delays is [var only] ? only : plan.PaymentDelay,
            SpentShare = term.Schedules.Select(static rules => rules.SpentBeforeNext)
                .FirstOrDefault(static share => share is not null),
            NotApplied = delays.Count > 1 ? [amounts, delay] : [amounts],
        };
    }

    private static IEnumerable<PaymentInstalment> First(
        PreFinancingSchedule rules,
        GrantContract contract,
        PaymentPlan plan)
    {
        if (rules.FirstShare is { } share)
        {
            var whole = rules.FirstShareOf == PreFinancingBase.Grant
                ? contract.Maximum
                : contract.GrantFor(plan.FirstYear);
            yield return new(MinorUnits.ShareRoundedDown(whole, share), plan.SignedOn, InstalmentCondition.Signature);
        }
    }
}
