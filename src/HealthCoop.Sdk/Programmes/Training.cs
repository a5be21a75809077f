using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>Training people.</summary>
[LooksAt(nameof(Trainees), nameof(ByStatus), nameof(BySex), nameof(Attendances))]
public sealed record Training : Activity
{
    /// <summary>Gets the number of people trained, each counted once, and its parts.</summary>
    public required Breakdown<TraineeCategory> Trainees { get; init; }

    /// <summary>Gets the same people by whether they are civilians or soldiers, or <see langword="null"/>.</summary>
    public Breakdown<TraineeStatus>? ByStatus { get; init; }

    /// <summary>Gets the same people by sex, or <see langword="null"/>.</summary>
    public Breakdown<Sex>? BySex { get; init; }

    /// <summary>Gets the number of attendances, never below that of people: somebody who comes to three sessions counts
    /// three times; or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<int>? Attendances { get; init; }

    /// <summary>Gets the number of sessions, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<int>? Sessions { get; init; }

    /// <summary>Gets how many days a session lasts, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<decimal>? DaysPerSession { get; init; }

    /// <summary>Gets the cadres that are trained.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Cadre>> Cadres { get; init; }

    /// <summary>Gets the skills that are taught.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Skill>> Skills { get; init; }

    /// <summary>Gets the share of the trained people who are or will be in post a year after the training, or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public Claim<Percentage>? StillInPost { get; init; }

    /// <summary>Gets the facility at which the training is used, or <see langword="null"/>.</summary>
    public Id<Facility>? Facility { get; init; }

    internal override Id<Facility>? Site => Facility;

    private protected override void CheckOwn(IContentCheck check)
    {
        CheckTimes(check, JsonPointer.Root / nameof(Attendances), Attendances, Trainees?.Total);
        CheckTotal(check, ByStatus?.Total, nameof(ByStatus));
        CheckTotal(check, BySex?.Total, nameof(BySex));
        CheckParts(check, ByStatus, nameof(ByStatus));
        CheckParts(check, BySex, nameof(BySex));
    }

    // Where they have no total of their own, they are parts of all trainees.
    private void CheckParts<T>(IContentCheck check, Breakdown<T>? breakdown, string member)
        where T : struct, Enum
    {
        if (breakdown is { Total: not { IsKnown: true } })
        {
            Partition.Check(
                check,
                JsonPointer.Root / member / nameof(Trainees.Parts),
                Trainees?.Total,
                breakdown.Parts.AsSpan(),
                static part => part?.People,
                areAll: true);
        }
    }

    private void CheckTotal(IContentCheck check, Claim<int>? total, string member)
    {
        if (total is not null)
        {
            var path = JsonPointer.Root / member / nameof(Trainees.Total);
            Partition.Check(check, path, Trainees?.Total, [total], static same => same, areAll: true);
        }
    }
}
