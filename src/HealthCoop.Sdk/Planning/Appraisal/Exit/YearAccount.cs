using HealthCoop.HealthSystem;
using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>Pays the costs of one year, one after the other, out of facilities' income and payers' means.</summary>
internal sealed class YearAccount
{
    private readonly OrderedDictionary<Id<Facility>, Purse> _boxes = [];
    private readonly OrderedDictionary<Id<Partner>, Purse> _payers = [];

    public YearAccount(ExitProblem problem, IEnumerable<RecurrentCost> inOrder, int year)
    {
        (Currency, Year) = (problem.Currency, year);
        var income = problem.Income
            .Where(income => income.Year == year)
            .ToDictionary(income => (income.Facility, income.Service), income => income.Amount);
        Incomes = [.. problem.Services.Select(service => (
            service,
            MoneyInterval.Of(income.GetValueOrDefault((service.Facility, service.Service)), Currency)))];
        var incomeAt = Incomes.ToLookup(income => income.Service.Facility, income => income.Amount);
        foreach (var facility in Incomes.Select(income => income.Service.Facility)
            .Concat(problem.Costs.Select(cost => cost.Facility)))
        {
            _boxes.TryAdd(facility, new(MoneyInterval.Sum(incomeAt[facility], Currency)));
        }

        var means = problem.Means
            .Where(means => means.Year == year)
            .ToDictionary(means => means.Payer, means => means.Amount);
        foreach (var payer in problem.Means.Select(means => means.Payer)
            .Concat(problem.Costs.Select(cost => cost.Payer).OfType<Id<Partner>>()))
        {
            _payers.TryAdd(payer, new(MoneyInterval.Of(means.GetValueOrDefault(payer), Currency)));
        }

        Postings = [.. inOrder.Where(cost => cost.IsDueIn(year)).Select(Pay)];
    }

    public Currency Currency { get; }

    public int Year { get; }

    public (ServiceAfterEnd Service, MoneyInterval Amount)[] Incomes { get; }

    public Posting[] Postings { get; }

    public MoneyInterval MeansOf(Id<Partner> payer) => _payers[payer].Means;

    public ExitYear ToYear()
    {
        MoneyInterval Sum(IEnumerable<MoneyInterval> amounts) => MoneyInterval.Sum(amounts, Currency);

        var lines = Postings.Select(posting => posting.Line).ToValueList();
        var cost = Sum(lines.Select(line => line.Amount));
        var income = Sum(_boxes.Values.Select(box => box.Means));
        var means = Sum(_payers.Values.Select(payer => payer.Means));
        return new(Year)
        {
            Known = Known(lines),
            Lines = lines,
            Payers = _payers
                .Select(payer => new PayerYear(payer.Key)
                {
                    Cost = Sum(lines.Where(line => line.Payer == payer.Key)
                        .Select(line => line.IsPayerBound ? line.Amount : line.Amount.OrNothing())),
                    Means = payer.Value.Means,
                    Asked = payer.Value.Claimed,
                    Paid = payer.Value.Paid,
                    Left = payer.Value.Left,
                })
                .ToValueList(),
            Facilities = _boxes
                .Select(box => new FacilityYear(box.Key)
                {
                    Income = box.Value.Means,
                    Cost = box.Value.Claimed,
                    Paid = box.Value.Paid,
                    Left = box.Value.Left,
                })
                .ToValueList(),
            Cost = cost,
            Income = income,
            Means = means,
            Solvency = SolvencyRatio.Of(income.Plus(means), cost),
        };
    }

    private Posting Pay(RecurrentCost cost)
    {
        var factor = cost.GrowthPerYear.Over(Year - 1);
        var amount = MoneyInterval.Of(cost.PerYear, Currency, factor);
        var box = _boxes[cost.Facility];
        var (asked, fromIncome) = (amount.Beyond(box.Left), box.Pay(amount));

        var covers = cost.Payer is null ? false : Undertaking.Covers(cost.PaidFor, Year);
        var payer = covers is false ? null : cost.Payer;
        var isBound = covers is true;
        asked = asked with { IsAssumed = asked.IsAssumed || cost is { Payer: not null, PaidFor.IsAssumed: true } };

        // Whoever pays where nobody is known to has means of which nothing is known.
        var purse = payer is { } named ? _payers[named] : new Purse(MoneyInterval.Unknown(Currency));
        var missing = isBound ? asked.Beyond(purse.Left) : asked.OrNothing();
        var burden = isBound ? asked : asked.OrNothing();
        var fromPayer = purse.Pay(burden);
        var line = new RecurrentCostLine
        {
            Path = cost.Path,
            Name = cost.Name,
            Origin = cost.Origin,
            Facility = cost.Facility,
            PerYear = cost.PerYear,
            PriceFactor = factor,
            Amount = amount,
            FromIncome = fromIncome,
            Asked = asked,
            Payer = payer,
            IsPayerBound = isBound,
            FromPayer = fromPayer,
            Missing = missing,
        };
        return new(cost, line, burden, purse.Short);
    }

    private CostAfterEnd Known(ValueList<RecurrentCostLine> lines)
    {
        Money? Sum(IEnumerable<RecurrentCostLine> of) =>
            of.Where(line => line.Amount.IsExact).Select(line => line.Amount.Lowest).ToList() is { Count: > 0 } amounts
                ? Money.Sum(amounts, Currency)
                : null;

        return new(
            Sum(lines.Where(line => line.IsPayerBound)),
            Sum(lines.Where(line => !line.IsPayerBound)),
            lines.Where(line => !line.Amount.IsExact).Select(line => line.Path).ToValueList());
    }
}
