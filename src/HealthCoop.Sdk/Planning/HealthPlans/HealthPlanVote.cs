namespace HealthCoop.Planning.HealthPlans;

/// <summary>What a council has to vote for a line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Cost">What it costs in the year.</param>
/// <param name="Paid">The money that is sure for it: what is known to be paid, unless it costs less.</param>
/// <param name="ToVote">What is left to vote: the cost less what is paid.</param>
/// <param name="Together">What is to vote for this line and all before it.</param>
public sealed record HealthPlanVote(
    HealthPlanLine Line,
    HealthPlanAmount Cost,
    Money Paid,
    HealthPlanAmount ToVote,
    HealthPlanAmount Together);
