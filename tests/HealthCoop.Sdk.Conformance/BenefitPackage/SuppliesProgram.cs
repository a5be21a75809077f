using System.Text.Json;

namespace HealthCoop.Conformance.BenefitPackage;

/// <summary>The best package within a budget of supplies, where staff is not short: substitutes share cases, and what
/// complements a service has no more cases than that allows.</summary>
/// <remarks>
/// At a price of supplies each group of services stands alone and is solved by looking. The price at which the budget
/// is just used gives the optimum of the whole, and a bound that proves it.
/// </remarks>
internal sealed class SuppliesProgram
{
    private const decimal Precision = 0.000_000_000_000_000_000_001m;

    private readonly Dictionary<string, PackageService> _services;
    private readonly Dictionary<string, decimal> _most;
    private readonly Money _perDaly;
    private readonly decimal _budget;
    private readonly List<List<string>> _substitutes;
    private readonly List<(string First, string Second, decimal Factor)> _complements;

    /// <param name="services">The services.</param>
    /// <param name="feasible">The cases of a service that can be reached.</param>
    /// <param name="problem">The budget, the substitutes and the complements.</param>
    /// <param name="perDaly">What a life year may cost.</param>
    public SuppliesProgram(
        IEnumerable<PackageService> services,
        Func<PackageService, AnnualQuantity> feasible,
        JsonElement problem,
        Money perDaly)
    {
        _services = services.ToDictionary(service => service.Code, StringComparer.Ordinal);
        _most = _services.Values.ToDictionary(service => service.Code, service => feasible(service).PerYear);
        _perDaly = perDaly;
        _budget = problem.GetProperty("suppliesBudgetUsd").GetDecimal();
        _substitutes =
        [
            .. problem.GetProperty("substitutes").EnumerateArray()
                .Select(group => group.EnumerateArray().Select(code => code.GetString()!).ToList()),
        ];
        _complements =
        [
            .. problem.GetProperty("complements").EnumerateArray().Select(pair => (
                pair.GetProperty("first").GetString()!,
                pair.GetProperty("second").GetString()!,
                pair.GetProperty("factor").GetDecimal())),
        ];
    }

    public PackageOptimum Solve()
    {
        var (low, high) = (0m, 1m);
        if (Supplies(At(low)) <= _budget)
        {
            high = low;
        }

        while (high - low > Precision)
        {
            var middle = (low + high) / 2;
            (low, high) = Supplies(At(middle)) > _budget ? (middle, high) : (low, middle);
        }

        var (over, under) = (At(low), At(high));
        var (most, least) = (Supplies(over), Supplies(under));
        var share = most > _budget ? (_budget - least) / (most - least) : 1;
        var cases = _services.Keys.ToDictionary(
            code => code,
            code => (over[code] * share) + (under[code] * (1 - share)));
        return new(
            NetDalys(cases),
            NetDalys(under) + (high * (_budget - least)),
            cases.Sum(each => each.Value * _services[each.Key].Dalys),
            cases.Count(each => each.Value > _services[each.Key].Cases.PerYear * 0.000001m));
    }

    private decimal NetDalys(Dictionary<string, decimal> cases) =>
        cases.Sum(each => each.Value * _services[each.Key].NetDalys(_perDaly));

    private decimal Supplies(Dictionary<string, decimal> cases) =>
        cases.Sum(each => (_services[each.Key].Supplies * each.Value).Amount);

    // The best cases of all services at a price of supplies in life years.
    private Dictionary<string, decimal> At(decimal price)
    {
        var worth = _services.Values.ToDictionary(
            service => service.Code,
            service => service.NetDalys(_perDaly) - (price * service.Supplies.Amount));
        var cases = _services.Keys.ToDictionary(code => code, code => worth[code] > 0 ? _most[code] : 0);
        foreach (var group in _substitutes)
        {
            var left = group.Max(code => _most[code]);
            foreach (var code in group.OrderByDescending(code => worth[code]))
            {
                cases[code] = Math.Min(cases[code], left);
                left -= cases[code];
            }
        }

        foreach (var firsts in Bundles())
        {
            var best = Choices(firsts, 0).Select(chosen => With(chosen, worth)).MaxBy(bundle =>
                bundle.Sum(each => each.Value * worth[each.Key]))!;
            foreach (var (code, count) in best)
            {
                cases[code] = count;
            }
        }

        return cases;
    }

    // What two services complement binds them together.
    private IEnumerable<List<string>> Bundles() => _complements
        .GroupBy(pair => pair.Second)
        .Select(pairs => pairs.Select(pair => pair.First).ToList())
        .OrderByDescending(firsts => firsts.Count)
        .DistinctBy(firsts => firsts[0]);

    // Where one of its services is at a bound, a bundle may be at its best.
    private IEnumerable<Dictionary<string, decimal>> Choices(List<string> firsts, int next)
    {
        if (next == firsts.Count)
        {
            return [new(StringComparer.Ordinal)];
        }

        var most = _most[firsts[next]];
        var bounds = _complements
            .Where(pair => firsts.Contains(pair.First))
            .SelectMany(pair => new[] { _most[pair.First], _most[pair.Second] / pair.Factor })
            .Append(0)
            .Select(bound => Math.Min(bound, most))
            .Distinct();
        return
            from bound in bounds
            from others in Choices(firsts, next + 1)
            select new Dictionary<string, decimal>(others) { [firsts[next]] = bound };
    }

    private Dictionary<string, decimal> With(Dictionary<string, decimal> firsts, Dictionary<string, decimal> worth)
    {
        var bundle = new Dictionary<string, decimal>(firsts);
        foreach (var pairs in _complements.Where(pair => firsts.ContainsKey(pair.First)).GroupBy(pair => pair.Second))
        {
            bundle[pairs.Key] = worth[pairs.Key] <= 0
                ? 0
                : Math.Min(_most[pairs.Key], pairs.Min(pair => pair.Factor * firsts[pair.First]));
        }

        return bundle;
    }
}
