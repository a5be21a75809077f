using HealthCoop.Documents;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using HealthCoop.Tests.Documents;
using Xunit;

namespace HealthCoop.Tests.Publication;

/// <summary>Laws of applying profiles over made-up programmes with every kind of member.</summary>
public sealed class ApplyProperties
{
    private const int FirstSeed = 2_010_2012;
    private const int Seeds = 60;

    public static TheoryData<PublicationMatter[]> Allowances { get; } = new(
        [],
        [PublicationMatter.Names],
        [PublicationMatter.Names, PublicationMatter.Texts, PublicationMatter.Extensions],
        [PublicationMatter.Coordinates, PublicationMatter.Rosters, PublicationMatter.Stocks],
        [.. Enum.GetValues<PublicationMatter>()]);

    [Theory]
    [MemberData(nameof(Allowances))]
    public void Apply_AnySoundProgramme_IsSoundAndTheSameTwice(PublicationMatter[] allowed)
    {
        var first = FirstSeed + (Seeds * allowed.Length);
        for (var seed = first; seed < first + Seeds; seed++)
        {
            var profile = PublicationProfile.Public with
            {
                Audience = seed % 5 == 0 ? Audience.Internal : Audience.Public,
                Allowed = [.. allowed],
            };

            var told = profile.Apply(ProgrammeGenerator.Make(seed));

            Assert.Equal(told, ProgrammeDocument.Read(ProgrammeDocument.ToUtf8(told).Span).Require());
            Assert.True(told == profile.Apply(told), $"seed {seed}: applied twice");
        }
    }

    [Fact]
    public void Apply_InAnyCulture_IsTheSame()
    {
        var programme = ProgrammeGenerator.Make(FirstSeed);
        var expected = PublicationProfile.Public.Apply(programme);

        Assert.True(Values.Cultures.Agree(() => PublicationProfile.Public.Apply(programme) == expected));
    }

    [Fact]
    public void Apply_Internal_IsTheVeryProgramme()
    {
        var programme = ProgrammeGenerator.Make(FirstSeed);

        Assert.Same(programme, PublicationProfile.Internal.Apply(programme));
    }

    [Fact]
    public void Apply_ProgrammeThatCannotBeWritten_Throws()
    {
        var programme = ProgrammeGenerator.Make(FirstSeed);
        var unsound = programme with { Partners = [.. programme.Partners, programme.Partners[0]] };

        Assert.Throws<ArgumentException>(() => PublicationProfile.Public.Apply(unsound));
        Assert.Throws<ArgumentNullException>(() => PublicationProfile.Public.Apply(null!));
        Assert.Throws<ArgumentNullException>(() => ((PublicationProfile)null!).Apply(programme));
    }
}
