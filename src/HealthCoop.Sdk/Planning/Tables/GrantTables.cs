using HealthCoop.Finance;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Ledgers;
using HealthCoop.Programmes;
using HealthCoop.Terminology;

namespace HealthCoop.Planning.Tables;

/// <summary>Makes the tables of a grant's budget and ledger. Pure, so it may be used from several threads.</summary>
/// <example><code>
/// var csv = GrantTables.Cash(GrantLedger.Run(problem)).ToCsv(Language.French);
/// </code></example>
public static class GrantTables
{
    private static readonly Narrative Heading = Terms.For<BudgetHeading>().Name;
    private static readonly Narrative Partner = new("Partenaire", "Partner");
    private static readonly Narrative Source = new("Source", "Source");
    private static readonly Narrative Use = new("Emploi", "Use");
    private static readonly Narrative GapName = Terms.For<FundingAllocation>(nameof(FundingAllocation.Gap)).Name;

    /// <summary>Makes the table of a budget by heading.</summary>
    /// <param name="tree">The budget.</param>
    /// <returns>The numbered rows of the contract's model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is <see langword="null"/>.</exception>
    public static Table<BudgetRow> Budget(BudgetTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return new(
            new("Budget par rubrique", "Budget by heading"),
            [
                new(new("Ligne", "Row"), row => new NumberCell(row.Number)),
                new(Heading, row => new TextCell(row.Label)),
                Amount<BudgetRow>(new("Montant", "Amount"), tree.Currency, row => row.Amount),
                Amount<BudgetRow>(new("Plafond", "Cap"), tree.Currency, row => row.Cap),
                Amount<BudgetRow>(new("Dépassement", "Excess"), tree.Currency, row => row.Excess),
            ],
            tree.Rows);
    }

    /// <summary>Makes the table of what the contract gives and what is spent, promised and left, by heading and
    /// partner.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="programme">The programme whose names are written, or <see langword="null"/> to write ids.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is <see langword="null"/>.</exception>
    public static Table<HeadingConsumption> Consumption(GrantLedgerResult ledger, Programme? programme = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var names = new TableNames(programme);
        return new(
            new("Consommation du budget", "Use of the budget"),
            [
                new(Heading, row => new TextCell(Terms.For(row.Heading).Name)),
                new(Partner, row => new TextCell(names.Of(row.Partner))),
                Amount<HeadingConsumption>(new("Contrat", "Contract"), ledger.Currency, row => row.Contract),
                Amount<HeadingConsumption>(new("Dépensé", "Spent"), ledger.Currency, row => row.Spent),
                Amount<HeadingConsumption>(new("Engagé", "Committed"), ledger.Currency, row => row.Committed),
                Amount<HeadingConsumption>(new("Reste", "Left"), ledger.Currency, row => row.Left),
            ],
            ledger.Consumption);
    }

    /// <summary>Makes the table of what a plan's money is for and where it comes from. Uses and sources make the same
    /// sum, what nobody pays included.</summary>
    /// <param name="costs">The costs of a plan.</param>
    /// <param name="funding">Its funding.</param>
    /// <param name="programme">The programme whose names are written, or <see langword="null"/> to write ids.</param>
    /// <returns>The uses by heading, then the sources, the gap last where there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="costs"/> or <paramref name="funding"/> is
    /// <see langword="null"/>.</exception>
    /// <exception cref="CurrencyMismatchException">The funding is in another currency than the costs.</exception>
    public static Table<SourceUse> SourcesAndUses(
        CostPlan costs,
        FundingAllocation funding,
        Programme? programme = null)
    {
        Check(costs, funding);
        var names = new TableNames(programme);
        var uses = costs.ByHeading.Select(part => new SourceUse(false, LabelOf(part.Heading), part.Amount));
        var sources = funding.Sources.Select(part => new SourceUse(true, names.Of(part.Source), part.Amount));
        var gap = new SourceUse(true, GapName, funding.Gap);
        return new(
            new("Emplois et ressources", "Sources and uses"),
            [
                new(new("Sens", "Side"), row => new TextCell(row.IsSource ? Source : Use)),
                new(new("Libellé", "Label"), row => new TextCell(row.Label)),
                Amount<SourceUse>(new("Montant", "Amount"), costs.Currency, row => row.Amount),
            ],
            [.. uses, .. sources, .. gap.Amount.IsZero ? Array.Empty<SourceUse>() : [gap]]);
    }

    /// <summary>Makes the table of who pays which line of a plan. Its amounts add up to the plan's cost, what nobody
    /// pays included.</summary>
    /// <param name="costs">The costs of a plan.</param>
    /// <param name="funding">Its funding; lines that the costs do not have are left out.</param>
    /// <param name="programme">The programme whose names are written, or <see langword="null"/> to write ids.</param>
    /// <returns>The lines in the order of the costs, each with its sources in their order, the gap last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="costs"/> or <paramref name="funding"/> is
    /// <see langword="null"/>.</exception>
    /// <exception cref="CurrencyMismatchException">The funding is in another currency than the costs.</exception>
    public static Table<LineShare> Lines(CostPlan costs, FundingAllocation funding, Programme? programme = null)
    {
        Check(costs, funding);
        var names = new TableNames(programme);
        var fundings = funding.Lines.ToLookup(static line => line.Line);
        return new(
            new("Qui paie quelle ligne", "Who pays which line"),
            [
                new(new("Ligne", "Line"), row => new TextCell(new(row.Line.Id.Value))),
                new(new("Libellé", "Label"), row => new TextCell(names.Of(row.Line))),
                new(Heading, row => new TextCell(LabelOf(row.Line.Heading))),
                new(Source, row => new TextCell(row.Source is { } source ? names.Of(source) : GapName)),
                Amount<LineShare>(new("Montant", "Amount"), costs.Currency, row => row.Amount),
            ],
            costs.Lines.SelectMany(line => fundings[line].SelectMany(paid => SharesOf(line, paid))).ToValueList());
    }

    /// <summary>Makes the table of cash by partner and month.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="programme">The programme whose names are written, or <see langword="null"/> to write ids.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is <see langword="null"/>.</exception>
    public static Table<CashRow> Cash(GrantLedgerResult ledger, Programme? programme = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var names = new TableNames(programme);
        return new(
            new("Trésorerie par mois", "Cash by month"),
            [
                new(Partner, row => new TextCell(names.Of(row.Partner))),
                new(new("Mois", "Month"), row => new MonthCell(row.Month.Month)),
                Amount<CashRow>(new("Ouverture", "Opening"), ledger.Currency, row => row.Month.Opening),
                Amount<CashRow>(new("Reçu", "Received"), ledger.Currency, row => row.Month.Received),
                Amount<CashRow>(new("Dépensé", "Spent"), ledger.Currency, row => row.Month.Spent),
                Amount<CashRow>(new("Clôture", "Closing"), ledger.Currency, row => row.Month.Closing),
            ],
            ledger.Partners
                .SelectMany(partner => partner.Months.Select(month => new CashRow(partner.Partner, month)))
                .ToValueList());
    }

    private static void Check(CostPlan costs, FundingAllocation funding)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(funding);
        if (funding.Total.Currency != costs.Currency)
        {
            throw new CurrencyMismatchException(costs.Currency, funding.Total.Currency);
        }
    }

    private static LineShare[] SharesOf(CostLine line, LineFunding paid) =>
    [
        .. paid.Parts.Where(static part => !part.Amount.IsZero)
            .Select(part => new LineShare(line, part.Source, part.Amount)),
        .. paid.Gap.IsZero ? Array.Empty<LineShare>() : [new(line, null, paid.Gap)],
    ];

    private static TableColumn<TRow> Amount<TRow>(Narrative header, Currency currency, Func<TRow, Money?> amount) =>
        new(new($"{header.French} ({currency})", $"{header.English} ({currency})"), row => AmountCell.Of(amount(row)));

    private static Narrative LabelOf(BudgetHeading? heading) => heading is { } known
        ? Terms.For(known).Name
        : new("Non ventilé", "Not broken down");
}
