namespace HealthCoop.Documents.Ledger;

/// <summary>Compares competing claims with the chosen one.</summary>
/// <param name="parityOn">The day whose parities count, if it is known.</param>
internal sealed class ClaimComparer(LocalDate? parityOn)
{
    public ClaimComparison Compare<T>(Claim<T> chosen, Claim<T> competing)
        where T : struct
    {
        if (chosen.Value is not { } own || competing.Value is not { } other)
        {
            return Undecided(UndecidedReason.NotKnown);
        }

        if (ClaimMeasure.Of(own) is not { } left || ClaimMeasure.Of(other) is not { } right)
        {
            return Decided(own.Equals(other));
        }

        if (ConversionOf(right.Unit, left.Unit) is not { } convert)
        {
            return Undecided(left.Unit is Currency ? UndecidedReason.OtherCurrency : UndecidedReason.OtherUnit);
        }

        var stated = convert(right.Stated);
        var comparison = Compare(
            (chosen.Comparator, left.Stated),
            (competing.Comparator, stated),
            left.IsNumber ? chosen.Tolerance?.Fraction : null);
        return comparison with
        {
            Deviation = left.IsNumber ? Deviation(left.Stated.Least!.Value, stated.Least!.Value) : null,
        };
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

    // Nothing is rounded on the way: an amount is compared, not paid.
    private Func<ClaimRange, ClaimRange>? ConversionOf(object? from, object? to)
    {
        if (Equals(from, to))
        {
            return static range => range;
        }

        var rates = ExchangeRates.FixedParities.Rates;
        foreach (var rate in rates.Where(rate => parityOn is { } on && rate.InForce.Contains(on)))
        {
            if (Equals(from, rate.Base) && Equals(to, rate.Quote))
            {
                return range => new(range.Least * rate.Value, range.Most * rate.Value);
            }

            if (Equals(from, rate.Quote) && Equals(to, rate.Base))
            {
                return range => new(range.Least / rate.Value, range.Most / rate.Value);
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
