namespace HealthCoop.Finance;

/// <summary>What is told of the limits of a call that cannot be.</summary>
internal static class GrantFaults
{
    public const string Rule = "HC-DOC-060";

    public static Narrative Correct { get; } = new(
        "Corriger la limite, ou la retirer s'il n'y en a pas.",
        "Correct the limit, or remove it where there is none.");

    /// <summary>Tells of an amount that is negative.</summary>
    public static void CheckNotNegative(IContentCheck check, string member, Money? amount)
    {
        if (amount is { Amount: < 0 } negative)
        {
            check.Breaks(
                Rule,
                JsonPointer.Root / member,
                new($"Le montant, {negative}, est négatif.", $"The amount, {negative}, is negative."),
                Correct);
        }
    }

    /// <summary>Tells of an amount that is above another one of its currency; what is negative is told of by
    /// itself.</summary>
    public static void CheckOrder(IContentCheck check, string member, Money? lower, Money? upper)
    {
        if (lower is { Amount: >= 0 } low
            && upper is { Amount: >= 0 } high
            && low.Currency == high.Currency
            && low.Amount > high.Amount)
        {
            check.Breaks(
                Rule,
                JsonPointer.Root / member,
                new(
                    $"Le montant, {low}, dépasse celui qui le borne, {high}.",
                    $"The amount, {low}, is above the one that bounds it, {high}."),
                Correct);
        }
    }
}
