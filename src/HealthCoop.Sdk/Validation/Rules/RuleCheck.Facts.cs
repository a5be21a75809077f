using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Validation.Rules;

/// <content>Figures of rules and what is attested.</content>
public sealed partial class RuleCheck
{
    private const int DeepestTerritory = 32;

    /// <summary>Tells whether a territory is another or lies in it, as far as that is said.</summary>
    internal bool LiesIn(Id<Territory> territory, Id<Territory> other)
    {
        Id<Territory>? at = territory;

        // Territories may lie in a circle.
        for (var depth = 0; at is { } next && depth < DeepestTerritory; depth++)
        {
            if (next == other)
            {
                return true;
            }

            at = Find(next)?.Within;
        }

        return false;
    }

    /// <summary>Tells whether a facility is one of armed forces.</summary>
    internal bool IsMilitary(Facility facility) =>
        MilitaryFacilities.Includes(facility, facility.Owner is { } owner ? Find(owner) : null);

    /// <summary>Gets a figure of the rule that is in force when the programme starts; reports the start as undecided
    /// where the figure depends on a start that is not known well enough.</summary>
    /// <param name="name">The figure's name within its rule, or <see langword="null"/> for the only one.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="isNeeded">Whether the rule does not apply where there is none.</param>
    /// <returns>The figure, or nothing when there is none or the start leaves it open.</returns>
    internal decimal? Figure(string? name, Programme programme, bool isNeeded = true)
    {
        var (first, last) = DayBounds.Of(programme.Start);
        var id = name is null ? (EntityId?)null : new(name);
        if (Reference.FindOnly(Rule.Id, id, first, last, out var figure))
        {
            if (figure is null && isNeeded)
            {
                DoesNotApply();
            }

            return figure?.Value;
        }

        UndecidedAt(JsonPointer.Root / nameof(programme.Start));
        return null;
    }

    /// <summary>Requires that something is attested about the whole programme.</summary>
    internal void NeedsAttested(AttestationMatter matter, Programme programme, Narrative message, Narrative advice) =>
        NeedsAttested(matter, programme, new AttestedThing(), message, advice);

    /// <summary>Requires that something is attested about one thing: what says so keeps the rule, what denies it breaks
    /// it, and silence leaves it undecided.</summary>
    internal void NeedsAttested(
        AttestationMatter matter,
        Programme programme,
        AttestedThing about,
        Narrative message,
        Narrative advice)
    {
        var list = JsonPointer.Root / nameof(programme.Attestations);
        if (AttestedMatters.IndexOf(programme, matter, about) is not { } index)
        {
            UndecidedAt(list);
            return;
        }

        switch (AttestedMatters.IsSo(programme, matter, about))
        {
            case null:
                UndecidedAt(list / index / nameof(Attestation.IsSo));
                break;
            case false:
                BreaksAt(list / index / nameof(Attestation.IsSo), message, advice);
                break;
        }
    }
}
