using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about claims.</summary>
internal static class ClaimRules
{
    public static Rule HasModality { get; } = Rule.For<IClaim>(
        new("HC-CLM-001"),
        FindingSeverity.Error,
        new("Un chiffre dit dans quel sens il est donné", "A figure says in what sense it is meant"),
        static (claim, check) =>
        {
            if (!Enum.IsDefined(claim.Modality))
            {
                check.Breaks(
                    nameof(claim.Modality),
                    new("L'affirmation n'a pas de modalité connue.", "The claim has no known modality."),
                    new(
                        "Dire si le fait est un état initial, prévu, attendu, réalisé ou sous condition.",
                        "Say whether the fact is a baseline, planned, expected, achieved or conditional."));
            }
        }) with
    {
        Statement = new(
            "Un fait chiffré porte une modalité : état initial, prévu, attendu, réalisé ou sous condition.",
            "A numeric fact carries a modality: baseline, planned, expected, achieved or conditional."),
        Rationale = new(
            "Additionner ce qui est fait et ce qui est espéré, c'est rendre compte de ce qui n'a pas eu lieu.",
            "Adding what was done to what is hoped for reports what has not happened."),
        SourceText = new(
            "Lettre Platforma n°16 : « a permis de former 688 personnes », « devrait permettre à plus de 3 millions »",
            "Platforma newsletter 16: \"has trained 688 people\", \"should allow more than 3 million\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };

    public static Rule PartsFitTotal { get; } = Rule.For<Breakdown<TraineeCategory>>(
        new("HC-CLM-002"),
        FindingSeverity.Error,
        new("Les parties s'accordent avec leur total", "Parts agree with their total"),
        static (breakdown, check) =>
        {
            if (breakdown.Parts.IsEmpty)
            {
                check.DoesNotApply();
                return;
            }

            ((ICheckedContent)breakdown).Check(check);
            check.NeedsKnown(JsonPointer.Root, (nameof(breakdown.Total), Bounds.Of(breakdown.Total).IsExact));
            for (var i = 0; i < breakdown.Parts.Count; i++)
            {
                if (!Bounds.Of(breakdown.Parts[i].People).IsExact)
                {
                    var part = JsonPointer.Root / nameof(breakdown.Parts) / i;
                    check.Undecided(part / nameof(BreakdownPart<>.People));
                }
            }
        }) with
    {
        Statement = new(
            "Les parties connues ne dépassent pas leur total, et toutes connues elles le font ; une partie inconnue "
            + "n'est jamais complétée.",
            "Known parts do not exceed their total, and make it when all are known; an unknown part is never filled "
            + "in."),
        Rationale = new(
            "Les 688 personnes formées sont de trois catégories dont la répartition n'est pas publiée : une part "
            + "devinée passerait pour un fait.",
            "The 688 people trained are of three categories whose split is not published: a part that is guessed "
            + "would pass for a fact."),
        SourceText = new(
            "Lettre Platforma n°16 : 688 personnes en trois catégories, sans répartition publiée",
            "Platforma newsletter 16: 688 people in three categories, split not published"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };
}
