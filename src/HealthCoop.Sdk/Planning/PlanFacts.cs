using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime.Text;

namespace HealthCoop.Planning;

/// <summary>What a programme does not know, what it assumes, and whether its activities have already
/// happened.</summary>
internal sealed record PlanFacts(
    ValueList<JsonPointer> Unknowns,
    ValueList<PlanAssumption> Assumptions,
    bool HasAchievedActivity)
{
    public static PlanFacts Of(Programme programme, IEnumerable<PlanAssumption> ofTheBudget)
    {
        var claims = DocumentWalk.ClaimsOf(programme, DocumentOptions.Model.For<Programme>());
        var activities = (JsonPointer.Root / nameof(Programme.Activities)).ToString() + "/";
        return new(
            claims.Where(entry => !entry.Claim.IsKnown).Select(entry => entry.Path).ToValueList(),
            [
                .. AssumedClosures(programme),
                .. claims
                    .Where(entry => entry.Claim.IsAssumed)
                    .Select(entry => new PlanAssumption(
                        entry.Path / nameof(Claim<>.Assumption),
                        AssumptionText.Of(entry.Claim.AssumedValue),
                        entry.Claim.AssumedBecause!)),
                .. ofTheBudget,
            ],
            claims.Any(entry =>
                entry.Claim is { IsKnown: true, Modality: Modality.Achieved }
                && entry.Path.ToString().StartsWith(activities, StringComparison.Ordinal)));
    }

    private static IEnumerable<PlanAssumption> AssumedClosures(Programme programme) =>
        from territory in programme.Territories.Index()
        from closure in territory.Item.Closures.Index()
        let because = closure.Item.AssumedBecause
        where because is not null
        let at = JsonPointer.Root / nameof(Programme.Territories) / territory.Index
        select new PlanAssumption(at / nameof(Territory.Closures) / closure.Index, TextOf(closure.Item), because);

    /// <summary>Writes the days of a closure: a season, or an interval.</summary>
    public static string TextOf(Closure closure) => closure switch
    {
        SeasonalClosure season =>
            $"{AnnualDatePattern.Iso.Format(season.From)}/{AnnualDatePattern.Iso.Format(season.Through)}",
        DatedClosure dated => dated.During.ToString(),
        _ => string.Empty,
    };
}
