using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Resources.Volumes;

namespace HealthCoop.Tests.Planning.Resources.Volumes;

/// <summary>Made-up volumes, and the slow, obvious way to compute with them.</summary>
internal static class MadeUpVolumes
{
    private static readonly Gen<double> Amounts = Gen.Frequency(
        (1, Gen.Constant(0.0)),
        (2, Gen.Choose(0, 500).Select(static n => (double)n)),
        (4, Gen.Choose(1, int.MaxValue).Select(static n => n / 65_537.0)));

    public static Gen<CaseVolumes> CasesOf(int services) =>
        from sites in Gen.Choose(1, 5)
        from years in Gen.Choose(1, 5)
        from values in Amounts.ArrayOf(sites * services * years)
        select new CaseVolumes(sites, services, years, values);

    public static Gen<InputsPerCase> InputsOf(int services) =>
        from inputs in Gen.Choose(1, 40)
        from values in Amounts.ArrayOf(services * inputs)
        select new InputsPerCase(services, inputs, values);

    public static Gen<(CaseVolumes Cases, InputsPerCase Inputs)> Problems { get; } =
        from services in Gen.Choose(1, 8)
        from cases in CasesOf(services)
        from inputs in InputsOf(services)
        select (cases, inputs);

    /// <summary>Amounts with all their bits in use, one far from the next.</summary>
    public static double[] ManyAmounts(int count) =>
        [.. Enumerable.Range(1, count).Select(static n => n * 7919L % 100_003 / 7.0)];

    public static double Quantity(CaseVolumes cases, InputsPerCase inputs, int site, int year, int input)
    {
        var sum = 0.0;
        for (var service = 0; service < cases.Services; service++)
        {
            sum = Math.FusedMultiplyAdd(cases[site, service, year], inputs[service, input], sum);
        }

        return sum;
    }

    /// <summary>All quantities, as bits: what is equal is equal to the last one.</summary>
    public static long[] Quantities(CaseVolumes cases, InputsPerCase inputs) =>
    [
        .. from site in Enumerable.Range(0, cases.Sites)
           from year in Enumerable.Range(0, cases.Years)
           from input in Enumerable.Range(0, inputs.Inputs)
           select BitConverter.DoubleToInt64Bits(Quantity(cases, inputs, site, year, input)),
    ];

    public static long[] BitsOf(ReadOnlySpan<double> values)
    {
        var bits = new long[values.Length];
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = BitConverter.DoubleToInt64Bits(values[i]);
        }

        return bits;
    }
}
