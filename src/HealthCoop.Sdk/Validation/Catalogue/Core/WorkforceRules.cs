using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about staff.</summary>
internal static class WorkforceRules
{
    // Doctors, nurses and midwives, whether professionals or associates, and those licensed to treat as doctors do: an
    // obstetric nurse is counted as a nurse or as a midwife.
    private static readonly IscoCode[] LeadsOfMaternities =
        [new("221"), new("222"), IscoCode.ParamedicalPractitioners, new("322")];

    /// <summary>Gets the rule that the workload does not exceed the staff.</summary>
    public static Rule WorkloadIsBearable { get; } = Rule.For<StaffPost>(
        new("HC-HRH-002"),
        FindingSeverity.Warning,
        new("L'effectif suffit à la charge de travail", "The staff is enough for the workload"),
        CheckWorkload) with
    {
        Statement = new(
            "Là où la charge de travail a été mesurée (WISN), l'effectif en poste n'est pas sous le seuil de celui "
            + "qu'elle demande.",
            "Where the workload was measured (WISN), the staff in post is not below the threshold of what it asks "
            + "for."),
        Rationale = new(
            "Un personnel trop peu nombreux abrège les soins, puis s'en va.",
            "Staff who are too few cut care short, and then leave."),
        SourceText = new(
            "Étude WISN du Burkina Faso, 2013 (PMC4108906) : 0,68 et 0,79 à Ouagadougou, 2,0 à Kaya",
            "WISN study of Burkina Faso, 2013 (PMC4108906): 0.68 and 0.79 in Ouagadougou, 2.0 in Kaya"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start,
    };

    /// <summary>Gets the rule that a midwife, a nurse or a doctor is responsible for the maternity.</summary>
    /// <remarks>The classification does not tell obstetric nurses from other nurses, so that any nurse will
    /// do.</remarks>
    public static Rule MaternityLeadIsQualified { get; } = Rule.For<StaffPost>(
        new("HC-HRH-003"),
        FindingSeverity.Warning,
        new("Le responsable de la maternité est qualifié", "The lead of the maternity is qualified"),
        CheckMaternityLead) with
    {
        Statement = new(
            "Le poste de responsable de la maternité est tenu par une infirmière obstétricienne, une sage-femme ou un "
            + "médecin, et non par une matrone.",
            "The post of maternity lead is held by an obstetric nurse, a midwife or a doctor, not by a traditional or "
            + "auxiliary birth attendant (matrone)."),
        Rationale = new(
            "Une matrone aide à l'accouchement normal ; elle n'est pas formée à reconnaître ni à traiter une "
            + "complication.",
            "A matrone helps with normal deliveries; she is not trained to recognise or treat a complication."),
        SourceText = new(
            "Mali : équipe minimale du CSCom, infirmière obstétricienne à la maternité ; cas de Sirifila et de Zantou",
            "Mali: minimum team of the CSCom, an obstetric nurse at the maternity; cases of Sirifila and Zantou"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Cadres,
    };

    /// <summary>Gets the rule that somebody pays a post once the programme has ended.</summary>
    /// <remarks>A post that ends before the programme is left aside, and so is one of which nobody says who pays it,
    /// unless it ends with the programme.</remarks>
    public static Rule PostsOutliveProgramme { get; } = Rule.For<StaffPost>(
        new("HC-HRH-004"),
        FindingSeverity.Error,
        new(
            "Un poste payé par le programme a un payeur ensuite",
            "A post that the programme pays has a payer after it"),
        CheckPayer) with
    {
        Statement = new(
            "Un poste qu'un financeur du programme paie encore à la fin, ou qui finit avec lui sans qu'on sache qui le "
            + "paie, dit qui le paie ensuite.",
            "A post that a funder of the programme still pays at its end, or that ends with it while nobody says who "
            + "pays it, says who pays it afterwards."),
        Rationale = new(
            "Un poste que personne ne paie après la fin est la cause la plus fréquente de fermeture d'un service : au "
            + "Burkina Faso, 30 CSPS équipés étaient fermés en 1993, faute de personnel.",
            "A post that nobody pays after the end is the commonest reason for which a service closes: in Burkina "
            + "Faso, 30 equipped CSPS were closed in 1993 for lack of staff."),
        SourceText = new(
            "Burkina Faso, 1993 : 30 CSPS équipés sur 612 fermés faute de personnel (zanotowane.pl/956/1966)",
            "Burkina Faso, 1993: 30 of 612 equipped CSPS closed for lack of staff (zanotowane.pl/956/1966)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Participations | ProgrammePart.Budget | ProgrammePart.Start | ProgrammePart.End
            | ProgrammePart.Duration,
    };

    /// <summary>Gets the rule that soldiers who leave are replaced, and civilians know when they are cared
    /// for.</summary>
    public static Rule GarrisonCarersAreReplaced { get; } = Rule.For<Facility>(
        new("HC-HRH-005"),
        FindingSeverity.Warning,
        new("La relève des soignants militaires est assurée", "Military carers who leave are replaced"),
        CheckGarrison) with
    {
        Statement = new(
            "Une infirmerie de garnison a une règle de remplacement des soignants qui tournent et, si elle soigne des "
            + "civils, des heures pour eux.",
            "An infirmary of a garrison has a rule on replacing carers who rotate and, where it cares for civilians, "
            + "hours for them."),
        Rationale = new(
            "Les unités tournent : sans relève ni heures tenues, les civils trouvent porte close.",
            "Units rotate: without replacement and hours that are kept, civilians find the door shut."),
        SourceText = new(
            "Déduit de la rotation des unités et de l'accès des civils, objectif de PARSANTE",
            "Derived from the rotation of units and from the access of civilians, an aim of PARSANTE"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Attestations,
    };

    public static ValueList<Rule> All { get; } =
    [
        StaffingRules.TeamMeetsNorm, WorkloadIsBearable, MaternityLeadIsQualified, PostsOutliveProgramme,
        GarrisonCarersAreReplaced,
    ];

    private static void CheckWorkload(StaffPost post, Programme programme, RuleCheck check)
    {
        if (post.WorkloadRatio is null)
        {
            check.DoesNotApply();
            return;
        }

        if (check.Figure(null, programme) is not { } least)
        {
            return;
        }

        switch (Bounds.Of(post.WorkloadRatio).IsAtLeast(least))
        {
            case null:
                check.Undecided(nameof(post.WorkloadRatio));
                break;
            case false:
                var (ratio, limit) = (DecimalText.Write(post.WorkloadRatio.Value ?? 0), DecimalText.Write(least));
                check.Breaks(
                    nameof(post.WorkloadRatio),
                    new(
                        $"L'effectif de « {post.Cadre} » fait {ratio} de ce que la charge demande ; seuil : {limit}.",
                        $"The staff of '{post.Cadre}' is {ratio} of what the workload asks for; threshold: {limit}."),
                    new("Affecter du personnel, ou réduire la charge.", "Post more staff, or cut the workload."));
                break;
        }
    }

    private static void CheckMaternityLead(StaffPost post, Programme programme, RuleCheck check)
    {
        if (post.Function is not FacilityPost.MaternityLead)
        {
            check.DoesNotApply();
            return;
        }

        switch (MayLead(check.Find(post.Cadre)?.Isco))
        {
            case null:
                var place = EntityPlace.In(programme.Cadres, nameof(programme.Cadres), post.Cadre);
                check.UndecidedAt(place / nameof(Cadre.Isco));
                break;
            case false:
                check.Breaks(
                    nameof(post.Cadre),
                    new(
                        $"La maternité est tenue par « {post.Cadre} », ni infirmier, ni sage-femme, ni médecin.",
                        $"The maternity is led by '{post.Cadre}', who is no nurse, midwife or doctor."),
                    new(
                        "Affecter une infirmière obstétricienne ou une sage-femme.",
                        "Post an obstetric nurse or a midwife."));
                break;
        }
    }

    // Nothing where the occupation is not known, or told by a group that holds such occupations and others.
    private static bool? MayLead(IscoCode? occupation)
    {
        if (occupation is not { } isco || isco == default)
        {
            return null;
        }

        bool? answer = false;
        foreach (var group in LeadsOfMaternities)
        {
            if (group.Includes(isco))
            {
                return true;
            }

            if (isco.Includes(group))
            {
                answer = null;
            }
        }

        return answer;
    }

    private static void CheckPayer(StaffPost post, Programme programme, RuleCheck check)
    {
        var (ends, end) = (DayBounds.Of(post.EndsOn), ProgrammeEnd.Of(programme));
        var isLeft = post.EndsOn is null || ends.First > end.Last;
        if (ends.Last < end.First || (post.Payer is null ? isLeft : !IsPaidByFunder(post, programme)))
        {
            check.DoesNotApply();
        }
        else if (post.PayerAfterEnd is null)
        {
            CheckUnpaid(post, isLeft, programme, check);
        }
    }

    private static void CheckUnpaid(StaffPost post, bool isLeft, Programme programme, RuleCheck check)
    {
        var (ends, end) = (DayBounds.Of(post.EndsOn), ProgrammeEnd.Of(programme));
        if (isLeft)
        {
            check.Undecided(nameof(post.PayerAfterEnd));
        }
        else if (EndsWith(ends, end))
        {
            check.Breaks(
                nameof(post.EndsOn),
                new(
                    $"Le poste de « {post.Cadre} » prend fin avec le programme ({post.EndsOn?.Value}), et personne ne "
                    + "le paie ensuite.",
                    $"The post of '{post.Cadre}' ends with the programme ({post.EndsOn?.Value}), and nobody pays it "
                    + "afterwards."),
                new("Convenir de qui paie le poste après la fin.", "Agree on who pays the post after the end."));
        }
        else if (!ends.IsKnown() || (end.IsKnown() && !ends.IsOneDay()))
        {
            check.Undecided(nameof(post.EndsOn));
        }
        else
        {
            check.UndecidedAt(JsonPointer.Root / ProgrammeEnd.UnknownMember(programme));
        }
    }

    // What ends in the month in which the programme does is taken to end with it.
    private static bool EndsWith((LocalDate? First, LocalDate? Last) post, (LocalDate? First, LocalDate? Last) end) =>
        post.IsKnown()
        && end.IsKnown()
        && MonthOf(post.First) == MonthOf(end.First)
        && MonthOf(post.Last) == MonthOf(end.Last)
        && MonthOf(post.First) == MonthOf(post.Last);

    private static YearMonth? MonthOf(LocalDate? day) => day?.ToYearMonth();

    private static bool IsPaidByFunder(StaffPost post, Programme programme)
    {
        if (post.Payer is not { } payer)
        {
            return false;
        }

        foreach (var participation in programme.Participations)
        {
            if (participation.Role is OrganisationRole.Funding && participation.Partner == payer)
            {
                return true;
            }
        }

        foreach (var source in programme.Budget?.Sources ?? [])
        {
            if (source.Partner == payer)
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckGarrison(Facility facility, Programme programme, RuleCheck check)
    {
        if (facility.Type is not FacilityType.GarrisonInfirmary)
        {
            check.DoesNotApply();
            return;
        }

        check.NeedsAttested(
            AttestationMatter.CarersAreReplaced,
            programme,
            new AttestedThing(Facility: facility.Id),
            NotReplaced,
            Replace);
        if (facility.Users.AsSpan().Contains(UserGroup.Civilians) && facility.CivilianAccess?.Hours is null)
        {
            check.Undecided(JsonPointer.Root / nameof(facility.CivilianAccess) / nameof(CivilianAccess.Hours));
        }
    }

    private static Narrative NotReplaced { get; } = new(
        "Les soignants de l'infirmerie qui partent ne sont pas remplacés.",
        "Carers of the infirmary who leave are not replaced.");

    private static Narrative Replace { get; } = new(
        "Convenir d'une règle de relève avec le service de santé des armées.",
        "Agree on a rule of replacement with the military health service.");
}
