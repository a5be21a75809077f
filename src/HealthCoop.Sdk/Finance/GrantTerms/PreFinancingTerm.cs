namespace HealthCoop.Finance.GrantTerms;

/// <summary>How the grant is paid. Of several schedules the first whose limits fit holds.</summary>
[LooksAt(nameof(Schedules))]
public sealed record PreFinancingTerm : GrantTerm, ICheckedContent
{
    /// <summary>Gets the schedules, in the order in which they are tried: at least one, and all but the last have a
    /// limit (rule HC-DOC-060).</summary>
    public required ValueList<PreFinancingSchedule> Schedules { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        if (Schedules.IsEmpty)
        {
            check.Breaks(
                GrantFaults.Rule,
                JsonPointer.Root / nameof(Schedules),
                new("Aucun échéancier n'est donné.", "No schedule is given."),
                new("Donner un échéancier, ou ôter la condition.", "Give a schedule, or remove the term."));
        }

        for (var i = 0; i < Schedules.Count - 1; i++)
        {
            if (Schedules[i] is { UpToDuration: null, UpToGrant: null })
            {
                check.Breaks(
                    GrantFaults.Rule,
                    JsonPointer.Root / nameof(Schedules) / i,
                    new(
                        "L'échéancier vaut toujours, et ceux qui le suivent ne valent jamais.",
                        "The schedule always holds, and those that follow it never do."),
                    new("Lui donner une limite, ou le mettre en dernier.", "Give it a limit, or put it last."));
            }
        }
    }
}
