using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FluentValidation;
using FluentValidation.Results;

namespace HealthCoop.Validation.Rules;

/// <summary>Runs a host's validator as the body of a rule.</summary>
internal static class HostValidation
{
    private static readonly CultureInfo French = new NamedCulture("fr");
    private static readonly CultureInfo English = new NamedCulture("en");

    public static void Run<T>(IValidator<T> validator, T subject, RuleCheck check)
    {
        var (french, english) = (Failures(validator, subject, French), Failures(validator, subject, English));
        for (var i = 0; i < french.Count; i++)
        {
            var failure = french[i];
            var other = english.Count == french.Count ? english[i] : failure;
            check.Breaks(
                PropertyPath.ToPointer(failure.PropertyName),
                new(failure.ErrorMessage, other.ErrorMessage),
                Correct);
        }
    }

    private static Narrative Correct { get; } = new("Corriger cette valeur.", "Correct this value.");

    // The validator takes its words from the culture of the thread, which is put back as it was.
    [SuppressMessage("ApiDesign", "RS0030", Justification = "The only way to ask for words in a language.")]
    private static List<ValidationFailure> Failures<T>(IValidator<T> validator, T subject, CultureInfo culture)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = culture;
            return validator.Validate(subject).Errors;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    // Where globalization is invariant, the system has no cultures with names; words are looked up by the name alone.
    private sealed class NamedCulture(string name) : CultureInfo(string.Empty)
    {
        public override string Name => name;

        public override string TwoLetterISOLanguageName => name;

        public override CultureInfo Parent => InvariantCulture;
    }
}
