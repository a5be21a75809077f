using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>Finding something out or designing it: a baseline, a census, a reconnaissance, a design, an
/// evaluation.</summary>
[LooksAt(nameof(Id), nameof(Evaluates))]
public sealed record Study : Activity
{
    /// <summary>Gets the activities that it evaluates, never itself (rule HC-DOC-054).</summary>
    /// <value>The default is empty: it evaluates none, or nothing is said about it.</value>
    public ValueList<Id<Activity>> Evaluates { get; init; }

    private protected override void CheckOwn(IContentCheck check) =>
        SelfReference.Check(check, Id, Evaluates, nameof(Evaluates));
}
