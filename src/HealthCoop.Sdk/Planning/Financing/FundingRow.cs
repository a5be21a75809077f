namespace HealthCoop.Planning.Financing;

/// <summary>A limit of a problem in whole numbers: what it is about is at most its limit, or at least.</summary>
/// <remarks>The sum is that of the money that <see cref="Counts"/> tells, less a share of the money that
/// <see cref="IsShared"/> tells; both, and the limit, times <see cref="Scale"/>.</remarks>
internal sealed class FundingRow
{
    public required FundingLimit Kind { get; init; }

    /// <summary>Gets the source whose limit it is, or -1 for a rule.</summary>
    public int Source { get; init; } = -1;

    public FundingRule? Rule { get; init; }

    /// <summary>Gets the last month that a limit of cash is about.</summary>
    public YearMonth? Through { get; init; }

    public bool IsMinimum { get; init; }

    public required Func<FundingPlace, bool> Counts { get; init; }

    public Func<FundingPlace, bool>? IsShared { get; init; }

    public long Scale { get; init; } = 1;

    public long Share { get; init; }

    public Int128 Limit { get; init; }

    /// <summary>Gets the sources whose money the row is about, or <see langword="null"/> for all.</summary>
    public int[]? Sources { get; init; }

    /// <summary>Gets the coefficient of a source's money at a place, on the side of a row that has a maximum.</summary>
    public long At(FundingPlace place)
    {
        var coefficient = (Counts(place) ? Scale : 0) - (IsShared?.Invoke(place) == true ? Share : 0);
        return IsMinimum ? -coefficient : coefficient;
    }

    /// <summary>Gets whether it is a share of what is paid.</summary>
    public bool IsShare => IsShared is not null;

    /// <summary>Gets whether whole minor units may fail to hold it though fractions of them do: a share, or a minimum
    /// that is no whole number of units. A maximum of an amount is held always.</summary>
    public bool Yields => Scale > 1 && (IsShare || IsMinimum);

    /// <summary>Gets the limit in whole units, within it.</summary>
    public Int128 WholeLimit => new UnitFraction(Limit, Scale).Whole(roundUp: IsMinimum);

    public Int128 SignedLimit => IsMinimum ? -Limit : Limit;
}
