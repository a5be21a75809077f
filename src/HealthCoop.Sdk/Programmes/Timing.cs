using System.Text.Json.Serialization;

namespace HealthCoop.Programmes;

/// <summary>How long an activity goes on: for a length of time, or as long as the programme.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ThroughoutTiming), "throughout")]
[JsonDerivedType(typeof(LastingTiming), "lasting")]
[LooksAt]
public abstract record Timing
{
    private protected Timing()
    {
    }

    /// <summary>Gets "from the first day of the programme to the last".</summary>
    public static Timing Throughout { get; } = new ThroughoutTiming();

    /// <summary>Goes on for a length of time.</summary>
    /// <param name="length">The length, which may be unknown with an assumption beside it.</param>
    /// <returns>The timing.</returns>
    public static Timing Lasting(Claim<Length> length) => new LastingTiming(length);
}
