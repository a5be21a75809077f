namespace HealthCoop.Planning.HealthPlans;

/// <summary>What a council has to vote for a line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Cost">What it costs in the year.</param>
/// <param name="Paid">What is known to be paid of it.</param>
/// <param name="ToVote">What is left to vote: the cost less what is paid.</param>
/// <param name="Together">What is to vote for this line and all before it.</param>
public sealed record HealthPlanVote(
    HealthPlanLine Line,
    HealthPlanAmount Cost,
    Money Paid,
    HealthPlanAmount ToVote,
    HealthPlanAmount Together);
