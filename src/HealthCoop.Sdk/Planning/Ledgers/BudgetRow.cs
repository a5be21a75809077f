namespace HealthCoop.Planning.Ledgers;

/// <summary>A row of a grant's budget, by its number in the European Union's model (Annex B).</summary>
public sealed record BudgetRow
{
    /// <summary>Gets the number, from 1 to 13.</summary>
    public required int Number { get; init; }

    /// <summary>Gets what the row has.</summary>
    public required Narrative Label { get; init; }

    /// <summary>Gets the amount, or <see langword="null"/> when something that it is made of is not known.</summary>
    public Money? Amount { get; init; }

    /// <summary>Gets whether the amount is what the cap allows, because none is stated.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Gets the rate of the cap on row 7, or <see langword="null"/> when the row has none.</summary>
    public Percentage? CapRate { get; init; }

    /// <summary>Gets the highest amount that the cap allows, rounded down to the minor unit; or <see langword="null"/>
    /// when there is no cap or row 7 is not known.</summary>
    public Money? Cap { get; init; }

    /// <summary>Gets what stands above the cap, zero when the cap holds, or <see langword="null"/> when that cannot be
    /// told.</summary>
    public Money? Excess => Amount is { } amount && Cap is { } cap
        ? amount > cap ? amount - cap : Money.Zero(cap.Currency)
        : null;

    /// <summary>Gets what the budget's document states here, or <see langword="null"/> when it states
    /// nothing.</summary>
    public Money? Stated { get; init; }

    /// <summary>Gets what breaks, or <see langword="null"/> when nothing is known to.</summary>
    public Narrative? Breach => (Excess, Stated, Amount) switch
    {
        ({ IsZero: false } excess, _, _) => new(
            $"La ligne {Number} vaut {Amount}, plus que {CapRate} de la ligne 7, {Cap} : {excess} de trop.",
            $"Row {Number} is {Amount}, more than {CapRate} of row 7, {Cap}: {excess} too much."),
        (_, { } stated, { } amount) when stated != amount => new(
            $"La ligne {Number} annonce {stated} et vaut {amount} : {stated - amount} d'écart.",
            $"Row {Number} states {stated} and is {amount}: {stated - amount} apart."),
        _ => null,
    };
}
