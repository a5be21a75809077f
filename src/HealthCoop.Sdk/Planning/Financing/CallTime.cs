using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Which costs lie within what the sources of a grant may pay, by line and month.</summary>
internal sealed class CallTime
{
    private readonly (FundingOffer Offer, HashSet<Id<CostLine>>? Lines, HashSet<Id<CostLine>> MayFollow)[]? _offers;
    private readonly YearMonth? _report;

    /// <summary>Counts all costs.</summary>
    public CallTime()
    {
    }

    /// <summary>Counts what some sources may pay.</summary>
    public CallTime(IReadOnlyList<FundingOffer> offers, FundingCircumstances circumstances)
    {
        _offers = [.. offers.Select(static offer => (offer, offer.Eligible?.ToHashSet(), offer.MayFollow.ToHashSet()))];
        _report = circumstances.FinalReport;
    }

    /// <summary>Tells whether what a line costs in a month counts.</summary>
    public bool Counts(Id<CostLine> line, YearMonth month)
    {
        return _offers is null || Array.Exists(_offers, Pays);

        bool Pays((FundingOffer Offer, HashSet<Id<CostLine>>? Lines, HashSet<Id<CostLine>> MayFollow) source) =>
            source.Lines?.Contains(line) != false
            && (source.Offer.FirstMonth is not { } first || month >= first)
            && (source.Offer.LastMonth is not { } last
                || month <= last
                || (source.MayFollow.Contains(line) && (_report is not { } report || month <= report)));
    }
}
