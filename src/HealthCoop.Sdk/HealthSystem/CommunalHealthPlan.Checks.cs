namespace HealthCoop.HealthSystem;

/// <content>Whether what is said of the plan agrees.</content>
[LooksAt(
    nameof(Years),
    nameof(Status),
    nameof(AdoptedOn),
    nameof(Priorities),
    nameof(Steps),
    nameof(Activities),
    nameof(YearlyMeans))]
public sealed partial record CommunalHealthPlan
{
    private const string StepsRule = "HC-DOC-043";

    private const string MeansRule = "HC-DOC-044";

    void ICheckedContent.Check(IContentCheck check)
    {
        CheckYears(check);
        CheckRanks(check);
        CheckStatus(check);
        CheckAdoption(check);
        CheckActivities(check, Activities, JsonPointer.Root);
        foreach (var (i, priority) in Priorities.Index().Where(priority => priority.Item is not null))
        {
            CheckActivities(check, priority.Activities, JsonPointer.Root / nameof(Priorities) / i);
        }

        foreach (var (i, means) in YearlyMeans.Index())
        {
            if (means is { SubsidyRequired: { Comparator: Comparator.Exactly, Value: { } subsidy } }
                && means is { Cost: { Comparator: Comparator.Exactly, Value: { } cost } }
                && subsidy.Currency == cost.Currency
                && subsidy.Amount > cost.Amount)
            {
                check.Breaks(
                    MeansRule,
                    JsonPointer.Root / nameof(YearlyMeans) / i / nameof(means.SubsidyRequired),
                    new(
                        $"La subvention est de {subsidy} et le coût de {cost}.",
                        $"The subsidy is {subsidy} and the cost {cost}."),
                    new("Corriger l'un des deux.", "Correct one of the two."));
            }
        }
    }

    private void CheckActivities(IContentCheck check, ValueList<HealthPlanActivity> activities, JsonPointer path)
    {
        foreach (var (i, activity) in activities.Index())
        {
            if (activity?.Years is { } years && Years is { } all && (years.First < all.First || years.Last > all.Last))
            {
                check.Breaks(
                    MeansRule,
                    path / nameof(Activities) / i / nameof(activity.Years),
                    new($"Les années {years} ne sont pas toutes de {all}.", $"Not all of {years} are within {all}."),
                    new("Corriger les années.", "Correct the years."));
            }
        }
    }

    private void CheckRanks(IContentCheck check)
    {
        var told = new HashSet<int>();
        foreach (var (i, priority) in Priorities.Index())
        {
            if (priority is { Rank: > 0 and var rank } && !told.Add(rank))
            {
                check.Breaks(
                    "HC-DOC-045",
                    JsonPointer.Root / nameof(Priorities) / i / nameof(priority.Rank),
                    new($"Le rang {rank} est donné deux fois.", $"The rank {rank} is given twice."),
                    new("Donner à chaque priorité un rang à elle.", "Give each priority a rank of its own."));
            }
        }
    }

    // A later step without a date may have been taken too.
    private void CheckStatus(IContentCheck check)
    {
        HealthPlanStep?[] steps = [.. Steps];
        var last = Array.FindLastIndex(steps, step => step?.On is { IsKnown: true } on && on.Modality.IsFact());
        if (last >= 0
            && Status is { Comparator: Comparator.Exactly, Value: { } status }
            && Status.Modality.IsFact()
            && Array.TrueForAll(
                steps[last..],
                step => step is not null && (step.Status != status || step.On is { } on && !on.Modality.IsFact())))
        {
            var (said, reached) = (DocumentWord.Of(status), DocumentWord.Of(steps[last]!.Status));
            check.Breaks(
                StepsRule,
                JsonPointer.Root / nameof(Status) / nameof(Status.Value),
                new(
                    $"L'état est « {said} », et la dernière étape franchie « {reached} ».",
                    $"The status is '{said}', and the last step that was taken is '{reached}'."),
                new(
                    "Corriger l'état, ou ajouter l'étape qui y mène, sans date si elle n'est pas connue.",
                    "Correct the status, or add the step that leads to it, without a date where none is known."));
        }
    }

    private void CheckAdoption(IContentCheck check)
    {
        if (AdoptedOn is not { Comparator: Comparator.Exactly, Value: { } adopted })
        {
            return;
        }

        var others = Steps.Index()
            .Where(step => step.Item is { Status: HealthPlanStatus.Adopted, On: { IsKnown: true } on }
                && on.Comparator is Comparator.Exactly
                && on.Modality.IsFact() == AdoptedOn.Modality.IsFact())
            .Select(step => (step.Index, On: step.Item.On!.Value!.Value))
            .ToArray();
        if (others is [.., var (i, other)] && Array.TrueForAll(others, step => Differ(step.On, adopted)))
        {
            check.Breaks(
                StepsRule,
                JsonPointer.Root / nameof(Steps) / i / nameof(HealthPlanStep.On),
                new(
                    $"Le plan est adopté le {adopted}, et l'étape le dit du {other}.",
                    $"The plan is adopted on {adopted}, and the step says {other}."),
                new("Écrire la même date.", "Write the same date."));
        }
    }

    private static bool Differ(PartialDate one, PartialDate other) =>
        one.Latest < other.Earliest || other.Latest < one.Earliest;

    private void CheckYears(IContentCheck check)
    {
        var told = new HashSet<int>();
        foreach (var (index, means) in YearlyMeans.Index())
        {
            if (means is not { Year: > 0 and var year })
            {
                continue;
            }

            var isOutside = year < Years?.First || year > Years?.Last;
            if (isOutside || !told.Add(year))
            {
                check.Breaks(
                    "HC-DOC-042",
                    JsonPointer.Root / nameof(YearlyMeans) / index / nameof(means.Year),
                    isOutside
                        ? new($"L'année {year} n'est pas de {Years}.", $"The year {year} is not one of {Years}.")
                        : new($"L'année {year} est dite deux fois.", $"The year {year} is told twice."),
                    new(
                        "Donner une fois les moyens de chaque année du plan.",
                        "Give the means of each year of the plan once."));
            }
        }
    }
}
