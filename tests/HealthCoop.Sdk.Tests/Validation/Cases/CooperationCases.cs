using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>CooperationRules</c>.</summary>
internal static class CooperationCases
{
    private const string Sides = "HC-PAR-002";
    private const string Act = "HC-LEG-004";
    private const string Signed = "/agreements/1/signedOn";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. OfSides,
        .. OfActs,
    ];

    private static Partner Paris { get; } = new()
    {
        Id = new("paris"),
        Name = new("Paris"),
        Type = OrganisationType.LocalGovernment,
        Form = OrganisationForm.LocalAuthority,
        Country = CountryCode.France,
    };

    private static Agreement Convention { get; } = new()
    {
        Id = new("convention"),
        Title = new("Convention de coopération", "Cooperation agreement"),
        Type = AgreementType.DecentralisedCooperationAgreement,
        Parties = [new("paris"), new("city")],
        Amount = Claim.Planned(Money.Eur(1_000m)),
        SignedOn = Claim.Achieved(new PartialDate(2009, 12)),
    };

    private static Agreement Late { get; } =
        Convention with { Id = new("late"), SignedOn = Claim.Achieved(new PartialDate(2011, 3)) };

    private static Partner Mayors { get; } =
        Paris with { Id = new("mayors"), Type = OrganisationType.Other, Form = null };

    private static IReadOnlyList<RuleCase> OfSides =>
    [
        Holds(Sides, p => Facing(p, Paris)),
        Holds(Sides, p => Facing(p, Paris) with { Type = ProgrammeType.TrilateralCityCooperation }),
        Holds(Sides, p => Facing(p, Paris) with { Type = ProgrammeType.CityTwinning }),
        Holds(Sides, p => Facing(p, Paris) with { Type = null, Agreements = [Convention] }),
        About(Sides, p => Facing(p, Paris) with { Type = null, Agreements = [p.Agreements[0]] }),
        About(Sides, p => Facing(p, Paris) with { Type = ProgrammeType.BilateralHealthProgramme, Agreements = [] }),
        Breaks(Sides, "/partners", p => Facing(p, Mayors)),
        Breaks(Sides, "/partners", p => Facing(p, Paris with { Country = CountryCode.Mali })),
        Undecided(Sides, "/partners", p => Facing(p, Mayors) with { PartnersAreComplete = false }),
        Undecided(Sides, "/partners/2/type", p => Facing(p, Mayors with { Type = null })),
        Undecided(Sides, "/partners/2/country", p => Facing(p, Paris with { Country = null })),
        Undecided(Sides, "/partners/0/country", p => Facing(p, Paris) is var q
            ? q with { Partners = [q.Partners[0] with { Country = null }, q.Partners[1], q.Partners[2]] }
            : p),
        Breaks(Sides, "/partners", p => Facing(p, Mayors with { Country = null })),
        Breaks(Sides, "/partners",
            p => Facing(p, Paris with { Country = null, Side = CooperationSide.South }, CooperationSide.South)),
        Holds(Sides, p => Facing(p, Paris with { Type = null })),
        Holds(Sides, p => Facing(p, Paris with { Form = null })),
        Holds(Sides, p => Facing(p, Paris with { Side = CooperationSide.North }, CooperationSide.South)),
        Holds(Sides, p => Facing(p, Paris with { Side = CooperationSide.South }, CooperationSide.North)),
        Holds(Sides, p => Facing(p, Paris, CooperationSide.South)),
        Breaks(Sides, "/partners", p => Facing(p, Paris with { Side = CooperationSide.South }, CooperationSide.South)),
        Breaks(Sides, "/partners", p => Facing(p, Paris with { Side = CooperationSide.North }, CooperationSide.North)),
        Holds(Sides, p => Facing(
            p,
            Paris with { Country = CountryCode.Mali, PartOf = new("mayors") },
            CooperationSide.South,
            Mayors with { Side = CooperationSide.North })),
    ];

    private static IReadOnlyList<RuleCase> OfActs =>
    [
        About(Act, p => p),
        About(Act, p => Acting(p, Convention) with { Partners = [p.Partners[1], Paris] }),
        About(Act, p => Acting(p, Convention) with { Partners = [p.Partners[0], Mayors] }),
        About(Act, p => Acting(p, Convention) with { Partners = [p.Partners[0] with { Country = null }, Paris] }),
        Holds(Act, p => Acting(p, Convention)),
        Holds(Act, p => Acting(p, Convention with { SignedOn = Claim.Achieved(new PartialDate(2010, 1, 1)) })),
        Breaks(Act, Signed, p => Acting(p, Convention with { SignedOn = Claim.Achieved(new PartialDate(2010, 1, 2)) })),
        Breaks(Act, Signed, p => Acting(p, Convention with
        {
            SignedOn = Claim.Achieved(new PartialDate(2010, 1, 2)),
            Amount = null,
        })) with
        {
            Open = ["/agreements/1/amount"],
        },
        Undecided(Act, Signed, p => Acting(p, Convention with { SignedOn = Claim.Achieved(new PartialDate(2010)) })),
        Undecided(Act, Signed, p => Acting(p, Convention with { SignedOn = null })),
        Undecided(Act, "/agreements/1/amount", p => Acting(p, Convention with { Amount = null })),
        Undecided(Act, "/agreements/1/amount", p => Acting(p, Convention with { Amount = Unknown<Money>() })),
        Undecided(Act, "/agreements",
            p => Acting(p, Convention with { Type = AgreementType.MemorandumOfUnderstanding })),
        Undecided(Act, "/agreements", p => Acting(p, Convention with { Parties = [new("city")] })),
        Holds(Act, p => Acting(p, Convention with { SignedOn = null }, Convention)),
        Holds(Act, p => Acting(p, Convention, Convention with { SignedOn = null })),
        Undecided(Act, "/agreements/1/amount", p => Acting(p, Convention with { Amount = null }, Late)),
        Undecided(Act, "/agreements/2/amount", p => Acting(p, Late, Convention with { Amount = null })),
        Undecided(Act, Signed, p => Acting(p, Convention with { SignedOn = null }, Late)),
        Undecided(Act, "/agreements/2/signedOn", p => Acting(p, Late, Convention with { SignedOn = null })),
        Breaks(Act, "/agreements/2/signedOn", p => Acting(p, Late, Late)),
        Holds(Act, p => Acting(p, Convention, Late)),
        Undecided(Act, "/start", p => Acting(p, Convention) with { Start = Unknown<PartialDate>() }),
        Undecided(Act, "/start", p => Acting(p, Convention) with { Start = Claim.Achieved(new PartialDate(2014)) }),
        Breaks(Act, Signed, p => Acting(p, Convention with
        {
            SignedOn = Claim.Achieved(new PartialDate(2013)),
        }) with { Start = Claim.Achieved(Comparator.AtMost, new PartialDate(2012)) }),
        Holds(Act, p => Acting(p, Convention) with { Start = Claim.Achieved(new PartialDate(2014, 7, 6)) }),
        Undecided(Act, "/agreements",
            p => Acting(p, Convention) with { Start = Claim.Achieved(new PartialDate(2014, 7, 7)) }),
        Holds(Act, p => Acting(p, Convention with { Type = AgreementType.CouncilResolution, Amount = null }) with
        {
            Start = Claim.Achieved(new PartialDate(2014, 7, 7)),
        }),
        Undecided(Act, "/agreements", p => Acting(p, Convention with { Type = AgreementType.CouncilResolution })),
    ];

    private static Programme Facing(
        Programme p,
        Partner other,
        CooperationSide? ofCity = null,
        params Partner[] more) => p with
        {
            Type = ProgrammeType.CityToCityCooperation,
            Partners = [p.Partners[0] with { Side = ofCity }, p.Partners[1], other, .. more],
            PartnersAreComplete = true,
        };

    private static Programme Acting(Programme p, params Agreement[] acts) => p with
    {
        Partners = [p.Partners[0], p.Partners[1], Paris],
        Agreements = [p.Agreements[0], .. acts],
    };
}
