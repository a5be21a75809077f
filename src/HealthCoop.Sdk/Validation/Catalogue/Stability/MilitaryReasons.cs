using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Stability;

/// <summary>What is shown before armed forces are supported.</summary>
internal static class MilitaryReasons
{
    public static void Check(Programme programme, RuleCheck check)
    {
        var applies = false;
        foreach (var term in check.TermsOf<MilitarySupportTerm>(programme.Budget))
        {
            applies = true;
            CheckReasons(term, programme, check);
        }

        if (!applies
            && CapacityBuilding.Is(programme)
            && CapacityBuilding.TermOf<MilitarySupportTerm>(check) is { } own)
        {
            applies = true;
            CheckReasons(own, programme, check);
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckReasons(MilitarySupportTerm term, Programme programme, RuleCheck check)
    {
        check.Cite(term.SourceText);
        foreach (var condition in term.Conditions)
        {
            check.NeedsAttested(SupportConditions.MatterOf(condition), programme, Denial(condition), GiveItToOthers);
        }
    }

    private static Narrative Denial(MilitaryCondition condition) => condition switch
    {
        MilitaryCondition.NonMilitaryActorsCannotMeetNeed =>
            new("Des acteurs non militaires peuvent répondre au besoin.", "Non-military actors can meet the need."),
        MilitaryCondition.ThreatToStateInstitutions => new(
            "Ni les institutions ni les droits ne sont menacés.",
            "Neither institutions nor rights are under threat."),
        _ => new("Le pays partenaire n'est pas d'accord.", "The partner country does not agree."),
    };

    private static Narrative GiveItToOthers { get; } = new(
        "Confier l'action à des acteurs civils, ou changer d'instrument.",
        "Leave the action to civilian actors, or change the instrument.");
}
