using HealthCoop.Partners;

namespace HealthCoop.Finance;

/// <summary>A cost of an activity: a price, and how many times it is paid.</summary>
[LooksAt(nameof(ClaimedFrom))]
public sealed record CostItem : ICheckedContent
{
    /// <summary>Gets what is paid for, or <see langword="null"/> when the activity's name says it.</summary>
    public Narrative? Name { get; init; }

    /// <summary>Gets the heading of the budget.</summary>
    public required BudgetHeading Heading { get; init; }

    /// <summary>Gets the price of one unit, or the whole cost where there is no quantity.</summary>
    public required Claim<UnitPrice> UnitPrice { get; init; }

    /// <summary>Gets how many units are paid, or <see langword="null"/> for a lump sum.</summary>
    public Claim<decimal>? Quantity { get; init; }

    /// <summary>Gets when the price held; the exchange rate is taken at its first day. The start of the programme
    /// counts where it is <see langword="null"/>.</summary>
    public PartialDate? PricedOn { get; init; }

    /// <summary>Gets whether the cost is paid once or again and again.</summary>
    /// <value>The default is <see cref="CostNature.Capital"/>.</value>
    public CostNature Nature { get; init; }

    /// <summary>Gets who goes on paying a recurrent cost after the end of the programme, or <see langword="null"/> when
    /// nobody is known to.</summary>
    public Id<Partner>? PayerAfterEnd { get; init; }

    /// <summary>Gets what it is for, or <see langword="null"/> when nothing is said about it.</summary>
    public CostType? Type { get; init; }

    /// <summary>Gets when the cost was or will be incurred, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<PartialDate>? IncurredOn { get; init; }

    /// <summary>Gets the number of the invoice, or <see langword="null"/> when nothing is said about it.</summary>
    public Narrative? Invoice { get; init; }

    /// <summary>Gets the sources from which the cost is claimed, each once (rule HC-CLM-002).</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<Id<FundingSource>> ClaimedFrom { get; init; }

    /// <summary>Gets as what it counts with the funder, or <see langword="null"/> when that is not said or the activity
    /// says it.</summary>
    public Claim<AidEligibility>? Eligibility { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        for (var i = 1; i < ClaimedFrom.Count; i++)
        {
            var source = ClaimedFrom[i];
            if (source != default && ClaimedFrom.AsSpan()[..i].Contains(source))
            {
                check.Breaks(
                    "HC-CLM-002",
                    JsonPointer.Root / nameof(ClaimedFrom) / i,
                    new($"La source « {source} » est nommée deux fois.", $"The source '{source}' is named twice."),
                    new("Nommer chaque source une fois.", "Name each source once."));
            }
        }
    }
}
