using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>One service in one year: what is paid of its costs, what is not known, and what would help.</summary>
internal sealed class ServiceAccount(ServiceAfterEnd service, YearAccount account)
{
    private readonly Posting[] _own = [.. account.Postings.Where(posting => posting.Cost.IsOf(service))];
    private readonly Posting[] _lacking =
        [.. account.Postings.Where(posting => posting.Cost.IsOf(service) && posting.Line.Missing.MayBePositive)];

    public ServiceYear ToYear()
    {
        var (cost, missing) = (Sum(_own.Select(own => own.Line.Amount)), Sum(_own.Select(own => own.Line.Missing)));
        var state = State(missing);
        return new(account.Year, state)
        {
            IsAssumed = cost.IsAssumed || missing.IsAssumed,
            Costs = Paths(_own),
            Cost = cost,
            Missing = missing,
            Solvency = SolvencyRatio.OfPaid(cost, missing),
            Undecided = state is PaymentState.Unknown ? Gaps().Distinct().ToValueList() : default,
            Remedies = Remedies()
                .OrderByDescending(remedy => remedy.IsEnough)
                .ThenBy(remedy => remedy.Amount.Highest is null)
                .ThenBy(remedy => remedy.Amount.Highest)
                .ThenBy(remedy => remedy.Type)
                .ToValueList(),
        };
    }

    private PaymentState State(MoneyInterval missing) => missing switch
    {
        { Lowest.IsZero: false } => PaymentState.NotPaid,
        { MayBePositive: false } when service.CostsAreComplete => PaymentState.Paid,
        _ => PaymentState.Unknown,
    };

    private IEnumerable<ExitGap> Gaps()
    {
        if (!service.CostsAreComplete)
        {
            yield return new(ExitFact.Completeness) { Facility = service.Facility, Service = service.Service };
        }

        foreach (var lacking in _lacking)
        {
            if (lacking.Line.Payer is null)
            {
                yield return new(ExitFact.Payer) { Cost = lacking.Cost.Path };
            }

            foreach (var gap in GapsBefore(lacking))
            {
                yield return gap;
            }
        }
    }

    // What the same payer or the same income pays before a cost leaves less for it.
    private IEnumerable<ExitGap> GapsBefore(Posting last)
    {
        var boxes = new HashSet<Id<Facility>> { last.Cost.Facility };
        foreach (var posting in account.Postings[..(Array.IndexOf(account.Postings, last) + 1)].Reverse())
        {
            var isOfPayer = posting.Line.Payer is { } payer && payer == last.Line.Payer;
            if (isOfPayer)
            {
                boxes.Add(posting.Cost.Facility);
                if (!posting.Line.IsPayerBound)
                {
                    yield return new(ExitFact.Undertaking) { Cost = posting.Cost.Path, Payer = posting.Line.Payer };
                }
            }

            if (!posting.Line.Amount.IsExact && (isOfPayer || boxes.Contains(posting.Cost.Facility)))
            {
                yield return new(ExitFact.Amount) { Cost = posting.Cost.Path };
            }
        }

        if (last.Line.Payer is { } asked && !account.MeansOf(asked).IsExact)
        {
            yield return new(ExitFact.Means) { Payer = asked };
        }

        foreach (var (taker, amount) in account.Incomes)
        {
            if (!amount.IsExact && boxes.Contains(taker.Facility))
            {
                yield return new(ExitFact.Income) { Facility = taker.Facility, Service = taker.Service };
            }
        }
    }

    private IEnumerable<ExitRemedy> Remedies()
    {
        var groups = _lacking
            .GroupBy(lacking => lacking.Line.IsPayerBound ? lacking.Line.Payer : null)
            .ToList();
        foreach (var group in groups)
        {
            yield return new()
            {
                Type = group.Key is null ? ExitRemedyType.Undertaking : ExitRemedyType.MoreMeans,
                Payer = group.Key,
                Amount = group.Key is null ? Sum(group.Select(lacking => lacking.Needed)) : MeansNeeded(group),
                IsEnough = groups.Count == 1,
                Costs = Paths(group),
            };
        }

        if (groups.Exists(group => group.Key is not null))
        {
            yield return new()
            {
                Type = ExitRemedyType.EarmarkedPayment,
                Amount = Sum(_lacking.Select(lacking => lacking.Needed)),
                IsEnough = true,
                Costs = Paths(_lacking),
            };
        }

        var isNumber = service.Contacts is { IsAssumed: true } or { Comparator: Comparator.Exactly };
        if (groups.Count > 0 && isNumber && service.Contacts?.ForPlanning is { PerYear: > 0 } among)
        {
            var income = new IncomeNeed(account.Postings, service.Facility, _lacking).Amount(account.Currency);
            yield return new()
            {
                Type = ExitRemedyType.MoreIncome,
                Amount = income,
                IsEnough = true,
                Costs = Paths(_lacking),
                Contacts = among,
                PerContact = new(
                    PerContact(income.Lowest, among),
                    income.Highest is { } most ? PerContact(most, among) : null,
                    income.IsAssumed || service.Contacts.IsAssumed),
            };
        }
    }

    // The payer goes on to pay in its order, so that it needs what it lacks through the last of these costs.
    private MoneyInterval MeansNeeded(IEnumerable<Posting> lacking) => lacking.Aggregate(
        MoneyInterval.Nothing(account.Currency),
        static (need, posting) => new(
            posting.Line.Missing.Lowest.IsZero ? need.Lowest : posting.Short.Lowest,
            posting.Short.Highest,
            posting.Short.IsAssumed));

    private static Money PerContact(Money income, AnnualQuantity contacts)
    {
        var exact = income.Amount / contacts.PerYear;
        return income with
        {
            Amount = decimal.Round(exact, income.Currency.MinorUnits, MidpointRounding.ToPositiveInfinity),
        };
    }

    private MoneyInterval Sum(IEnumerable<MoneyInterval> amounts) => MoneyInterval.Sum(amounts, account.Currency);

    private static ValueList<JsonPointer> Paths(IEnumerable<Posting> postings) =>
        postings.Select(posting => posting.Cost.Path).ToValueList();
}
