namespace HealthCoop.Documents.Faults;

/// <content>What is wrong with members, ids and kinds.</content>
internal static partial class DocumentRules
{
    // More names than these help nobody.
    private const int MostMembers = 20;

    public static DocumentFault UnknownMember(string name, string? nearest, IReadOnlyCollection<string> members) => new(
        UnknownMemberId,
        new($"Le membre « {Shown(name)} » n'existe pas ici.", $"There is no member '{Shown(name)}' here."),
        Nearest(nearest, Without(members)));

    private static Narrative Without(IReadOnlyCollection<string> members)
    {
        Narrative advice = members.Contains("extensions")
            ? new("L'enlever, ou le mettre dans « extensions ».", "Remove it, or put it into 'extensions'.")
            : new("L'enlever.", "Remove it.");
        var names = string.Join(", ", members);
        return members.Count is 0 or > MostMembers
            ? advice
            : new($"{advice.French} Membres admis : {names}.", $"{advice.English} Members allowed: {names}.");
    }

    public static DocumentFault DuplicateMember(string name) => new(
        DuplicateMemberId,
        new(
            $"Le membre « {Shown(name)} » est écrit deux fois dans le même objet.",
            $"The member '{Shown(name)}' is written twice in the same object."),
        new("N'en garder qu'un.", "Keep only one."));

    public static DocumentFault MissingMember(string name) => new(
        MissingMemberId,
        new($"Le membre « {name} » manque.", $"The member '{name}' is missing."),
        new($"Écrire « {name} ».", $"Write '{name}'."));

    public static DocumentFault MissingModality() => new(
        MissingModalityId,
        new(
            "L'affirmation ne dit pas s'il s'agit d'un état initial, ou si elle est prévue, attendue, réalisée ou "
            + "sous condition.",
            "The claim does not say whether it is a baseline, planned, expected, achieved or conditional."),
        new(
            "Écrire « modality » : baseline, planned, expected, achieved ou conditional.",
            "Write 'modality': baseline, planned, expected, achieved or conditional."));

    public static DocumentFault WrongType(Narrative found, Narrative expected) => new(
        WrongTypeId,
        new(
            $"Il faut ici {expected.French}, pas {found.French}.",
            $"This must be {expected.English}, not {found.English}."),
        new($"Écrire {expected.French}.", $"Write {expected.English}."));

    public static DocumentFault Null(Narrative expected) => new(
        NullId,
        new($"Il faut ici {expected.French}, pas null.", $"This must be {expected.English}, not null."),
        new($"Écrire {expected.French}.", $"Write {expected.English}."));

    public static DocumentFault UnknownWord(string word, string? nearest, string words) => new(
        UnknownWordId,
        new($"Le mot « {Shown(word)} » n'est pas admis ici.", $"The word '{Shown(word)}' is not allowed here."),
        Nearest(nearest, new($"Écrire un de ces mots : {words}.", $"Write one of these words: {words}.")));

    public static DocumentFault UnknownKind(string kind, string? nearest, string kinds) => new(
        UnknownKindId,
        new($"Le genre « {Shown(kind)} » n'existe pas ici.", $"There is no kind '{Shown(kind)}' here."),
        Nearest(nearest, new($"Écrire un de ces genres : {kinds}.", $"Write one of these kinds: {kinds}.")));

    public static DocumentFault BadId(string id) => new(
        BadIdId,
        new($"« {Shown(id)} » n'est pas un identifiant.", $"'{Shown(id)}' is not an id."),
        new(
            "Écrire de 1 à 100 lettres latines, chiffres, « - », « _ », « . » ou « : », dont le premier soit "
                + "une lettre ou un chiffre.",
            "Write " + Identifiers.Pattern));

    public static DocumentFault DuplicateId(string id, Narrative entity, JsonPointer first) => new(
        DuplicateIdId,
        new(
            $"L'identifiant « {id} » ({entity.French}) est déjà pris par {first}.",
            $"The id '{id}' ({entity.English}) is already taken by {first}."),
        new("Donner un autre identifiant.", "Give another id."));

    public static DocumentFault DanglingReference(string id, Narrative entity, string? nearest) => new(
        DanglingReferenceId,
        new(
            $"Rien dans le document ne porte l'identifiant « {id} » ({entity.French}).",
            $"Nothing in the document has the id '{id}' ({entity.English})."),
        Nearest(nearest, new(
            "Corriger l'identifiant, ou ajouter ce qui manque.",
            "Correct the id, or add what is missing.")));

    public static DocumentFault ReferenceToOther(string id, Narrative entity, Narrative other) =>
        DanglingReference(id, entity, null) with
        {
            Advice = new(
                $"« {id} » est de type « {other.French} » ; il faut ici le type « {entity.French} ».",
                $"'{id}' is of type '{other.English}'; the type '{entity.English}' is asked for here."),
        };

    public static DocumentFault ExtensionKey(string key) => new(
        ExtensionKeyId,
        new(
            $"La clé d'extension « {Shown(key)} » n'est pas un nom de domaine inversé.",
            $"The extension key '{Shown(key)}' is not in reverse-domain form."),
        new("Écrire une clé telle que org.example.dossier.", "Write a key such as org.example.dossier."));

    public static DocumentFault KnownAndAssumed() => new(
        KnownAndAssumedId,
        new(
            "Une valeur connue n'a pas besoin d'hypothèse : « value » et « assumption » s'excluent.",
            "A known value needs no assumption: 'value' and 'assumption' exclude each other."),
        new("Enlever l'un des deux.", "Remove one of the two."));

    // The reason is that of an exception, in English.
    public static DocumentFault Refused(string reason) => new(
        RefusedId,
        new("Ces valeurs ne sont pas admises.", $"These values are not allowed: {Shown(WithoutParameter(reason))}"),
        new("Corriger les valeurs.", "Correct the values."));

    // Exceptions name a parameter of code, and then the value that it had.
    private static string WithoutParameter(string reason) => reason.Split(" (Parameter '")[0];
}
