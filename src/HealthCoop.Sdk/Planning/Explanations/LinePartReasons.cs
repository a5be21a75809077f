using HealthCoop.HealthSystem;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;
using HealthCoop.Terminology;

namespace HealthCoop.Planning.Explanations;

/// <summary>Explains how a cost line is taken apart: by pillar, beneficiary and month.</summary>
internal sealed class LinePartReasons(ProgrammeFacts facts)
{
    public List<(Pillar? Pillar, Reasoned<Money> Amount)> ByPillar(
        Reasoned<Money> amount,
        PillarShares pillars,
        JsonPointer path)
    {
        var stated = facts.Stated(
            new("Piliers de l'activité", "Pillars of the activity"),
            string.Join(", ", pillars.Shares.Select(share => $"{FigureText.Of(share.Pillar)} {share.Share}")),
            path);
        if (pillars.IsEmpty)
        {
            return [(null, Reasoned.Computed(
                new("Part d'aucun pilier", "Part of no pillar"),
                amount.Value,
                new("montant entier : aucun pilier n'est nommé", "whole amount: no pillar is named"),
                amount.Why,
                stated.Why))];
        }

        var parts = amount.Value.Allocate([.. pillars.Shares.Select(share => share.Share.Fraction)]);
        return [.. pillars.Shares.Select((share, i) => ((Pillar?)share.Pillar, Reasoned.Computed(
            PartOf("du pilier", "the pillar", Terms.For(share.Pillar).InSentence),
            parts[i],
            new(
                "montant × part du pilier, les restes d'arrondi aux plus grandes parts perdues",
                "amount × share of the pillar, what rounding leaves going where most was lost"),
            amount.Why,
            stated.Why)))];
    }

    public List<(BeneficiaryGroup? Group, Reasoned<Money> Amount)> ByBeneficiary(
        Reasoned<Money> amount,
        ValueList<BeneficiaryShare> shares,
        JsonPointer path)
    {
        var stated = shares
            .Select((share, i) => (share.Group, Share: facts.IfClaimed(
                new("Part des bénéficiaires", "Share of the beneficiaries"),
                share.Share,
                path / i / nameof(BeneficiaryShare.Share))))
            .ToList();
        return [.. BeneficiarySplit.Of(amount.Value, shares).Select(part => (part.Group, Reasoned.Computed(
            part.Group is { } group
                ? PartOf("des bénéficiaires", "the beneficiaries", Terms.For(group).InSentence)
                : new("Part d'aucun bénéficiaire", "Part of no beneficiary"),
            part.Amount,
            part.Group is null
                ? new(
                    "montant − parts des bénéficiaires ; montant entier si elles font plus de 100 %",
                    "amount - parts of the beneficiaries; the whole amount if they make more than 100 %")
                : new(
                    "montant × part des bénéficiaires, les restes d'arrondi aux plus grandes parts perdues",
                    "amount × share of the beneficiaries, what rounding leaves going where most was lost"),
            [
                amount.Why,
                .. from share in stated
                   where part.Group is null || share.Group == part.Group
                   where share.Share is not null
                   select share.Share.Why,
            ])))];
    }

    public static List<(Reasoned<YearMonth> Month, Reasoned<Money> Amount)> ByMonth(
        Reasoned<Money> amount,
        Reasoned<LocalDate> start,
        Reasoned<LocalDate> finish) =>
        [.. DaySpread.ByMonth(amount.Value, start.Value, finish.Value).Select((part, i) => (
            Reasoned.Computed(
                new("Mois", "Month"),
                part.Month,
                i == 0
                    ? new("mois du premier jour", "month of the first day")
                    : new($"mois du premier jour + {FigureText.Of(i)}", $"month of the first day + {FigureText.Of(i)}"),
                start.Why,
                finish.Why),
            Reasoned.Computed(
                new($"Part de {FigureText.Of(part.Month)}", $"Part of {FigureText.Of(part.Month)}"),
                part.Amount,
                new(
                    "montant × part des jours jusqu'à la fin du mois, arrondi, moins les mois d'avant",
                    "amount × share of the days up to the end of the month, rounded, less the months before"),
                amount.Why,
                start.Why,
                finish.Why)))];

    private static Narrative PartOf(string french, string english, Narrative name) =>
        new($"Part {french} « {name.French} »", $"Part of {english} '{name.English}'");
}
