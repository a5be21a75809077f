namespace HealthCoop.Documents.Ledger;

/// <summary>Compares competing claims with the chosen one.</summary>
/// <param name="parityOn">The day whose parities count, if it is known.</param>
internal sealed class ClaimComparer(LocalDate? parityOn)
{
    // The franc of Central Africa has the parity of that of West Africa.
    private static readonly ValueList<ExchangeRate> Parities =
    [
        .. ExchangeRates.FixedParities.Rates,
        .. ExchangeRates.FixedParities.Rates
            .Where(rate => rate.Quote == Currency.Xof)
            .Select(rate => rate with { Quote = new("XAF") }),
    ];

    public ClaimComparison Compare<T>(Claim<T> chosen, Claim<T> competing)
        where T : struct
    {
        if (chosen.Value is not { } own || competing.Value is not { } other)
        {
            return Undecided(UndecidedReason.NotKnown);
        }

        try
        {
            var comparison = ClaimMeasure.Of(own) is { } left && ClaimMeasure.Of(other) is { } right
                ? Compare(chosen, competing, left, right)
                : CompareWords(chosen, competing);
            return comparison.Agreement is ClaimAgreement.Differs && chosen.Modality != competing.Modality
                ? Undecided(UndecidedReason.OtherModality) with { Deviation = comparison.Deviation }
                : comparison;
        }
        catch (OverflowException)
        {
            return Undecided(UndecidedReason.TooLarge);
        }
    }

    private static ClaimComparison CompareWords<T>(Claim<T> chosen, Claim<T> competing)
        where T : struct
    {
        var isSame = chosen.Comparator == competing.Comparator && chosen.Value.Equals(competing.Value);
        return isSame ? Decided(agrees: true)
            : (chosen.Comparator, competing.Comparator) is not (Comparator.Exactly, Comparator.Exactly)
                ? Undecided(UndecidedReason.NoNumber)
            : chosen.Tolerance is not null ? Undecided(UndecidedReason.ToleranceNotApplicable)
            : Decided(agrees: false);
    }

    private ClaimComparison Compare<T>(Claim<T> chosen, Claim<T> competing, ClaimMeasure left, ClaimMeasure right)
        where T : struct
    {
        if (ConversionOf(right.Unit, left.Unit) is not { } convert)
        {
            return Undecided(left.Unit is Currency ? UndecidedReason.OtherCurrency : UndecidedReason.OtherUnit);
        }

        var stated = convert(right.Stated);
        var comparison = Compare(
            (chosen.Comparator, left.Stated),
            (competing.Comparator, IsSamePaid(chosen.Value, competing.Value) ? left.Stated : stated),
            left.IsNumber ? chosen.Tolerance?.Fraction : null);
        return left.IsNumber
            ? comparison with { Deviation = Deviation(left.Stated.Least!.Value, stated.Least!.Value) }
            : chosen.Tolerance is not null && comparison.Agreement is not ClaimAgreement.Agrees
                ? Undecided(UndecidedReason.ToleranceNotApplicable)
            : comparison;
    }

    private static ClaimComparison Compare(
        (Comparator Comparator, ClaimRange Stated) chosen,
        (Comparator Comparator, ClaimRange Stated) competing,
        decimal? tolerance)
    {
        var says = Math.Abs(chosen.Stated.Least!.Value) * (tolerance ?? 0);
        var isSame = chosen.Stated.By(says).Meets(competing.Stated);
        var isAbout = chosen.Comparator is Comparator.About || competing.Comparator is Comparator.About;
        var (isBound, isOtherBound) = (IsBound(chosen.Comparator), IsBound(competing.Comparator));
        if (isSame && (chosen.Comparator == competing.Comparator || !(isBound || isOtherBound)))
        {
            return Decided(agrees: true);
        }

        if (isAbout && tolerance is null)
        {
            return Undecided(UndecidedReason.NoTolerance);
        }

        var range = ClaimRange.Of(chosen.Comparator, chosen.Stated).By(says);
        var meets = range.Meets(ClaimRange.Of(competing.Comparator, competing.Stated));
        return meets && isBound && isOtherBound ? Undecided(UndecidedReason.BoundsOnly) : Decided(meets);
    }

    // Nobody states an amount more finely than its currency is paid: EUR 100 is XOF 65596.
    private bool IsSamePaid(object? chosen, object? competing)
    {
        if (chosen is not Money own
            || competing is not Money other
            || own.Currency == other.Currency
            || ConversionOf(own.Currency, other.Currency) is not { } convert)
        {
            return false;
        }

        try
        {
            return convert(new(own.Amount, own.Amount)).Least is { } amount
                && decimal.Round(amount, other.Currency.MinorUnits, MidpointRounding.AwayFromZero) == other.Amount;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    // Nothing is rounded on the way: an amount is compared, not paid.
    private Func<ClaimRange, ClaimRange>? ConversionOf(object? from, object? to)
    {
        if (Equals(from, to))
        {
            return static range => range;
        }

        if (StepOf(from, to) is { } step)
        {
            return range => new(range.Least * step.Times / step.Over, range.Most * step.Times / step.Over);
        }

        if (StepOf(from, Currency.Eur) is not { } toEuro || StepOf(Currency.Eur, to) is not { } fromEuro)
        {
            return null;
        }

        var factor = toEuro.Times * fromEuro.Times / (toEuro.Over * fromEuro.Over);
        return range => new(range.Least * factor, range.Most * factor);
    }

    private (decimal Times, decimal Over)? StepOf(object? from, object? to)
    {
        foreach (var rate in Parities.Where(rate => parityOn is { } on && rate.InForce.Contains(on)))
        {
            if (Equals(from, rate.Base) && Equals(to, rate.Quote))
            {
                return (rate.Value, 1);
            }

            if (Equals(from, rate.Quote) && Equals(to, rate.Base))
            {
                return (1, rate.Value);
            }
        }

        return null;
    }

    // A fraction too large to be written says no more than that both differ.
    private static decimal? Deviation(decimal from, decimal to)
    {
        try
        {
            return from == 0 ? null : DecimalText.Rounded((to - from) / Math.Abs(from));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool IsBound(Comparator comparator) =>
        comparator is not (Comparator.Exactly or Comparator.About);

    private static ClaimComparison Decided(bool agrees) =>
        new() { Agreement = agrees ? ClaimAgreement.Agrees : ClaimAgreement.Differs };

    private static ClaimComparison Undecided(UndecidedReason reason) =>
        new() { Agreement = ClaimAgreement.Undecided, Because = reason };
}
