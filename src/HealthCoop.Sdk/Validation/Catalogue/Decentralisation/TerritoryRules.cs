using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about territories that change.</summary>
internal static class TerritoryRules
{
    public static ValueList<Rule> All => [TerritoriesAreThere];

    /// <remarks>
    /// Territories that are not told by versions are taken to be there always. The rule is about the programme because
    /// facilities, activities and partners refer to territories.
    /// </remarks>
    public static Rule TerritoriesAreThere { get; } = Rule.For<Programme>(
        new("HC-LEG-008"),
        FindingSeverity.Warning,
        new("Un territoire cité existe pendant le programme",
            "A territory that is referred to exists during the programme"),
        CheckTerritories) with
    {
        Statement = new(
            "Un territoire dont les versions sont données en a une, du début à la fin du programme, partout où le "
            + "programme s'y réfère ; sinon, il faut le rattacher de nouveau.",
            "A territory whose versions are given has one, at the start and at the end of the programme, wherever the "
            + "programme refers to it; otherwise it must be mapped anew."),
        Rationale = new(
            "Quand une réforme redécoupe le territoire, l'autorité compétente, la population et les indicateurs "
            + "changent ; un renvoi à l'ancien découpage reste sans que personne ne le voie.",
            "When a reform redraws the map, the competent authority, the population and the indicators change; a "
            + "reference to the old map stays unnoticed."),
        SourceText = new(
            "Mali : loi 2023-007 ; Ouagadougou : loi de 2009, de cinq à douze arrondissements",
            "Mali: law 2023-007; Ouagadougou: law of 2009, from five to twelve arrondissements"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration | ProgrammePart.Territories
            | ProgrammePart.Partners | ProgrammePart.Facilities | ProgrammePart.ActivityPlaces,
    };

    private static void CheckTerritories(Programme programme, RuleCheck check)
    {
        var applies = false;
        for (var i = 0; i < programme.Partners.Count; i++)
        {
            applies |= CheckUse(new(nameof(programme.Partners), i, programme.Partners[i].Territory), programme, check);
        }

        for (var i = 0; i < programme.Facilities.Count; i++)
        {
            var territory = programme.Facilities[i].Territory;
            applies |= CheckUse(new(nameof(programme.Facilities), i, territory), programme, check);
        }

        for (var i = 0; i < programme.Activities.Count; i++)
        {
            var territory = programme.Activities[i].Territory;
            applies |= CheckUse(new(nameof(programme.Activities), i, territory), programme, check);
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static bool CheckUse(Use use, Programme programme, RuleCheck check)
    {
        if (use.Territory is not { } id || check.Find(id) is not { } territory || !HasVersions(territory))
        {
            return false;
        }

        var start = DayBounds.Of(programme.Start);
        var atStart = IsThere(territory, start);
        var atEnd = IsThere(territory, EndOf(programme, start));
        if (atStart is false || atEnd is false)
        {
            Break(use, territory, SuccessorOf(territory, programme, check), check);
            return true;
        }

        if (atStart is null)
        {
            Tell(territory, start, nameof(programme.Start), programme, check);
        }

        if (atEnd is null)
        {
            Tell(territory, EndOf(programme, start), nameof(programme.End), programme, check);
        }

        return true;
    }

    private static bool HasVersions(Territory territory)
    {
        foreach (var version in territory.Versions)
        {
            if (version.Evidence != Evidence.Unconfirmed)
            {
                return true;
            }
        }

        return false;
    }

    private static bool? IsThere(Territory territory, (LocalDate? First, LocalDate? Last) days) =>
        days is { First: { } first, Last: { } last }
        && IsThere(territory, first) is var isThere
        && isThere == IsThere(territory, last)
            ? isThere
            : null;

    private static bool? IsThere(Territory territory, LocalDate day)
    {
        var isUnsure = false;
        foreach (var version in territory.Versions)
        {
            var holds = version.Evidence == Evidence.Unconfirmed ? false : version.Holds(day);
            if (holds is true)
            {
                return true;
            }

            isUnsure |= holds is null;
        }

        return isUnsure ? null : false;
    }

    // A programme without an end of its own ends after its duration; where neither is given, nothing is asked of it.
    private static (LocalDate? First, LocalDate? Last) EndOf(
        Programme programme,
        (LocalDate? First, LocalDate? Last) start)
    {
        if (programme.End is not null)
        {
            return DayBounds.Of(programme.End);
        }

        return programme.Duration is { Value: { } length, Comparator: Comparator.Exactly }
            && start is { First: { } first, Last: { } last }
                ? (ProgrammePeriod.EndOf(first, length), ProgrammePeriod.EndOf(last, length))
                : start;
    }

    private static void Tell(
        Territory territory,
        (LocalDate? First, LocalDate? Last) days,
        string member,
        Programme programme,
        RuleCheck check)
    {
        if (!days.IsKnown())
        {
            check.Undecided(member);
            return;
        }

        for (var i = 0; i < programme.Territories.Count; i++)
        {
            if (programme.Territories[i].Id == territory.Id)
            {
                check.Undecided(JsonPointer.Root / nameof(programme.Territories) / i / nameof(territory.Versions));
                return;
            }
        }
    }

    // What alone continues the territory, where it is there all the time.
    private static Territory? SuccessorOf(Territory territory, Programme programme, RuleCheck check)
    {
        var start = DayBounds.Of(programme.Start);
        return territory.Versions[^1] is { ContinuedByIsComplete: true, ContinuedBy: [var id] }
            && check.Find(id) is { } successor
            && (!HasVersions(successor)
                || (IsThere(successor, start) is true && IsThere(successor, EndOf(programme, start)) is true))
                ? successor
                : null;
    }

    private static void Break(Use use, Territory territory, Territory? successor, RuleCheck check)
    {
        var place = JsonPointer.Root / use.List / use.Ordinal / nameof(use.Territory);
        var message = new Narrative(
            $"Le territoire « {territory.Id} » n'existe pas pendant tout le programme.",
            $"The territory '{territory.Id}' does not exist throughout the programme.");
        var advice = new Narrative(
            "Se référer au territoire qui en tient lieu.",
            "Refer to the territory that stands in its place.");
        if (successor is null)
        {
            check.Breaks(place, message, advice);
        }
        else
        {
            check.Breaks(place, message, advice, Mend.Replace(place, successor.Id));
        }
    }

    /// <summary>A place at which the programme refers to a territory.</summary>
    private readonly record struct Use(string List, int Ordinal, Id<Territory>? Territory);
}
