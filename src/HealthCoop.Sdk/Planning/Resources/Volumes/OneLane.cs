namespace HealthCoop.Planning.Resources.Volumes;

internal readonly struct OneLane(double value) : ILanes<OneLane>
{
    private readonly double _value = value;

    public static int Width => 1;

    public static OneLane Load(ref readonly double source) => new(source);

    public static OneLane Fill(ref readonly double source) => new(source);

    public OneLane PlusProduct(OneLane left, OneLane right) =>
        new(Math.FusedMultiplyAdd(left._value, right._value, _value));

    public void Store(ref double destination) => destination = _value;
}
