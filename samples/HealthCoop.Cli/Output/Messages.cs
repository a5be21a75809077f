using HealthCoop.Validation;
using HealthCoop.Validation.Rules;

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

    public static Narrative HasNoBudget(string path) =>
        new($"« {path} » n'a pas de budget.", $"'{path}' has no budget.");

    public static Narrative NotFunded(Money gap) => new(
        $"il reste à financer {new Numbers(Language.French).Amount(gap)}.",
        $"the funding gap is {new Numbers(Language.English).Amount(gap)}.");

    public static Narrative BreaksRules(ValueList<Finding> findings)
    {
        var errors = findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => f.Rule).Distinct();
        var names = string.Join(", ", errors);
        return new(
            $"le programme enfreint des règles ({names}) ; voir « validate ».",
            $"the programme breaks rules ({names}); see 'validate'.");
    }

    public static Narrative NotVerified(int findings) => new(
        $"le plan ne passe pas la vérification : {new Numbers(Language.French).Count(findings, Plurals.Errors)}.",
        $"the plan does not pass verification: {new Numbers(Language.English).Count(findings, Plurals.Errors)}.");

    public static Narrative Verified(string path) => new(
        $"{path} : chaque chiffre découle du programme.",
        $"{path}: every figure follows from the programme.");

    public static Narrative Checked(ValidationReport validation)
    {
        string Counts(Numbers numbers) => string.Join(
            ", ",
            numbers.Count(validation.Rules.Count(rule => rule.Outcome == RuleOutcome.Broken), Plurals.BrokenRules),
            numbers.Count(
                validation.Rules.Count(rule => rule.Outcome == RuleOutcome.Undecided),
                Plurals.UndecidedRules));
        return new(
            $"Vérifié : chaque chiffre découle du programme ; {Counts(new(Language.French))} (voir « validate »).",
            $"Checked: every figure follows from the programme; {Counts(new(Language.English))} (see 'validate').");
    }

    public static Narrative NoSuchFigure(string pointer) => new(
        $"« {pointer} » n'est pas le lieu d'un chiffre du plan ; voir plan.json (plan --output).",
        $"'{pointer}' is not the place of a figure of the plan; see plan.json (plan --output).");

    public static Narrative AndMore(int number) => new(
        $"et {new Numbers(Language.French).Whole(number)} de plus",
        $"and {new Numbers(Language.English).Whole(number)} more");

    public static Narrative AndMoreInJson(int number) => new(
        $"{AndMore(number).French} ; « --format json » les donne.",
        $"{AndMore(number).English}; '--format json' has them.");

    /// <summary>Leaves of a finding only its rule and where in the text it stands.</summary>
    public static Finding KeptBack(Finding finding) => new()
    {
        Rule = finding.Rule,
        Severity = finding.Severity,
        Path = JsonPointer.Root,
        Position = finding.Position,
        Message = new("Le profil public ne dit pas quoi.", "The public profile does not tell what."),
        Advice = new("Voir le profil interne.", "See the internal profile."),
    };

    public static Narrative Found(string path, int errors, int warnings, int pieces)
    {
        string Counts(Numbers numbers) => string.Join(
            ", ",
            numbers.Count(errors, Plurals.Errors),
            numbers.Count(warnings, Plurals.Warnings),
            numbers.Count(pieces, Plurals.PiecesOfAdvice));
        return new($"{path} : {Counts(new(Language.French))}.", $"{path}: {Counts(new(Language.English))}.");
    }

    public static Narrative CannotBeFunded(string file, int conflicts)
    {
        string Count(Language language) => new Numbers(language).Count(conflicts, Plurals.Conflicts);
        return new(
            $"« {file} » est planifié, mais ne peut pas être financé : {Count(Language.French)}.",
            $"'{file}' is planned, but cannot be funded: {Count(Language.English)}.");
    }

    public static Narrative CostIsNotKnown(string file) => new(
        $"« {file} » : le coût total n'est pas connu, et donc pas non plus qui le paie.",
        $"'{file}': the total cost is not known, and so not who pays it either.");

    public static Narrative CannotBePlanned(string file, int conflicts)
    {
        string Count(Language language) => new Numbers(language).Count(conflicts, Plurals.Conflicts);
        return new(
            $"« {file} » ne peut pas être planifié : {Count(Language.French)}.",
            $"'{file}' cannot be planned: {Count(Language.English)}.");
    }
}
