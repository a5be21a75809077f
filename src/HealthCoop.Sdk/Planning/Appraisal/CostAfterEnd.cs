namespace HealthCoop.Planning.Appraisal;

/// <summary>What a year costs after the end of the programme.</summary>
/// <param name="WithPayer">
/// What somebody is known to pay, assumptions included; <see langword="null"/> when no such amount is known or assumed.
/// </param>
/// <param name="WithoutPayer">
/// What nobody is known to pay, assumptions included; <see langword="null"/> when no such amount is known or assumed.
/// </param>
/// <param name="Unknown">The places of costs of which no amount is known or assumed.</param>
public sealed record CostAfterEnd(Money? WithPayer, Money? WithoutPayer, ValueList<JsonPointer> Unknown)
{
    /// <summary>Gets how <see cref="WithPayer"/> bounds what these costs truly are; what is unknown comes on
    /// top.</summary>
    /// <value>The default is <see cref="Comparator.Exactly"/>. It is <see cref="Comparator.About"/> where bounds point
    /// in different directions.</value>
    public Comparator WithPayerBound { get; init; }

    /// <summary>Gets how <see cref="WithoutPayer"/> bounds what these costs truly are; what is unknown comes on
    /// top.</summary>
    /// <value>The default is <see cref="Comparator.Exactly"/>. It is <see cref="Comparator.About"/> where bounds point
    /// in different directions.</value>
    public Comparator WithoutPayerBound { get; init; }
}
