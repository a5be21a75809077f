using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Reference;
using HealthCoop.Territories;
using Xunit;

namespace HealthCoop.Tests.Competences;

/// <summary>What a host adds for another country, or puts in the place of what is shipped, in a pack of its
/// own.</summary>
public sealed class HostPackTests
{
    private static readonly ReferencePack Pack = new()
    {
        Id = new("host"),
        Name = new("Pays inventé", "Invented country"),
        Edition = new(2026, 1, 1),
        LegalTexts = [RegisterSample.Text],
        Competences = [RegisterSample.Entry],
        HealthPyramids =
        [
            new()
            {
                Id = new("pyramid"),
                Country = RegisterSample.Country,
                Levels =
                [
                    new()
                    {
                        Level = CareLevel.First,
                        FacilityTypes = [FacilityType.Dispensary],
                        FacilityTypesAreComplete = true,
                        Serves = TerritoryKind.Commune,
                    },
                ],
                InForce = new(new(2010)),
                SourceText = new("Inventé", "Invented"),
                Evidence = Evidence.Derived,
            },
        ],
        StaffingNorms =
        [
            new()
            {
                Id = new("norm"),
                Country = RegisterSample.Country,
                FacilityType = FacilityType.Dispensary,
                Staff = 3,
                Posts = [new() { Name = new("Infirmier", "Nurse"), Number = 2 }],
                SourceText = new("Inventé", "Invented"),
                Address = new("https://www.example.org/norm"),
                Evidence = Evidence.Derived,
            },
        ],
    };

    private static readonly ReferenceData Reference = ReferenceData.Shipped.With(Pack);

    [Fact]
    public void With_APackOfAnotherCountry_AnswersForItAndStillForTheOthers()
    {
        Assert.True(Reference.Competences.Ask(new(2012, 1, 1)).IsHeld);
        Assert.False(ReferenceData.Shipped.Competences.Ask(new(2012, 1, 1)).IsHeld);
        Assert.Contains(Reference.HealthPyramids, pyramid => pyramid.Country == RegisterSample.Country);
        Assert.Contains(Reference.StaffingNorms, norm => norm.Country == RegisterSample.Country);
        Assert.Equal([.. ReferenceData.Shipped.Packs, new(Pack, Pack.Edition)], Reference.Packs);
    }

    [Fact]
    public void With_AnEntryOfTheSameId_TakesThePlaceOfTheShippedOne()
    {
        var shipped = ReferenceData.Shipped.Competences.Entries.First(entry => entry.Id.Value == "ml-cercle-csref");
        var verified = ReferenceData.Shipped.With(Pack with
        {
            Competences = [shipped with { Evidence = Evidence.PublicSource }],
        });

        var answer = verified.Competences.Resolve(
            RegisterSample.Commune with { Country = CountryCode.Mali },
            FacilityType.ReferralHealthCentre,
            Competence.Build,
            new(2019, 6, 1));

        Assert.Equal(CompetenceHolder.Cercle, answer.Holder);
        Assert.Empty(answer.Competing);
    }

    [Fact]
    public void ToUtf8_APack_IsReadBackEqual() =>
        Assert.Equal(Pack, ReferenceDocument.Read(ReferenceDocument.ToUtf8(Pack).Span).Require());

    [Fact]
    public void ToUtf8_NoPack_Throws() => Assert.Throws<ArgumentNullException>(() => ReferenceDocument.ToUtf8(null!));
}
