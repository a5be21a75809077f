namespace HealthCoop.Planning.HealthPlans;

/// <summary>Brings what is claimed into the currency of the problem, and tells what cannot be.</summary>
internal sealed class HealthPlanMoney(HealthPlanProblem problem)
{
    public List<HealthPlanGap> Gaps { get; } = [];

    public HealthPlanAmount Of(Claim<Money>? claim, int? year, JsonPointer path)
    {
        if (claim?.ForPlanning is not { } stated)
        {
            return HealthPlanAmount.Unknown(problem.Currency);
        }

        var on = new LocalDate(year ?? 1, 1, 1);
        if (problem.Rates.TryConvert(stated, problem.Currency, on, out var value))
        {
            return HealthPlanAmount.Of(claim, value);
        }

        Gaps.Add(new(path, NoRate(stated.Currency, year is null ? null : on)));
        return HealthPlanAmount.Unknown(problem.Currency);
    }

    private Narrative NoRate(Currency from, LocalDate? on) => on is { } day
        ? new(
            $"Il n'y a pas de taux de change entre {from} et {problem.Currency} au {day.ToIso()} : l'ajouter.",
            $"There is no exchange rate between {from} and {problem.Currency} on {day.ToIso()}: add it.")
        : new(
            $"Le montant en {from} n'a pas d'année dont prendre le taux de change : donner l'année.",
            $"The amount in {from} has no year whose exchange rate to take: give the year.");
}
