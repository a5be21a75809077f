namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What pieces cost, as it is paid and as it is used up.</summary>
/// <param name="Cash">What is paid in each year: purchases, replacements, maintenance; the view of a budget.</param>
/// <param name="Annuitized">What having the pieces costs in each year: annual equivalents, maintenance; the view of
/// economics.</param>
/// <param name="Unknown">The facts that are missing, so that either view leaves something out; empty where both are
/// whole.</param>
public sealed record CapitalResult(CapitalView Cash, CapitalView Annuitized, ValueList<CapitalGap> Unknown)
{
    /// <summary>Gets the facts that are known by a bound alone, so that what rests on them is a bound too, and no sum
    /// is exact.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CapitalGap> Bounded { get; init; }
}
