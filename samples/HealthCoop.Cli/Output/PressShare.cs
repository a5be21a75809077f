using HealthCoop.Finance;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output;

/// <summary>What a source is said to pay by the press alone.</summary>
/// <param name="Source">The source.</param>
/// <param name="Articles">The articles that say so.</param>
internal sealed record PressShare(FundingSource Source, ValueList<SourceDocument> Articles)
{
    /// <summary>Finds the sources of a budget whose rate and amount are cited from articles of the press and from
    /// nothing else.</summary>
    public static ValueList<PressShare> Of(Programme programme)
    {
        var kinds = programme.EvidenceItems
            .Where(static item => item.Source is not null)
            .ToLookup(static item => item.Source!.Value, static item => item.Type);
        var documents = programme.SourceDocuments.DistinctBy(static document => document.Id)
            .ToDictionary(static document => document.Id);
        var shares = new List<PressShare>();
        foreach (var source in programme.Budget?.Sources ?? [])
        {
            Id<SourceDocument>?[] cited =
            [
                .. source.Rate is { } rate ? [rate.Source] : Array.Empty<Id<SourceDocument>?>(),
                .. source.Amount is { } amount ? [amount.Source] : Array.Empty<Id<SourceDocument>?>(),
            ];
            if (cited.Length > 0 && cited.All(id => id is { } known && IsPress(kinds[known])))
            {
                shares.Add(new(
                    source,
                    cited.OfType<Id<SourceDocument>>()
                        .Distinct()
                        .Where(documents.ContainsKey)
                        .Select(id => documents[id])
                        .ToValueList()));
            }
        }

        return shares.ToValueList();
    }

    private static bool IsPress(IEnumerable<EvidenceType> types) =>
        types.Distinct().ToArray() is [EvidenceType.Press];
}
