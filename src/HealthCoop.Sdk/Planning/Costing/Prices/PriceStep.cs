namespace HealthCoop.Planning.Costing.Prices;

/// <summary>One step from a price as it was published to the price asked for.</summary>
public abstract record PriceStep
{
    private protected PriceStep()
    {
    }

    /// <summary>Gets what the price is multiplied by.</summary>
    public abstract decimal MultipliedBy { get; }

    /// <summary>Gets what the price is then divided by, above zero.</summary>
    public abstract decimal DividedBy { get; }

    /// <summary>Gets the factor of the step, for reading; the price itself is multiplied, then divided.</summary>
    public decimal Factor => MultipliedBy / DividedBy;
}
