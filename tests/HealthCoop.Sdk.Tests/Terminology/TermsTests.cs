using System.Text.Json;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning;
using HealthCoop.Programmes;
using HealthCoop.Terminology;
using HealthCoop.Tests.Conventions;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Terminology;

public sealed class TermsTests
{
    [Fact]
    public void For_MemberOfAnEnumeration_IsItsTerm()
    {
        var term = Terms.For(FacilityType.CommunityHealthCentre);

        Assert.Equal(new("Centre de santé communautaire", "Community health centre"), term.Name);
        Assert.Equal(new("centre de santé communautaire", "community health centre"), term.InSentence);
        Assert.Equal(new Narrative("CSCom"), term.Abbreviation);
        Assert.Equal(new("Premier niveau au Mali.", "First level in Mali."), term.Note);
    }

    [Fact]
    public void For_Type_IsItsTerm()
    {
        Assert.Equal("Transfert de compétences", Terms.For<Law.CompetenceTransfer>().In(Language.French));
        Assert.Equal("Type of facility", Terms.For<FacilityType>().In(Language.English));
        Assert.Equal("Affirmation", Terms.For<Claim<int>>().In(Language.French));
    }

    [Theory]
    [InlineData(typeof(Facility), nameof(Facility.Owner), "Propriétaire", "Owner")]
    [InlineData(typeof(Facility), "owner", "Propriétaire", "Owner")]
    [InlineData(typeof(Facility), nameof(Facility.Name), "Nom", "Name")]
    [InlineData(typeof(Facility), nameof(Facility.Territory), "Territoire", "Territory")]
    [InlineData(typeof(Works), nameof(Works.Lead), "Partenaire chef de file", "Lead partner")]
    [InlineData(
        typeof(Programme),
        nameof(Programme.PartnersAreComplete),
        "Partenaires : liste complète",
        "Partners: complete list")]
    [InlineData(typeof(Pillar), "serviceDelivery", "Offre de soins", "Service delivery")]
    [InlineData(typeof(Plan), nameof(Plan.Schedule), "Chronogramme", "Schedule")]
    public void For_Member_IsItsOwnTermOrThatOfItsLike(Type type, string member, string french, string english) =>
        Assert.Equal(new(french, english), Terms.For(type, member).Name);

    [Fact]
    public void For_WhatIsNotOfTheModel_Throws()
    {
        Assert.Throws<ArgumentException>(() => Terms.For<TermsTests>());
        Assert.Throws<ArgumentException>(() => Terms.For<TermsTests>("name"));
        Assert.Throws<ArgumentException>(() => Terms.For<Facility>("ownr"));
        Assert.Throws<ArgumentException>(() => Terms.For<Facility>(string.Empty));
        Assert.Throws<ArgumentException>(() => Terms.For<FacilityType>("name"));
        Assert.Throws<ArgumentException>(() => Terms.For((FacilityType)99));
        Assert.Throws<ArgumentException>(() => Terms.For(DayOfWeek.Monday));
        Assert.Throws<ArgumentNullException>(() => Terms.For(null!));
        Assert.Throws<ArgumentNullException>(() => Terms.For<Facility>(null!));
    }

    [Fact]
    public void Find_Code_IsItsTermWhereItHasOne()
    {
        Assert.Equal("Mali", Terms.Find(CountryCode.Mali)?.In(Language.French));
        Assert.Equal("Euro", Terms.Find(Currency.Eur)?.In(Language.French));
        Assert.Equal("Soins et services de santé de base", Terms.Find(Sector.BasicHealthCare)?.In(Language.French));
        Assert.Equal("Anglais", Terms.For(Language.English).In(Language.French));
        Assert.Null(Terms.Find(new CountryCode("TD")));
        Assert.Null(Terms.Find(default(Currency)));
        Assert.Null(Terms.Find(new Sector(43010)));
    }

    [Theory]
    [InlineData("", "Cooperation programme")]
    [InlineData("/facilities", "Health facilities")]
    [InlineData("/facilities/0", "Health facility")]
    [InlineData("/facilities/0/owner", "Owner")]
    [InlineData("/facilities/0/means/posts/3/staff", "Full-time equivalents")]
    [InlineData("/facilities/0/users/1", "User group")]
    [InlineData("/facilities/0/populationServed/competing/0/source", "Source document")]
    [InlineData("/activities/7/worksType", "Type of works")]
    [InlineData("/activities/7/kind", "Kind")]
    [InlineData("/activities/7/pillars/healthWorkforce", "Health workforce")]
    [InlineData("/activities/7/timing/length/value/count", "Number")]
    [InlineData("/carePackages/0/services/2", "Care service")]
    [InlineData("/agreements/0/beneficiariesAreComplete", "Co-beneficiaries: complete list")]
    [InlineData("/title/french", "French")]
    public void Find_PlaceOfAProgramme_IsItsTerm(string path, string english) =>
        Assert.Equal(english, Terms.Find(Pointer(path))?.In(Language.English));

    [Theory]
    [InlineData("/version")]
    [InlineData("/facilities/0/ownr")]
    [InlineData("/facilities/first")]
    [InlineData("/facilities/0/owner/name")]
    [InlineData("/extensions/org.example.dossier/name")]
    [InlineData("/activities/7/pillars/health")]
    public void Find_NoPlaceOfAProgramme_IsNothing(string path) => Assert.Null(Terms.Find(Pointer(path)));

    [Theory]
    [InlineData("pbo-sante")]
    [InlineData("parsante")]
    public void Find_EveryPlaceOfASample_HasATerm(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SampleFiles.PathOf(name)));

        Convention.Holds(
            from place in PlacesOf(document.RootElement, JsonPointer.Root)
            let path = place.ToString()
            where path is not ("/$schema" or "/version") && Terms.Find(place) is null
            select path,
            "Every place of a programme has a term.");
    }

    private static IEnumerable<JsonPointer> PlacesOf(JsonElement element, JsonPointer path) =>
        (element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(m => PlacesOf(m.Value, path / m.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => PlacesOf(item, path / i)),
            _ => [],
        }).Prepend(path);

    private static JsonPointer Pointer(string path) =>
        JsonPointer.TryParse(path, out var pointer) ? pointer : throw new ArgumentException(path);
}
