namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>What costs money once the programme is over, and what there is to pay it with.</summary>
/// <remarks>Years are counted from the end of the programme: the first year after it is year 1.</remarks>
public sealed record ExitProblem
{
    /// <summary>The largest number of years that are looked at.</summary>
    public const int MaximumYears = 100;

    /// <summary>Gets the currency of all amounts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets how many years after the end are looked at, from 1 to 100.</summary>
    public required int Years { get; init; }

    /// <summary>Gets what costs money year after year.</summary>
    public required ValueList<RecurrentCost> Costs { get; init; }

    /// <summary>Gets the services that are to go on; of costs of the same rank, those of the first service are paid
    /// first.</summary>
    public required ValueList<ServiceAfterEnd> Services { get; init; }

    /// <summary>Gets what payers can put in, at most once for each payer and year.</summary>
    /// <value>The default is empty. What a payer can put in, in a year that is not listed, is unknown.</value>
    public ValueList<PayerMeans> Means { get; init; }

    /// <summary>Gets what services take in themselves, at most once for each service and year.</summary>
    /// <value>The default is empty. What a service takes in, in a year that is not listed, is unknown; of a free
    /// service one says that it is zero.</value>
    public ValueList<ServiceIncome> Income { get; init; }
}
