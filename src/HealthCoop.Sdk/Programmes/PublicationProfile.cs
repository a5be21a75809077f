namespace HealthCoop.Programmes;

/// <summary>What an output may tell, and to whom. The default keeps everything back that could endanger people or
/// identify them.</summary>
public sealed record PublicationProfile
{
    private const int UsualSmallestGroup = 11;

    /// <summary>Gets the profile of outputs that stay with those who carry the programme out: it tells
    /// everything.</summary>
    public static PublicationProfile Internal { get; } = new()
    {
        Audience = Audience.Internal,
        Allowed = [.. Enum.GetValues<PublicationMatter>()],
        SmallestGroup = 1,
    };

    /// <summary>Gets the profile of outputs for everybody, which tells nothing of what must be allowed.</summary>
    public static PublicationProfile Public { get; } = new();

    /// <summary>Gets to whom outputs go.</summary>
    /// <value>The default is <see cref="Audience.Public"/>.</value>
    public Audience Audience { get; init; }

    /// <summary>Gets what is told although it is kept back by default. In public outputs that is never so for sites
    /// that are military or not known to be safe; a programme that has such sites tells there no more than names of
    /// what stands at no site, without figures.</summary>
    /// <value>The default is empty.</value>
    public ValueList<PublicationMatter> Allowed { get; init; }

    /// <summary>Gets the size below which a number of people is not told, 1 for none.</summary>
    /// <value>The default is 11: no number from 1 to 10, which is common practice (assumption of the authors).</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int SmallestGroup
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = UsualSmallestGroup;

    /// <summary>Makes the profile of a programme's public outputs: what its partners agreed to make public.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    public static PublicationProfile PublicOf(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return Public with { Allowed = programme.Publishable };
    }
}
