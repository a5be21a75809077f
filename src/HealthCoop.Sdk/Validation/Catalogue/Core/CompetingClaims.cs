using HealthCoop.Documents.Ledger;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using HealthCoop.Validation.Running;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Tells whether other sources say something about the fact of a claim.</summary>
internal sealed class IsContested : IClaimVisitor<bool>
{
    private IsContested()
    {
    }

    public static IsContested Seen { get; } = new();

    public bool Visit<T>(Claim<T> claim)
        where T : struct => !claim.Competing.IsEmpty;
}

/// <summary>Reports a claim that was chosen without a reason though other sources differ from it.</summary>
internal sealed class CompetingClaims(Programme programme, RuleCheck check) : IClaimVisitor<bool>
{
    public bool Visit<T>(Claim<T> claim)
        where T : struct
    {
        if (claim.ChosenBecause is not null)
        {
            return true;
        }

        var comparer = new ClaimComparer(DayBounds.Of(programme.Start).First);
        var chosen = WithTolerance(claim);
        for (var i = 0; i < claim.Competing.Count; i++)
        {
            var comparison = comparer.Compare(chosen, claim.Competing[i]);
            if (comparison.Agreement == ClaimAgreement.Differs)
            {
                Break(claim, claim.Competing[i]);
                return false;
            }

            if (comparison.Agreement == ClaimAgreement.Undecided)
            {
                Undecided(comparison.Because, claim, i);
            }
        }

        return true;
    }

    // Shares can be taken of numbers alone; dates and words are the same or differ.
    private Claim<T> WithTolerance<T>(Claim<T> claim)
        where T : struct =>
        claim is { Tolerance: null, Value: { } value }
        && ClaimMeasure.Of(value) is { IsNumber: true }
        && check.Figure(null, programme) is { } percent
            ? claim with { Tolerance = Percentage.FromPercent(percent) }
            : claim;

    private void Break<T>(Claim<T> chosen, Claim<T> competing)
        where T : struct => check.Breaks(
            nameof(chosen.ChosenBecause),
            new(
                $"La valeur {TextOf(chosen)} est retenue sans raison ; une autre source dit {TextOf(competing)}.",
                $"The value {TextOf(chosen)} is chosen without a reason; another source says {TextOf(competing)}."),
            new("Dire pourquoi cette valeur est retenue.", "Say why this value is chosen."));

    // As documents write it: the same for 1.0 and 1.00, which are equal.
    private static string? TextOf<T>(Claim<T> claim)
        where T : struct => ValueAtPlace.Of(claim, JsonPointer.Root / nameof(claim.Value));

    // What is planned and what was achieved do not contradict each other.
    private void Undecided<T>(UndecidedReason? reason, Claim<T> chosen, int ordinal)
        where T : struct
    {
        if (reason == UndecidedReason.OtherModality)
        {
            return;
        }

        check.Undecided(chosen.IsKnown
            ? JsonPointer.Root / nameof(chosen.Competing) / ordinal / nameof(chosen.Value)
            : JsonPointer.Root / nameof(chosen.Value));
    }
}
