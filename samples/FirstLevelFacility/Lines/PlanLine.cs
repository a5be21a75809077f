namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>One line of the plan, with all that its amount follows from.</summary>
internal sealed record PlanLine
{
    /// <summary>Gets the intervention, or the equipment that all share.</summary>
    public required string Heading { get; init; }

    public required LineKind Kind { get; init; }

    public required string Code { get; init; }

    public required string Item { get; init; }

    public required ValueList<Operand> Operands { get; init; }

    public required ValueList<Step> Steps { get; init; }

    /// <summary>Gets how the amount follows from operands and steps, whose names stand in braces.</summary>
    public required string Formula { get; init; }

    /// <summary>Gets the amount of each of the years, rounded once; or <see langword="null"/> when it is not
    /// known.</summary>
    public required Money? Amount { get; init; }

    /// <summary>Gets the years to which the amount belongs.</summary>
    public required ValueList<int> Years { get; init; }

    /// <summary>Gets what a reader should know before using the line; empty for nothing.</summary>
    public string Remark { get; init; } = "";

    public IEnumerable<Operand> Unknown => Operands.Where(operand => operand.IsUnknown);

    public Operand? Find(Term term) => Operands.FirstOrDefault(operand => operand.Term == term);
}
