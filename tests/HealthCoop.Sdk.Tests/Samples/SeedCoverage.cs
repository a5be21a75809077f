using System.Globalization;
using static HealthCoop.Tests.Samples.SeedRow;

namespace HealthCoop.Tests.Samples;

/// <summary>
/// Every fact that the field's reference text lists of the two programmes (sections 1.1 and 1.2, with what public
/// sources add and what stays uncertain) and every point of its section 6, with the places that carry it.
/// </summary>
internal static partial class SeedCoverage
{
    private static readonly SeedRow[] WhatIsNoFigure =
    [
        ThreeCitiesSay("know-how and autonomy", ("/statements/0/type", "commitment"),
            ("/statements/0/text/french", "transfert de compétence"), ("/statements/1/text/english", "autonomy")),
        ThreeCitiesSay("diversity of partners", ("/statements/2/type", "successFactor")),
        ThreeCitiesSay("satisfaction", ("/statements/3/type", "observation"),
            ("/statements/3/text/english", "three-way relation between the cities")),
        ThreeCitiesSay("made possible", ("/statements/4/type", "attribution"),
            ("/statements/4/text/french", "Le projet a permis")),
        ParsanteSays("policy rationale", ("/statements/0/type", "rationale"), ("/statements/1/type", "rationale")),
        ParsanteSays("user-centred principle", ("/statements/3/type", "principle"),
            ("/statements/3/text/english", "centred on the users")),

        ThreeCitiesSay("1", ("/sourceDocuments", Items(8)), ("/sourceDocuments/0/issueNumber", "16"),
            ("/sourceDocuments/0/rubric/english", "Initiative to follow"), ("/start/source", "platforma-16")),
        ParsanteSays("1", ("/sourceDocuments", Items(7)),
            ("/sourceDocuments/0/mediaCredits/0/licence/french", "Creative"),
            ("/start/source", "project-sheet")),
        ThreeCitiesSay("2", ("/statuses/0/phase", "finalisation"), ("/statuses/0/on", "2012-11")),
        ParsanteSays("2", ("/statuses/0/phase", "implementation"), ("/statuses/0/on", "2019-03-05")),
        ThreeCitiesSay("3", ("/objectives/0/indicators/0/baselines/0/comment/english", "unsuited or out of order"),
            ("/objectives/0/indicators/1/baselines/0/comment/english", "Unqualified staff"),
            ("/problems/2/pillars", "medicalProducts"), ("/problems/3/pillars", "medicalProducts"),
            ("/problems/4/pillars", "healthWorkforce")),
        ParsanteSays("3", ("/facilities/0/states/0/status", "planned"),
            ("/facilities/0/states/0/during", "2019-03-05/.."), ("/objectives/0/id", "return-of-services"),
            ("/activities/16/kind", "opening")),
        ThreeCitiesSay("4", ("/capacityAssessments/0/before/level", NotKnown),
            ("/capacityAssessments/0/after/0/level", NotKnown), ("/capacityAssessments/0/after/0/on", "2012-11"),
            ("/healthPlans/0/priorities/3/objectives/1/name/english", "motivation of health staff"),
            ("/healthPlans/0/priorities/3/activities", Absent), ("/incentiveSchemes", Absent)),
        ParsanteSays("4", ("/capacityAssessments/0/before/level", NotKnown),
            ("/capacityAssessments/0/target/level", NotKnown), ("/activities/18/kind", "directAssistance"),
            ("/activities/18/groups/0", "civilians")),
        ParsanteSays("5", ("/trustMeasurements/0/instrument", "survey"), ("/trustMeasurements/0/value", NotKnown),
            ("/trustMeasurements/0/objective", "dialogue-and-trust"), ("/objectives/3/level", "outcome")),
        ThreeCitiesSay("6", ("/exchanges/0/stage", "interest"), ("/exchanges/1/stage", "interest"),
            ("/exchanges/2/stage", "exchanged")),
        ThreeCitiesSay("7", ("/partnersAreComplete", "false"),
            ("/competenceTransfers/0/competencesAreComplete", "false"),
            ("/competenceTransfers/1/competencesAreComplete", "false")),
        ParsanteSays("7", ("/pillarsAreComplete", "false"), ("/partnersAreComplete", "false")),
    ];

    /// <summary>What stands at a place that the document does not have: nobody says anything about it.</summary>
    public const string Absent = "absent";

    public static IEnumerable<SeedRow> All => [.. ThreeCities, .. Parsante, .. WhatIsNoFigure];

    private static SeedRow Numbered(
        string sample,
        string section,
        int row,
        (string Pointer, string Says)[] carriers) =>
        new(sample, section, row.ToString(CultureInfo.InvariantCulture), carriers);

    private static SeedRow ThreeCitiesSay(string point, params (string Pointer, string Says)[] carriers) =>
        new("pbo-sante", "6", point, carriers);

    private static SeedRow ParsanteSays(string point, params (string Pointer, string Says)[] carriers) =>
        new("parsante", "6", point, carriers);
}
