namespace HealthCoop;

/// <summary>Makes claims and adds them up.</summary>
public static partial class Claim
{
    /// <summary>States the situation before the programme.</summary>
    /// <typeparam name="T">The fact's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="source">The document that says so.</param>
    /// <returns>The claim.</returns>
    public static Claim<T> Baseline<T>(T value, Id<SourceDocument>? source = null)
        where T : struct => Known(Modality.Baseline, Comparator.Exactly, value, source);

    /// <summary>States what the programme undertakes.</summary>
    /// <typeparam name="T">The fact's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="source">The document that says so.</param>
    /// <returns>The claim.</returns>
    public static Claim<T> Planned<T>(T value, Id<SourceDocument>? source = null)
        where T : struct => Known(Modality.Planned, Comparator.Exactly, value, source);

    /// <summary>States what the programme undertakes, with a bound.</summary>
    /// <typeparam name="T">The fact's type.</typeparam>
    /// <param name="comparator">How the value bounds the true one.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">The document that says so.</param>
    /// <returns>The claim.</returns>
    public static Claim<T> Planned<T>(Comparator comparator, T value, Id<SourceDocument>? source = null)
        where T : struct => Known(Modality.Planned, comparator, value, source);

    /// <summary>States what somebody expects.</summary>
    /// <typeparam name="T">The fact's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="source">The document that says so.</param>
    /// <returns>The claim.</returns>
    public static Claim<T> Expected<T>(T value, Id<SourceDocument>? source = null)
        where T : struct => Known(Modality.Expected, Comparator.Exactly, value, source);

    /// <summary>States what somebody expects, with a bound.</summary>
    /// <typeparam name="T">The fact's type.</typeparam>
    /// <param name="comparator">How the value bounds the true one.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">The document that says so.</param>
    /// <returns>The claim.</returns>
    public static Claim<T> Expected<T>(Comparator comparator, T value, Id<SourceDocument>? source = null)
        where T : struct => Known(Modality.Expected, comparator, value, source);

    /// <summary>States what has happened.</summary>
    /// <typeparam name="T">The fact's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="source">The document that says so.</param>
    /// <returns>The claim.</returns>
    public static Claim<T> Achieved<T>(T value, Id<SourceDocument>? source = null)
        where T : struct => Known(Modality.Achieved, Comparator.Exactly, value, source);

    /// <summary>States what has happened, with a bound.</summary>
    /// <typeparam name="T">The fact's type.</typeparam>
    /// <param name="comparator">How the value bounds the true one.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">The document that says so.</param>
    /// <returns>The claim.</returns>
    public static Claim<T> Achieved<T>(Comparator comparator, T value, Id<SourceDocument>? source = null)
        where T : struct => Known(Modality.Achieved, comparator, value, source);

    /// <summary>States that a fact exists and that its value is not published.</summary>
    /// <typeparam name="T">The fact's type.</typeparam>
    /// <param name="modality">In what sense the fact is meant.</param>
    /// <param name="source">The document that leaves the value out.</param>
    /// <returns>The unknown claim.</returns>
    public static Claim<T> NotPublished<T>(Modality modality, Id<SourceDocument>? source = null)
        where T : struct => new() { Modality = modality, Source = source };

    /// <summary>States nothing, and assumes a value to plan with.</summary>
    /// <typeparam name="T">The fact's type.</typeparam>
    /// <param name="value">The value to plan with.</param>
    /// <param name="because">Why this value is defensible.</param>
    /// <returns>An unknown planned claim with an assumption beside it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="because"/> is <see langword="null"/>.</exception>
    public static Claim<T> Assumed<T>(T value, Narrative because)
        where T : struct => NotPublished<T>(Modality.Planned).Assuming(value, because);

    private static Claim<T> Known<T>(Modality modality, Comparator comparator, T value, Id<SourceDocument>? source)
        where T : struct => new() { Modality = modality, Value = value, Comparator = comparator, Source = source };
}
