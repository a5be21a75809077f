using System.Runtime.InteropServices;

namespace HealthCoop.Planning.Need;

/// <summary>The services of a problem in an order in which each comes after those that refer to it.</summary>
internal sealed class ReferralNetwork
{
    private readonly NeedProblem _problem;
    private readonly Dictionary<ServiceAtSite, int> _services;
    private readonly List<(Referral Referral, int To)>?[] _out;
    private readonly List<Referral> _dangling = [];
    private readonly int[] _waiting;
    private readonly List<int> _order;

    public ReferralNetwork(NeedProblem problem)
    {
        var count = problem.Services.Count;
        (_problem, _services) = (problem, new(count));
        (_out, _waiting) = (new List<(Referral, int)>?[count], new int[count]);
        foreach (var (i, service) in problem.Services.Index())
        {
            _services.TryAdd(service.At, i);
        }

        foreach (var referral in problem.Referrals)
        {
            if (_services.TryGetValue(referral.From, out var from) && _services.TryGetValue(referral.To, out var to))
            {
                (_out[from] ??= new(1)).Add((referral, to));
                _waiting[to]++;
            }
            else
            {
                _dangling.Add(referral);
            }
        }

        _order = [.. Enumerable.Range(0, count).Where(service => _waiting[service] == 0)];
        for (var i = 0; i < _order.Count; i++)
        {
            foreach (var (_, to) in ReferralsFrom(_order[i]))
            {
                if (--_waiting[to] == 0)
                {
                    _order.Add(to);
                }
            }
        }
    }

    /// <summary>Gets the positions of the services; those in a circle, and those behind one, are left out.</summary>
    public IReadOnlyList<int> Order => _order;

    public ReadOnlySpan<(Referral Referral, int To)> ReferralsFrom(int service) =>
        CollectionsMarshal.AsSpan(_out[service]);

    public IEnumerable<Conflict> Conflicts() => _dangling
        .Select(referral => NeedConflicts.Dangling(
            referral,
            _services.ContainsKey(referral.From) ? referral.To : referral.From))
        .Concat(Circles().Select(NeedConflicts.Circle));

    /// <summary>Lists circles in the direction of referral; of circles that meet, one at least.</summary>
    private IEnumerable<List<Referral>> Circles()
    {
        if (_order.Count == _waiting.Length)
        {
            yield break;
        }

        var into = _problem.Referrals.Except(_dangling).ToLookup(referral => referral.To);
        var walk = new int[_waiting.Length];
        for (var start = 0; start < walk.Length; start++)
        {
            var way = new List<Referral>();
            var at = start;
            while (_waiting[at] > 0 && walk[at] == 0)
            {
                walk[at] = start + 1;
                var referral = into[_problem.Services[at].At].First(before => _waiting[_services[before.From]] > 0);
                way.Add(referral);
                at = _services[referral.From];
            }

            if (way.Count > 0 && walk[at] == start + 1)
            {
                way.RemoveRange(0, way.FindIndex(referral => _services[referral.To] == at));
                way.Reverse();
                yield return way;
            }
        }
    }
}
