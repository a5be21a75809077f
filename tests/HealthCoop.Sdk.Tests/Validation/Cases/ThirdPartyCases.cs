using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>ThirdPartyRules</c>.</summary>
internal static class ThirdPartyCases
{
    private const string Rule = "EU-FSTP";

    private const string Amount = "/agreements/1/amount";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks(Rule, Amount, p => HandedOn(p, Money.Eur(10_000.01m))),
        Breaks(Rule, Amount, p => Aimed(HandedOn(p, Money.Eur(10_000.01m)), true), "/attestations/0/isSo"),
        Breaks(Rule, Amount, p => HandedOn(p, Money.Xof(6_560_000))),
        Breaks(Rule, "/agreements", p => HandedOn(p, [.. Enumerable.Repeat(Money.Eur(10_000), 11)])),
        Breaks(Rule, "/attestations/0/isSo", p => Aimed(HandedOn(p, Money.Eur(1)), true)),
        Breaks(Rule, Amount, p => Aimed(Later(HandedOn(p, Money.Eur(60_000.01m))), false)),
        Holds(Rule, p => HandedOn(p, Money.Eur(10_000))),
        Holds(Rule, p => HandedOn(p, Money.Xof(6_559_570))),
        Holds(Rule, p => HandedOn(p, [.. Enumerable.Repeat(Money.Eur(10_000), 10)])),
        Holds(Rule, p => Aimed(HandedOn(p, Money.Eur(10_000)), false)),
        Holds(Rule, p => Later(HandedOn(p, Money.Eur(60_000), Money.Eur(60_000)))),
        Holds(Rule, p => Aimed(Later(HandedOn(p, Money.Eur(60_001))), true)),
        Undecided(Rule, "/attestations", p => Later(HandedOn(p, Money.Eur(60_001)))),
        Undecided(Rule, Amount, p => HandedOn(p, (Money?)null)),
        Undecided(Rule, Amount, p => HandedOn(p, Money.Usd(1))),
        Holds(Rule, p => Limited(p, Comparator.AtMost, 10)),
        Holds(Rule, p => Limited(p, Comparator.LessThan, 10)),
        Undecided(Rule, Amount, p => Limited(p, Comparator.AtMost, 11), Amounts(2, 10)),
        Undecided(Rule, Amount, p => Limited(p, Comparator.AtMost, 15), Amounts(2, 14)),
        Undecided(Rule, "/agreements/2/amount", p => Later(HandedOn(p, Money.Eur(60_000), null))),
        Undecided(Rule, "/agreements/11/amount", p => OnTop(p, Claim.Planned(Comparator.AtMost, Money.Eur(0.01m)))),
        Undecided(Rule, "/agreements/11/amount", p => OnTop(p, Unknown<Money>())),
        Breaks(Rule, "/agreements", p => OnTop(p, Claim.Planned(Comparator.AtLeast, Money.Eur(0.01m)))) with
        {
            Open = ["/agreements/11/amount"],
        },
        Undecided(Rule, "/start", p => HandedOn(p, Money.Eur(1)) with
        {
            Start = Claim.Assumed(new PartialDate(2010), new("hypothèse", "assumption")),
        }),
        About(Rule, p => p),
    ];

    private static Programme HandedOn(Programme p, params Money?[] amounts) => p with
    {
        Agreements =
        [
            p.Agreements[0],
            .. amounts.Select((amount, i) => new Agreement
            {
                Id = new($"sub-grant-{i}"),
                Title = new("Subvention", "Grant"),
                Type = AgreementType.SubGrantAgreement,
                Amount = amount is { } money ? Claim.Planned(money) : null,
            }),
        ],
        Attestations = [],
    };

    // Of each no more than a bound of EUR 10,000 is told.
    private static Programme Limited(Programme p, Comparator comparator, int count) => Stated(
        HandedOn(p, [.. Enumerable.Repeat(Money.Eur(10_000), count)]),
        1,
        Claim.Planned(comparator, Money.Eur(10_000)));

    // Ten grants exhaust what is allowed in all; there is one more.
    private static Programme OnTop(Programme p, Claim<Money> more) =>
        Stated(HandedOn(p, [.. Enumerable.Repeat(Money.Eur(10_000), 11)]), 11, more);

    private static Programme Stated(Programme p, int first, Claim<Money> amount) => p with
    {
        Agreements = p.Agreements.Select((a, i) => i < first ? a : a with { Amount = amount }).ToValueList(),
    };

    private static string[] Amounts(int first, int count) =>
        [.. Enumerable.Range(first, count).Select(i => $"/agreements/{i}/amount")];

    private static Programme Later(Programme p) => Granted(p, s => s with { Profile = new("eu-prag-2012") }) with
    {
        Start = Claim.Achieved(new PartialDate(2012, 1, 1)),
    };

    private static Programme Aimed(Programme p, bool isAim) => p with
    {
        Attestations =
        [
            new()
            {
                Id = new("aim"),
                Matter = AttestationMatter.GrantsToThirdPartiesAreMainAim,
                IsSo = Claim.Planned(isAim),
            },
        ],
    };
}
