using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about the team that norms ask for; the norms are dated data.</summary>
internal static class StaffingRules
{
    private static readonly Narrative Fill = new(
        "Pourvoir le poste, et convenir de qui le paie.",
        "Fill the post, and agree on who pays it.");

    /// <summary>Gets the rule that a facility has the team of the norm in force.</summary>
    /// <remarks>A post that a norm tells by a qualification alone is left aside: staff is not known by it.</remarks>
    public static Rule TeamMeetsNorm { get; } = Rule.For<Facility>(
        new("HC-HRH-001"),
        FindingSeverity.Error,
        new("L'équipe est celle de la norme", "The team is that of the norm"),
        CheckTeam) with
    {
        Statement = new(
            "L'équipe d'un établissement a chaque poste et l'effectif que demande la norme en vigueur pour ce type "
            + "d'établissement dans ce pays.",
            "The team of a facility has each post and the number of staff that the norm in force asks for, for that "
            + "type of facility in that country."),
        Rationale = new(
            "Un poste qui manque ferme un service entier, ce qu'un taux de couverture ne montre pas.",
            "One missing post closes a whole service, which a rate of coverage does not show."),
        SourceText = new(
            "Mali : équipe minimale du CSCom et 12 agents essentiels (appréciation de 2019)",
            "Mali: minimum team of the CSCom and 12 essential agents (assessment of 2019)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Territories | ProgrammePart.Cadres | ProgrammePart.Start,
    };

    private static void CheckTeam(Facility facility, Programme programme, RuleCheck check)
    {
        var applies = false;
        var country = check.Find(facility.Territory)?.Country;
        foreach (var norm in check.Reference.StaffingNorms)
        {
            if (norm.IsFor(facility, country) && NormTime.IsInForce(norm.InForce, programme, check))
            {
                applies = true;
                CheckPosts(norm, facility, check);
                CheckStaff(norm, facility, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckPosts(StaffingNorm norm, Facility facility, RuleCheck check)
    {
        foreach (var post in norm.Posts)
        {
            if (post is { Function: null, Isco: null } || IsFilled(post, facility, check))
            {
                continue;
            }

            if (!facility.Means.PostsAreComplete)
            {
                check.Undecided(Posts);
            }
            else if (OpenFactOf(post, facility, check) is { } open)
            {
                check.Undecided(open);
            }
            else
            {
                check.Breaks(
                    Posts,
                    new(
                        $"Il manque à l'équipe le poste « {post.Name.French} » de la norme « {norm.Id} ».",
                        $"The team lacks the post '{post.Name.English}' of the norm '{norm.Id}'."),
                    Fill);
            }
        }
    }

    private static bool IsFilled(StaffingNormPost wanted, Facility facility, RuleCheck check)
    {
        var staff = 0m;
        foreach (var post in facility.Means.Posts)
        {
            staff += IsThat(wanted, post, check) is true ? post.Staff.Count : 0;
        }

        return wanted.Number is { } number ? staff >= number : staff > 0;
    }

    // Nothing where it is not known what the staff does, or which occupation it has.
    private static bool? IsThat(StaffingNormPost wanted, StaffPost post, RuleCheck check) =>
        wanted.Function is { } function ? post.Function is { } told ? told == function : null
        : check.Find(post.Cadre)?.Isco is { } occupation ? wanted.Isco!.Value.Includes(occupation)
        : null;

    private static JsonPointer? OpenFactOf(StaffingNormPost wanted, Facility facility, RuleCheck check)
    {
        for (var i = 0; i < facility.Means.Posts.Count; i++)
        {
            if (IsThat(wanted, facility.Means.Posts[i], check) is null)
            {
                return Posts / i
                    / (wanted.Function is null ? nameof(StaffPost.Cadre) : nameof(StaffPost.Function));
            }
        }

        return null;
    }

    private static void CheckStaff(StaffingNorm norm, Facility facility, RuleCheck check)
    {
        var staff = 0m;
        foreach (var post in facility.Means.Posts)
        {
            staff += post.Staff.Count;
        }

        if (norm.Staff is not { } least || staff >= least)
        {
            return;
        }

        if (!facility.Means.PostsAreComplete)
        {
            check.Undecided(Posts);
            return;
        }

        var told = DecimalText.Write(staff);
        check.Breaks(
            Posts,
            new(
                $"L'équipe compte {told} agents ; la norme « {norm.Id} » en demande {least}.",
                $"The team has {told} people; the norm '{norm.Id}' asks for {least}."),
            Fill);
    }

    private static JsonPointer Posts =>
        JsonPointer.Root / nameof(Facility.Means) / nameof(FacilityMeans.Posts);
}
