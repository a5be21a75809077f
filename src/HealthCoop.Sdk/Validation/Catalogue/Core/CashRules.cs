using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about who pays how much of what, and when.</summary>
internal static class CashRules
{
    /// <summary>Nothing is paid twice.</summary>
    public static Rule NothingIsPaidTwice { get; } = Rule.For<Programme>(
        new("HC-FIN-016"),
        FindingSeverity.Warning,
        new("Un coût n'est demandé qu'à une source", "A cost is claimed from one source only"),
        CheckClaims) with
    {
        Statement = new(
            "Un coût n'est pas demandé à deux sources, ni une facture à des sources différentes.",
            "A cost is not claimed from two sources, nor an invoice from different ones."),
        Rationale = new(
            "Le double financement se découvre à l'audit, des années après, et se rembourse.",
            "Double funding is found by the audit, years later, and has to be paid back."),
        SourceText = new("PRAG, règle du non-cumul", "PRAG, the rule of non-cumulation"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.ActivityCosts,
    };

    /// <summary>No funder pays nearly everything.</summary>
    public static Rule NoSingleFunder { get; } = Rule.For<Budget>(
        new("HC-FIN-018"),
        FindingSeverity.Warning,
        new("Aucun bailleur ne paie presque tout", "No funder pays nearly everything"),
        static (budget, programme, check) => FunderShare.Check(budget, programme, check)) with
    {
        Statement = new(
            "Aucun bailleur ne paie plus de 80 % d'une année, où les versements sont datés, ou du total.",
            "No funder pays more than 80 % of a year, where payments are dated, or of the total."),
        Rationale = new(
            "Quand un bailleur presque seul s'en va, le programme tombe d'un coup.",
            "When a funder that is nearly alone leaves, the programme falls at once."),
        SourceText = new(
            "Déduit des deux programmes : 75 % d'une seule source pour les trois villes, 100 % pour le PARSANTE",
            "Derived from the two programmes: 75 % from one source for the three cities, 100 % for PARSANTE"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Start,
    };

    public static ValueList<Rule> All { get; } = [NothingIsPaidTwice, CashPlan.MonthsStayPaid, NoSingleFunder];

    private static Narrative ClaimOnce { get; } = new(
        "Demander le coût à une seule source, ou le partager en deux postes.",
        "Claim the cost from one source only, or split it into two items.");

    private static void CheckClaims(Programme programme, RuleCheck check)
    {
        Dictionary<Narrative, InvoicedCost>? invoices = null;
        var applies = false;
        for (var i = 0; i < programme.Activities.Count; i++)
        {
            var costs = programme.Activities[i].Costs;
            for (var k = 0; k < costs.Count; k++)
            {
                var cost = new InvoicedCost(costs[k], i, k);
                applies |= !cost.Item.ClaimedFrom.IsEmpty;
                if (NamesTwoSources(cost.Item))
                {
                    check.Breaks(
                        cost.Place,
                        new("Le coût est demandé à deux sources.", "The cost is claimed from two sources."),
                        ClaimOnce);
                }
                else if (cost.Item.Invoice is { } invoice && !(invoices ??= []).TryAdd(invoice, cost))
                {
                    applies = true;
                    CheckInvoice(invoices[invoice], cost, invoice, check);
                }
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static bool NamesTwoSources(CostItem cost)
    {
        foreach (var source in cost.ClaimedFrom)
        {
            if (source != cost.ClaimedFrom[0])
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckInvoice(InvoicedCost first, InvoicedCost second, Narrative invoice, RuleCheck check)
    {
        if (first.Item.ClaimedFrom.IsEmpty)
        {
            check.Undecided(first.Place);
        }

        if (second.Item.ClaimedFrom.IsEmpty)
        {
            check.Undecided(second.Place);
        }
        else if (!first.Item.ClaimedFrom.IsEmpty && first.Item.ClaimedFrom[0] != second.Item.ClaimedFrom[0])
        {
            check.Breaks(
                second.Place,
                new(
                    $"La facture « {invoice.French} » est demandée à deux sources.",
                    $"The invoice '{invoice.English}' is claimed from two sources."),
                ClaimOnce);
        }
    }

    private readonly record struct InvoicedCost(CostItem Item, int Activity, int Cost)
    {
        public JsonPointer Place => JsonPointer.Root
            / nameof(Programme.Activities) / Activity
            / nameof(HealthCoop.Programmes.Activity.Costs) / Cost
            / nameof(CostItem.ClaimedFrom);
    }
}
