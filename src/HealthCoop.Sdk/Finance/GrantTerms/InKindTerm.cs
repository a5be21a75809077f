namespace HealthCoop.Finance.GrantTerms;

/// <summary>What becomes of contributions in kind. They are never receipts, and the salaries of own staff are none of
/// them.</summary>
[LooksAt(nameof(Treatment), nameof(MaximumShare))]
public sealed record InKindTerm : GrantTerm, ICheckedContent
{
    /// <summary>Gets what becomes of them.</summary>
    public required InKindTreatment Treatment { get; init; }

    /// <summary>Gets the highest share of the total that counts, stated where the treatment is
    /// <see cref="InKindTreatment.CountsUpToShare"/> and only there (rule HC-DOC-060).</summary>
    public Percentage? MaximumShare { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        if (MaximumShare.HasValue != (Treatment == InKindTreatment.CountsUpToShare))
        {
            check.Breaks(
                GrantFaults.Rule,
                JsonPointer.Root / nameof(MaximumShare),
                new(
                    "La part admise en nature ne se dit que des apports qui comptent jusqu'à une part, et s'y dit.",
                    "The share allowed in kind is told of contributions that count up to a share, and of no others."),
                new("Donner la part, ou changer le traitement.", "Give the share, or change the treatment."));
        }
    }
}
