using HealthCoop.Partners;

namespace HealthCoop.Finance;

/// <summary>What a programme may cost and where the money comes from.</summary>
[LooksAt(nameof(Currency), nameof(ExchangeRates))]
[LooksAt(
    nameof(Total),
    nameof(Sources),
    nameof(Headings),
    nameof(HeadingsAreComplete),
    nameof(AnnualContributions),
    nameof(Receipts),
    nameof(ReserveSpent),
    Beside = nameof(Currency))]
public sealed record Budget : ICheckedContent
{
    /// <summary>Gets the currency in which the budget is kept.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the total, which may be unknown.</summary>
    public required Claim<Money> Total { get; init; }

    /// <summary>Gets the sources of the money, in the order in which they are named. Where there are any, they are all:
    /// what nobody is known to pay is a source of its own, <see cref="FundingSource.NotPublished"/>.</summary>
    /// <value>The default is empty: nothing is said about sources.</value>
    public ValueList<FundingSource> Sources { get; init; }

    /// <summary>Gets the totals by heading, where documents give them: each heading once for all sources, and once for
    /// each of them (rule HC-DOC-049). None is more than the total; where they are complete, they make no more
    /// together (rule HC-CLM-002).</summary>
    /// <value>The default is empty.</value>
    public ValueList<HeadingTotal> Headings { get; init; }

    /// <summary>Gets whether <see cref="Headings"/> names all that has money.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool HeadingsAreComplete { get; init; }

    /// <summary>Gets what partners pay year after year; by one rate, each pays one amount in a time (rule
    /// HC-CLM-002).</summary>
    /// <value>The default is empty.</value>
    public ValueList<AnnualContribution> AnnualContributions { get; init; }

    /// <summary>Gets the rate of indirect costs on direct ones, or <see langword="null"/> to take the cap of the
    /// sources' profiles.</summary>
    public Claim<Percentage>? IndirectCosts { get; init; }

    /// <summary>Gets the rate of the contingency reserve on direct costs, or <see langword="null"/> to take the cap of
    /// the sources' profiles.</summary>
    public Claim<Percentage>? ContingencyReserve { get; init; }

    /// <summary>Gets the share that is for health, where the programme works in other fields too; or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public Claim<Percentage>? HealthShare { get; init; }

    /// <summary>Gets what the programme takes in: fees of users, sales, money of others for the same costs; or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public Claim<Money>? Receipts { get; init; }

    /// <summary>Gets what was spent of the contingency reserve, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<Money>? ReserveSpent { get; init; }

    /// <summary>Gets the exchange rates of the budget, beside the parities fixed by law.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ExchangeRate> ExchangeRates { get; init; }

    internal static Narrative CorrectTheRate { get; } =
        new("Retirer ou corriger ce taux.", "Remove or correct this rate.");

    void ICheckedContent.Check(IContentCheck check)
    {
        CheckCurrency(check, Total, JsonPointer.Root / nameof(Total));
        CheckCurrency(check, Receipts, JsonPointer.Root / nameof(Receipts));
        CheckCurrency(check, ReserveSpent, JsonPointer.Root / nameof(ReserveSpent));
        CheckSources(check);
        CheckParts(check);
        CheckHeadings(check);
        Retelling.Check(check, nameof(AnnualContributions), AnnualContributions.AsSpan(), Told);

        RatesOrFaults((path, fault) => check.Breaks("HC-FIN-009", path, fault, CorrectTheRate));
    }

    /// <summary>Gets the rates that can be used: the parities fixed by law and, where there is a budget, its
    /// own.</summary>
    internal static ExchangeRates RatesOf(Budget? budget) =>
        budget?.RatesOrFaults(static (_, _) => { }) ?? HealthCoop.ExchangeRates.FixedParities;

    /// <summary>Gets the parities fixed by law and the budget's own rates, less those that cannot join them.</summary>
    internal ExchangeRates RatesOrFaults(Action<JsonPointer, Narrative> report)
    {
        var rates = HealthCoop.ExchangeRates.FixedParities;
        for (var i = 0; i < ExchangeRates.Count; i++)
        {
            if (ExchangeRates[i] is not { } rate)
            {
                continue;
            }

            if (rates.FaultOf(rate) is { } fault)
            {
                report(JsonPointer.Root / nameof(ExchangeRates) / i, fault);
            }
            else
            {
                rates = rates.With(rate);
            }
        }

        return rates;
    }

    private void CheckSources(IContentCheck check)
    {
        for (var i = 0; i < Sources.Count; i++)
        {
            if (Sources[i] is not { } source)
            {
                continue;
            }

            var path = JsonPointer.Root / nameof(Sources) / i;
            CheckCurrency(check, source.Amount, path / nameof(FundingSource.Amount));
            CheckCurrency(check, source.RequestedAmount, path / nameof(FundingSource.RequestedAmount));
            CheckCurrency(check, source.ValuedPart, path / nameof(FundingSource.ValuedPart));
            for (var j = 0; j < source.Instalments.Count; j++)
            {
                var instalment = path / nameof(FundingSource.Instalments) / j;
                CheckCurrency(check, source.Instalments[j]?.Amount, instalment / nameof(Instalment.Amount));
            }
        }
    }

    private void CheckParts(IContentCheck check)
    {
        for (var i = 0; i < Headings.Count; i++)
        {
            var path = JsonPointer.Root / nameof(Headings) / i;
            CheckCurrency(check, Headings[i]?.Amount, path / nameof(HeadingTotal.Amount));
            CheckCurrency(check, Headings[i]?.Revised, path / nameof(HeadingTotal.Revised));
        }

        for (var i = 0; i < AnnualContributions.Count; i++)
        {
            var path = JsonPointer.Root / nameof(AnnualContributions) / i;
            CheckCurrency(check, AnnualContributions[i]?.PerYear, path / nameof(AnnualContribution.PerYear));
        }
    }

    private void CheckHeadings(IContentCheck check)
    {
        var told = new HashSet<(BudgetHeading, Id<FundingSource>?)>();
        var read = Headings.Index().Where(heading => heading.Item is { Amount: not null }).ToArray();
        foreach (var (i, _) in read.Where(total => !told.Add((total.Item.Heading, total.Item.FundingSource))))
        {
            check.Breaks(
                "HC-DOC-049",
                JsonPointer.Root / nameof(Headings) / i,
                new("Cette rubrique est dite deux fois.", "This heading is told twice."),
                new(
                    "Donner une fois le montant de chaque rubrique, en tout et par source.",
                    "Give the amount of each heading once, in all and by source."));
        }

        if (!HeadingsAreComplete || read.Length < Headings.Count)
        {
            CheckEachHeading(check);
            return;
        }

        // Where a heading has an amount for all sources, those of the sources are its parts.
        var whole = read
            .GroupBy(heading => heading.Item.Heading)
            .SelectMany(heading => heading.Any(total => total.Item.FundingSource is null)
                ? heading.Where(total => total.Item.FundingSource is null).Take(1)
                : heading)
            .Select(heading => heading.Item.Amount)
            .ToArray();
        if (Array.TrueForAll(whole, amount => amount.Value?.Currency is null || amount.Value?.Currency == Currency))
        {
            Partition.Check<Claim<Money>, Money>(
                check,
                JsonPointer.Root / nameof(Headings),
                InBudget(Total),
                whole,
                static amount => amount,
                areAll: false);
        }
    }

    private static ((Id<Partner>, PartialInterval, Percentage?, Modality) Key, Money Amount)? Told(
        AnnualContribution? contribution) =>
        contribution is
        {
            During: { } during,
            PerYear: { Comparator: Comparator.Exactly, Value: { } amount } claim,
        }
            && during != default
            ? ((contribution.Partner, during, contribution.RateOfInvestmentBudget?.Value, claim.Modality), amount)
            : null;

    private void CheckEachHeading(IContentCheck check)
    {
        for (var i = 0; i < Headings.Count && InBudget(Total) is not null; i++)
        {
            if (InBudget(Headings[i]?.Amount) is { } amount && amount.Value?.Amount > Total.Value?.Amount)
            {
                var path = JsonPointer.Root / nameof(Headings) / i / nameof(HeadingTotal.Amount);
                Partition.Check<Claim<Money>, Money>(check, path, Total, [amount], static same => same, areAll: false);
            }
        }
    }

    private Claim<Money>? InBudget(Claim<Money>? claim) => claim?.Value?.Currency == Currency ? claim : null;

    private void CheckCurrency(IContentCheck check, Claim<Money>? claim, JsonPointer path)
    {
        if (claim?.ForPlanning is { } amount && amount.Currency != Currency)
        {
            check.Breaks(
                "HC-DOC-020",
                (claim.IsAssumed ? path / nameof(claim.Assumption) : path) / nameof(claim.Value),
                new(
                    $"Le montant est en {amount.Currency} et le budget en {Currency}.",
                    $"The amount is in {amount.Currency} and the budget in {Currency}."),
                new(
                    $"Écrire le montant en {Currency} ; celui d'une autre monnaie est une affirmation concurrente.",
                    $"Write the amount in {Currency}; an amount in another currency is a competing claim."));
        }
    }
}
