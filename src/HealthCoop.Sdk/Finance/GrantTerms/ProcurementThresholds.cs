namespace HealthCoop.Finance.GrantTerms;

/// <summary>From which values on a contract is awarded more openly, all in one currency (rule HC-DOC-060); below them
/// the buyer's own rules hold.</summary>
[LooksAt(nameof(NegotiatedAbove), nameof(LocalFrom), nameof(InternationalFrom))]
public sealed record ProcurementThresholds : ICheckedContent
{
    /// <summary>Gets the value above which several suppliers are invited, never negative (rule HC-DOC-060); or
    /// <see langword="null"/> where there is no such step.</summary>
    public Money? NegotiatedAbove { get; init; }

    /// <summary>Gets the value from which on the tender is open in the country, never below
    /// <see cref="NegotiatedAbove"/> (rule HC-DOC-060); or <see langword="null"/> where there is no such
    /// step.</summary>
    public Money? LocalFrom { get; init; }

    /// <summary>Gets the value from which on the tender is open to the world, never below <see cref="LocalFrom"/> in
    /// the same currency (rule HC-DOC-060); or <see langword="null"/> where there is no such step.</summary>
    public Money? InternationalFrom { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        GrantFaults.CheckNotNegative(check, nameof(NegotiatedAbove), NegotiatedAbove);
        GrantFaults.CheckNotNegative(check, nameof(LocalFrom), LocalFrom);
        GrantFaults.CheckNotNegative(check, nameof(InternationalFrom), InternationalFrom);
        GrantFaults.CheckOrder(check, nameof(NegotiatedAbove), NegotiatedAbove, LocalFrom ?? InternationalFrom);
        GrantFaults.CheckOrder(check, nameof(LocalFrom), LocalFrom, InternationalFrom);
        CheckCurrency(check, nameof(LocalFrom), NegotiatedAbove, LocalFrom);
        CheckCurrency(check, nameof(InternationalFrom), NegotiatedAbove ?? LocalFrom, InternationalFrom);
    }

    private static void CheckCurrency(IContentCheck check, string member, Money? before, Money? after)
    {
        if (before?.Currency is { } first && after?.Currency is { } second && first != second)
        {
            check.Breaks(
                GrantFaults.Rule,
                JsonPointer.Root / member,
                new(
                    $"Le seuil est en {second}, et le premier en {first}.",
                    $"The threshold is in {second}, and the first one in {first}."),
                new("Donner tous les seuils en une monnaie.", "Give all thresholds in one currency."));
        }
    }
}
