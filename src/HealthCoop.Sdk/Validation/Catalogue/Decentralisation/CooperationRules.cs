using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about cooperation between local authorities.</summary>
internal static class CooperationRules
{
    public static ValueList<Rule> All => [AuthorityOnEachSide, RestsOnAct];

    /// <remarks>
    /// A programme is decentralised cooperation where its type or one of its agreements says so. Sides are those that
    /// partners state; where an authority states none, authorities of two countries stand on two sides.
    /// </remarks>
    public static Rule AuthorityOnEachSide { get; } = Rule.For<Programme>(
        new("HC-PAR-002"),
        FindingSeverity.Error,
        new("Une coopération décentralisée a une collectivité de chaque côté",
            "Decentralised cooperation has a local authority on each side"),
        CheckSides) with
    {
        Statement = new(
            "Un programme de coopération décentralisée a au moins une collectivité de chaque côté ; sinon, c'est un "
            + "autre genre de programme.",
            "A programme of decentralised cooperation has at least one local authority on each side; otherwise it is "
            + "another kind of programme."),
        Rationale = new(
            "Sans collectivité partenaire, ni la compétence, ni les élus, ni les services ne se répondent d'un côté à "
            + "l'autre, et les guichets réservés aux collectivités restent fermés.",
            "Without a local authority as partner neither competence nor elected officials nor services answer each "
            + "other, and funds that are kept for local authorities stay closed."),
        SourceText = new(
            "Définition de la coopération décentralisée",
            "Definition of decentralised cooperation"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Type | ProgrammePart.Agreements | ProgrammePart.Partners
            | ProgrammePart.PartnersAreComplete,
    };

    /// <remarks>
    /// Which of both regimes holds is told by the start of the programme. The lists of agreements are never complete,
    /// so that an act that is not listed is not known; an act that comes after the start cannot carry it.
    /// </remarks>
    public static Rule RestsOnAct { get; } = Rule.For<Partner>(
        new("HC-LEG-004"),
        FindingSeverity.Error,
        new("La coopération d'une collectivité française repose sur un acte",
            "The cooperation of a French local authority rests on an act"),
        CooperationActs.Check) with
    {
        Statement = new(
            "Avant juillet 2014, la coopération d'une collectivité française avec une collectivité étrangère repose "
            + "sur une convention qui dit le montant prévisionnel des engagements ; depuis, au moins sur une "
            + "délibération. L'acte précède le début.",
            "Before July 2014 the cooperation of a French local authority with a foreign one rests on an agreement "
            + "that states the forecast amount of its commitments; since then, at least on a council resolution. The "
            + "act comes before the start."),
        Rationale = new(
            "Sans cet acte, la dépense de la collectivité n'a pas de base légale et ses cofinanceurs ne la "
            + "suivent pas.",
            "Without that act the spending of the authority has no legal basis, and those who fund it too do not "
            + "follow."),
        SourceText = new(
            "CGCT, ancien article L.1115-1 ; loi 2014-773 du 7 juillet 2014 ; appel DAECT 2024-2026",
            "CGCT, former article L.1115-1; law 2014-773 of 7 July 2014; DAECT call 2024-2026"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.Partners | ProgrammePart.Agreements,
    };

    public static bool IsLocalAuthority(Partner partner) =>
        partner.Type == OrganisationType.LocalGovernment || partner.Form == OrganisationForm.LocalAuthority;

    private static void CheckSides(Programme programme, RuleCheck check)
    {
        if (!IsDecentralised(programme))
        {
            check.DoesNotApply();
            return;
        }

        if (IsOnBothSides(programme.Partners, check))
        {
            return;
        }

        if (!programme.PartnersAreComplete)
        {
            check.Undecided(nameof(programme.Partners));
            return;
        }

        if (!TellUnknown(programme.Partners, check))
        {
            check.Breaks(
                nameof(programme.Partners),
                new(
                    "Aucune collectivité ne fait face à une autre parmi les partenaires.",
                    "No local authority faces another one among the partners."),
                new(
                    "Nommer la collectivité de l'autre côté, ou changer le type du programme.",
                    "Name the local authority of the other side, or change the type of the programme."));
        }
    }

    private static bool IsDecentralised(Programme programme)
    {
        if (programme.Type is ProgrammeType.CityToCityCooperation
            or ProgrammeType.TrilateralCityCooperation
            or ProgrammeType.CityTwinning)
        {
            return true;
        }

        foreach (var agreement in programme.Agreements)
        {
            if (agreement.Type == AgreementType.DecentralisedCooperationAgreement)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnBothSides(ValueList<Partner> partners, RuleCheck check)
    {
        var (north, south, isOpen, isAbroad) = (false, false, false, false);
        CountryCode? first = null;
        foreach (var partner in partners)
        {
            if (!IsLocalAuthority(partner))
            {
                continue;
            }

            var side = SideOf(partner, check);
            north |= side == CooperationSide.North;
            south |= side == CooperationSide.South;
            isOpen |= side is null;
            isAbroad |= first is not null && partner.Country is not null && partner.Country != first;
            first ??= partner.Country;
        }

        return (north && south) || (isOpen && isAbroad);
    }

    // A part of an organisation stands where that stands.
    private static CooperationSide? SideOf(Partner partner, RuleCheck check)
    {
        const int Deepest = 32;
        Partner? at = partner;
        for (var depth = 0; at is not null && at.Side is null && depth < Deepest; depth++)
        {
            at = at.PartOf is { } whole ? check.Find(whole) : null;
        }

        return at?.Side;
    }

    // Whether a partner is a local authority, and of which country, may be what is missing.
    private static bool TellUnknown(ValueList<Partner> partners, RuleCheck check)
    {
        var isUnknown = false;
        for (var i = 0; i < partners.Count; i++)
        {
            var member = partners[i] switch
            {
                { Type: null, Form: null } => nameof(Partner.Type),
                { Country: null, Side: null } authority when IsLocalAuthority(authority) => nameof(Partner.Country),
                _ => null,
            };
            if (member is not null)
            {
                isUnknown = true;
                check.Undecided(JsonPointer.Root / nameof(Programme.Partners) / i / member);
            }
        }

        return isUnknown;
    }
}
