using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about medicines and the funds that pay for them.</summary>
internal static class MedicineRules
{
    /// <summary>Gets the rule that receipts restock medicines.</summary>
    /// <remarks>It is about fees of which sources say that medicines are bought from them.</remarks>
    public static Rule ReceiptsRestock { get; } = Rule.For<FeePolicy>(
        new("HC-MED-001"),
        FindingSeverity.Warning,
        new("Les recettes rachètent les médicaments", "Receipts buy medicines again"),
        CheckReceipts) with
    {
        Statement = new(
            "Là où les recettes d'un établissement rachètent des médicaments, la part qui y va ne descend pas sous le "
            + "seuil.",
            "Where the receipts of a facility buy medicines again, the share that does so is not below the "
            + "threshold."),
        Rationale = new(
            "Un fonds de roulement dont on dépense les recettes à autre chose s'épuise, puis c'est la rupture.",
            "A revolving fund whose receipts are spent on something else runs dry, and then stocks run out."),
        SourceText = new(
            "Burkina Faso, guide des CSPS, 1994 : 80 % des recettes (zanotowane.pl/956/1974)",
            "Burkina Faso, guide for CSPS, 1994: 80 % of receipts (zanotowane.pl/956/1974)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start,
    };

    /// <summary>Gets the rule that a revolving fund keeps its capital.</summary>
    public static Rule CapitalIsKept { get; } = Rule.For<PooledFund>(
        new("HC-MED-002"),
        FindingSeverity.Warning,
        new("Le fonds de médicaments garde son capital", "The medicines fund keeps its capital"),
        CheckCapital) with
    {
        Statement = new(
            "Le stock et la caisse d'un fonds de roulement de médicaments valent au moins le capital de départ.",
            "The stock and cash of a revolving fund for medicines are worth at least the capital that it began with."),
        Rationale = new(
            "Un fonds qui perd son capital ne rachète plus tout ce qu'il vend.",
            "A fund that loses its capital no longer buys again all that it sells."),
        SourceText = new(
            "Étude du cercle de Barouéli, Mali, 2011 : deux décapitalisations",
            "Study of the cercle of Barouéli, Mali, 2011: two cases of decapitalisation"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };

    /// <summary>Gets the rule that what is said of a pooled fund fits together.</summary>
    public static Rule FundIsCoherent { get; } = Rule.For<PooledFund>(
        new("HC-FNC-001"),
        FindingSeverity.Error,
        new("La clé et les versements d'un fonds concordent", "Key and payments of a fund agree"),
        CheckFund) with
    {
        Statement = new(
            "Les parts de la clé d'un fonds de solidarité font 100 %, et ce que chaque payeur a versé implique le même "
            + "total, à la tolérance près.",
            "The shares in the key of a solidarity fund make 100 %, and what each payer has paid implies the same "
            + "total, within the tolerance."),
        Rationale = new(
            "Un chiffre qui ne concorde pas cache une erreur ou un versement qui manque.",
            "A figure that does not agree hides a mistake or a payment that is missing."),
        SourceText = new(
            "Étude du cercle de Barouéli, Mali, 2011 : clé 5/15/20/20/20/20 ; la ligne du CSRef implique 12,4 "
            + "millions, les autres 9,0",
            "Study of the cercle of Barouéli, Mali, 2011: key 5/15/20/20/20/20; the line of the CSRef implies 12.4 "
            + "million, the others 9.0"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start,
    };

    /// <summary>Gets the rule that a facility reports to the country's information system.</summary>
    public static Rule RegistersReportNationally { get; } = Rule.For<Facility>(
        new("HC-INF-001"),
        FindingSeverity.Error,
        new("Les registres remontent au système national", "Registers report to the national system"),
        CheckRegisters) with
    {
        Statement = new(
            "Un registre au moins d'un établissement qui soigne des civils remonte au système national d'information "
            + "sanitaire.",
            "One register at least of a facility that cares for civilians reports to the national health information "
            + "system."),
        Rationale = new(
            "Un registre de projet seul fait un système parallèle, qui disparaît avec le projet.",
            "A register of the project alone makes a parallel system, which disappears with the project."),
        SourceText = new(
            "Pilier 3 de l'OMS, information sanitaire ; aucun texte n'a été vérifié",
            "WHO pillar 3, health information; no text was verified"),
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.None,
    };

    public static ValueList<Rule> All { get; } =
        [ReceiptsRestock, CapitalIsKept, FundIsCoherent, RegistersReportNationally];

    private static void CheckReceipts(FeePolicy policy, Programme programme, RuleCheck check)
    {
        for (var i = 0; i < policy.Receipts.Count; i++)
        {
            if (policy.Receipts[i].Use is ReceiptUse.Medicines)
            {
                if (check.Figure(null, programme) is { } percent)
                {
                    CheckShare(policy.Receipts[i], i, Percentage.FromPercent(percent), check);
                }

                return;
            }
        }

        check.DoesNotApply();
    }

    private static void CheckShare(FeeUse use, int ordinal, Percentage least, RuleCheck check)
    {
        var isEnough = Bounds.Of(use.Share).IsAtLeast(least);
        if (isEnough is true)
        {
            return;
        }

        var place = JsonPointer.Root / nameof(FeePolicy.Receipts) / ordinal / nameof(use.Share);
        if (isEnough is null)
        {
            check.Undecided(place);
            return;
        }

        check.Breaks(
            place,
            new(
                $"{use.Share?.Value} des recettes vont aux médicaments ; il en faut {least} au moins.",
                $"{use.Share?.Value} of the receipts go to medicines; it takes {least} at least."),
            new("Réserver davantage de recettes aux médicaments.", "Keep more of the receipts for medicines."));
    }

    private static void CheckCapital(PooledFund fund, RuleCheck check)
    {
        if (fund.Purpose is not FundPurpose.Medicines)
        {
            check.DoesNotApply();
            return;
        }

        var capital = Bounds.Of(fund.InitialCapital);
        var rest = Contribution.In(fund.InitialCapital?.Value?.Currency ?? default, fund.StockAndCash);
        if (capital is { Least: null, Most: null })
        {
            check.Undecided(nameof(fund.InitialCapital));
        }
        else if (capital.Most is { } most && rest.IsAtLeast(most) is true)
        {
            return;
        }
        else if (capital.Least is { } least && rest.IsAtLeast(least) is false)
        {
            check.Breaks(
                nameof(fund.StockAndCash),
                new(
                    $"Le stock et la caisse valent {fund.StockAndCash?.Value}, le capital de départ {least}.",
                    $"Stock and cash are worth {fund.StockAndCash?.Value}, the capital at the beginning {least}."),
                new(
                    "Chercher où le capital est passé, et le reconstituer.",
                    "Find out where the capital has gone, and restore it."));
        }
        else
        {
            check.Undecided(rest.IsExact ? nameof(fund.InitialCapital) : nameof(fund.StockAndCash));
        }
    }

    private static void CheckFund(PooledFund fund, Programme programme, RuleCheck check)
    {
        if (fund.Contributions.IsEmpty)
        {
            check.DoesNotApply();
            return;
        }

        if (check.Figure(null, programme) is { } tolerance)
        {
            var coherence = fund.CheckCoherence(Percentage.FromPercent(tolerance));
            CheckKey(coherence, check);
            CheckTotals(fund, coherence, check);
            if (coherence.IsCoherent is null && !coherence.AnyTwoAreInOneCurrency)
            {
                check.Undecided(PlaceOfMissingTotal(fund));
            }
        }
    }

    private static void CheckKey(FundCoherence coherence, RuleCheck check)
    {
        if (coherence.KeyIsWhole is null)
        {
            check.Undecided(nameof(PooledFund.Contributions));
        }
        else if (coherence.KeyIsWhole == false)
        {
            var sum = DecimalText.Write(coherence.KeyInPercent);
            check.Breaks(
                nameof(PooledFund.Contributions),
                new(
                    $"Les parts de la clé font {sum} %, et non 100 %.",
                    $"The shares of the key make {sum} %, not 100 %."),
                new("Corriger la clé.", "Correct the key."));
        }

        if (!coherence.Repeated.IsEmpty)
        {
            check.Breaks(
                nameof(PooledFund.Contributions),
                new("Un contributeur est nommé plus d'une fois.", "A contributor is named more than once."),
                new("Réunir ses contributions.", "Join its contributions."));
        }
    }

    private static void CheckTotals(PooledFund fund, FundCoherence coherence, RuleCheck check)
    {
        for (var i = 0; i < fund.Contributions.Count; i++)
        {
            var contribution = fund.Contributions[i];
            if (contribution.ContradictsItself || IsOdd(contribution, coherence))
            {
                check.Breaks(
                    JsonPointer.Root / nameof(fund.Contributions) / i / nameof(contribution.Paid),
                    new(
                        $"{contribution.Paid?.Value} versés impliquent un autre total que les autres versements : "
                        + $"{contribution.FindImpliedTotal()}.",
                        $"{contribution.Paid?.Value} paid imply another total than the other payments do: "
                        + $"{contribution.FindImpliedTotal()}."),
                    CheckPayment);
            }
        }

        if (coherence.StatedTotalIsOdd)
        {
            check.Breaks(
                nameof(fund.Total),
                new(
                    $"Le total dit est {coherence.StatedTotal} ; les versements en impliquent un autre.",
                    $"The stated total is {coherence.StatedTotal}; the payments imply another."),
                CheckPayment);
        }
    }

    private static bool IsOdd(FundContribution contribution, FundCoherence coherence)
    {
        foreach (var odd in coherence.OddOnes)
        {
            if (odd.Contributor == contribution.Contributor && odd.Total == contribution.FindImpliedTotal())
            {
                return true;
            }
        }

        return false;
    }

    // The first fact without which a contribution implies no total; where all imply one, that of the fund.
    private static JsonPointer PlaceOfMissingTotal(PooledFund fund)
    {
        for (var i = 0; i < fund.Contributions.Count; i++)
        {
            if (MissingMember(fund.Contributions[i]) is { } member)
            {
                return JsonPointer.Root / nameof(fund.Contributions) / i / member;
            }
        }

        return JsonPointer.Root / nameof(fund.Total);
    }

    // Where nothing was paid, that is known, and implies no total.
    private static string? MissingMember(FundContribution contribution) => contribution switch
    {
        { Paid: null or { Stated: null } } => nameof(contribution.Paid),
        { Paid.Stated.Amount: 0 } => null,
        { Collected: null or { Stated: null } } => nameof(contribution.Collected),
        { Key: null or { Stated: null } } => nameof(contribution.Key),
        _ => null,
    };

    private static Narrative CheckPayment { get; } = new(
        "Vérifier le montant, le taux de recouvrement et la clé à la source.",
        "Check the amount, the rate of collection and the key at the source.");

    private static void CheckRegisters(Facility facility, RuleCheck check)
    {
        if (facility.Registers.IsEmpty || !facility.Users.AsSpan().Contains(UserGroup.Civilians))
        {
            check.DoesNotApply();
            return;
        }

        int? open = null;
        for (var i = 0; i < facility.Registers.Count; i++)
        {
            var register = facility.Registers[i];
            if (register.ReportsTo.AsSpan().Contains(InformationSystem.NationalHealth))
            {
                return;
            }

            open ??= register.ReportsToIsComplete ? null : i;
        }

        var place = JsonPointer.Root / nameof(facility.Registers);
        if (open is { } ordinal)
        {
            check.Undecided(place / ordinal / nameof(CareRegister.ReportsTo));
        }
        else if (!facility.RegistersAreComplete)
        {
            check.Undecided(place);
        }
        else
        {
            check.Breaks(
                place,
                new(
                    $"Aucun registre de « {facility.Id} » ne remonte au système national.",
                    $"No register of '{facility.Id}' reports to the national system."),
                new(
                    "Rattacher un registre à l'unité du système national.",
                    "Attach a register to the unit of the national system."));
        }
    }
}
