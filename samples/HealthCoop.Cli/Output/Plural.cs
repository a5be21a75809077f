using HealthCoop.Planning.Resources;

namespace HealthCoop.Cli.Output;

/// <summary>A noun for one thing and for several.</summary>
internal sealed record Plural(Narrative One, Narrative Several)
{
    /// <summary>Picks the form; French says zero in the singular, English in the plural.</summary>
    public Narrative For(int number) => new(
        (Math.Abs(number) < 2 ? One : Several).French,
        (number == 1 ? One : Several).English);
}

/// <summary>The nouns that the app counts.</summary>
internal static class Plurals
{
    public static Plural Activities { get; } = new(new("activité", "activity"), new("activités", "activities"));

    public static Plural Conflicts { get; } = new(new("conflit", "conflict"), new("conflits", "conflicts"));

    public static Plural Errors { get; } = new(new("erreur", "error"), new("erreurs", "errors"));

    public static Plural Facilities { get; } =
        new(new("établissement", "facility"), new("établissements", "facilities"));

    public static Plural Partners { get; } = new(new("partenaire", "partner"), new("partenaires", "partners"));

    public static Plural People { get; } = new(new("personne", "person"), new("personnes", "people"));

    public static Plural Warnings { get; } = new(new("avertissement", "warning"), new("avertissements", "warnings"));

    public static Plural PiecesOfAdvice { get; } =
        new(new("conseil", "piece of advice"), new("conseils", "pieces of advice"));

    public static Plural Services { get; } = new(new("service", "service"), new("services", "services"));

    public static Plural Unknowns { get; } =
        new(new("fait inconnu", "unknown fact"), new("faits inconnus", "unknown facts"));

    public static Plural BrokenRules { get; } =
        new(new("règle enfreinte", "broken rule"), new("règles enfreintes", "broken rules"));

    public static Plural UndecidedRules { get; } =
        new(new("règle indécidable", "undecided rule"), new("règles indécidables", "undecided rules"));

    public static Plural Assumptions { get; } = new(new("hypothèse", "assumption"), new("hypothèses", "assumptions"));

    /// <summary>Gets how services in a state are counted.</summary>
    public static Plural Of(ReadinessState state) =>
        new(Words.Of(state), new(Words.Of(state).French + "s", Words.Of(state).English));
}
