using HealthCoop.HealthSystem;
using HealthCoop.Terminology;

namespace HealthCoop.Planning.Need;

/// <summary>A group of the people that a facility serves. What is <see langword="null"/> does not restrict
/// it.</summary>
/// <example><code>
/// var children = new PopulationGroup { Users = UserGroup.Civilians, Ages = new(0, 4) };
/// </code></example>
public sealed record PopulationGroup
{
    /// <summary>Gets all people.</summary>
    public static PopulationGroup Everybody { get; } = new();

    /// <summary>Gets who they are, or <see langword="null"/> for all.</summary>
    /// <value>The default is all.</value>
    public UserGroup? Users { get; init; }

    /// <summary>Gets their ages, or <see langword="null"/> for all.</summary>
    /// <value>The default is all ages.</value>
    public AgeRange? Ages { get; init; }

    /// <summary>Gets their sex, or <see langword="null"/> for both.</summary>
    /// <value>The default is both.</value>
    public Sex? Sex { get; init; }

    /// <summary>Says in English who belongs to the group.</summary>
    /// <returns>A text such as <c>Civilians, 0-4, Female</c>, or <c>everybody</c>.</returns>
    public override string ToString() => In(Language.English);

    internal string In(Language language)
    {
        string?[] limits =
        [
            Users is { } users ? Terms.For(users).In(language) : null,
            Ages?.ToString(),
            Sex is { } sex ? Terms.For(sex).In(language) : null,
        ];
        var everybody = new Narrative("tout le monde", "everybody");
        return this == Everybody ? everybody.In(language) : string.Join(", ", limits.OfType<string>());
    }

    /// <summary>Tells whether somebody may belong to this group and to another.</summary>
    internal bool Overlaps(PopulationGroup other) =>
        (Users is not { } users || users == (other.Users ?? users))
        && (Sex is not { } sex || sex == (other.Sex ?? sex))
        && Overlap(Ages ?? default, other.Ages ?? default);

    private static bool Overlap(AgeRange one, AgeRange other) =>
        !(one.Through < other.From) && !(other.Through < one.From);
}
