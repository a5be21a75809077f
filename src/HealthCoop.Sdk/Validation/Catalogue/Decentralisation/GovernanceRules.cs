using HealthCoop.HealthSystem;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about bodies and plans of authorities.</summary>
internal static class GovernanceRules
{
    public static Rule PrefigurationIsWhole { get; } = Rule.For<Institution>(
        new("HC-GOV-001"),
        FindingSeverity.Error,
        new("Une cellule de préfiguration dit ce qu'elle deviendra", "A prefiguration unit says what it will become"),
        CheckPrefiguration) with
    {
        Statement = new(
            "Une cellule de préfiguration nomme son successeur, l'acte de transformation, son mandat, sa direction, sa "
            + "ligne budgétaire et sa date de fin.",
            "A prefiguration unit names its successor, the act of transformation, its mandate, its head, its budget "
            + "line and its sunset date."),
        Rationale = new(
            "Une cellule sans successeur ni date de fin reste provisoire, et disparaît avec le projet qui la paie.",
            "A unit without a successor and a sunset date stays provisional, and disappears with the project that pays "
            + "for it."),
        SourceText = new(
            "Lettre Platforma n°16 : « cellule de préfiguration ... en vue de la création d'une future direction »",
            "Platforma newsletter 16: prefiguration unit, in view of a future directorate"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Institutions,
    };

    public static Rule AdoptionIsDated { get; } = Rule.For<CommunalHealthPlan>(
        new("HC-PCD-002"),
        FindingSeverity.Error,
        new("Un plan adopté l'est à une date et par un organe", "An adopted plan has a date and a body"),
        CheckAdoption) with
    {
        Statement = new(
            "Un plan communal adopté, en vigueur ou évalué a une date et un organe d'adoption ; un plan qui ne l'est "
            + "pas encore n'a pas de date atteinte.",
            "A communal plan that is adopted, in force or evaluated has a date and a body of adoption; one that is not "
            + "yet has no achieved date."),
        Rationale = new(
            "Un plan que l'on dit adopté sans acte ni date n'engage pas le conseil et n'ouvre aucun crédit.",
            "A plan that is called adopted without an act and a date does not bind the council and opens no credit."),
        SourceText = new(
            "Lettre Platforma n°16 : plan de Ouagadougou adopté, plan de Bamako en cours d'élaboration",
            "Platforma newsletter 16: Ouagadougou's plan adopted, Bamako's under preparation"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };

    private static void CheckPrefiguration(Institution unit, RuleCheck check)
    {
        if (unit.Type != InstitutionType.PrefigurationUnit)
        {
            check.DoesNotApply();
            return;
        }

        check.NeedsKnown(
            JsonPointer.Root,
            (nameof(unit.Successor), unit.Successor is not null),
            (nameof(unit.TransformationAct), unit.TransformationAct is not null),
            (nameof(unit.Mandate), unit.Mandate is not null),
            (nameof(unit.HeadedBy), unit.HeadedBy is not null),
            (nameof(unit.BudgetLine), unit.BudgetLine is not null),
            (nameof(unit.SunsetOn), unit.SunsetOn is { IsKnown: true }));

        if (unit.Successor is { } successor
            && (successor == unit.Id || check.Find(successor) is { Type: InstitutionType.PrefigurationUnit }))
        {
            check.Breaks(
                nameof(unit.Successor),
                new(
                    $"Le successeur « {successor} » est lui-même une cellule de préfiguration.",
                    $"The successor '{successor}' is a prefiguration unit itself."),
                new("Nommer le service qu'elle prépare.", "Name the body that it prepares."));
        }

        if (DayBounds.Of(unit.SunsetOn).Last < DayBounds.Of(unit.SetUpOn).First)
        {
            check.Breaks(
                nameof(unit.SunsetOn),
                new(
                    $"La cellule finit le {unit.SunsetOn!.Value}, avant sa création, {unit.SetUpOn.Value}.",
                    $"The unit ends on {unit.SunsetOn!.Value}, before it is set up, {unit.SetUpOn.Value}."),
                new("Corriger l'une des dates.", "Correct one of the dates."));
        }
    }

    private static void CheckAdoption(CommunalHealthPlan plan, RuleCheck check)
    {
        if (plan.Status.Value is not { } status)
        {
            check.Undecided(nameof(plan.Status));
            return;
        }

        if (status >= HealthPlanStatus.Adopted)
        {
            CheckAdopted(plan, check);
        }
        else if (plan.AdoptedOn is { IsKnown: true } on && on.Modality.IsFact() && plan.Status.Modality == on.Modality)
        {
            check.Breaks(
                nameof(plan.AdoptedOn),
                new(
                    $"Le plan n'est pas encore adopté ({DocumentWord.Of(status)}), et porte une date d'adoption : "
                    + $"{on.Value}.",
                    $"The plan is not adopted yet ({DocumentWord.Of(status)}), and bears a date of adoption: "
                    + $"{on.Value}."),
                new("Corriger l'état ou la date.", "Correct the status or the date."));
        }
    }

    // The plan says itself by whom and when it is adopted, or the step of its adoption does.
    private static void CheckAdopted(CommunalHealthPlan plan, RuleCheck check)
    {
        var last = plan.Steps.Count - 1;
        while (last >= 0 && plan.Steps[last].Status != HealthPlanStatus.Adopted)
        {
            last--;
        }

        var step = last < 0 ? null : plan.Steps[last];
        if (plan.AdoptedBy is null && step?.By is null)
        {
            check.Undecided(nameof(plan.AdoptedBy));
        }

        var ofStep = plan.AdoptedOn is null && step is not null ? last : (int?)null;
        var date = plan.AdoptedOn ?? step?.On;
        if (date is not { IsKnown: true })
        {
            check.Undecided(PlaceOf(ofStep));
        }
        else if (!date.Modality.IsFact() && plan.Status.Modality.IsFact())
        {
            check.Breaks(
                PlaceOf(ofStep),
                new(
                    $"Le plan est adopté, et sa date d'adoption n'est qu'annoncée : {date.Value}.",
                    $"The plan is adopted, and its date of adoption is only announced: {date.Value}."),
                new("Donner la date de la délibération.", "Give the date of the resolution."));
        }
    }

    private static JsonPointer PlaceOf(int? step) => step is { } ordinal
        ? JsonPointer.Root / nameof(CommunalHealthPlan.Steps) / ordinal / nameof(HealthPlanStep.On)
        : JsonPointer.Root / nameof(CommunalHealthPlan.AdoptedOn);
}
