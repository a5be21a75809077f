using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Territories;
using NodaTime;

namespace HealthCoop.Tests.Competences;

/// <summary>An invented register of an invented country, one entry at a time.</summary>
internal static class RegisterSample
{
    public static CountryCode Country { get; } = new("XA");

    public static Territory Commune { get; } = new()
    {
        Id = new("commune"),
        Name = new("Commune"),
        Level = TerritoryKind.Commune,
        Country = Country,
    };

    public static LegalText Text { get; } = new()
    {
        Id = new("text"),
        Title = new("Loi A", "Law A"),
        Country = Country,
        Evidence = Evidence.PublicSource,
    };

    public static HeldCompetence Entry { get; } = new()
    {
        Id = new("entry"),
        Country = Country,
        Holder = CompetenceHolder.Commune,
        Competences = [Competence.Build],
        FacilityTypes = [FacilityType.Dispensary],
        From = new(2010, 6, 15),
        Text = Text,
        SourceText = new("Loi A", "Law A"),
        Evidence = Evidence.PublicSource,
    };

    public static HeldCompetence Other { get; } = Entry with
    {
        Id = new("other"),
        Holder = CompetenceHolder.Cercle,
        From = new(2015),
    };

    public static CompetenceRegister Of(params HeldCompetence[] entries) => new()
    {
        Entries = [.. entries],
        Texts = [Text],
    };

    public static CompetenceAnswer Ask(
        this CompetenceRegister register,
        LocalDate on,
        LocalDate? asKnownOn = null,
        ValueList<Territory> territories = default) =>
        register.Resolve(Commune, FacilityType.Dispensary, Competence.Build, on, asKnownOn, territories);
}
