using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>PurchaseRules</c>.</summary>
internal static class PurchaseCases
{
    private const string Procedure = "/activities/5/procedure";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-PRC-001", Procedure, p => Fits(p, ContractNature.Supplies, 300_000m, ProcurementProcedure.LocalOpen)),
        Holds("HC-PRC-001", p => Fits(p, ContractNature.Supplies, 299_999.99m, ProcurementProcedure.LocalOpen)),
        Holds("HC-PRC-001", p => Fits(p, ContractNature.Supplies, 300_000m, ProcurementProcedure.InternationalOpen)),
        Holds("HC-PRC-001", p => Fits(p, ContractNature.Supplies, 300_000m, ProcurementProcedure.InternationalRestricted)),
        Breaks("HC-PRC-001", Procedure,
            p => Fits(p, ContractNature.Supplies, 100_000m, ProcurementProcedure.CompetitiveNegotiated)),
        Holds("HC-PRC-001", p => Fits(p, ContractNature.Supplies, 99_999m, ProcurementProcedure.CompetitiveNegotiated)),
        Breaks("HC-PRC-001", Procedure, p => Fits(p, ContractNature.Supplies, 60_000.01m, ProcurementProcedure.OwnRules)),
        Breaks("HC-PRC-001", Procedure, p => Fits(p, ContractNature.Supplies, 60_001m, ProcurementProcedure.SingleTender)),
        Holds("HC-PRC-001", p => Fits(p, ContractNature.Supplies, 60_000m, ProcurementProcedure.OwnRules)),
        Breaks("HC-PRC-001", Procedure,
            p => Fits(p, ContractNature.Works, 300_000m, ProcurementProcedure.CompetitiveNegotiated)),
        Holds("HC-PRC-001", p => Fits(p, ContractNature.Works, 299_999m, ProcurementProcedure.CompetitiveNegotiated)),
        Breaks("HC-PRC-001", Procedure, p => Fits(p, ContractNature.Works, 5_000_000m, ProcurementProcedure.LocalOpen)),
        Holds("HC-PRC-001", p => Fits(p, ContractNature.Works, 4_999_999m, ProcurementProcedure.LocalOpen)),
        Breaks("HC-PRC-001", Procedure, p => Fits(p, ContractNature.Services, 300_000m, ProcurementProcedure.LocalOpen)),
        Holds("HC-PRC-001", p => Fits(p, ContractNature.Services, 299_999m, ProcurementProcedure.CompetitiveNegotiated)),
        Breaks("HC-PRC-001", Procedure, p => Bought(p, o => o with { Value = Claim.Planned(Money.Xof(196_787_100m)) })),
        Undecided("HC-PRC-001", "/activities/5/value", p => Bought(p, o => o with { Value = Claim.Planned(Money.Usd(300_000m)) })),
        Breaks("HC-PRC-001", Procedure, p => Costed(
            Bought(p, o => o with { Value = Claim.Planned(Money.Usd(600_000m)) }),
            b => b with { ExchangeRates = [Dollars] })),
        Breaks("HC-PRC-001", Procedure, p => Bought(
            p, o => o with { Value = Claim.Planned(Comparator.AtLeast, Money.Eur(300_000m)) })),
        Undecided("HC-PRC-001", "/activities/5/value", p => Bought(
            p, o => o with { Value = Claim.Planned(Comparator.AtMost, Money.Eur(300_000m)) })),
        Undecided("HC-PRC-001", "/activities/5/value", p => Bought(p, o => o with { Value = null })),
        Holds("HC-PRC-001", p => Bought(
            p, o => o with { Value = null, Procedure = ProcurementProcedure.InternationalOpen })),
        Undecided("HC-PRC-001", "/activities/5/nature", p => Bought(p, o => o with { Nature = null })),
        Undecided("HC-PRC-001", Procedure, p => Bought(p, o => o with { Procedure = null })),
        Undecided("HC-PRC-001", "/activities/5/lead", p => Bought(p, o => o with { Lead = null })),
        Undecided("HC-PRC-001", "/activities/5/lead", p => Buying(Bought(p), b => b with { Form = null, Type = null })),
        Undecided("HC-PRC-001", "/start", p => Bought(p) with { Start = Unknown<PartialDate>() }),
        Holds("HC-PRC-001", p => Bought(p, o => o with
        {
            Lead = null,
            Procedure = null,
            Value = Claim.Planned(Comparator.AtMost, Money.Eur(60_000m)),
        })),
        About("HC-PRC-001", p => Bought(p, o => o with { Lead = new("city") })),
        About("HC-PRC-001", p => Buying(Bought(p), b => b with { Form = OrganisationForm.LocalAuthority, Type = null })),
        About("HC-PRC-001", p => Buying(Bought(p), b => b with { Form = OrganisationForm.Ministry, Type = null })),
        About("HC-PRC-001", p => Buying(Bought(p), b => b with { Form = OrganisationForm.StateService, Type = null })),
        About("HC-PRC-001", p => Buying(Bought(p), b => b with { Form = null, Type = OrganisationType.Government })),
        About("HC-PRC-001", p => Buying(Bought(p), b => b with { Form = null, Type = OrganisationType.LocalGovernment })),
        About("HC-PRC-001", p => Buying(Bought(p), b => b with { Form = null, Type = OrganisationType.OtherPublicSector })),
        Breaks("HC-PRC-001", Procedure, p => Buying(Bought(p), b => b with { Form = null })),
        Breaks("HC-PRC-001", Procedure, p => Buying(Bought(p), b => b with { Type = null })),
        About("HC-PRC-001", p => Called(Bought(p), "eu-prag-2012") with { Start = Claim.Planned(new PartialDate(2012, 12, 31)) }),
        Breaks("HC-PRC-001", Procedure, p => Bought(p) with { Start = Claim.Planned(new PartialDate(2013, 1, 1)) }),

        Breaks("HC-PRC-002", Procedure, p => Twice(p, 40_000m, o => o), "/activities/6/procedure"),
        Breaks("HC-PRC-002", Procedure, p => Twice(p, 30_000.01m, o => o with { Value = Euros(30_000m) }), "/activities/6/procedure"),
        Holds("HC-PRC-002", p => Twice(p, 30_000m, o => o)),
        Holds("HC-PRC-002", p => Twice(p, 40_000m, o => o with { Category = new("Tables") })),
        Holds("HC-PRC-002", p => Twice(p, 40_000m, o => o with { Nature = ContractNature.Works })),
        Holds("HC-PRC-002", p => Twice(p, 40_000m, o => o with { Facility = new Id<Facility>("infirmary") })),
        Holds("HC-PRC-002", p => Twice(p, 40_000m, o => o with { Category = null })),
        Holds("HC-PRC-002", p => Twice(p, 40_000m, o => o with { Nature = null })),
        Holds("HC-PRC-002", p => Twice(p, 40_000m, o => o with { Lead = new("city") })),
        Holds("HC-PRC-002", p => Twice(p, 40_000m, o => o with { NotBefore = On(2015, 2), NotAfter = On(2015, 3) })),
        Breaks("HC-PRC-002", "/activities/6/procedure",
            p => Change(Twice(p, 40_000m, o => o), 5, o => o with { Procedure = ProcurementProcedure.CompetitiveNegotiated })),
        Holds("HC-PRC-002", p => Change(
            Twice(p, 40_000m, o => o with { Procedure = ProcurementProcedure.CompetitiveNegotiated }),
            5,
            o => o with { Procedure = ProcurementProcedure.CompetitiveNegotiated })),
        Holds("HC-PRC-002", p => Change(Twice(p, 400_000m, o => null), 5, o => o)),
        Undecided("HC-PRC-002", "/activities/6/notBefore", p => Twice(p, 40_000m, o => o with { NotBefore = null, NotAfter = null })),
        Undecided("HC-PRC-002", "/activities/6/notBefore", p => Twice(p, 40_000m, o => o with { NotAfter = null })),
        Undecided("HC-PRC-002", "/activities/6/notBefore", p => Twice(p, 40_000m, o => o with { NotAfter = On(2015, 2) })),
        Breaks("HC-PRC-002", Procedure,
            p => Twice(p, 40_000m, o => o with { NotBefore = null, NotAfter = null }) with
            {
                End = Claim.Planned(new PartialDate(2014, 12, 31)),
            },
            "/activities/6/procedure"),
        Undecided("HC-PRC-002", "/activities/6/value", p => Twice(p, 40_000m, o => o with { Value = null })),
        Undecided("HC-PRC-002", "/activities/6/procedure", p => Change(
            Twice(p, 40_000m, o => o with { Procedure = null }),
            5,
            o => o with { Procedure = ProcurementProcedure.CompetitiveNegotiated })),
        Undecided("HC-PRC-002", "/activities/6/lead", p => Change(
            Twice(p, 40_000m, o => o with { Lead = null }),
            5,
            o => o with { Procedure = ProcurementProcedure.CompetitiveNegotiated })),
        Undecided("HC-PRC-002", "/start", p => Twice(p, 40_000m, o => o) with { Start = Unknown<PartialDate>() }),
        About("HC-PRC-002", p => p),
        About("HC-PRC-002",
            p => Called(Twice(p, 40_000m, o => o), "eu-prag-2012") with { Start = Claim.Planned(new PartialDate(2012)) }),

        Breaks("HC-PRC-003", "/activities/5/origin", p => Signed(p, 100_000m, o => o with { Origin = null })),
        Breaks("HC-PRC-003", "/activities/5/supplierCountry", p => Signed(p, 100_000m, o => o with { SupplierCountry = null })),
        Breaks("HC-PRC-003", "/activities/5/origin",
            p => Signed(p, 100_000m, o => o with { Origin = null, SupplierCountry = null }),
            "/activities/5/supplierCountry"),
        Holds("HC-PRC-003", p => Signed(p, 100_000m, o => o)),
        Holds("HC-PRC-003", p => Signed(p, 99_999.99m, o => o with { Origin = null })),
        Undecided("HC-PRC-003", "/activities/5/origin", p => Bought(p, o => o with { SupplierCountry = CountryCode.France })),
        Undecided("HC-PRC-003", "/activities/5/value", p => Signed(p, 1m, o => o with { Origin = null, Value = null })),
        Undecided("HC-PRC-003", "/activities/5/nature", p => Signed(p, 100_000m, o => o with { Origin = null, Nature = null })),
        Holds("HC-PRC-003", p => Signed(p, 99_999m, o => o with { Origin = null, Nature = null })),
        Undecided("HC-PRC-003", "/start",
            p => Signed(p, 100_000m, o => o with { Origin = null }) with { Start = Unknown<PartialDate>() }),
        About("HC-PRC-003", p => Signed(p, 100_000m, o => o with { Origin = null, Nature = null, Value = null })),
        About("HC-PRC-003", p => Signed(p, 100_000m, o => o with { Origin = null, Nature = ContractNature.Works })),
        About("HC-PRC-003",
            p => Called(Signed(p, 100_000m, o => o with { Origin = null }), "eu-prag-2012") with
            {
                Start = Claim.Planned(new PartialDate(2012)),
            }),
    ];

    private static Procurement Order => new()
    {
        Id = new("order"),
        Name = new("Commander", "Order"),
        Pillars = Pillar.MedicalProducts,
        Timing = Timing.Lasting(Claim.Planned(Length.Months(1))),
        Lead = new("charity"),
        Nature = ContractNature.Supplies,
        Procedure = ProcurementProcedure.LocalOpen,
        Value = Euros(300_000m),
    };

    private static ExchangeRate Dollars => new()
    {
        Base = Currency.Eur,
        Quote = Currency.Usd,
        Value = 2m,
        InForce = new(new(2014, 1, 1)),
        Provenance = new("Inventé", "Invented"),
    };

    private static Claim<Money> Euros(decimal amount) => Claim.Planned(Money.Eur(amount));

    private static Programme Bought(Programme p, Func<Procurement, Procurement>? change = null) =>
        Called(p, "eu-prag-2013") with
        {
            Start = Claim.Planned(new PartialDate(2014, 1, 1)),
            End = Claim.Planned(new PartialDate(2016, 12, 31)),
            Partners =
            [
                .. p.Partners,
                new()
                {
                    Id = new("charity"),
                    Name = new("Association", "Charity"),
                    Form = OrganisationForm.Ngo,
                    Type = OrganisationType.NationalNgo,
                },
            ],
            Activities = [.. p.Activities, change is null ? Order : change(Order)],
        };

    private static Programme Called(Programme p, string profile) =>
        Granted(p, s => s with { Profile = new(profile) });

    private static Programme Buying(Programme p, Func<Partner, Partner> change) =>
        p with { Partners = [.. p.Partners.Take(2), change(p.Partners[2])] };

    private static Programme Fits(Programme p, ContractNature nature, decimal euros, ProcurementProcedure procedure) =>
        Bought(p, o => o with { Nature = nature, Value = Euros(euros), Procedure = procedure });

    private static Programme Signed(Programme p, decimal euros, Func<Procurement, Procurement> change) =>
        Bought(p, o => change(o with
        {
            Value = Claim.Achieved(Money.Eur(euros)),
            Origin = CountryCode.France,
            SupplierCountry = CountryCode.France,
        }));

    // A purchase of beds for the centre in 2014 by the buyer's own rules, and a second one.
    private static Programme Twice(Programme p, decimal euros, Func<Procurement, Procurement?> second)
    {
        var first = Order with
        {
            Procedure = ProcurementProcedure.OwnRules,
            Value = Euros(euros),
            Category = new("Lits", "Beds"),
            Facility = new("centre"),
            NotBefore = On(2014, 2),
            NotAfter = On(2014, 6),
        };
        var bought = Bought(p, _ => first);
        return second(first with { Id = new("second") }) is { } other
            ? bought with { Activities = [.. bought.Activities, other] }
            : bought;
    }

    private static Programme Change(Programme p, int ordinal, Func<Procurement, Procurement> change) =>
        With(p, ordinal, change);
}
