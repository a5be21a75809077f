namespace HealthCoop.Care;

/// <summary>A profession of care personnel, as the country that employs it names it.</summary>
public sealed record Cadre : IEntity<Cadre>
{
    /// <inheritdoc/>
    public required Id<Cadre> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the group that it belongs to, or <see langword="null"/> when that is not known.</summary>
    public CadreGroup? Group { get; init; }

    /// <summary>Gets the occupation of the international classification that fits, or <see langword="null"/> when none
    /// does or that is not known.</summary>
    public IscoCode? Isco { get; init; }

    /// <summary>Gets the country that names it so, or <see langword="null"/> when that is not known.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Gets the working time that one person of it who works full time has in a year, or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public Claim<AnnualWorkingTime>? AvailableTime { get; init; }

    /// <summary>Gets the document that it comes from, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
