using HealthCoop.Tests.Conventions.Metadata;

namespace HealthCoop.Tests.Conventions;

/// <summary>The floors of a house: a namespace may use itself and those listed before it, strangers excepted.</summary>
internal sealed class NamespaceOrder(params string[] order)
{
    private const string Validation = "HealthCoop.Validation";
    private const string Catalogue = Validation + ".Catalogue";
    private const string Planning = "HealthCoop.Planning";
    private const string GrantTerms = "HealthCoop.Finance.GrantTerms";

    /// <summary>The SDK's floors. A plan's stages stand in the order in which data flows, the planner above.</summary>
    public static NamespaceOrder OfSdk { get; } = new(
        "HealthCoop",
        "HealthCoop.Territories",
        "HealthCoop.Partners",
        "HealthCoop.Care",
        "HealthCoop.HealthSystem",
        "HealthCoop.HealthFinancing",
        "HealthCoop.Law",
        "HealthCoop.Finance",
        GrantTerms,
        "HealthCoop.Programmes",
        "HealthCoop.Documents.Faults",
        "HealthCoop.Documents.Converters",
        "HealthCoop.Documents.Metadata",
        "HealthCoop.Terminology",
        "HealthCoop.Documents.Schema",
        "HealthCoop.Documents.Diagnosis",
        "HealthCoop.Documents.Reading",
        "HealthCoop.Documents",
        "HealthCoop.Documents.Ledger",
        "HealthCoop.Publication",
        "HealthCoop.Reference",
        Validation + ".Rules",
        Validation + ".Running",
        Catalogue + ".Core",
        Catalogue + ".Decentralisation",
        Catalogue + ".EuropeanGrants",
        Catalogue + ".Stability",
        Catalogue + ".FrenchInstruments",
        Catalogue + ".Aimf",
        Catalogue + ".CivilMilitary",
        Validation,
        "HealthCoop.Planning.Optimization",
        "HealthCoop.Planning.Need",
        "HealthCoop.Planning.Prioritization",
        "HealthCoop.Planning.Resources",
        "HealthCoop.Planning.Resources.Supply",
        "HealthCoop.Planning.Resources.Supply.Storage",
        "HealthCoop.Planning.Resources.Supply.Pipeline",
        "HealthCoop.Planning.Resources.Volumes",
        "HealthCoop.Planning.Scheduling",
        "HealthCoop.Planning.Costing.Prices",
        "HealthCoop.Planning.Costing.Capital",
        "HealthCoop.Planning.Costing.Scaling",
        "HealthCoop.Planning.Costing.ProgrammeCosts",
        "HealthCoop.Planning.Costing",
        "HealthCoop.Planning.Financing",
        "HealthCoop.Planning.Ledgers",
        "HealthCoop.Planning.Tables",
        "HealthCoop.Planning.Appraisal",
        "HealthCoop.Planning.Appraisal.Exit",
        "HealthCoop.Planning.HealthPlans",
        Planning,
        "HealthCoop.Planning.Verification",
        "HealthCoop.Planning.Explanations",
        "HealthCoop.Planning.Comparison");

    public bool Knows(string name) => Array.IndexOf(order, name) >= 0;

    public bool MayUse(string user, string used) =>
        Array.IndexOf(order, FloorOf(used)) <= Array.IndexOf(order, user) && !AreStrangers(user, used);

    public IEnumerable<string> Faults(IEnumerable<TypeUse> uses) =>
        from use in uses
        let user = use.User.Namespace
        let used = use.Used.Namespace
        where Knows(user) && Knows(used) && !MayUse(user, used)
        select $"{use.User} uses {use.Used}, but {user} may not use {used}";

    // A profile holds its terms, and they are told in the words of money: both stand on one floor.
    private static string FloorOf(string name) => name == GrantTerms ? "HealthCoop.Finance" : name;

    private static bool AreStrangers(string user, string used) =>
        used.StartsWith(Validation, StringComparison.Ordinal) && user.StartsWith(Planning, StringComparison.Ordinal);
}
