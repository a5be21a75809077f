using HealthCoop.Finance;

namespace HealthCoop.Planning.Ledgers;

/// <summary>How far a heading has changed, and how far it may.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Initial">What the contract or the last addendum gives.</param>
/// <param name="Change">The change since then; below zero for a heading that gives.</param>
/// <param name="Allowed">The largest change, up or down, without an addendum, rounded down to the minor unit.</param>
public sealed record HeadingReallocation(BudgetHeading Heading, Money Initial, Money Change, Money Allowed)
{
    /// <summary>Gets how much further the heading may change the way it did; below zero, how far it is
    /// beyond.</summary>
    public Money Slack => Change.Amount < 0 ? Allowed + Change : Allowed - Change;

    /// <summary>Gets what the change asks for.</summary>
    public ReallocationOutcome Outcome => Change.IsZero
        ? ReallocationOutcome.Within
        : Slack.Amount < 0 ? ReallocationOutcome.Addendum : ReallocationOutcome.Notification;

    /// <summary>Gets the reason in words.</summary>
    public Narrative Reason => Outcome switch
    {
        ReallocationOutcome.Within => new("La rubrique ne change pas.", "The heading does not change."),
        ReallocationOutcome.Notification => new(
            $"{Change} sur {Initial} ; sans avenant, jusqu'à {Allowed}.",
            $"{Change} on {Initial}; up to {Allowed} without an addendum."),
        _ => new(
            $"{Change} sur {Initial} ; sans avenant, {Allowed} au plus : {-Slack} de trop.",
            $"{Change} on {Initial}; {Allowed} at most without an addendum: {-Slack} too much."),
    };
}
