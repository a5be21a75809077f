namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>How a service can be kept open.</summary>
public enum ExitRemedyType
{
    /// <summary>Its payer puts in more.</summary>
    MoreMeans = 0,

    /// <summary>A payer undertakes to pay the costs that nobody is known to be bound to pay.</summary>
    Undertaking = 1,

    /// <summary>Somebody pays what is missing of all its costs, and of nothing else.</summary>
    EarmarkedPayment = 2,

    /// <summary>It takes in more.</summary>
    MoreIncome = 3,
}
