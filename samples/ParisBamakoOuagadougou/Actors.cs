using HealthCoop.Partners;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>
/// Who takes part and what binds them. The newsletter names five partners after "notamment" and does not say what
/// each of them did: the list is open and their roles are unknown.
/// </summary>
internal static class Actors
{
    public static Partner Commission { get; } = new()
    {
        Id = new("commission-europeenne"),
        Name = new("Commission européenne", "European Commission"),
        Type = OrganisationType.Multilateral,
        Form = OrganisationForm.InternationalOrganisation,
        Side = CooperationSide.North,
        Source = Sources.Newsletter,
    };

    public static Partner SchoolOfPublicHealth { get; } = new()
    {
        Id = new("ehesp"),
        Name = new("École des hautes études en santé publique, Rennes", "EHESP School of Public Health, Rennes"),
        Acronym = new("EHESP"),
        Type = OrganisationType.Academic,
        Form = OrganisationForm.Academic,
        Side = CooperationSide.North,
        Country = CountryCode.France,
        Source = Sources.Newsletter,
    };

    /// <summary>Gets the network of mayors, whose members are of the North and of the South.</summary>
    public static Partner AssociationOfMayors { get; } = new()
    {
        Id = new("aimf"),
        Name = new(
            "Association internationale des maires francophones",
            "International Association of French-speaking Mayors"),
        Acronym = new("AIMF"),
        Type = OrganisationType.Other,
        Form = OrganisationForm.LocalAuthorityNetwork,
        Source = Sources.Newsletter,
    };

    public static Partner Esther { get; } = new()
    {
        Id = new("gip-esther"),
        Name = new("Groupement d'intérêt public Esther", "Public interest group Esther"),
        Acronym = new("GIP Esther"),
        Type = OrganisationType.OtherPublicSector,
        Form = OrganisationForm.PublicInterestGroup,
        Side = CooperationSide.North,
        Country = CountryCode.France,
        Source = Sources.Newsletter,
    };

    public static Partner PivotGroup { get; } = new()
    {
        Id = new("groupe-pivot"),
        Name = new("Groupe Pivot Santé Population"),
        Type = OrganisationType.PartnerCountryNgo,
        Form = OrganisationForm.NgoNetwork,
        Side = CooperationSide.South,
        Country = CountryCode.Mali,
        Source = Sources.Newsletter,
    };

    // What Metis Partners is, the sources do not say.
    public static Partner MetisPartners { get; } = new()
    {
        Id = new("metis-partners"),
        Name = new("Metis Partners"),
        Source = Sources.Newsletter,
    };

    public static Agreement Resolution { get; } = new()
    {
        Id = new("2009-sgri-72"),
        Title = new(
            "Délibération autorisant la signature du contrat de subvention avec la Commission européenne",
            "Resolution allowing the grant contract with the European Commission to be signed"),
        Type = AgreementType.CouncilResolution,
        Reference = new("2009 SGRI 72"),
        Parties = [Cities.Paris],
        SignedOn = Claim.Achieved(new PartialDate(2009, 11), Sources.CouncilDebate),
        Source = Sources.CouncilDebate,
    };

    /// <summary>Gets the contract that the resolution allows. Who else is a beneficiary, no source says.</summary>
    public static Agreement GrantContract { get; } = new()
    {
        Id = new("grant-contract"),
        Title = new("Contrat de subvention", "Grant contract"),
        Type = AgreementType.GrantContract,
        Parties = [Commission, Cities.Paris],
        Coordinator = Cities.Paris,
        SignedOn = Claim.NotPublished<PartialDate>(Modality.Achieved, Sources.CouncilDebate),
        Under = Resolution,
        Source = Sources.CouncilDebate,
    };

    public static ValueList<Partner> All =>
    [
        Cities.Paris, Cities.Bamako, Cities.Ouagadougou,
        SchoolOfPublicHealth, AssociationOfMayors, Esther, PivotGroup, MetisPartners, Commission,
    ];

    public static ValueList<Participation> Participations =>
    [
        new(Cities.Paris, OrganisationRole.Accountable)
        {
            Title = new("chef de file", "lead"),
            Source = Sources.Newsletter,
        },
        Unspecified(Cities.Bamako, new("ville partenaire", "partner city")),
        Unspecified(Cities.Ouagadougou, new("ville partenaire", "partner city")),
        Unspecified(SchoolOfPublicHealth),
        Unspecified(AssociationOfMayors),
        Unspecified(Esther),
        Unspecified(PivotGroup),
        Unspecified(MetisPartners),
        new(Commission, OrganisationRole.Funding)
        {
            Title = new(
                "programme Acteurs non étatiques – Autorités locales",
                "Non-State Actors – Local Authorities programme"),
            Source = Sources.Newsletter,
        },
    ];

    public static ValueList<Agreement> Agreements => [Resolution, GrantContract];

    private static Participation Unspecified(Partner partner, Narrative? title = null) =>
        new(partner) { Title = title, Source = Sources.Newsletter };
}
