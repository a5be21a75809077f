namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>Some numbers next to each other with which one computes at once.</summary>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    static abstract int Width { get; }

    static abstract TSelf Load(ref readonly double source);

    /// <summary>Fills all with one number.</summary>
    static abstract TSelf Fill(ref readonly double source);

    /// <summary>Adds a product to each, rounded once: the same bits at every width.</summary>
    TSelf PlusProduct(TSelf left, TSelf right);

    void Store(ref double destination);
}
