using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>A panel as wide as some lanes.</summary>
/// <remarks>A quantity is summed over the services in their order, and adding a product rounds once, whatever the
/// lanes: every machine finds the same bits.</remarks>
internal sealed class LanePanel<T> : InputPanel
    where T : struct, ILanes<T>
{
    // Six rows of two vectors are as many sums as sixteen registers hold beside what is multiplied.
    private const int Rows = 6;

    private readonly int _input;
    private readonly int _inputs;
    private readonly double[] _unitsPerCase;

    public LanePanel(InputsPerCase inputs, int first)
    {
        (_input, _inputs) = (first, inputs.Inputs);
        _unitsPerCase = new double[inputs.Services * Width];
        for (var service = 0; service < inputs.Services; service++)
        {
            inputs.Values.AsSpan().Slice((service * _inputs) + first, Width)
                .CopyTo(_unitsPerCase.AsSpan(service * Width));
        }
    }

    public override int Width => T.Width;

    public override void Multiply(CaseVolumes cases, int first, int end, Span<double> quantities)
    {
        var (services, years) = (cases.Services, cases.Years);
        var values = cases.Values.AsSpan();
        for (var row = first; row < end; row += Rows)
        {
            // Where fewer are left, the last row is computed again and again, and stored where it was.
            var (r1, r2, r3) = (Math.Min(row + 1, end - 1), Math.Min(row + 2, end - 1), Math.Min(row + 3, end - 1));
            var (r4, r5) = (Math.Min(row + 4, end - 1), Math.Min(row + 5, end - 1));
            ref readonly var c0 = ref values[CasesOf(row)];
            ref readonly var c1 = ref values[CasesOf(r1)];
            ref readonly var c2 = ref values[CasesOf(r2)];
            ref readonly var c3 = ref values[CasesOf(r3)];
            ref readonly var c4 = ref values[CasesOf(r4)];
            ref readonly var c5 = ref values[CasesOf(r5)];
            ref var units = ref MemoryMarshal.GetArrayDataReference(_unitsPerCase);
            T s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default;
            for (nint at = 0; at < (nint)services * years; at += years)
            {
                var lanes = T.Load(in units);
                s0 = s0.PlusProduct(Fill(in c0, at), lanes);
                s1 = s1.PlusProduct(Fill(in c1, at), lanes);
                s2 = s2.PlusProduct(Fill(in c2, at), lanes);
                s3 = s3.PlusProduct(Fill(in c3, at), lanes);
                s4 = s4.PlusProduct(Fill(in c4, at), lanes);
                s5 = s5.PlusProduct(Fill(in c5, at), lanes);
                units = ref Unsafe.Add(ref units, T.Width);
            }

            s0.Store(ref InRow(row, quantities));
            s1.Store(ref InRow(r1, quantities));
            s2.Store(ref InRow(r2, quantities));
            s3.Store(ref InRow(r3, quantities));
            s4.Store(ref InRow(r4, quantities));
            s5.Store(ref InRow(r5, quantities));
        }

        // Where the cases of the first service stand.
        int CasesOf(int row) => (row / years * services * years) + (row % years);
    }

    private static T Fill(ref readonly double cases, nint offset) =>
        T.Fill(in Unsafe.Add(ref Unsafe.AsRef(in cases), offset));

    private ref double InRow(int row, Span<double> quantities) =>
        ref quantities.Slice((row * _inputs) + _input, Width)[0];
}
