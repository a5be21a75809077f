using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Aimf;

/// <summary>Rules of the cooperation fund of the AIMF.</summary>
internal static class CooperationFundRules
{
    private static readonly Narrative RaiseShare =
        new("Augmenter la part de la ville.", "Raise the share of the city.");

    /// <summary>Gets the rule on the beneficiary city's share and the vote of the bureau.</summary>
    /// <remarks>The beneficiary city is a local authority of the South, or one outside of France where no side is told.
    /// The highest rate of the fund is that of its profile, which rule HC-FIN-001 checks.</remarks>
    public static Rule CityPaysItsShare { get; } = Rule.For<Budget>(
        new("AIMF-FUND"),
        FindingSeverity.Error,
        new("Fonds AIMF : part de la ville, vote du Bureau", "AIMF fund: the city's share, the vote of the bureau"),
        Check) with
    {
        Statement = new(
            "La ville bénéficiaire apporte la part du total que le fonds demande, 20 % au moins, et le Bureau de "
            + "l'AIMF a "
            + "voté.",
            "The beneficiary city gives the share of the total that the fund asks for, at least 20 %, and the "
            + "bureau of "
            + "the AIMF has voted."),
        Rationale = new(
            "Ce que la ville paie elle-même, elle l'entretient ; et le fonds ne s'engage que par un vote, deux fois "
            + "l'an.",
            "A city keeps up what it paid for itself; and the fund commits itself by a vote alone, twice a year."),
        SourceText = new(
            "AIMF, Fonds de coopération (aimf.asso.fr)",
            "AIMF, cooperation fund (aimf.asso.fr)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Partners | ProgrammePart.Attestations,
    };

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } = [CityPaysItsShare];

    private static void Check(Budget budget, Programme programme, RuleCheck check)
    {
        if (check.TermsOf<OwnContributionTerm>(budget).First is not { MinimumShare: { } share } term)
        {
            check.DoesNotApply();
            return;
        }

        check.Cite(term.SourceText);
        new OwnContribution(budget, term, check).Require(
            share,
            static (own, total, least) => new(
                $"La ville bénéficiaire apporte {own} de {total} ; le fonds demande {least} au moins.",
                $"The beneficiary city gives {own} of {total}; the fund asks for {least} at least."),
            RaiseShare);
        check.NeedsAttested(
            AttestationMatter.FunderBureauVoted,
            programme,
            new("Le Bureau de l'AIMF n'a pas voté.", "The bureau of the AIMF has not voted."),
            new(
                "Présenter le projet à la prochaine réunion du Bureau.",
                "Submit the project to the next meeting of the bureau."));
    }
}
