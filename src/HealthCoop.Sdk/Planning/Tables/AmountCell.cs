namespace HealthCoop.Planning.Tables;

/// <summary>An amount in a table, whose currency the column tells.</summary>
/// <param name="Amount">The amount.</param>
public sealed record AmountCell(Money Amount) : TableCell
{
    /// <summary>Makes the cell of an amount that may be unknown.</summary>
    /// <param name="amount">The amount, or <see langword="null"/>.</param>
    /// <returns>The cell, or <see cref="TableCell.Unknown"/>.</returns>
    public static TableCell Of(Money? amount) => amount is { } known ? new AmountCell(known) : Unknown;

    internal override string Write(Language language) => Amount.ToAmountString();
}
