using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Stability;

/// <summary>Rules about measures of stability, and capacity building in support of security and development.</summary>
internal static class StabilityRules
{
    private static readonly Narrative CapacityText = new(
        "Règlement (UE) n° 230/2014, article 3 bis, ajouté par le règlement (UE) 2017/2306",
        "Regulation (EU) No 230/2014, Article 3a, added by Regulation (EU) 2017/2306");

    /// <summary>Money of capacity building pays for no arms and no fighting.</summary>
    public static Rule NothingToFightWith { get; } = Rule.For<Activity>(
        new("HC-FIN-013"),
        FindingSeverity.Error,
        new("L'argent de la stabilité ne paie ni armes ni combat", "Money for stability pays for no arms, no fighting"),
        CheckCosts) with
    {
        Statement = new(
            "Les fonds CBSD ne paient aucun type de coût que leur instrument exclut, tel que dépenses militaires "
            + "courantes, armes ou munitions, formation au combat.",
            "CBSD funds pay for no type of cost that their instrument excludes, such as recurrent military "
            + "expenditure, "
            + "arms or ammunition, training to fight."),
        Rationale = new(
            "L'exception ouverte pour la santé des forces se ferme si elle sert à combattre.",
            "The exception made for the health of forces closes where it serves to fight."),
        SourceText = CapacityText,
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Budget,
    };

    /// <summary>Capacity building of armed forces is justified.</summary>
    public static Rule ForcesAreNeeded { get; } = Rule.For<Programme>(
        new("HC-FIN-014"),
        FindingSeverity.Error,
        new("L'appui à des forces armées est justifié", "Support to armed forces is justified"),
        MilitaryReasons.Check) with
    {
        Aliases = [new("EU-CBSD")],
        Statement = new(
            "Pour des fonds CBSD, il est consigné que des acteurs non militaires ne peuvent pas répondre au besoin, "
            + "que les institutions ou les droits sont menacés, et que le pays partenaire est d'accord.",
            "For CBSD funds it is recorded that non-military actors cannot meet the need, that institutions or rights "
            + "are under threat, and that the partner country agrees."),
        Rationale = new(
            "L'aide au développement va à des civils ; l'exception a trois conditions, à montrer à l'audit.",
            "Development aid goes to civilians; the exception has three conditions, to be shown to the audit."),
        SourceText = CapacityText,
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.ActivityCosts
            | ProgrammePart.ActivityDetails | ProgrammePart.Budget | ProgrammePart.Attestations,
    };

    /// <summary>A cost for civilians and forces alike tells the civilians' share.</summary>
    public static Rule CivilianShareIsDeclared { get; } = Rule.For<Activity>(
        new("HC-FIN-015"),
        FindingSeverity.Warning,
        new("La part des civils est déclarée", "The share of civilians is declared"),
        CheckShare) with
    {
        Aliases = [new("ODA-MIL")],
        Statement = new(
            "Une activité qui coûte, et qui sert à la fois militaires et civils, déclare la part des civils, mesurée "
            + "ou supposée.",
            "An activity that costs money and serves both military and civilians declares the share of civilians, "
            + "measured or assumed."),
        Rationale = new(
            "Seule la part civile compte comme aide publique au développement.",
            "Only the civilian share counts as official development assistance."),
        SourceText = new(
            "OCDE-CAD, « Is it ODA? » : l'aide au développement est à but civil",
            "OECD-DAC, \"Is it ODA?\": development aid has civilian purposes"),
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.Facilities,
    };

    /// <summary>No armed force holds or carries alone a civil component.</summary>
    public static Rule ForcesDoNotHoldIt { get; } = Rule.For<Participation>(
        new("HC-PAR-004"),
        FindingSeverity.Error,
        new("Une force armée ne porte pas seule l'action", "No armed force holds the action alone"),
        CheckParticipation) with
    {
        Statement = new(
            "Une force armée ou son service de santé n'est ni bailleur, ni responsable, ni seul exécutant d'une action "
            + "civile payée par l'Union.",
            "An armed force or its health service is neither funding, accountable nor the only one implementing a "
            + "civil action that the Union pays for."),
        Rationale = new(
            "L'Union passe par une agence qui répond de l'argent, pas par l'armée.",
            "The Union goes through an agency that answers for the money, not through the army."),
        SourceText = new(
            "Fiche de projet PARSANTE : l'Union passe par Expertise France (règlement (UE) 2017/2306)",
            "PARSANTE project sheet: the Union goes through Expertise France (Regulation (EU) 2017/2306)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget
            | ProgrammePart.Partners
            | ProgrammePart.Participations
            | ProgrammePart.ParticipationsAreComplete,
    };

    /// <summary>No combat training hides in the training of carers.</summary>
    public static Rule CarersDoNotTrainToFight { get; } = Rule.For<Training>(
        new("HC-CIV-004"),
        FindingSeverity.Error,
        new("Aucune formation au combat pour les soignants", "No combat training for carers"),
        CheckTraining) with
    {
        Statement = new(
            "La formation de soignants n'a pas de ligne à but de combat ; le secourisme au combat n'est admis que pour "
            + "sauver des vies, et le dit.",
            "The training of carers has no line with a combat purpose; first aid under fire is allowed only to save "
            + "lives, and says so."),
        Rationale = new(
            "Une ligne de combat dans une formation de soins ferait perdre tout le financement.",
            "A line for combat within a training in care would cost the whole funding."),
        SourceText = CapacityText,
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.None,
    };

    public static ValueList<Rule> All { get; } =
    [
        NothingToFightWith, ForcesAreNeeded, CivilianShareIsDeclared, ForcesDoNotHoldIt, MeasureLength.WithinMaximum,
        CarersDoNotTrainToFight,
    ];

    private static JsonPointer PlaceOf(int cost, string member) =>
        JsonPointer.Root / nameof(Activity.Costs) / cost / member;

    private static void CheckCosts(Activity activity, Programme programme, RuleCheck check)
    {
        var applies = false;
        for (var k = 0; k < activity.Costs.Count; k++)
        {
            var cost = activity.Costs[k];
            if (cost.Type is not { } type)
            {
                continue;
            }

            // What counts as capacity building is paid with such funds, whatever source is named.
            if (CapacityBuilding.Is(cost.Eligibility ?? activity.Eligibility))
            {
                applies |= CheckType(CapacityBuilding.TermOf<CostTypeTerm>(check), type, k, isPaid: true, check);
                continue;
            }

            bool? isPaid = cost.ClaimedFrom.IsEmpty ? null : true;
            applies |= IsExcluded(type, programme.Budget, check);
            foreach (var term in check.TermsOf<CostTypeTerm>(cost, programme.Budget))
            {
                CheckType(term, type, k, isPaid, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static bool IsExcluded(CostType type, Budget? budget, RuleCheck check)
    {
        foreach (var term in check.TermsOf<CostTypeTerm>(budget))
        {
            if (term.Ineligible.AsSpan().Contains(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CheckType(CostTypeTerm? term, CostType type, int k, bool? isPaid, RuleCheck check)
    {
        if (term?.Ineligible.AsSpan().Contains(type) != true)
        {
            return false;
        }

        check.Cite(term.SourceText);
        CheckPayer(type, k, isPaid, check);
        return true;
    }

    private static void CheckPayer(CostType type, int k, bool? isPaid, RuleCheck check)
    {
        if (isPaid is null)
        {
            check.Undecided(PlaceOf(k, nameof(CostItem.ClaimedFrom)));
            return;
        }

        var word = DocumentWord.Of(type);
        check.Breaks(
            PlaceOf(k, nameof(CostItem.Type)),
            new(
                $"Un coût de ce genre ({word}) est exclu des fonds de stabilité.",
                $"A cost of this kind ({word}) is excluded from funds for stability."),
            new("Retirer ce coût du programme.", "Take this cost out of the programme."));
    }

    private static void CheckShare(Activity activity, RuleCheck check)
    {
        var site = activity.Site;
        if (activity.Costs.IsEmpty || site is not { } id || check.Find(id) is not { } facility || !IsShared(facility))
        {
            check.DoesNotApply();
            return;
        }

        for (var i = 0; i < activity.BeneficiaryShares.Count; i++)
        {
            var share = activity.BeneficiaryShares[i];
            if (share.Group is BeneficiaryGroup.Civilians or BeneficiaryGroup.Population)
            {
                check.NeedsKnown(
                    JsonPointer.Root / nameof(activity.BeneficiaryShares) / i,
                    (nameof(share.Share), share.Share.ForPlanning is not null));
                return;
            }
        }

        if (activity.BeneficiarySharesAreComplete)
        {
            check.Breaks(
                nameof(activity.BeneficiaryShares),
                new(
                    "L'activité sert des militaires et des civils, et ne dit pas la part des civils.",
                    "The activity serves military and civilians, and does not tell the share of civilians."),
                new(
                    "Déclarer la part des civils, mesurée ou supposée.",
                    "Declare the share of civilians, measured or assumed."));
        }
        else
        {
            check.Undecided(nameof(activity.BeneficiaryShares));
        }
    }

    private static bool IsShared(Facility facility) =>
        facility.Users.AsSpan().Contains(UserGroup.Civilians) && facility.Users.AsSpan().Contains(UserGroup.Military);

    private static void CheckParticipation(Participation participation, Programme programme, RuleCheck check)
    {
        if (!check.IsPaidByCall(programme.Budget) || !IsMilitary(participation, check))
        {
            check.DoesNotApply();
            return;
        }

        switch (participation.Role)
        {
            case null:
                check.Undecided(nameof(participation.Role));
                break;
            case OrganisationRole.Funding or OrganisationRole.Accountable:
                var word = DocumentWord.Of(participation.Role.Value);
                check.Breaks(
                    nameof(participation.Role),
                    new(
                        $"Une force armée tient ce rôle : {word}.",
                        $"An armed force has this role: {word}."),
                    PassThroughAgency);
                break;
            case OrganisationRole.Implementing when !HasCivilian(programme, check):
                CheckAlone(programme, check);
                break;
        }
    }

    private static void CheckAlone(Programme programme, RuleCheck check)
    {
        if (programme.ParticipationsAreComplete)
        {
            check.Breaks(
                nameof(Participation.Role),
                new("Seule une force armée met en œuvre l'action.", "Only an armed force implements the action."),
                PassThroughAgency);
        }
        else
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Participations));
        }
    }

    private static Narrative PassThroughAgency { get; } = new(
        "Passer par une agence ou un autre acteur civil.",
        "Go through an agency or another civilian actor.");

    private static bool IsMilitary(Participation participation, RuleCheck check) =>
        check.Find(participation.Partner) is { Nature: not PartnerNature.Civilian };

    private static bool HasCivilian(Programme programme, RuleCheck check)
    {
        foreach (var other in programme.Participations)
        {
            if (other.Role == OrganisationRole.Implementing && !IsMilitary(other, check))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckTraining(Training training, RuleCheck check)
    {
        var applies = false;
        for (var k = 0; k < training.Costs.Count; k++)
        {
            var type = training.Costs[k].Type;
            applies |= type is CostType.CombatTraining or CostType.CombatFirstAid;
            if (type == CostType.CombatTraining)
            {
                CheckTrainees(training, k, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckTrainees(Training training, int k, RuleCheck check)
    {
        if (!training.Cadres.IsEmpty || HasCarers(training))
        {
            check.Breaks(
                PlaceOf(k, nameof(CostItem.Type)),
                new(
                    "Une formation de soignants a une ligne de formation au combat.",
                    "A training of carers has a line of combat training."),
                new(
                    "Retirer la ligne ; le secourisme au combat se dit comme tel.",
                    "Take the line out; first aid under fire is named as such."));
        }
        else if (training.Trainees.Parts.IsEmpty)
        {
            check.Undecided(JsonPointer.Root / nameof(training.Trainees) / nameof(training.Trainees.Parts));
        }
    }

    private static bool HasCarers(Training training)
    {
        foreach (var part in training.Trainees.Parts)
        {
            if (part.Category is TraineeCategory.HealthStaff or TraineeCategory.MedicalStaff
                or TraineeCategory.ParamedicalStaff)
            {
                return true;
            }
        }

        return false;
    }
}
