namespace HealthCoop.Planning.Financing;

/// <summary>A limit in words.</summary>
internal sealed class LimitText
{
    private readonly FundingRow _row;
    private readonly FundingScope _scope;

    public LimitText(FundingModel model, int row) => (_row, _scope) = (model.Rows[row], model.Scope);

    /// <summary>Gets what the limit is, with its figure.</summary>
    public Narrative Name
    {
        get
        {
            if (_row.Rule is { } rule)
            {
                return new($"règle « {rule.Name.French} »", $"rule '{rule.Name.English}'");
            }

            var amount = _scope.Amount(_row.WholeLimit);
            if (_row.Source < 0)
            {
                return new($"total du budget, {amount}", $"total of the budget, {amount}");
            }

            var offer = _scope.Sources[_row.Source];
            var (french, english) = Kind(offer, amount);
            return new($"{french} de la source « {offer.Source} »", $"{english} of the source '{offer.Source}'");
        }
    }

    private (string French, string English) Kind(FundingOffer offer, Money amount) => _row.Kind switch
    {
        FundingLimit.Rate => ($"taux de {offer.Rate}{Of(amount)}", $"rate of {offer.Rate}{Of(amount)}"),
        FundingLimit.MaximumRate =>
            (
                $"taux maximal de {offer.MaximumRate}{Of(amount)}",
                $"maximum rate of {offer.MaximumRate}{Of(amount)}"),
        FundingLimit.MinimumRate =>
            (
                $"taux minimal de {offer.MinimumRate}{Of(amount)}",
                $"minimum rate of {offer.MinimumRate}{Of(amount)}"),
        FundingLimit.Amount => ($"montant de {amount}", $"amount of {amount}"),
        FundingLimit.Ceiling => ($"plafond de {amount}", $"ceiling of {amount}"),
        FundingLimit.Floor => ($"plancher de {amount}", $"floor of {amount}"),
        FundingLimit.IndirectCosts =>
            (
                $"coûts indirects de {offer.IndirectCostCap} au plus des coûts directs",
                $"indirect costs of at most {offer.IndirectCostCap} of the direct ones"),
        _ => _row.Through is { } month
            ? ($"trésorerie de {amount} à la fin de {Of(month)}", $"cash of {amount} by the end of {Of(month)}")
            : ($"trésorerie de {amount}", $"cash of {amount}"),
    };

    // A rate of what is paid has no amount of its own.
    private string Of(Money amount) => _row.IsShared is null ? $" ({amount})" : string.Empty;

    private static string Of(YearMonth month) => NodaTime.Text.YearMonthPattern.Iso.Format(month);
}
