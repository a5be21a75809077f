using System.Reflection;
using HealthCoop.Partners;
using HealthCoop.Terminology;
using HealthCoop.Tests.Conventions;
using Xunit;

namespace HealthCoop.Tests.Terminology;

public sealed class TermTableTests
{
    /// <summary>What is the same in French and English on purpose.</summary>
    private static readonly HashSet<string> Alike =
    [
        "*.on",
        "*.type",
        "Attestation",
        "Budget",
        "CarePackage.version",
        "CompetenceHolder.cercle",
        "CompetenceHolder.commune",
        "CompetenceHolder.province",
        "Condition",
        "CountryCode.BF",
        "CountryCode.FR",
        "CountryCode.ML",
        "Currency.EUR",
        "DatedMilestone.participants",
        "Dialogue",
        "DiseaseArea.malnutrition",
        "EquipmentItem.maintenance",
        "EventParticipant",
        "Institution",
        "MediaCredit.licence",
        "MilestoneEvent.adoption",
        "MilestoneEvent.reconnaissance",
        "MilestoneEvent.signature",
        "PooledFund.contributions",
        "Programme.attestations",
        "Programme.institutions",
        "ProgrammeStatus.phase",
        "TerritoryKind.arrondissement",
        "TerritoryKind.cercle",
        "TerritoryKind.commune",
        "TerritoryKind.province",
        "TerritoryKind.village",
        "TrustParty.administrations",
        "WorksType.construction",
        "WorksType.extension",
    ];

    /// <summary>Words with a capital within a sentence, abbreviations excepted.</summary>
    private static readonly HashSet<string> Capitals =
        [
            "État", "State", "French", "English", "United", "Mali", "Burkina", "France",
            "Nord", "North", "Sud", "South", "Rôle", "Role",
        ];

    /// <summary>Members that mean what the type of their name is, without being of it.</summary>
    private static readonly HashSet<string> SameMeaning =
    [
        "EntityReference.id",
        "Explanation.assumption",
        "Finding.rule",
        "Institution.mandate",
        "Rule.id",
        "RuleParameter.rule",
        "RuleResult.rule",
        "RuleSwitch.rule",
        "SwitchedOffRule.rule",
        "TrustMeasurement.dialogue",
    ];

    private static readonly Type[] Codes = [typeof(Sector), typeof(CountryCode), typeof(Currency), typeof(Language)];

    [Fact]
    public void Scope_HoldsEveryEntity() => Convention.Holds(
        from type in PublicSurface.Types.Except(TermScope.Types)
        where !type.IsInterface
            && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntity<>))
        select type.Name,
        "An entity is part of a document, or TermScope does not walk through its document.");

    [Fact]
    public void Types_AllHaveATerm() => Convention.Holds(
        TermScope.Types.Where(type => TermTable.Find(type) is null).Select(TermTable.NameOf),
        "Add a line to the file of its namespace in src/HealthCoop.Sdk/Terminology.");

    [Fact]
    public void Members_AllHaveATerm() => Convention.Holds(
        from found in TermScope.Members
        where TermTable.Find(found.Type, found.Name) is null
        select $"{TermTable.NameOf(found.Type)}.{found.Name}",
        "Add a line to the file of its namespace in src/HealthCoop.Sdk/Terminology.");

    [Fact]
    public void Members_NamedAsAType_AreOfThatType() => Convention.Holds(
        from member in TermScope.Members
        let key = TermTable.FindKey(member.Type, member.Name)
        where key?.Contains('.', StringComparison.Ordinal) == false
        let name = $"{TermTable.NameOf(member.Type)}.{member.Name}"
        where !TypesIn(member.Of!).Contains(key) != SameMeaning.Contains(name)
        select $"{name} and {key}",
        "Give the member a line of its own where what bears its name is something else; else list it.");

    [Fact]
    public void Codes_KnownByName_HaveATerm() => Convention.Holds(
        KnownCodes().Except(TermTable.Terms.Keys),
        "Add a line: a code that the package knows by name has a term.");

    [Fact]
    public void Terms_AreAllUsed() => Convention.Holds(
        TermTable.Terms.Keys
            .Except(TermScope.Types.Concat(Codes).Select(TermTable.NameOf))
            .Except(TermScope.Members.Select(found => TermTable.FindKey(found.Type, found.Name) ?? string.Empty))
            .Except(KnownCodes())
            .Except([TermTable.CompleteList]),
        "Remove the line, or correct the name: there is no such type or member, or another line says it.");

    [Fact]
    public void Terms_OfMembers_AreWrittenOnce()
    {
        var keys = TermTable.Terms.Keys.ToHashSet();
        var own = TermScope.Members.Where(found => !found.Type.IsEnum)
            .Select(found => (Key: TermTable.FindKey(found.Type, found.Name), Member: found.Name))
            .Where(found => found.Key is { } key && char.IsUpper(key[0]) && key.Contains('.', StringComparison.Ordinal))
            .DistinctBy(found => found.Key)
            .Select(found => (Key: found.Key!, found.Member, Words: WordsOf(found.Key!)))
            .ToArray();
        Convention.Holds(
            from term in own
            let shared = keys.Contains($"*.{term.Member}") ? $"*.{term.Member}" : TypeNamed(term.Member)
            where keys.Contains(shared) && WordsOf(shared) == term.Words
            select $"{term.Key} says what {shared} says",
            "Remove the line.");
        Convention.Holds(
            from key in keys
            where key.StartsWith("*.", StringComparison.Ordinal)
            let type = TypeNamed(key[2..])
            where keys.Contains(type) && WordsOf(type) == WordsOf(key)
            select $"{key} says what {type} says",
            "Remove the line.");
        Convention.Holds(
            from terms in own.GroupBy(term => (term.Member, term.Words))
            where terms.Count() > 1 && !keys.Contains($"*.{terms.Key.Member}") && !keys.Contains(TypeNamed(terms.Key.Member))
            select string.Join(", ", terms.Select(term => term.Key)),
            "Write one line for all members of that name: \"*.member\".");
    }

    [Fact]
    public void Words_AreLabels() => Convention.Holds(
        from key in TermTable.Terms.Keys
        where key != TermTable.CompleteList
        from words in Both(WordsOf(key))
        where words.Trim() != words || words.Length == 0 || words.EndsWith('.')
            || words.Contains("  ", StringComparison.Ordinal)
            || (char.IsUpper(words[0]) && !IsCapital(words.Split(' ', '/')[0]))
        select $"{key}: '{words}'",
        "A short noun phrase as it stands within a sentence: lower case first, no point at the end.");

    [Fact]
    public void Notes_AreSentences() => Convention.Holds(
        from key in TermTable.Terms.Keys
        from words in TermOf(key).Note is { } note ? Both(note) : []
        where words.Trim() != words || !words.EndsWith('.') || !char.IsUpper(words[0])
        select $"{key}: '{words}'",
        "A note starts with a capital and ends with a point.");

    [Fact]
    public void French_DiffersFromEnglish() => Convention.Holds(
        from key in TermTable.Terms.Keys
        let words = WordsOf(key)
        where (words.French == words.English) != Alike.Contains(key)
        select $"{key}: {words.French} / {words.English}",
        "Translate it; what is alike on purpose stands in the list, and nothing else.");

    [Fact]
    public void Members_OfOneType_HaveDifferentTerms() => Convention.Holds(
        from type in TermScope.Types
        from language in new[] { Language.French, Language.English }
        from members in TermScope.MembersOf(type).GroupBy(member => TermTable.Find(type, member)?.In(language))
        where members.Key is not null && members.Count() > 1
        select $"{type.Name}: {string.Join(", ", members)} are all '{members.Key}'",
        "Say in what they differ.");

    [Fact]
    public void Types_WithTerms_HaveNamesOfTheirOwn() => Convention.Holds(
        from types in TermScope.Types.GroupBy(TermTable.NameOf)
        where types.Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).Distinct().Count() > 1
        select types.Key,
        "Terms go by the name of the type: give one of them another name.");

    private static IEnumerable<string> KnownCodes() =>
        from type in Codes
        from member in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where member.PropertyType == type
        select $"{type.Name}.{member.GetValue(null)}";

    private static IEnumerable<string> TypesIn(Type type) =>
        type.GetGenericArguments().SelectMany(TypesIn).Prepend(TermTable.NameOf(type));

    private static bool IsCapital(string word) => word.All(char.IsUpper) || Capitals.Contains(word);

    private static string TypeNamed(string member) => char.ToUpperInvariant(member[0]) + member[1..];

    private static string[] Both(Narrative words) => [words.French, words.English];

    private static Narrative WordsOf(string key) => TermOf(key).InSentence;

    private static Term TermOf(string key) => TermTable.Terms[key];
}
