namespace HealthCoop.Planning.Resources.Supply.Pipeline;

/// <summary>The stock of one month: opening + received = used + lost + expired + closing, exactly.</summary>
public sealed record PipelineMonth
{
    /// <summary>Gets the month.</summary>
    public required YearMonth Month { get; init; }

    /// <summary>Gets the units in stock at the beginning.</summary>
    public required decimal Opening { get; init; }

    /// <summary>Gets the units sent that were to arrive, with those lost on the way.</summary>
    public required decimal Received { get; init; }

    /// <summary>Gets the units lost on the way.</summary>
    public required decimal Lost { get; init; }

    /// <summary>Gets the units needed.</summary>
    public required decimal Needed { get; init; }

    /// <summary>Gets the units used.</summary>
    public required decimal Used { get; init; }

    /// <summary>Gets the units that are needed and not there.</summary>
    public decimal UnitsShort => Needed - Used;

    /// <summary>Gets the units that were not used in their last month.</summary>
    public required decimal Expired { get; init; }

    /// <summary>Gets the units that the next month can use.</summary>
    public required decimal Closing { get; init; }

    /// <summary>Gets how many months such as this one the closing stock lasts, to six decimals; or
    /// <see langword="null"/> where nothing is needed.</summary>
    public decimal? MonthsOfStock => Needed == 0 ? null : DecimalText.Rounded(Closing / Needed);

    /// <summary>Gets whether a figure of this month or of one before rests on an assumption.</summary>
    public required bool IsAssumed { get; init; }
}
