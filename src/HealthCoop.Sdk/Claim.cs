using System.Globalization;

namespace HealthCoop;

/// <summary>What a source says about one fact: a value, or that it is not known.</summary>
/// <typeparam name="T">The fact's type.</typeparam>
/// <remarks>
/// A fact that a source denies is a known value (zero, say); a fact that it does not mention is unknown. An assumption
/// may stand beside an unknown so that one can plan; it is never reported as the fact.
/// </remarks>
/// <example><code>
/// var trained = Claim.Achieved(688, newsletter);
/// var reached = Claim.Expected(Comparator.MoreThan, 3_000_000, newsletter);
/// var works = Claim.Assumed(Length.WorkingDays(130), because: notInTheSheet);
/// </code></example>
[LooksAt(nameof(Value), nameof(Comparator), nameof(Assumption))]
public sealed record Claim<T> : IClaim, ICheckedContent
    where T : struct
{
    private readonly T? _value;
    private readonly Assumption<T>? _assumption;

    /// <summary>Gets in what sense the fact is meant.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Gets the value, or <see langword="null"/> when it is not known.</summary>
    /// <exception cref="ArgumentException">
    /// A value is given where an assumption stands in for an unknown. A copy that makes the fact known drops the
    /// assumption first: <c>claim with { Assumption = null, Value = 12 }</c>.
    /// </exception>
    public T? Value
    {
        get => _value;
        init => _value = value is null || _assumption is null ? value : throw KnownAndAssumed();
    }

    /// <summary>Gets how the value bounds the true one.</summary>
    /// <value>The default is <see cref="Comparator.Exactly"/>.</value>
    public Comparator Comparator { get; init; }

    /// <summary>Gets the document that makes the claim, or <see langword="null"/> when none is cited.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what stands in for the unknown value, or <see langword="null"/> when nothing does.</summary>
    /// <exception cref="ArgumentException">An assumption is made about a known value.</exception>
    public Assumption<T>? Assumption
    {
        get => _assumption;
        init => _assumption = value is null || _value is null ? value : throw KnownAndAssumed();
    }

    /// <summary>Gets what other sources say about the same fact.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Claim<T>> Competing { get; init; }

    /// <summary>Gets why this claim was preferred to the competing ones, or <see langword="null"/>.</summary>
    public Narrative? ChosenBecause { get; init; }

    /// <summary>Gets how far a competing value may lie from this one, as a share of this one, and still be taken to say
    /// the same; or <see langword="null"/> when no tolerance is stated.</summary>
    public Percentage? Tolerance { get; init; }

    /// <summary>Gets whether the value is known.</summary>
    public bool IsKnown => Value is not null;

    /// <summary>Gets whether an assumption stands in for an unknown value.</summary>
    public bool IsAssumed => Assumption is not null;

    /// <summary>
    /// Gets the value to plan with: the known one, else the assumed one, else <see langword="null"/>.
    /// </summary>
    public T? ForPlanning => Value ?? Assumption?.Value;

    /// <summary>Gets the known value where it is stated, if only about, and is no bound.</summary>
    internal T? Stated => Comparator is Comparator.Exactly or Comparator.About ? Value : null;

    void ICheckedContent.Check(IContentCheck check)
    {
        if (Value is { } value && Counted.IsNegative(value))
        {
            RefuseNegative(check, JsonPointer.Root / nameof(Value));
        }

        if (Assumption is { Value: var assumed } && Counted.IsNegative(assumed))
        {
            RefuseNegative(check, JsonPointer.Root / nameof(Assumption) / nameof(Assumption<>.Value));
        }
    }

    object? IClaim.AssumedValue => Assumption?.Value;

    Narrative? IClaim.AssumedBecause => Assumption?.Because;

    TResult IClaim.Accept<TResult>(IClaimVisitor<TResult> visitor) => visitor.Visit(this);

    /// <summary>Puts an assumption beside an unknown value.</summary>
    /// <param name="value">The value to plan with.</param>
    /// <param name="because">Why this value is defensible.</param>
    /// <returns>The claim, still unknown, with the assumption.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="because"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The value is known: a fact needs no assumption.</exception>
    public Claim<T> Assuming(T value, Narrative because)
    {
        ArgumentNullException.ThrowIfNull(because);
        return this with { Assumption = new(value, because) };
    }

    /// <summary>Says in one line what is claimed, alike in every culture.</summary>
    /// <returns>A text such as <c>Expected MoreThan 3000000</c> or <c>Planned unknown, assumed 12</c>.</returns>
    public override string ToString() => (Value, Assumption) switch
    {
        ({ } value, _) => string.Create(CultureInfo.InvariantCulture, $"{Modality} {Comparator} {value}"),
        (_, { Value: var assumed }) =>
            string.Create(CultureInfo.InvariantCulture, $"{Modality} unknown, assumed {assumed}"),
        _ => $"{Modality} unknown",
    };

    private static void RefuseNegative(IContentCheck check, JsonPointer path) => check.Breaks(
        "HC-DOC-033",
        path,
        new(
            "Un nombre, une quantité ou un montant ne peut pas être négatif.",
            "A number, a quantity or an amount cannot be negative."),
        new("Écrire zéro ou plus.", "Write zero or more."));

    private static ArgumentException KnownAndAssumed() =>
        new("A known value needs no assumption: an assumption stands beside an unknown.");
}

/// <summary>A claim seen without the type of its value, for what treats all claims alike.</summary>
internal interface IClaim
{
    Modality Modality { get; }

    bool IsKnown { get; }

    bool IsAssumed { get; }

    object? AssumedValue { get; }

    Narrative? AssumedBecause { get; }

    /// <summary>Shows itself with the type of its value.</summary>
    TResult Accept<TResult>(IClaimVisitor<TResult> visitor);
}

/// <summary>What does something with claims of all types.</summary>
internal interface IClaimVisitor<out TResult>
{
    TResult Visit<T>(Claim<T> claim)
        where T : struct;
}
