using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>The papers that an application to the ministry needs.</summary>
internal static class ApplicationPapers
{
    public static void Check(FundingSource source, Programme programme, RuleCheck check)
    {
        if (check.TermOf<ApplicationPapersTerm>(source) is not { } term)
        {
            check.DoesNotApply();
            return;
        }

        check.Cite(term.SourceText);
        foreach (var paper in term.Papers)
        {
            if (paper == ApplicationPaper.AtlasAndAidDeclaration)
            {
                check.NeedsAttested(
                    AttestationMatter.AtlasAndAidDeclarationUpToDate,
                    programme,
                    new(
                        "L'atlas ou la déclaration d'aide publique n'est pas à jour.",
                        "The atlas or the declaration of aid is not up to date."),
                    new(
                        "Mettre à jour l'atlas et la télédéclaration d'aide publique au développement.",
                        "Bring the atlas and the online declaration of official development assistance up to date."));
            }
            else
            {
                CheckSigned(paper == ApplicationPaper.CouncilResolution, programme, check);
            }
        }
    }

    private static void CheckSigned(bool isResolution, Programme programme, RuleCheck check)
    {
        var start = DayBounds.Of(programme.Start);
        int? open = null, late = null;
        for (var i = 0; i < programme.Agreements.Count; i++)
        {
            var agreement = programme.Agreements[i];
            if (!IsPaper(agreement.Type, isResolution))
            {
                continue;
            }

            var signed = DayBounds.Of(agreement.SignedOn);
            if (signed.Last <= start.First)
            {
                return;
            }

            if (signed.First > start.Last)
            {
                late = i;
            }
            else
            {
                open = i;
            }
        }

        var list = JsonPointer.Root / nameof(programme.Agreements);
        if (open is { } undecided)
        {
            check.UndecidedAt(list / undecided / nameof(Agreement.SignedOn));
        }
        else if (late is { } broken)
        {
            BreaksLate(programme.Agreements[broken], list / broken / nameof(Agreement.SignedOn), programme, check);
        }
        else
        {
            check.UndecidedAt(list);
        }
    }

    private static bool IsPaper(AgreementType? type, bool isResolution) => isResolution
        ? type == AgreementType.CouncilResolution
        : type is AgreementType.DecentralisedCooperationAgreement or AgreementType.MemorandumOfUnderstanding;

    private static void BreaksLate(Agreement agreement, JsonPointer place, Programme programme, RuleCheck check) =>
        check.BreaksAt(
            place,
            new(
                $"« {agreement.Id} » est signé le {agreement.SignedOn?.Value}, après le début du programme, le "
                + $"{programme.Start.Value}.",
                $"'{agreement.Id}' is signed on {agreement.SignedOn?.Value}, after the programme's start on "
                + $"{programme.Start.Value}."),
            new(
                "Signer la pièce avant de déposer le dossier, ou corriger la date.",
                "Sign the paper before applying, or correct the date."));
}
