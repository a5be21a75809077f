using System.Runtime.Intrinsics;

namespace HealthCoop.Planning.Resources.Volumes;

internal readonly struct Lanes512(Vector512<double> vector) : ILanes<Lanes512>
{
    private readonly Vector512<double> _vector = vector;

    public static int Width => Vector512<double>.Count;

    public static Lanes512 Load(ref readonly double source) => new(Vector512.LoadUnsafe(in source));

    public static Lanes512 Fill(ref readonly double source) => new(Vector512.Create(source));

    public Lanes512 PlusProduct(Lanes512 left, Lanes512 right) =>
        new(Vector512.FusedMultiplyAdd(left._vector, right._vector, _vector));

    public void Store(ref double destination) => _vector.StoreUnsafe(ref destination);
}
