using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using HealthCoop.Validation.Running;

namespace HealthCoop.Validation;

/// <summary>Brings a report up to date after a change, running only the rules that the change can touch.</summary>
/// <remarks>
/// A rule is touched where its subject changed, and everywhere where a part of the programme changed that it reads.
/// What was told of the untouched is kept; reports are sorted by the order of the document, so that both make the
/// report of a full run.
/// </remarks>
internal sealed class Revalidation
{
    private static readonly int Activities = PartOf(ProgrammePart.Activities);
    private static readonly int Facilities = PartOf(ProgrammePart.Facilities);

    private readonly ValidationRules _rules;
    private readonly RuleSet _set;
    private readonly Programme _before;
    private readonly Programme _changed;
    private readonly ReportBasis _basis;
    private readonly HashSet<(int Part, int Item)> _items = [];
    private readonly HashSet<Id<Facility>> _sites = [];
    private readonly bool[] _isTouched;
    private ProgrammePart _parts;

    private Revalidation(ValidationRules rules, ReportBasis basis, Programme changed)
    {
        _rules = rules;
        (_set, _basis, _before, _changed) = (basis.Set, basis, basis.Programme, changed);
        _isTouched = new bool[_set.IdCount];
        FindChanges();
    }

    /// <summary>Makes the report of the changed programme; nothing where only a full run can.</summary>
    public static ValidationReport? Of(
        ValidationRules rules,
        ValidationReport report,
        Programme changed,
        RuleRun run)
    {
        if (report.Basis!.Programme.Id != changed.Id)
        {
            // Findings about no other entity name the programme.
            return null;
        }

        var revalidation = new Revalidation(rules, report.Basis, changed);
        return NullSearch.Finds(changed, revalidation.ItemsOf(changed)) ? null : revalidation.Run(report, run);
    }

    private void FindChanges()
    {
        for (var part = 0; part < ContentWalk.Parts.Count; part++)
        {
            var walked = ContentWalk.Parts[part];
            if (walked.IsSame(_before, _changed))
            {
                continue;
            }

            _parts |= walked.Part;
            foreach (var i in walked.ChangesBetween(_before, _changed))
            {
                _items.Add((part, i));
                if (walked.Part == ProgrammePart.Activities)
                {
                    Note(ItemAt(_before.Activities, i), ItemAt(_changed.Activities, i));
                }
            }
        }
    }

    private void Note(Activity? before, Activity? after)
    {
        _parts |= ActivityAspects.Of(before, after);
        foreach (var site in (ReadOnlySpan<Id<Facility>?>)[Sites.Of(before), Sites.Of(after)])
        {
            if (site is { } known)
            {
                _sites.Add(known);
            }
        }
    }

    // What is at the sites of changed activities is looked at again, and so is whatever looks beyond its site.
    private void AddSites(RuleRun run)
    {
        if ((_parts & ProgrammePart.Activities) == 0)
        {
            return;
        }

        _items.UnionWith(_basis.Beyond.Where(static item => item.Part >= 0));
        foreach (var site in _sites)
        {
            foreach (var located in run.ActivitiesAt(site))
            {
                _items.Add((Activities, located.Ordinal));
            }
        }

        for (var i = 0; i < _changed.Facilities.Count; i++)
        {
            if (_sites.Contains(_changed.Facilities[i].Id))
            {
                _items.Add((Facilities, i));
            }
        }
    }

    private static int PartOf(ProgrammePart part) =>
        ContentWalk.Parts.Index().Single(walked => walked.Item.Part == part).Index;

    private static T? ItemAt<T>(ValueList<T> items, int index)
        where T : class => index < items.Count ? items[index] : null;

    private IEnumerable<(int Part, int Item)> ItemsOf(Programme programme) =>
        _items.Where(item => item.Item < ContentWalk.Parts[item.Part].CountIn(programme));

    private ValidationReport Run(ValidationReport report, RuleRun run)
    {
        var counts = (int[])_basis.Counts.Clone();
        var states = new RuleState[_set.OrdinalCount];
        RuleStates.Fill(states, _set, _changed);
        FindTouched(states);

        // What the changed items told before is taken away, and what they tell now is added.
        run.Begin(_before, states: _basis.States);
        AddSites(run);
        RunItems(run, _before);
        Add(counts, run.Outcomes, -1);
        var affected = AffectedBy(run.Outcomes);
        run.Begin(_changed, states: states);
        RunItems(run, _changed);
        Add(counts, run.Outcomes, 1);
        affected = AffectedBy(run.Outcomes, affected);
        var broken = run.Outcomes.Broken.ToList();
        var undecided = run.Outcomes.Undecided.ToList();
        var beyond = _basis.Beyond.Except(_items).Concat(run.Outcomes.Beyond).ToHashSet();

        // The touched rules are run anew over everything.
        if (Array.Exists(_isTouched, static touched => touched))
        {
            RunTouched(run, states);
            ClearTouched(counts);
            Add(counts, run.Outcomes, 1);
            broken.AddRange(run.Outcomes.Broken);
            undecided.AddRange(run.Outcomes.Undecided);
            beyond.UnionWith(run.Outcomes.Beyond);
        }

        return Reports.Of(
            _rules,
            _changed,
            states,
            counts,
            Merge(report.Findings, _basis.Broken, broken),
            Merge(report.Undecided, _basis.Undecided, undecided),
            beyond,
            Keep(report, affected));
    }

    private void FindTouched(RuleState[] states)
    {
        foreach (var rule in _set.Rules)
        {
            _isTouched[rule.Id] |= (rule.Rule.Reads & _parts) != 0
                || states[rule.Ordinal] != _basis.States[rule.Ordinal];
        }
    }

    private void RunItems(RuleRun run, Programme programme)
    {
        run.Restrict(rule => !_isTouched[rule.Id]);
        foreach (var (part, item) in ItemsOf(programme))
        {
            run.RunItem(programme, part, item);
        }
    }

    private void RunTouched(RuleRun run, RuleState[] states)
    {
        run.Begin(_changed, states: states);
        run.TellOpen(rule => _isTouched[rule.Id]);
        run.Restrict(rule => _isTouched[rule.Id]);
        if (_set.Rules.All(rule => !_isTouched[rule.Id] || rule.Rule.Subject == typeof(Programme)))
        {
            run.RunRoot(_changed);
            return;
        }

        run.PassBy(WalkedType.Reaching(type => Array.Exists(_set.RulesOf(type), rule => _isTouched[rule.Id])));
        run.RunAll(_changed);
    }

    private void ClearTouched(int[] counts)
    {
        for (var id = 0; id < _isTouched.Length; id++)
        {
            if (_isTouched[id])
            {
                RunOutcomes.Clear(counts, id);
            }
        }
    }

    private static void Add(int[] counts, RunOutcomes outcomes, int sign)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += sign * outcomes.Counts[i];
        }
    }

    private bool[] AffectedBy(RunOutcomes outcomes, bool[]? affected = null)
    {
        affected ??= [.. _isTouched];
        for (var id = 0; id < affected.Length; id++)
        {
            affected[id] |= outcomes.Ran(id);
        }

        return affected;
    }

    private Func<int, RuleResult?> Keep(ValidationReport report, bool[] affected)
    {
        var results = new RuleResult?[_set.IdCount];
        var next = 0;
        var last = -1;
        foreach (var rule in _set.Rules)
        {
            if (rule.Id != last)
            {
                last = rule.Id;
                results[rule.Id] = affected[rule.Id] ? null : report.Rules[next];
                next++;
            }
        }

        return id => results[id];
    }

    private List<Told> Merge(ValueList<Finding> findings, Origin[] origins, List<Told> told)
    {
        var sorted = told.Index()
            .OrderBy(entry => entry.Item.Origin)
            .ThenBy(entry => entry.Index)
            .Select(entry => entry.Item)
            .ToList();
        var merged = new List<Told>(findings.Count + sorted.Count);
        var next = 0;
        for (var i = 0; i < origins.Length; i++)
        {
            var origin = origins[i];
            if (_isTouched[origin.Rule] || (origin.Part >= 0 && _items.Contains((origin.Part, origin.Item))))
            {
                continue;
            }

            while (next < sorted.Count && sorted[next].Origin.CompareTo(origin) < 0)
            {
                merged.Add(sorted[next++]);
            }

            merged.Add(new(origin, findings[i]));
        }

        merged.AddRange(sorted[next..]);
        return merged;
    }
}
