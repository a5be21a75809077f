using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using NodaTime;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Funding;

/// <summary>Programmes of each call, and how the boundaries change them.</summary>
internal static class Called
{
    public const string NonStateActors = "eu-nsa-la-2009";

    /// <summary>Gets the calls whose rules are those of the guide for grants of the European Union.</summary>
    public static string[] European { get; } = [NonStateActors, "eu-prag-2012", "eu-prag-2013", "eu-prag-2018"];

    /// <summary>Gets those of the French ministry of 2025.</summary>
    public static string[] Decentralised { get; } = ["fr-dctciv-2025-ldc", "fr-dctciv-2025-oda", "fr-dctciv-2025-other"];

    private static readonly Dictionary<string, LocalDate> Starts = new()
    {
        [NonStateActors] = new(2010, 1, 1),
        ["eu-prag-2012"] = new(2012, 1, 1),
        ["eu-prag-2013"] = new(2014, 1, 1),
        ["eu-prag-2018"] = new(2019, 1, 1),
        ["eu-cbsd"] = new(2018, 1, 1),
        ["fr-dctciv-2025-ldc"] = new(2025, 1, 1),
        ["fr-dctciv-2025-oda"] = new(2025, 1, 1),
        ["fr-dctciv-2025-other"] = new(2025, 1, 1),
        ["fr-cles-en-main-2024"] = new(2024, 6, 1),
        ["fr-ficol-2020"] = new(2020, 1, 1),
        ["fr-oudin-santini"] = new(2010, 1, 1),
        ["aimf-cooperation-fund"] = new(2010, 1, 1),
    };

    /// <summary>Gets a sound programme of EUR 120,000 of which the call pays 75 %, for three years.</summary>
    public static Programme By(string profile) => Granted(SoundProgramme.Create(), s => s with { Profile = new(profile) }) with
    {
        Start = On(StartOf(profile)),
        End = On(EndOf(profile)),
        Duration = null,
        Attestations = [],
    };

    public static LocalDate StartOf(string profile) => Starts[profile];

    public static LocalDate EndOf(string profile) => StartOf(profile).PlusYears(3).PlusDays(-1);

    public static Claim<PartialDate> On(LocalDate day) => Claim.Planned(new PartialDate(day.Year, day.Month, day.Day));

    public static Claim<Money> Euros(decimal amount) => Claim.Planned(Money.Eur(amount));

    public static Programme Paying(this Programme p, Func<FundingSource, FundingSource> change) => Granted(p, change);

    /// <summary>Lets the call pay an amount of a total.</summary>
    public static Programme Paying(this Programme p, decimal amount, decimal total) => Costed(
        p.Paying(s => s with { Rate = null, Amount = Euros(amount) }),
        b => b with { Total = Euros(total) });

    public static Programme Attesting(this Programme p, AttestationMatter matter, bool isSo) => p with
    {
        Attestations =
        [
            .. p.Attestations,
            new() { Id = new($"said-{p.Attestations.Count}"), Matter = matter, IsSo = Claim.Achieved(isSo) },
        ],
    };

    /// <summary>Changes the one cost of the works, which is claimed from the call.</summary>
    public static Programme Costing(this Programme p, Func<CostItem, CostItem> change) => Worked(p, w => w with
    {
        Costs = [change(w.Costs[0] with { ClaimedFrom = [new("eu")] })],
    });

    public static Programme Signed(this Programme p, LocalDate on) => Agreed(p, a => a with { SignedOn = On(on) });

    /// <summary>Names a call of a host that has the terms of a shipped one but for one of its own.</summary>
    public static ReferencePack HostsOwn(string profile, GrantTerm term) => HostsOwn(profile, shipped => shipped with
    {
        Terms = [.. shipped.Terms.Where(other => other.GetType() != term.GetType()), term],
    });

    /// <summary>Names a call of a host that changes a shipped one.</summary>
    public static ReferencePack HostsOwn(string profile, Func<GrantProfile, GrantProfile> change) => new()
    {
        Id = new("host"),
        Name = new("Un hôte", "A host"),
        Edition = new(2026, 1, 1),
        GrantProfiles = [change(ReferenceData.Shipped.Find(new Id<GrantProfile>(profile))!)],
    };

    public static Partner French(string id) => new()
    {
        Id = new(id),
        Name = new(id),
        Form = OrganisationForm.LocalAuthority,
        Country = CountryCode.France,
    };
}
