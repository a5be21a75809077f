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
        if (IndexOf(matter, programme, about) is not { } index)
        {
            UndecidedAt(list);
            return;
        }

        switch (Attested(matter, programme, about))
        {
            case null:
                UndecidedAt(list / index / nameof(Attestation.IsSo));
                break;
            case false:
                BreaksAt(list / index / nameof(Attestation.IsSo), message, advice);
                break;
        }
    }

    /// <summary>Tells whether something is attested to be so, or not to be so; nothing where that is not
    /// known.</summary>
    internal static bool? Attested(AttestationMatter matter, Programme programme, AttestedThing about = default)
    {
        bool? answer = null;
        foreach (var attestation in programme.Attestations)
        {
            if (attestation.Matter == matter && about.IsThatOf(attestation) && attestation.IsSo.Value is { } isSo)
            {
                answer = isSo;
            }
        }

        return answer;
    }

    /// <summary>Gets the ordinal of the last attestation of something, one with a known answer before others.</summary>
    internal static int? IndexOf(AttestationMatter matter, Programme programme, AttestedThing about = default)
    {
        int? open = null, answered = null;
        for (var i = 0; i < programme.Attestations.Count; i++)
        {
            var attestation = programme.Attestations[i];
            if (attestation.Matter == matter && about.IsThatOf(attestation))
            {
                open = i;
                answered = attestation.IsSo.IsKnown ? i : answered;
            }
        }

        return answered ?? open;
    }
}

/// <summary>What an attestation is about: the whole programme, or one thing in it.</summary>
internal readonly record struct AttestedThing(
    Id<Facility>? Facility = null,
    Id<Activity>? Activity = null,
    Id<CommunalHealthPlan>? HealthPlan = null)
{
    /// <summary>Tells whether an attestation is about this thing; one about the whole programme is about everything
    /// in it.</summary>
    public bool IsThatOf(Attestation attestation) =>
        (attestation.Facility is null || attestation.Facility == Facility)
        && (attestation.Activity is null || attestation.Activity == Activity)
        && (attestation.HealthPlan is null || attestation.HealthPlan == HealthPlan);
}
