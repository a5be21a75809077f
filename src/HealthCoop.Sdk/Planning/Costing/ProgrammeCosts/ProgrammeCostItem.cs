using HealthCoop.Planning.Costing.Capital;

namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>Something that a programme pays for beside care itself: people who meet, travel, work or build.</summary>
/// <remarks>
/// Prices are money of one unit, with all decimals that they were computed with: a per diem that is a fifth of another
/// has more than anybody writes. What is <see langword="null"/> is not part of the item; what is unknown costs an
/// unknown amount.
/// </remarks>
public abstract record ProgrammeCostItem
{
    private protected ProgrammeCostItem()
    {
    }

    /// <summary>Gets the id, unique in a problem.</summary>
    public required EntityId Id { get; init; }

    /// <summary>Gets what it is.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets what makes no sense in the item's numbers, or <see langword="null"/>.</summary>
    internal virtual string? Fault => null;

    /// <summary>Gets the lines, with nothing in the place of what is not part of the item.</summary>
    internal abstract IEnumerable<ProgrammeCostLine?> Lines();

    /// <summary>Makes the line of a price that is paid for each unit of a product of numbers.</summary>
    /// <returns>Nothing, where there is no such price.</returns>
    private protected ProgrammeCostLine? Line(
        ProgrammeCostPart part,
        Claim<Money>? price,
        params ReadOnlySpan<ProgrammeCostOperand> operands)
    {
        if (price is null)
        {
            return null;
        }

        var quantity = operands[0].Value;
        foreach (var operand in operands[1..])
        {
            quantity = Claim.Combine(quantity, operand.Value, Modality.Expected, static (left, right) => left * right);
        }

        var amount = Claim.Combine(quantity, price, Modality.Expected, static (units, each) => each * units);
        return Line(part, operands, quantity, price, amount);
    }

    /// <summary>Makes a line of an amount that is computed already, and rounds it: nothing else does. Times nothing,
    /// whatever else is known by a bound alone makes exactly nothing.</summary>
    private protected ProgrammeCostLine Line(
        ProgrammeCostPart part,
        ReadOnlySpan<ProgrammeCostOperand> operands,
        Claim<decimal> quantity,
        Claim<Money> price,
        Claim<Money> amount,
        int number = 1)
    {
        ValueList<ProgrammeCostOperand> all = [.. operands];
        var isNone = all.Any(static operand => operand.Value.IsNothing());
        var isFree = ClaimReading.Of(price, static money => money.Amount).IsNothing();
        return new()
        {
            Key = new(Id, part, number),
            Operands = all,
            Quantity = isNone ? quantity with { Comparator = Comparator.Exactly } : quantity,
            UnitPrice = price,
            Amount = (isNone || isFree ? amount with { Comparator = Comparator.Exactly } : amount).RoundedOnce(),
            Formula = ProgrammeCostText.Product(operands, part),
        };
    }
}
