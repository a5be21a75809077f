using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal;

/// <summary>How many holders of a part stand on which side.</summary>
internal sealed class HolderCount
{
    public int South { get; private set; }

    public int North { get; private set; }

    public int Neither { get; private set; }

    /// <summary>Gets the number of those of which the side is not known.</summary>
    public int NotKnown { get; private set; }

    public int Total => South + North + Neither + NotKnown;

    public void Add(CooperationSide? side) => _ = side switch
    {
        CooperationSide.South => South++,
        CooperationSide.North => North++,
        CooperationSide.Neither => Neither++,
        _ => NotKnown++,
    };
}
