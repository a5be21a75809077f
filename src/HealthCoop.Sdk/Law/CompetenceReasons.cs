namespace HealthCoop.Law;

/// <summary>The words of why a register answers as it does.</summary>
internal static class CompetenceReasons
{
    /// <summary>Says which entry decides.</summary>
    /// <param name="decisive">The entry.</param>
    /// <param name="isWeighed">Whether lighter entries say something else.</param>
    public static Narrative Given(CompetenceReading decisive, bool isWeighed)
    {
        var given = Say(decisive) switch
        {
            var (french, english) when decisive.Weight == CompetenceWeight.Derived => new(
                $"{french} Aucun texte ne le dit ; cela se déduit.",
                $"{english} No text says so; it follows."),
            var other => other,
        };
        return isWeighed
            ? new(
                $"{given.French} Cela l'emporte sur ce qui n'est que déduit, affirmé sans texte ou non vérifié.",
                $"{given.English} It decides over what only follows, is stated without a text or is unconfirmed.")
            : given;
    }

    /// <summary>Says that some entries name a holder of whom the place has no territory.</summary>
    /// <param name="given">Why it is the answer.</param>
    /// <param name="absent">The entries.</param>
    public static Narrative Absent(Narrative given, IEnumerable<CompetenceReading> absent)
    {
        var ordered = absent.OrderBy(reading => reading.Begin).ThenBy(reading => reading.Entry.Id).ToList();
        var left = Because(
            "Ne compte pas, faute d'un tel détenteur parmi les territoires où se trouve le lieu :",
            "What does not count, since no territory in which the place lies is its holder's:",
            ordered);
        return new($"{given.French} {left.French}", $"{given.English} {left.English}");
    }

    /// <summary>Says that the texts that agree on the holder disagree on the means.</summary>
    /// <param name="given">Why it is this holder.</param>
    /// <param name="readings">The entries that tell whether means came.</param>
    public static Narrative MeansDisputed(Narrative given, IEnumerable<CompetenceReading> readings)
    {
        var ordered = readings.OrderBy(reading => reading.Begin).ThenBy(reading => reading.Entry.Id).ToList();
        var disputed = Because(
            "Si des moyens ont suivi n'est pas connu, car ces textes ne le disent pas de même :",
            "Whether means came with it is not known, for these texts disagree:",
            ordered,
            MeansOf);
        return new($"{given.French} {disputed.French}", $"{given.English} {disputed.English}");
    }

    /// <summary>Says that only statements without a text of law say who holds it.</summary>
    public static Narrative OnlyStated(IEnumerable<CompetenceReading> statements) => Because(
        "Aucun texte de loi confirmé ne le dit ; cela est seulement affirmé :",
        "No confirmed text of law says so; it is only stated:",
        statements);

    /// <summary>Says that the day lies within a date that is not precise enough.</summary>
    public static Narrative DatesTooVague(IEnumerable<CompetenceReading> unsure, LocalDate on) => Because(
        $"Les dates connues ne permettent pas de trancher pour le {on.ToIso()} :",
        $"The dates that are known cannot tell for {on.ToIso()}:",
        unsure);

    /// <summary>Says that another holder may have taken over.</summary>
    public static Narrative MayHaveChanged(IEnumerable<CompetenceReading> readings, LocalDate on) => Because(
        $"Les dates connues ne disent pas lequel de ces textes vaut le {on.ToIso()} :",
        $"The dates that are known do not tell which of these texts holds on {on.ToIso()}:",
        readings);

    /// <summary>Says that several texts give it to different holders.</summary>
    public static Narrative Contradictory(IEnumerable<CompetenceReading> readings) => Because(
        "Des textes de même poids se contredisent :",
        "Texts of the same weight contradict each other:",
        readings);

    /// <summary>Says that the text that should decide is not at hand.</summary>
    public static Narrative TextMissing(CompetenceReading decisive) => Because(
        "Le texte de loi qui la donne n'est dans aucun jeu de références :",
        "The text of law that gives it is in no reference pack:",
        [decisive]);

    /// <summary>Says that the text names the region or the State, and not which of them.</summary>
    public static Narrative OneOfSeveral(CompetenceReading decisive) => Because(
        "La source ne dit pas si c'est la région ou l'État :",
        "The source does not say whether it is the region or the State:",
        [decisive]);

    /// <summary>Says that the first known text holds only later.</summary>
    public static Narrative NotYet(CompetenceReading first, LocalDate on) => Because(
        $"Aucun texte connu ne dit qui la détenait le {on.ToIso()} ; le premier connu est postérieur :",
        $"No text that is known says who held it on {on.ToIso()}; the first that is known is later:",
        [first]);

    /// <summary>Says that what is known became known only later.</summary>
    public static Narrative NothingThen(LocalDate day) => new(
        $"Le {day.ToIso()}, rien n'était encore connu de qui détient cette compétence.",
        $"On {day.ToIso()}, nothing was known yet of who holds this competence.");

    /// <summary>Says that nothing that could decide is known.</summary>
    public static Narrative Nothing(IReadOnlyList<CompetenceReading> readings, LocalDate on) => readings.Count == 0
        ? new(
            "Aucun jeu de références ne dit qui détient cette compétence.",
            "No reference pack says who holds this competence.")
        : Because(
            $"Rien de confirmé ne dit qui la détient le {on.ToIso()} ; ce qui est connu par ailleurs :",
            $"Nothing confirmed says who holds it on {on.ToIso()}; what is known besides:",
            readings);

    private static Narrative Because(
        string french,
        string english,
        IEnumerable<CompetenceReading> readings,
        Func<HeldCompetence, Narrative>? more = null)
    {
        var said = readings.Select(reading => Say(reading, more?.Invoke(reading.Entry))).ToList();
        return new(
            $"{french} {string.Join(' ', said.Select(text => text.French))}",
            $"{english} {string.Join(' ', said.Select(text => text.English))}");
    }

    private static Narrative Say(CompetenceReading reading, Narrative? more = null)
    {
        var (holder, since, source) = (NameOf(reading.Entry.Holder), Since(reading.Entry), SourceOf(reading));
        return new(
            $"{holder.French}{since.French} ({source.French}){more?.French}.",
            $"{holder.English}{since.English} ({source.English}){more?.English}.");
    }

    private static Narrative MeansOf(HeldCompetence entry) => entry.Funding switch
    {
        CompetenceFunding.With => new(", avec moyens", ", with means"),
        CompetenceFunding.Partly => new(", avec une partie des moyens", ", with a part of the means"),
        CompetenceFunding.Without => new(", sans moyens", ", without means"),
        _ => new(string.Empty),
    };

    private static Narrative SourceOf(CompetenceReading reading)
    {
        var source = reading.Text?.Title ?? reading.Entry.SourceText;
        return reading.Weight == CompetenceWeight.Unconfirmed
            ? new($"{source.French}, non confirmé", $"{source.English}, unconfirmed")
            : source;
    }

    private static Narrative Since(HeldCompetence entry) => (entry.From, entry.Transferred, entry.Through) switch
    {
        ({ } from, _, { } through) => new($", de {from} à {through}", $", from {from} through {through}"),
        ({ } from, _, _) => new($", depuis {from}", $", since {from}"),
        (_, { } years, _) => new(
            $", depuis une date entre {years.First} et {years.Last}",
            $", since some day from {years.First} to {years.Last}"),
        (_, _, { } through) => new($", jusqu'à {through}", $", through {through}"),
        _ => new(string.Empty),
    };

    private static Narrative NameOf(CompetenceHolder holder) => holder switch
    {
        CompetenceHolder.Commune => new("La commune", "The commune"),
        CompetenceHolder.Cercle => new("Le cercle", "The cercle"),
        CompetenceHolder.LocalAuthorities => new("Les collectivités", "The local authorities"),
        CompetenceHolder.CommunityHealthAssociation =>
            new("L'association de santé communautaire", "The community health association"),
        CompetenceHolder.RegionOrState => new("La région ou l'État", "The region or the State"),
        CompetenceHolder.State => new("L'État", "The State"),
        CompetenceHolder.Defence => new("L'État (défense)", "The State (defence)"),
        CompetenceHolder.Region => new("La région", "The region"),
        CompetenceHolder.Department => new("Le département", "The department"),
        CompetenceHolder.Province => new("La province", "The province"),
        CompetenceHolder.IntercommunalAuthority => new("L'intercommunalité", "The intercommunal authority"),
        CompetenceHolder.SpecialStatusDistrict =>
            new("Le district à statut particulier", "The district with special status"),
        _ => new("Un détenteur inconnu", "An unknown holder"),
    };
}
