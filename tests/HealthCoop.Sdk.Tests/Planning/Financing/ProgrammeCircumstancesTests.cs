using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Territories;
using HealthCoop.Tests.Cli;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>What a programme's document tells of what calls ask.</summary>
public sealed class ProgrammeCircumstancesTests
{
    private const string Call2009 = "eu-nsa-la-2009";
    private static readonly DateInterval During = new(new(2010, 1, 1), new(2010, 6, 30));

    [Theory]
    [InlineData(2009, 12, 600)]
    [InlineData(2010, 1, 600)]
    [InlineData(2010, 2, 500)]
    [InlineData(2010, 6, 100)]
    [InlineData(2010, 7, 0)]
    public void Of_Signature_IsThatOfTheContract(int year, int month, decimal costs)
    {
        var asked = Of(Programme(Call2009, signedOn: new(year, month, 15)));

        Assert.Equal(0.75m * costs, Paid(asked));
        Assert.DoesNotContain(asked.NotApplied, text => text.English.StartsWith("The month of the signature", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, 0.75 * 400, true)]
    [InlineData(false, 0.75 * 400, false)]
    [InlineData(true, 0.75 * 600, false)]
    public void Of_EarlyStart_IsAttested(bool? isAccepted, decimal paid, bool isTold)
    {
        var asked = Of(Programme(Call2009, signedOn: new(2010, 3)) with
        {
            Attestations = isAccepted is { } isSo ? [EarlyStart(isSo)] : [],
        });

        Assert.Equal(paid, Paid(asked));
        Assert.Equal(isTold, asked.NotApplied.Any(text =>
            text.English.StartsWith("Whether costs before the signature are accepted is not known", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_EarlyStartOfOneActivity_IsTold() => Assert.Contains(
        Of(Programme(Call2009, signedOn: new(2010, 3)) with
        {
            Attestations = [EarlyStart(true) with { Activity = new("works") }],
        }).NotApplied,
        text => text.English.StartsWith("An early start is accepted for the activity 'works' alone", StringComparison.Ordinal));

    [Fact]
    public void Of_SignatureThatMayBeOfAnotherContract_IsNotTaken()
    {
        var programme = Programme(Call2009, signedOn: new(2010, 3));
        var others = programme with
        {
            Agreements = programme.Agreements.Select(agreement => agreement with { Parties = [new("somebody")] }).ToValueList(),
        };
        var resolution = programme with
        {
            Agreements = programme.Agreements
                .Select(agreement => agreement with { Type = AgreementType.CouncilResolution })
                .ToValueList(),
        };
        var vague = Programme(Call2009, signedOn: new(2010));

        foreach (var unsigned in new[] { others, resolution, vague })
        {
            var asked = Of(unsigned);
            Assert.Equal(450, Paid(asked));
            Assert.Contains(asked.NotApplied, text => text.English.StartsWith("The month of the signature is not known", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("fr-dctciv-2025-oda", "FR ML", 300)]
    [InlineData("fr-dctciv-2025-oda", "FR ML BF", 360)]
    [InlineData("fr-dctciv-2025-ldc", "FR ML", 420)]
    [InlineData("fr-dctciv-2025-ldc", "ML BF", 360)]
    [InlineData("fr-dctciv-2025-other", "FR", 180)]
    public void Of_SeveralCountries_AreThoseOfTheTerritories(string call, string countries, decimal paid)
    {
        var asked = Of(Programme(call, signedOn: null) with
        {
            Territories = countries.Split(' ').Select(code => new Territory
            {
                Id = new($"in-{code}"),
                Name = new(code, code),
                Country = CountryCode.TryParse(code, out var country) ? country : default,
            }).ToValueList(),
        });

        Assert.Equal(paid, Paid(asked));
        Assert.Equal(countries == "FR", Tells("Whether the programme works in several countries is not known"));
        Assert.Equal(
            (call, paid) is ("fr-dctciv-2025-ldc", 360),
            Tells("The rate of 60 % is taken for all countries; country by country, 70 % may hold"));

        bool Tells(string start) =>
            asked.NotApplied.Any(text => text.English.StartsWith(start, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void Of_LongestDuration_IsThatOfThePlan(int months, bool isTold)
    {
        var start = new LocalDate(2010, 1, 15);
        var asked = ProgrammeFunding.Of(
            Costs,
            Programme("eu-icsp-exceptional-assistance", signedOn: null),
            new(start, start.PlusMonths(months).PlusDays(-1)),
            ReferenceData.Shipped);

        Assert.Equal(isTold, asked.NotApplied.Any(text =>
            text.French.StartsWith("L'action dure plus que les 30 mois admis", StringComparison.Ordinal)
            && text.French.EndsWith("(source « grant »)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_ProgrammeWithoutABudget_IsAnArgumentException() => Assert.Throws<ArgumentException>(() =>
        Of(SmallProgramme.Funded with { Budget = null }));

    private static CallTerms Of(Programme programme) =>
        ProgrammeFunding.Of(Costs, programme, During, ReferenceData.Shipped);

    private static decimal Paid(CallTerms asked) => Funded.By(asked.Problem).Allocation!.Sources[0].Amount.Amount;

    private static Attestation EarlyStart(bool isSo) => new()
    {
        Id = new("early"),
        Matter = AttestationMatter.EarlyStartAccepted,
        IsSo = Claim.Achieved(isSo),
    };

    private static Programme Programme(string call, PartialDate? signedOn) => SmallProgramme.Funded with
    {
        Attestations = [],
        Budget = new()
        {
            Currency = Currency.Eur,
            Total = Claim.Planned(Money.Eur(600)),
            Sources =
            [
                new() { Id = new("grant"), Partner = new("funder"), Profile = new(call) },
                FundingSource.NotPublished(new("rest"), new("Reste", "Rest")),
            ],
        },
        Agreements = signedOn is { } date
            ?
            [
                new()
                {
                    Id = new("contract"),
                    Title = new("Contrat", "Contract"),
                    Type = AgreementType.GrantContract,
                    Parties = [new("funder")],
                    SignedOn = Claim.Achieved(date),
                },
            ]
            : [],
    };

    // 100.00 a month.
    private static CostPlan Costs => new()
    {
        Currency = Currency.Eur,
        Total = Money.Eur(600),
        Direct = Money.Eur(600),
        Lines =
        [
            new()
            {
                Id = new("works"),
                Origin = CostOrigin.CostItem,
                Amount = Money.Eur(600),
                IsAssumed = false,
                ByPillar = [],
                ByMonth = Enumerable.Range(1, 6)
                    .Select(month => new MonthAmount(new(2010, month), Money.Eur(100)))
                    .ToValueList(),
            },
        ],
        ByActivity = [],
        ByPillar = [],
        ByTerritory = [],
        ByHeading = [],
        ByMonth = [],
    };
}
