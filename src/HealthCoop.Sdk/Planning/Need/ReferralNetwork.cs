namespace HealthCoop.Planning.Need;

/// <summary>The services of a problem in an order in which each comes after those that refer to it.</summary>
internal sealed class ReferralNetwork
{
    private readonly NeedProblem _problem;
    private readonly Dictionary<ServiceAtSite, int> _services = [];
    private readonly (Referral Referral, int Service)[][] _out;
    private readonly (Referral Referral, int Service)[][] _in;
    private readonly int[] _waiting;
    private readonly List<int> _order;

    public ReferralNetwork(NeedProblem problem)
    {
        _problem = problem;
        foreach (var (i, service) in problem.Services.Index())
        {
            _services.TryAdd(service.At, i);
        }

        var referrals = problem.Referrals
            .Where(Leads)
            .Select(referral => (Referral: referral, From: _services[referral.From], To: _services[referral.To]))
            .ToArray();
        _out = ByService(referrals.ToLookup(referral => referral.From, referral => (referral.Referral, referral.To)));
        _in = ByService(referrals.ToLookup(referral => referral.To, referral => (referral.Referral, referral.From)));
        _waiting = [.. _in.Select(referring => referring.Length)];
        _order = [.. Enumerable.Range(0, _waiting.Length).Where(service => _waiting[service] == 0)];
        for (var i = 0; i < _order.Count; i++)
        {
            foreach (var (_, to) in _out[_order[i]])
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

    public IReadOnlyList<(Referral Referral, int To)> ReferralsFrom(int service) => _out[service];

    public IEnumerable<Conflict> Conflicts() => _problem.Referrals
        .Where(referral => !Leads(referral))
        .Select(referral => NeedConflicts.Dangling(
            referral,
            _services.ContainsKey(referral.From) ? referral.To : referral.From))
        .Concat(Circles().Select(NeedConflicts.Circle));

    private (Referral Referral, int Service)[][] ByService(ILookup<int, (Referral, int)> referrals) =>
        [.. Enumerable.Range(0, _problem.Services.Count).Select(service => referrals[service].ToArray())];

    private bool Leads(Referral referral) =>
        _services.ContainsKey(referral.From) && _services.ContainsKey(referral.To);

    /// <summary>Lists circles in the direction of referral; of circles that meet, one at least.</summary>
    private IEnumerable<List<Referral>> Circles()
    {
        var walk = new int[_waiting.Length];
        for (var start = 0; start < walk.Length; start++)
        {
            var way = new List<Referral>();
            var at = start;
            while (_waiting[at] > 0 && walk[at] == 0)
            {
                walk[at] = start + 1;
                var (referral, from) = _in[at].First(referral => _waiting[referral.Service] > 0);
                way.Add(referral);
                at = from;
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
