using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Finance;

/// <summary>The rules of a call or instrument that co-finances programmes, as they stood in an interval.</summary>
[LooksAt(
    nameof(MaximumRate),
    nameof(MinimumRate),
    nameof(Floor),
    nameof(Ceiling),
    nameof(MaximumDuration),
    nameof(Terms))]
public sealed record GrantProfile : IEntity<GrantProfile>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<GrantProfile> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the days on which these rules hold for programmes that start.</summary>
    public required Validity InForce { get; init; }

    /// <summary>Gets what the rates are rates of. A plan counts all costs as eligible and accepted; asked who pays
    /// under the call, <c>CallTerms</c> tells costs apart by their types.</summary>
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
    /// <remarks>Documents write <c>{"count": 36, "unit": "months"}</c>.</remarks>
    public Length? MaximumDuration { get; init; }

    /// <summary>Gets what else the call demands, each kind of term once (rule HC-DOC-060).</summary>
    /// <value>The default is empty.</value>
    public ValueList<GrantTerm> Terms { get; init; }

    /// <summary>Gets where the rules can be read.</summary>
    public required Narrative SourceText { get; init; }

    /// <summary>Gets how well they are founded.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets what the host keeps beside the profile.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    /// <summary>Finds the term of a kind that counts.</summary>
    /// <typeparam name="T">The kind of term.</typeparam>
    /// <returns>The term, or <see langword="null"/> when there is none or nobody could verify it.</returns>
    public T? Find<T>()
        where T : GrantTerm
    {
        foreach (var term in Terms.AsSpan())
        {
            if (term is T { Counts: true } found)
            {
                return found;
            }
        }

        return null;
    }

    void ICheckedContent.Check(IContentCheck check)
    {
        GrantFaults.CheckNotNegative(check, nameof(Ceiling), Ceiling);
        GrantFaults.CheckNotNegative(check, nameof(Floor), Floor);
        GrantFaults.CheckOrder(check, nameof(Floor), Floor, Ceiling);
        if (MinimumRate is { } lowest && MaximumRate is { } highest && lowest > highest)
        {
            check.Breaks(
                GrantFaults.Rule,
                JsonPointer.Root / nameof(MinimumRate),
                new(
                    $"Le taux minimal, {lowest}, dépasse le taux maximal, {highest}.",
                    $"The lowest rate, {lowest}, is above the highest, {highest}."),
                GrantFaults.Correct);
        }

        if (MaximumDuration is { Count: 0 })
        {
            check.Breaks(
                GrantFaults.Rule,
                JsonPointer.Root / nameof(MaximumDuration),
                new("La durée la plus longue est nulle.", "The longest duration is no time at all."),
                GrantFaults.Correct);
        }

        CheckKinds(check);
    }

    private void CheckKinds(IContentCheck check)
    {
        for (var i = 1; i < Terms.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (Terms[i] is { } later && Terms[k] is { } earlier && later.GetType() == earlier.GetType())
                {
                    check.Breaks(
                        GrantFaults.Rule,
                        JsonPointer.Root / nameof(Terms) / i,
                        new(
                            $"La condition est du même genre que {JsonPointer.Root / nameof(Terms) / k}.",
                            $"The term is of the same kind as {JsonPointer.Root / nameof(Terms) / k}."),
                        new("Réunir les deux conditions.", "Put both terms together."));
                    break;
                }
            }
        }
    }
}
