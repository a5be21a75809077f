using System.Runtime.CompilerServices;

namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>Two of something side by side: twice the work for each number that is fetched.</summary>
internal readonly struct TwoLanes<T>(T left, T right) : ILanes<TwoLanes<T>>
    where T : struct, ILanes<T>
{
    private readonly T _left = left;
    private readonly T _right = right;

    public static int Width => 2 * T.Width;

    public static TwoLanes<T> Load(ref readonly double source) =>
        new(T.Load(in source), T.Load(in Unsafe.Add(ref Unsafe.AsRef(in source), T.Width)));

    public static TwoLanes<T> Fill(ref readonly double source)
    {
        var half = T.Fill(in source);
        return new(half, half);
    }

    public TwoLanes<T> PlusProduct(TwoLanes<T> left, TwoLanes<T> right) =>
        new(_left.PlusProduct(left._left, right._left), _right.PlusProduct(left._right, right._right));

    public void Store(ref double destination)
    {
        _left.Store(ref destination);
        _right.Store(ref Unsafe.Add(ref destination, T.Width));
    }
}
