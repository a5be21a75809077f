using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.CivilMilitary;

/// <summary>Rules about care for civilians by armed forces.</summary>
internal static class CivilianCareRules
{
    private static readonly Safeguard Consultation = new(
        AttestationMatter.HumanitarianActorsConsulted,
        new(
            "Les acteurs humanitaires de la zone n'ont pas été consultés.",
            "Humanitarian actors in the area were not consulted."),
        new(
            "Les consulter avant d'ouvrir aux civils, et en garder la trace.",
            "Consult them before opening to civilians, and keep a record of it."));

    private static readonly Safeguard Complaint = new(
        AttestationMatter.IndependentGrievanceChannel,
        new(
            "Plaintes et incidents ne peuvent être portés que dans la chaîne de commandement.",
            "Grievances and incidents can be told within the chain of command alone."),
        new(
            "Nommer une voie indépendante, et la faire connaître aux patients.",
            "Name an independent channel, and make it known to the patients."));

    private static readonly Safeguard EmblemAndArms = new(
        AttestationMatter.EmblemAndArmsRulesStated,
        new(
            "L'établissement n'a pas de règles sur l'emblème et les armes.",
            "The facility has no rules on emblem and arms."),
        new(
            "Écrire qui porte l'emblème, et où l'on dépose les armes.",
            "Write down who bears the emblem, and where arms are left."));

    /// <summary>Gets the rule that what civilians tell their carers stays out of military hands.</summary>
    /// <remarks>Families of soldiers are civilians themselves: a register may hold both.</remarks>
    public static Rule RegistersStaySeparate { get; } = Rule.For<Facility>(
        new("HC-CIV-003"),
        FindingSeverity.Error,
        new(
            "Les données des patients civils restent hors des mains militaires",
            "Data of civilian patients stay out of military hands"),
        CheckRegisters) with
    {
        Statement = new(
            "Un établissement militaire ouvert aux civils tient des registres séparés : aucun ne réunit civils et "
            + "militaires, et aucun où figurent des civils ne remonte aux forces armées.",
            "A military facility that is open to civilians keeps separate registers: none holds both civilians and "
            + "soldiers, and none that holds civilians reports to the armed forces."),
        Rationale = new(
            "Un patient qui craint que son nom arrive au commandement ou au renseignement ne vient pas se faire "
            + "soigner.",
            "A patient who fears that the command or intelligence will see his name does not come for care."),
        SourceText = new(
            "Secret médical ; un article de presse parle même de renseignement",
            "Medical confidentiality; one press article even speaks of intelligence"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Partners,
    };

    /// <summary>Gets the rule that humanitarian actors in the area are consulted.</summary>
    public static Rule HumanitariansAreConsulted { get; } = Rule.For<Facility>(
        new("HC-CIV-005"),
        FindingSeverity.Warning,
        new("Les acteurs humanitaires de la zone sont consultés", "Humanitarian actors in the area are consulted"),
        static (facility, programme, check) => CheckShared(facility, programme, check, Consultation)) with
    {
        Statement = new(
            "Avant que des forces armées soignent des civils, les acteurs humanitaires de la zone sont consultés.",
            "Before armed forces care for civilians, the humanitarian actors in the area are consulted."),
        Rationale = new(
            "Là où l'on ne distingue plus l'aide de l'armée, les humanitaires deviennent des cibles.",
            "Where aid can no longer be told from the army, humanitarian workers become targets."),
        SourceText = new(
            "Cluster santé mondial, 2011 ; directives MCDA : le recours aux moyens militaires est le dernier",
            "Global Health Cluster, 2011; MCDA guidelines: military assets are a last resort"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Partners | ProgrammePart.Attestations,
    };

    /// <summary>Gets the rule that grievances can be told outside the chain of command.</summary>
    public static Rule GrievancesAreHeard { get; } = Rule.For<Facility>(
        new("HC-CIV-007"),
        FindingSeverity.Warning,
        new(
            "Une plainte peut être portée hors de la chaîne de commandement",
            "A grievance can be told outside the chain of command"),
        static (facility, programme, check) => CheckShared(facility, programme, check, Complaint)) with
    {
        Statement = new(
            "Là où des forces armées soignent des civils, plaintes et incidents ont une voie indépendante du "
            + "commandement.",
            "Where armed forces care for civilians, grievances and incidents have a channel that does not depend on "
            + "the command."),
        Rationale = new(
            "Qui a subi un tort d'un militaire ne s'en plaint pas à son chef.",
            "Whoever was wronged by a soldier does not complain to his commander."),
        SourceText = new("Principe « ne pas nuire »", "Do-no-harm principle"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Partners | ProgrammePart.Attestations,
    };

    /// <summary>Gets the rule that a military facility says how emblems and arms are dealt with in it.</summary>
    /// <remarks>It is about every military facility: all of them are protected, not only those open to
    /// civilians.</remarks>
    public static Rule EmblemAndArmsAreSettled { get; } = Rule.For<Facility>(
        new("HC-CIV-009"),
        FindingSeverity.Error,
        new("Emblème et armes sont réglés", "Emblem and arms are settled"),
        static (facility, programme, check) =>
        {
            if (check.IsMilitary(facility))
            {
                EmblemAndArms.Check(facility, programme, check);
            }
            else
            {
                check.DoesNotApply();
            }
        }) with
    {
        Statement = new(
            "Un établissement militaire dit comment l'emblème distinctif est employé et si des armes y entrent.",
            "A military facility says how the distinctive emblem is used and whether arms enter it."),
        Rationale = new(
            "Une unité sanitaire d'où l'on se bat perd sa protection, et ses patients avec elle.",
            "A medical unit from which one fights loses its protection, and its patients with it."),
        SourceText = new(
            "Droit international humanitaire : protection des unités sanitaires",
            "International humanitarian law: protection of medical units"),
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.Partners | ProgrammePart.Attestations,
    };

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        RegistersStaySeparate, HumanitariansAreConsulted, DialogueRules.DialogueIsRegular, GrievancesAreHeard,
        NeighbourRules.GarrisonsComplement, EmblemAndArmsAreSettled,
    ];

    private static void CheckRegisters(Facility facility, RuleCheck check)
    {
        if (!GarrisonCare.IsShared(facility, check))
        {
            check.DoesNotApply();
            return;
        }

        if (!facility.RegistersAreComplete)
        {
            check.Undecided(nameof(facility.Registers));
        }

        for (var i = 0; i < facility.Registers.Count; i++)
        {
            CheckRegister(facility.Registers[i], JsonPointer.Root / nameof(facility.Registers) / i, check);
        }
    }

    private static void CheckRegister(CareRegister register, JsonPointer place, RuleCheck check)
    {
        if (register.Users.IsEmpty)
        {
            check.Undecided(place / nameof(register.Users));
        }
        else if (register.Users.AsSpan().Contains(UserGroup.Civilians))
        {
            CheckHolders(register, place, check);
            CheckReports(register, place / nameof(register.ReportsTo), check);
        }
    }

    private static void CheckHolders(CareRegister register, JsonPointer place, RuleCheck check)
    {
        if (register.Users.AsSpan().Contains(UserGroup.Military))
        {
            check.Breaks(
                place / nameof(register.Users),
                new(
                    $"Le registre « {register.Name.French} » réunit civils et militaires.",
                    $"The register '{register.Name.English}' holds both civilians and soldiers."),
                new("Tenir deux registres.", "Keep two registers."));
        }
    }

    private static void CheckReports(CareRegister register, JsonPointer place, RuleCheck check)
    {
        var i = register.ReportsTo.AsSpan().IndexOf(InformationSystem.ArmedForces);
        if (i >= 0)
        {
            check.Breaks(
                place / i,
                new(
                    $"Le registre « {register.Name.French} », où figurent des civils, remonte aux forces armées.",
                    $"The register '{register.Name.English}', which holds civilians, reports to the armed forces."),
                new(
                    "Le faire remonter au seul système national d'information sanitaire.",
                    "Let it report to the national health information system alone."),
                Mend.Remove(place / i));
        }
        else if (!register.ReportsToIsComplete)
        {
            check.Undecided(place);
        }
    }

    private static void CheckShared(Facility facility, Programme programme, RuleCheck check, Safeguard safeguard)
    {
        if (GarrisonCare.IsShared(facility, check))
        {
            safeguard.Check(facility, programme, check);
        }
        else
        {
            check.DoesNotApply();
        }
    }

    /// <summary>What is to be attested about a facility.</summary>
    private sealed record Safeguard(AttestationMatter Matter, Narrative Message, Narrative Advice)
    {
        public void Check(Facility facility, Programme programme, RuleCheck check) =>
            check.NeedsAttested(Matter, programme, new(Facility: facility.Id), Message, Advice);
    }
}
