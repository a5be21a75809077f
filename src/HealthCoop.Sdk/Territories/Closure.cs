using System.Text.Json.Serialization;

namespace HealthCoop.Territories;

/// <summary>A time in which work stands still in a territory: each year in a season, or once.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SeasonalClosure), "seasonal")]
[JsonDerivedType(typeof(DatedClosure), "dated")]
public abstract record Closure
{
    private protected Closure()
    {
    }

    /// <summary>Gets why work stands still.</summary>
    public required ClosureKind Cause { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets why the closure is assumed where no document says so, or <see langword="null"/>.</summary>
    public Narrative? AssumedBecause { get; init; }
}
