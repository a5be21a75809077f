using HealthCoop.Validation.Rules;

namespace HealthCoop.Cli.Output;

/// <content>The words of rules.</content>
internal static partial class Labels
{
    public static Narrative Severity { get; } = new("Gravité", "Severity");

    public static Narrative SwitchedOn { get; } = new("active", "on");

    public static Narrative Unconfirmed { get; } = new("désactivée, texte non vérifié", "off, text not verified");

    /// <summary>Tells whether a rule is on where a host says nothing else.</summary>
    public static bool IsOn(Rule rule) => rule.Evidence != Evidence.Unconfirmed;

    public static Narrative StatusOf(Rule rule) => IsOn(rule) ? SwitchedOn : Unconfirmed;
}
