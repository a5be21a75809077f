namespace HealthCoop.Programmes;

/// <summary>What somebody attests.</summary>
public enum AttestationMatter
{
    /// <summary>The project is inscribed in the development plan of the commune for the year in which it is carried
    /// out.</summary>
    InscribedInDevelopmentPlan = 0,

    /// <summary>The plan is aligned with that of the health district and the national programme of the same
    /// period.</summary>
    AlignedWithHealthDistrictPlan = 1,

    /// <summary>The owners approved what happens when the programme ends.</summary>
    ExitPlanApproved = 2,

    /// <summary>The contracting authority authorised in writing that the contingency reserve is used.</summary>
    ReserveUseAuthorised = 3,

    /// <summary>The special conditions accept contributions in kind.</summary>
    InKindAccepted = 4,

    /// <summary>Non-military actors cannot meet the need.</summary>
    NonMilitaryActorsCannotMeetNeed = 5,

    /// <summary>State institutions, rights or freedoms are under threat.</summary>
    ThreatToStateInstitutions = 6,

    /// <summary>The partner country and the funder agree that forces are needed.</summary>
    ConsensusOfPartnerCountry = 7,

    /// <summary>Humanitarian actors in the area were consulted.</summary>
    HumanitarianActorsConsulted = 8,

    /// <summary>Grievances and incidents can be reported outside the chain of command.</summary>
    IndependentGrievanceChannel = 9,

    /// <summary>The facility complements civilian ones and does not replace them.</summary>
    ComplementsCivilianFacilities = 10,

    /// <summary>The rules on emblems and arms inside the facility are laid down.</summary>
    EmblemAndArmsRulesStated = 11,

    /// <summary>Carers who rotate are replaced.</summary>
    CarersAreReplaced = 12,

    /// <summary>Used equipment passed the check of need and condition.</summary>
    UsedEquipmentChecked = 13,

    /// <summary>The funding is made known.</summary>
    FundingIsVisible = 14,

    /// <summary>For security, the funding need not be made known.</summary>
    VisibilityWaivedForSecurity = 15,

    /// <summary>That the programme may start before the contract was justified and accepted.</summary>
    EarlyStartAccepted = 16,

    /// <summary>The purchase of land or buildings was authorised.</summary>
    LandOrBuildingsAuthorised = 17,

    /// <summary>Grants to third parties are the main aim.</summary>
    GrantsToThirdPartiesAreMainAim = 18,

    /// <summary>The cooperation is entered in the national atlas, and aid is declared up to date.</summary>
    AtlasAndAidDeclarationUpToDate = 19,

    /// <summary>The bureau of the funder voted.</summary>
    FunderBureauVoted = 20,

    /// <summary>Why a territory receives less than its share of people is justified.</summary>
    UnevenShareJustified = 21,

    /// <summary>Full financing is allowed for a reason that the funder's rules name.</summary>
    FullFinancingJustified = 22,
}
