using System.Runtime.Intrinsics;

namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>Some inputs next to each other, for all services, with which cases are multiplied.</summary>
internal abstract class InputPanel
{
    /// <summary>Gets the number of inputs.</summary>
    public abstract int Width { get; }

    /// <summary>Cuts all inputs into panels as wide as the machine computes at once.</summary>
    public static IEnumerable<InputPanel> Cut(InputsPerCase inputs)
    {
        for (var first = 0; first < inputs.Inputs;)
        {
            var panel = WidestAt(inputs, first);
            first += panel.Width;
            yield return panel;
        }
    }

    /// <summary>Computes the quantities of the panel's inputs in some rows, each a year of a site.</summary>
    /// <param name="cases">The cases of all sites.</param>
    /// <param name="first">The first row.</param>
    /// <param name="end">The row after the last, above the first.</param>
    /// <param name="quantities">Where the quantities of all inputs in all rows stand.</param>
    public abstract void Multiply(CaseVolumes cases, int first, int end, Span<double> quantities);

    private static InputPanel WidestAt(InputsPerCase inputs, int first) => (inputs.Inputs - first) switch
    {
        >= 16 when Vector512.IsHardwareAccelerated => new LanePanel<TwoLanes<Lanes512>>(inputs, first),
        >= 8 when Vector512.IsHardwareAccelerated => new LanePanel<Lanes512>(inputs, first),
        >= 8 when Vector256.IsHardwareAccelerated => new LanePanel<TwoLanes<Lanes256>>(inputs, first),
        >= 4 when Vector256.IsHardwareAccelerated => new LanePanel<Lanes256>(inputs, first),
        >= 4 => new LanePanel<TwoLanes<Lanes128>>(inputs, first),
        >= 2 => new LanePanel<Lanes128>(inputs, first),
        _ => new LanePanel<OneLane>(inputs, first),
    };
}
