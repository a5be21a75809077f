using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Running;

/// <summary>A finding and where it comes from.</summary>
internal readonly record struct Told(Origin Origin, Finding Finding);

/// <summary>What comes of rules while they are run: how often each outcome, and the findings.</summary>
internal sealed class RunOutcomes(int ids)
{
    private const int Kinds = 4;

    /// <summary>Gets how often each rule had each outcome: four figures for each id, by the values of
    /// <see cref="RuleOutcome"/>.</summary>
    public int[] Counts { get; } = new int[Kinds * ids];

    public List<Told> Broken { get; } = [];

    public List<Told> Undecided { get; } = [];

    /// <summary>Gets the items in which a rule that reads the activities of its site alone found others.</summary>
    public List<(int Part, int Item)> Beyond { get; } = [];

    /// <summary>Gets what came of a rule in all.</summary>
    public static RuleOutcome OutcomeOf(ReadOnlySpan<int> counts, int id)
    {
        var outcome = RuleOutcome.Broken;
        while (outcome > RuleOutcome.NotApplicable && counts[(Kinds * id) + (int)outcome] == 0)
        {
            outcome--;
        }

        return outcome;
    }

    /// <summary>Takes away what came of a rule.</summary>
    public static void Clear(int[] counts, int id) => Array.Clear(counts, Kinds * id, Kinds);

    /// <summary>Tells whether a rule was run over anything.</summary>
    public bool Ran(int id) => Counts.AsSpan(Kinds * id, Kinds).ContainsAnyExcept(0);

    public void Clear()
    {
        Array.Clear(Counts);
        Broken.Clear();
        Undecided.Clear();
        Beyond.Clear();
    }

    public void Add(Origin origin, RuleCheck check)
    {
        Counts[(Kinds * origin.Rule) + (int)check.Outcome]++;
        if (check.LooksBeyondSite)
        {
            Beyond.Add((origin.Part, origin.Item));
        }

        foreach (var finding in check.Broken)
        {
            Broken.Add(new(origin, finding));
        }

        foreach (var finding in check.Unknown)
        {
            Undecided.Add(new(origin, finding));
        }
    }
}
