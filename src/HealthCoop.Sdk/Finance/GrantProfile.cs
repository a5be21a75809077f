namespace HealthCoop.Finance;

/// <summary>The rules of a call or instrument that co-finances programmes, as they stood in an interval.</summary>
[LooksAt(
    nameof(MaximumRate),
    nameof(MinimumRate),
    nameof(Floor),
    nameof(Ceiling),
    nameof(MaximumDuration))]
public sealed record GrantProfile : IEntity<GrantProfile>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<GrantProfile> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the days on which these rules hold for programmes that start.</summary>
    public required Validity InForce { get; init; }

    /// <summary>Gets what the rates are rates of. Plans count all costs as eligible and accepted, so that it makes no
    /// difference to them yet.</summary>
    /// <value>The default is <see cref="CostBase.EligibleCosts"/>.</value>
    public CostBase RateBase { get; init; }

    /// <summary>Gets the highest rate, or <see langword="null"/> when there is none or it is not known.</summary>
    public Percentage? MaximumRate { get; init; }

    /// <summary>Gets the lowest rate, never above <see cref="MaximumRate"/> (rule HC-DOC-060); or
    /// <see langword="null"/> when there is none or it is not known.</summary>
    public Percentage? MinimumRate { get; init; }

    /// <summary>Gets the lowest amount of a grant, never negative nor above <see cref="Ceiling"/> in the same currency
    /// (rule HC-DOC-060); or <see langword="null"/> when there is none or it is not known.</summary>
    public Money? Floor { get; init; }

    /// <summary>Gets the highest amount of a grant, never negative (rule HC-DOC-060); or <see langword="null"/> when
    /// there is none or it is not known.</summary>
    public Money? Ceiling { get; init; }

    /// <summary>Gets the highest rate of indirect costs on direct ones, or <see langword="null"/>.</summary>
    public Percentage? IndirectCostCap { get; init; }

    /// <summary>Gets the highest rate of the contingency reserve on direct costs, or <see langword="null"/>.</summary>
    public Percentage? ContingencyCap { get; init; }

    /// <summary>Gets the longest that what it finances may last, extensions included and never no time at all (rule
    /// HC-DOC-060); or <see langword="null"/> when there is no such limit or it is not known.</summary>
    public Length? MaximumDuration { get; init; }

    /// <summary>Gets where the rules can be read.</summary>
    public required Narrative SourceText { get; init; }

    /// <summary>Gets how well they are founded.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets what the host keeps beside the profile.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    private static Narrative NoLimit { get; } = new(
        "Corriger la limite, ou la retirer s'il n'y en a pas.",
        "Correct the limit, or remove it where there is none.");

    void ICheckedContent.Check(IContentCheck check)
    {
        const string Rule = "HC-DOC-060";
        if (Ceiling is { Amount: < 0 } ceiling)
        {
            check.Breaks(
                Rule,
                JsonPointer.Root / nameof(Ceiling),
                new($"Le plafond, {ceiling}, est négatif.", $"The ceiling, {ceiling}, is negative."),
                NoLimit);
        }

        if (Floor is { } floor && floor.Amount < 0)
        {
            check.Breaks(
                Rule,
                JsonPointer.Root / nameof(Floor),
                new($"Le montant minimal, {floor}, est négatif.", $"The floor, {floor}, is negative."),
                NoLimit);
        }
        else if (Ceiling is { Amount: >= 0 } most && Floor is { } least
            && least.Currency == most.Currency && least.Amount > most.Amount)
        {
            check.Breaks(
                Rule,
                JsonPointer.Root / nameof(Floor),
                new(
                    $"Le montant minimal, {least}, dépasse le plafond, {most}.",
                    $"The floor, {least}, is above the ceiling, {most}."),
                NoLimit);
        }

        if (MinimumRate is { } lowest && MaximumRate is { } highest && lowest > highest)
        {
            check.Breaks(
                Rule,
                JsonPointer.Root / nameof(MinimumRate),
                new(
                    $"Le taux minimal, {lowest}, dépasse le taux maximal, {highest}.",
                    $"The lowest rate, {lowest}, is above the highest, {highest}."),
                NoLimit);
        }

        if (MaximumDuration is { Count: 0 })
        {
            check.Breaks(
                Rule,
                JsonPointer.Root / nameof(MaximumDuration),
                new("La durée la plus longue est nulle.", "The longest duration is no time at all."),
                NoLimit);
        }
    }
}
