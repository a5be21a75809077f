namespace HealthCoop;

/// <summary>How many units of one currency one unit of another is worth, and when.</summary>
[LooksAt(nameof(Base), nameof(Quote), nameof(Value), nameof(InForce))]
public sealed record ExchangeRate
{
    /// <summary>Gets the currency of which one unit is worth <see cref="Value"/>.</summary>
    public required Currency Base { get; init; }

    /// <summary>Gets the currency that <see cref="Value"/> counts.</summary>
    public required Currency Quote { get; init; }

    /// <summary>
    /// Gets the number of units of <see cref="Quote"/> for one unit of <see cref="Base"/>, above zero.
    /// </summary>
    public required decimal Value { get; init; }

    /// <summary>Gets the days on which the rate is used.</summary>
    public required Validity InForce { get; init; }

    /// <summary>Gets where the rate comes from.</summary>
    public required Narrative Provenance { get; init; }

    /// <summary>Says the rate and its days, alike in every culture.</summary>
    /// <returns>A text such as <c>EUR 1 = XOF 655.957, 1999-01-01/..</c>.</returns>
    public override string ToString() => $"{Base} 1 = {Quote} {DecimalText.Write(Value)}, {InForce}";
}
