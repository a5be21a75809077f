using System.Globalization;

namespace HealthCoop.Tests.Fuzzing;

/// <summary>Counts what came of mutants: all of it is documented.</summary>
internal sealed class FuzzOutcomes
{
    public const string Read = "read";
    public const string Refused = "refused";

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int this[string outcome] => _counts.GetValueOrDefault(outcome);

    public void Add(string outcome) => _counts[outcome] = this[outcome] + 1;

    public override string ToString() => string.Join(
        "\n",
        _counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value,9:N0}  {count.Key}")));
}
