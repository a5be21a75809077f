using System.Globalization;
using System.Text;

namespace HealthCoop.Documents.Faults;

/// <content>What is wrong with the text as a whole.</content>
internal static partial class DocumentRules
{
    public static DocumentFault NotUtf8() => new(
        NotUtf8Id,
        new("Le texte n'est pas en UTF-8.", "The text is not UTF-8."),
        new("Enregistrer le document en UTF-8.", "Save the document as UTF-8."));

    public static DocumentFault NotJson(ReadOnlySpan<byte> rest) => new(
        NotJsonId,
        rest.IsEmpty
            ? new("Le texte s'arrête avant la fin du document.", "The text ends before the document does.")
            : new(
                $"Ici, le texte n'est pas du JSON : « {FirstOf(rest)} » ne peut pas suivre.",
                $"The text is not JSON here: '{FirstOf(rest)}' cannot follow."),
        new("Corriger la syntaxe ; ce qui suit n'a pas été lu.", "Correct the syntax; what follows was not read."));

    public static DocumentFault TooManyBytes(int limit) => new(
        OverLimitId,
        Invariant($"Le document dépasse {limit} octets.", $"The document is longer than {limit} bytes."),
        new("L'abréger, ou relever MaximumBytes.", "Shorten it, or raise MaximumBytes."));

    public static DocumentFault TooDeep(int limit) => new(
        OverLimitId,
        Invariant(
            $"Plus de {limit} objets ou listes sont emboîtés.",
            $"More than {limit} objects or lists stand within each other."),
        new(
            "Emboîter moins, ou relever MaximumDepth ; ce qui suit n'a pas été lu.",
            "Nest less deeply, or raise MaximumDepth; what follows was not read."));

    public static DocumentFault MoreFindings(int limit) => new(
        MoreFindingsId,
        Invariant(
            $"Seuls les {limit} premiers constats sont énumérés.",
            $"Only the first {limit} findings are listed."),
        new("Corriger, puis relire le document.", "Correct them, then read the document again."));

    public static DocumentFault TrailingData() => new(
        TrailingDataId,
        new("Du texte suit la fin du document.", "Text follows the end of the document."),
        new("L'enlever : un document est un seul objet.", "Remove it: a document is one object."));

    public static DocumentFault UnknownVersion(string version, string current) => new(
        VersionId,
        new(
            $"La version « {Shown(version)} » du format n'est pas connue.",
            $"Version '{Shown(version)}' of the format is not known."),
        new($"Écrire la version « {current} ».", $"Write version '{current}'."));

    public static DocumentFault NewerVersion(string version, string current) => new(
        VersionId,
        new(
            $"La version « {Shown(version)} » du format est plus récente que la version « {current} » de ce paquet.",
            $"Version '{Shown(version)}' of the format is newer than version '{current}' of this package."),
        new(
            "Prendre un paquet HealthCoop.Sdk plus récent, qui peut la lire.",
            "Take a newer package HealthCoop.Sdk, which may read it."));

    public static DocumentFault BrokenText() => new(
        BrokenTextId,
        new(
            "Le texte contient une moitié seule d'un caractère (\\ud800 à \\udfff).",
            "The text has a lone half of a character (\\ud800 to \\udfff)."),
        new("Écrire le caractère entier, ou l'enlever.", "Write the whole character, or remove it."));

    private static string FirstOf(ReadOnlySpan<byte> utf8)
    {
        Rune.DecodeFromUtf8(utf8, out var rune, out _);
        return Shown(rune.ToString());
    }

    private static Narrative Invariant(FormattableString french, FormattableString english) =>
        new(french.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
