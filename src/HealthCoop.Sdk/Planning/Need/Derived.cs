namespace HealthCoop.Planning.Need;

/// <summary>A computed fact: a bare number where it is expected, known and exact, else a claim.</summary>
/// <remarks>Most are bare, and their claims are made only when read. The default value is zero, known to be
/// so.</remarks>
internal readonly record struct Derived<T>
    where T : struct
{
    private readonly T _exactly;
    private readonly Claim<T>? _other;

    public Derived(T exactly) => _exactly = exactly;

    private Derived(Claim<T> other) => _other = other;

    public T? Exactly => _other is null ? _exactly : null;

    public bool IsKnown => _other is null or { IsKnown: true };

    public Claim<T> Claim => _other ?? HealthCoop.Claim.Expected(_exactly);

    public static Derived<T> Of(Claim<T> claim) => claim is
    {
        Modality: Modality.Expected,
        Comparator: Comparator.Exactly,
        Value: { } value,
        Source: null,
        Competing.IsEmpty: true,
        ChosenBecause: null,
        Tolerance: null,
    }
        ? new(value)
        : new(claim);
}
