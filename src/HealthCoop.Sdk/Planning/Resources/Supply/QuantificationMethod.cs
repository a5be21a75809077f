namespace HealthCoop.Planning.Resources.Supply;

/// <summary>How use is quantified: by what was consumed, or by who falls ill.</summary>
public abstract record QuantificationMethod
{
    private protected QuantificationMethod()
    {
    }

    internal abstract UseFigures Figures();

    /// <summary>Says what makes no sense, and what to do about it.</summary>
    internal abstract IEnumerable<string> Faults();
}
