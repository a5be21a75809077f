using System.Text.Json.Serialization;
using HealthCoop.Territories;

namespace HealthCoop.Partners;

/// <summary>An organisation that takes part in a programme.</summary>
[LooksAt(nameof(Id), nameof(PartOf), nameof(Members), nameof(Form), nameof(Nature))]
public sealed record Partner : IEntity<Partner>, ICheckedContent
{
    private readonly OrganisationForm? _form;
    private readonly PartnerNature _nature;

    // What a document says of the nature against its form.
    private readonly PartnerNature? _contrary;

    /// <inheritdoc/>
    public required Id<Partner> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the short name, or <see langword="null"/>.</summary>
    public Narrative? Acronym { get; init; }

    /// <summary>Gets what it is, or <see langword="null"/> when that is not known.</summary>
    public OrganisationType? Type { get; init; }

    /// <summary>Gets what form it has in its own country, or <see langword="null"/> when that is not known. A military
    /// form decides <see cref="Nature"/>.</summary>
    public OrganisationForm? Form
    {
        get => _form;
        init => (_form, _nature, _contrary) = (value, NatureOf(value) is null ? _nature : default, null);
    }

    /// <summary>Gets whether it is civilian or military.</summary>
    /// <value>The default is <see cref="PartnerNature.Civilian"/>; that of a military <see cref="Form"/> follows from
    /// it, whatever is given here. A document in which both contradict each other is refused.</value>
    [JsonIgnore]
    public PartnerNature Nature
    {
        get => NatureOf(_form) ?? _nature;
        init => _nature = NatureOf(_form) is null ? value : default;
    }

    /// <summary>Gets the nature as documents state it.</summary>
    [JsonInclude]
    [JsonPropertyName("nature")]
    internal PartnerNature? StatedNature
    {
        get => Nature;
        init
        {
            if (value is { } stated)
            {
                Nature = stated;
                _contrary = stated == Nature ? null : stated;
            }
        }
    }

    /// <summary>Gets on which side of the cooperation it stands, or <see langword="null"/> when that is not
    /// known.</summary>
    public CooperationSide? Side { get; init; }

    /// <summary>Gets the organisation that it is a part of, or <see langword="null"/>.</summary>
    public Id<Partner>? PartOf { get; init; }

    /// <summary>Gets its members, where it is a network or a federation.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Partner>> Members { get; init; }

    /// <summary>Gets whether <see cref="Members"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool MembersAreComplete { get; init; }

    /// <summary>Gets what it may not do, or only within bounds.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ActionLimit> Limits { get; init; }

    /// <summary>Gets whether <see cref="Limits"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool LimitsAreComplete { get; init; }

    /// <summary>Gets the roles of care that a military health service runs.</summary>
    /// <value>The default is empty: not known, or it is none.</value>
    public ValueList<MilitaryCareRole> CareRoles { get; init; }

    /// <summary>Gets the country that it comes from, or <see langword="null"/> when it is of none or not
    /// known.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Gets the territory that it governs, or <see langword="null"/>.</summary>
    public Id<Territory>? Territory { get; init; }

    /// <summary>Gets the document that says what it is, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the partner.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    /// <summary>Makes a local authority: the partner that governs a territory.</summary>
    /// <param name="id">The partner's id.</param>
    /// <param name="name">The partner's name.</param>
    /// <param name="territory">The territory that it governs.</param>
    /// <returns>The local authority.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="territory"/> is <see langword="null"/>.</exception>
    public static Partner LocalAuthority(Id<Partner> id, Narrative name, Territory territory)
    {
        ArgumentNullException.ThrowIfNull(territory);
        return new()
        {
            Id = id,
            Name = name,
            Type = OrganisationType.LocalGovernment,
            Form = OrganisationForm.LocalAuthority,
            Country = territory.Country,
            Territory = territory,
        };
    }

    /// <summary>Makes the health service of a country's armed forces.</summary>
    /// <param name="id">The partner's id.</param>
    /// <param name="name">The partner's name.</param>
    /// <param name="country">The country.</param>
    /// <returns>The military health service.</returns>
    public static Partner MilitaryHealthService(Id<Partner> id, Narrative name, CountryCode country) => new()
    {
        Id = id,
        Name = name,
        Type = OrganisationType.Government,
        Form = OrganisationForm.MilitaryHealthService,
        Country = country,
    };

    void ICheckedContent.Check(IContentCheck check)
    {
        SelfReference.Check(check, Id, PartOf, nameof(PartOf));
        SelfReference.Check(check, Id, Members, nameof(Members));
        if (_contrary is { } stated && Form is { } form)
        {
            var (said, other) = (DocumentWord.Of(form), DocumentWord.Of(stated));
            check.Breaks(
                "HC-DOC-053",
                JsonPointer.Root / nameof(Nature),
                new(
                    $"La forme ({said}) et la nature ({other}) du partenaire se contredisent.",
                    $"The partner's form ({said}) and nature ({other}) contradict each other."),
                new("Corriger l'une, ou enlever la nature.", "Correct one of them, or remove the nature."));
        }
    }

    private static PartnerNature? NatureOf(OrganisationForm? form) => form switch
    {
        OrganisationForm.ArmedForces => PartnerNature.ArmedForces,
        OrganisationForm.MilitaryHealthService => PartnerNature.MilitaryHealthService,
        OrganisationForm.MilitaryMission => PartnerNature.MilitaryMission,
        _ => null,
    };
}
