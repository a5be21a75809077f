using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using NodaTime;

namespace HealthCoop.Benchmarks.Funding;

/// <summary>A problem of who pays what, read from a file: sources with a budget, a rate of what is paid in all for
/// their lines, and a cap on indirect costs; lines with an amount and a priority.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the serializer.")]
internal sealed record FundingInstance(
    decimal OverheadRate,
    IReadOnlyList<FundingInstance.Source> Sources,
    IReadOnlyList<FundingInstance.Line> Lines)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static FundingInstance Read(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<FundingInstance>(stream, Options)
            ?? throw new InvalidDataException($"{path} holds no instance.");
    }

    public FundingProblem ToProblem()
    {
        var month = new YearMonth(2010, 1);
        static Id<CostLine> LineOf(int i) => new(FormattableString.Invariant($"line-{i:d6}"));
        Id<CostLine>[] lines = [.. Lines.Select((_, i) => LineOf(i))];
        return new()
        {
            Currency = Currency.Eur,
            Costs = Lines.Select((line, i) => new FundingCost(lines[i], [new(month, Money.Eur(line.Amount))])
            {
                Priority = line.Priority,
                IsIndirect = line.Overhead,
            }).ToValueList(),
            Sources = Sources.Select((source, i) => new FundingOffer
            {
                Source = new(FormattableString.Invariant($"source-{i:d4}")),
                Amount = Money.Eur(source.Budget),
                Rate = Percentage.FromFraction(source.Rate),
                RateOf = FundingBasis.Funding,
                IndirectCostCap = Percentage.FromFraction(OverheadRate),
                Eligible = source.EligibleLines.Select(line => lines[line]).ToValueList(),
            }).ToValueList(),
        };
    }

    [SuppressMessage("Performance", "CA1812", Justification = "Made by the serializer.")]
    internal sealed record Source(decimal Budget, decimal Rate, IReadOnlyList<int> EligibleLines);

    [SuppressMessage("Performance", "CA1812", Justification = "Made by the serializer.")]
    internal sealed record Line(decimal Amount, decimal Priority, bool Overhead);
}
