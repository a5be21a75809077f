using System.Text.Json.Serialization;

namespace HealthCoop.Territories;

/// <summary>A time in which a territory can be reached safely, and by what: each year in a season, or once.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SeasonalAccess), "seasonal")]
[JsonDerivedType(typeof(DatedAccess), "dated")]
public abstract record AccessWindow
{
    private protected AccessWindow()
    {
    }

    /// <summary>Gets the safe means.</summary>
    /// <value>The default is empty.</value>
    public ValueList<AccessMeans> Means { get; init; }

    /// <summary>Gets whether no means but <see cref="Means"/> are safe.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool MeansAreComplete { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
