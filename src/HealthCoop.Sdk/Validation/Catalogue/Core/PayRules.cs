using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about what public agents are paid.</summary>
internal static class PayRules
{
    /// <summary>Pay keeps within the country's harmonised scale.</summary>
    /// <remarks>The scales of countries are not at hand: a host gives its figures, <c>per-diem</c> and
    /// <c>salary-top-up</c>, in CFA francs a unit.</remarks>
    public static Rule PayKeepsToTheScale { get; } = Rule.For<CostItem>(
        new("HC-FIN-012"),
        FindingSeverity.Warning,
        new("Primes et perdiems suivent le barème harmonisé", "Top-ups and per diems follow the harmonised scale"),
        CheckPay) with
    {
        Statement = new(
            "Une prime, un complément de salaire ou un perdiem d'agent public ne dépasse pas le barème harmonisé du "
            + "pays.",
            "A top-up of the salary or a per diem of a public agent does not exceed the harmonised scale of the "
            + "country."),
        Rationale = new(
            "La quatrième priorité de Ouagadougou est la motivation du personnel : un encouragement durable, pas une "
            + "prime de projet qui vide les autres services.",
            "Ouagadougou's fourth priority is the motivation of staff: a lasting incentive, not a project bonus that "
            + "empties other services."),
        SourceText = new(
            "Barèmes harmonisés des partenaires techniques et financiers ; textes non vérifiés",
            "Harmonised scales of technical and financial partners; texts not verified"),
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.Start,
    };

    public static ValueList<Rule> All { get; } = [PayKeepsToTheScale];

    private static void CheckPay(CostItem cost, Programme programme, RuleCheck check)
    {
        var figure = cost.Type switch
        {
            CostType.PerDiem => "per-diem",
            CostType.SalaryTopUp => "salary-top-up",
            _ => null,
        };
        if (figure is null)
        {
            check.DoesNotApply();
            return;
        }

        if (check.Figure(figure, programme) is not { } most)
        {
            check.Undecided(nameof(cost.Type));
            return;
        }

        if (cost.UnitPrice.Value is not { } price
            || price.Currency != Currency.Xof
            || Bounds.Of(Claim.Planned(cost.UnitPrice.Comparator, price.Amount)).IsAtMost(most) is not { } isWithin)
        {
            check.Undecided(nameof(cost.UnitPrice));
        }
        else if (!isWithin)
        {
            var scale = DecimalText.Write(most);
            check.Breaks(
                nameof(cost.UnitPrice),
                new(
                    $"Le montant est de {price} ; le barème admet {scale} XOF.",
                    $"The amount is {price}; the scale allows XOF {scale}."),
                new(
                    "Ramener le montant au barème, ou le faire porter par l'employeur.",
                    "Bring the amount to the scale, or have the employer bear it."));
        }
    }
}
