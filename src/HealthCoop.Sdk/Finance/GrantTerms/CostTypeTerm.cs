namespace HealthCoop.Finance.GrantTerms;

/// <summary>Which types of costs the call does not pay.</summary>
[LooksAt(nameof(Ineligible), nameof(EligibleWhereAuthorised))]
public sealed record CostTypeTerm : GrantTerm, ICheckedContent
{
    /// <summary>Gets the types that are never eligible.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CostType> Ineligible { get; init; }

    /// <summary>Gets the types that are eligible only where the contract authorises them.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CostType> EligibleWhereAuthorised { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        for (var i = 0; i < EligibleWhereAuthorised.Count; i++)
        {
            if (Ineligible.AsSpan().Contains(EligibleWhereAuthorised[i]))
            {
                var word = DocumentWord.Of(EligibleWhereAuthorised[i]);
                check.Breaks(
                    GrantFaults.Rule,
                    JsonPointer.Root / nameof(EligibleWhereAuthorised) / i,
                    new(
                        $"Le type de coût {word} est dit jamais éligible, et éligible s'il est autorisé.",
                        $"The cost type {word} is told to be never eligible, and eligible where authorised."),
                    new("L'ôter de l'une des deux listes.", "Remove it from one of the two lists."));
            }
        }
    }
}
