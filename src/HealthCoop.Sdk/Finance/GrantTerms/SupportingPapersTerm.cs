namespace HealthCoop.Finance.GrantTerms;

/// <summary>Which papers prove which costs.</summary>
[LooksAt(nameof(Costs))]
public sealed record SupportingPapersTerm : GrantTerm, ICheckedContent
{
    /// <summary>Gets the papers by the type of the cost, each type once (rule HC-DOC-060).</summary>
    /// <value>The default is empty.</value>
    public ValueList<CostPapers> Costs { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        for (var i = 1; i < Costs.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (Costs[i] is { } later && Costs[k] is { } earlier && later.Type == earlier.Type)
                {
                    check.Breaks(
                        GrantFaults.Rule,
                        JsonPointer.Root / nameof(Costs) / i / nameof(CostPapers.Type),
                        new("Ce type de coût est nommé deux fois.", "This type of cost is named twice."),
                        new("Réunir ses pièces en une entrée.", "Put its papers together in one entry."));
                    break;
                }
            }
        }
    }
}
