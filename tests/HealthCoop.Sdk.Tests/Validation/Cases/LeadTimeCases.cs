using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>LeadTimeRules</c>.</summary>
internal static class LeadTimeCases
{
    private const string NotAfter = "/activities/3/notAfter";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-PRC-004", NotAfter, p => Done(p, 5, 4)),
        Holds("HC-PRC-004", p => Done(p, 5, 5)),
        Breaks("HC-PRC-004", NotAfter, p => Rewired(Done(p, 5, 4), 3, [p.Activities[1]])),
        Breaks("HC-PRC-004", NotAfter, p => Rewired(Done(p, 5, 4), 3, [p.Activities[0], p.Activities[2]])),
        Breaks("HC-PRC-004", NotAfter, p => Rewired(Done(p, 5, 4), 2, [p.Activities[0], p.Activities[1]])),
        About("HC-PRC-004", p => Rewired(Done(p, 5, 4), 3, [new(p.Activities[2].Id, link: PrecedenceKind.FinishToFinish)])),
        About("HC-PRC-004", p => Rewired(Done(p, 5, 4), 3, [p.Activities[0]])),
        About("HC-PRC-004", p => Rewired(Done(p, 5, 4), 2, [p.Activities[0]])),
        About("HC-PRC-004", p => p),
        Breaks("HC-PRC-004", NotAfter, p => Lasting(Done(p, 5, 29), Claim.Planned(Length.Months(1)))),
        Holds("HC-PRC-004", p => Lasting(Done(p, 5, 31), Claim.Planned(Length.Months(1)))),
        Holds("HC-PRC-004", p => Lasting(Done(p, 5, 5), Claim.Planned(Length.WorkingDays(5)))),
        Breaks("HC-PRC-004", NotAfter, p => Lasting(Done(p, 4, 30), Unknown<Length>())),
        Undecided("HC-PRC-004", "/activities/3/timing", p => Lasting(Done(p, 12, 31), Unknown<Length>())),
        Undecided("HC-PRC-004", "/activities/3/timing",
            p => Lasting(Done(p, 12, 31), Claim.Planned(Comparator.AtLeast, Length.Days(5)))),
        Undecided("HC-PRC-004", NotAfter, p => With<Training>(p, 3, t => t with { NotAfter = Claim.Planned(new PartialDate(2010, 5)) })),
        Undecided("HC-PRC-004", NotAfter, p => With<Training>(p, 3, t => t with { NotAfter = Unknown<PartialDate>() })),
        Undecided("HC-PRC-004", "/start", p => Done(p, 12, 31) with { Start = Claim.Assumed(new PartialDate(2010), new("hypothèse", "assumption")) }),
        Breaks("HC-PRC-004", NotAfter, p => Arriving(Done(p, 8, 4), On(8, 1, 2010))),
        Holds("HC-PRC-004", p => Arriving(Done(p, 8, 5), On(8, 1, 2010))),
        Breaks("HC-PRC-004", NotAfter, p => Arriving(Done(p, 5, 4), On(2, 1, 2010))),
        Holds("HC-PRC-004", p => Arriving(Done(p, 5, 5), On(2, 1, 2010))),
        Undecided("HC-PRC-004", "/activities/3/after", p => Arriving(Done(p, 12, 31), Unknown<PartialDate>())),
        Breaks("HC-PRC-004", NotAfter, p => Arriving(Ordered(Done(p, 8, 4), Unknown<PartialDate>()), On(8, 1, 2010))),
        Undecided("HC-PRC-004", "/activities/3/after", p => Ordered(Done(p, 12, 31), Unknown<PartialDate>())),
        Breaks("HC-PRC-004", NotAfter, p => Ordered(Done(p, 7, 4))),
        Holds("HC-PRC-004", p => Ordered(Done(p, 7, 5))),
    ];

    private static Claim<PartialDate> On(int month, int day, int year) => Claim.Planned(new PartialDate(year, month, day));

    private static Programme Done(Programme p, int month, int day) =>
        With<Training>(p, 3, t => t with { NotAfter = On(month, day, 2010) });

    private static Programme Lasting(Programme p, Claim<Length> length) =>
        With<Training>(p, 3, t => t with { Timing = Timing.Lasting(length) });

    private static Programme Arriving(Programme p, Claim<PartialDate> notBefore) =>
        With<EquipmentSupply>(p, 1, s => s with { NotBefore = notBefore });

    // Buying begins in March, or when it is said.
    private static Programme Ordered(Programme p, Claim<PartialDate>? notBefore = null)
    {
        var order = new Procurement
        {
            Id = new("order"),
            Name = new("Commander", "Order"),
            Pillars = Pillar.MedicalProducts,
            Timing = Timing.Lasting(Claim.Planned(Length.Months(4))),
            NotBefore = notBefore ?? On(3, 1, 2010),
        };
        var waiting = Rewired(p, 1, [p.Activities[0], order]);
        return waiting with { Activities = [.. waiting.Activities, order] };
    }
}
