using System.Runtime.Intrinsics;

namespace HealthCoop.Planning.Resources.Volumes;

internal readonly struct Lanes128(Vector128<double> vector) : ILanes<Lanes128>
{
    private readonly Vector128<double> _vector = vector;

    public static int Width => Vector128<double>.Count;

    public static Lanes128 Load(ref readonly double source) => new(Vector128.LoadUnsafe(in source));

    public static Lanes128 Fill(ref readonly double source) => new(Vector128.Create(source));

    public Lanes128 PlusProduct(Lanes128 left, Lanes128 right) =>
        new(Vector128.FusedMultiplyAdd(left._vector, right._vector, _vector));

    public void Store(ref double destination) => _vector.StoreUnsafe(ref destination);
}
