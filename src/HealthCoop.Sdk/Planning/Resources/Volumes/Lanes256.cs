using System.Runtime.Intrinsics;

namespace HealthCoop.Planning.Resources.Volumes;

internal readonly struct Lanes256(Vector256<double> vector) : ILanes<Lanes256>
{
    private readonly Vector256<double> _vector = vector;

    public static int Width => Vector256<double>.Count;

    public static Lanes256 Load(ref readonly double source) => new(Vector256.LoadUnsafe(in source));

    public static Lanes256 Fill(ref readonly double source) => new(Vector256.Create(source));

    public Lanes256 PlusProduct(Lanes256 left, Lanes256 right) =>
        new(Vector256.FusedMultiplyAdd(left._vector, right._vector, _vector));

    public void Store(ref double destination) => _vector.StoreUnsafe(ref destination);
}
