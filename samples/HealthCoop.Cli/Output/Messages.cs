namespace HealthCoop.Cli.Output;

/// <summary>What the app says beside its reports.</summary>
internal static class Messages
{
    public static Narrative NoErrors(string path, Narrative title) =>
        new($"{path} : aucune erreur ; {title.French}", $"{path}: no errors; {title.English}");

    public static Narrative NoSuchFile(string path) =>
        new($"« {path} » : ce fichier n'existe pas.", $"'{path}': there is no such file.");

    public static Narrative IsADirectory(string path) =>
        new($"« {path} » est un répertoire ; donner un fichier.", $"'{path}' is a directory; give a file.");

    public static Narrative CannotBeRead(string path, string reason) =>
        new($"« {path} » ne peut pas être lu : {reason}", $"'{path}' cannot be read: {reason}");

    public static Narrative CannotBeWritten(string path, string reason) =>
        new($"« {path} » ne peut pas être écrit : {reason}", $"'{path}' cannot be written: {reason}");

    public static Narrative WrittenTo(string path) => new($"Plan écrit dans {path}", $"Plan written to {path}");

    public static Narrative NotFunded(Money gap) => new(
        $"il reste à financer {new Numbers(Language.French).Amount(gap)}.",
        $"the funding gap is {new Numbers(Language.English).Amount(gap)}.");

    public static Narrative Found(string path, int errors, int warnings, int pieces)
    {
        string Counts(Numbers numbers) => string.Join(
            ", ",
            numbers.Count(errors, Plurals.Errors),
            numbers.Count(warnings, Plurals.Warnings),
            numbers.Count(pieces, Plurals.PiecesOfAdvice));
        return new($"{path} : {Counts(new(Language.French))}.", $"{path}: {Counts(new(Language.English))}.");
    }

    public static Narrative CannotBePlanned(string programme, int conflicts)
    {
        string Count(Language language) => new Numbers(language).Count(conflicts, Plurals.Conflicts);
        return new(
            $"« {programme} » ne peut pas être planifié : {Count(Language.French)}.",
            $"'{programme}' cannot be planned: {Count(Language.English)}.");
    }
}
