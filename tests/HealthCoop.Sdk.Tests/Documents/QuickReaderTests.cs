using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using HealthCoop.Documents;
using HealthCoop.Documents.Diagnosis;
using HealthCoop.Documents.Metadata;
using HealthCoop.Documents.Reading;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Tests.Fuzzing;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class QuickReaderTests
{
    private const int Mutants = 1_500;

    [Theory]
    [InlineData("pbo-sante")]
    [InlineData("parsante")]
    public void TryRead_OfASample_ReadsItWhole(string name)
    {
        var json = File.ReadAllBytes(SampleFiles.PathOf(name));

        Assert.True(TryRead(json, out var programme));
        Assert.Equal(ReadBySerializer(json), programme);
    }

    [Fact]
    public void TryRead_OfEveryMemberOfTheModel_GivesTheProgrammeBack()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var programme = ProgrammeGenerator.Make(seed);

            Assert.True(TryRead(ProgrammeDocument.ToUtf8(programme).ToArray(), out var read), $"Seed {seed} was given up.");
            Assert.Equal(programme, read);
        }
    }

    [Fact]
    public void TryRead_OfSpoiltDocuments_TakesNoneThatIsNotSound()
    {
        byte[][] originals = [AsWritten(), ProgrammeDocument.ToUtf8(ProgrammeGenerator.Make(1)).ToArray()];
        var taken = 0;
        for (var seed = 0; seed < Mutants; seed++)
        {
            var dice = new Dice(seed);
            var original = originals[dice.Below(8) == 0 ? 1 : 0];
            var json = dice.Flip() ? ByteMutation.Of(original, dice, []) : StructureMutation.Of(original, dice, []);
            if (System.Text.Unicode.Utf8.IsValid(json) && TryRead(json, out var programme))
            {
                taken++;
                Assert.Equal(ReadBySerializer(json), programme);
                Assert.True(SoundnessCheck.Holds(programme, DocumentOptions.Model.For<Programme>()), $"Seed {seed}.");
            }
        }

        Assert.InRange(taken, Mutants / 20, Mutants - 1);
    }

    [Fact]
    public void TryRead_MembersInAnotherOrder_ReadsThem()
    {
        var written = Encoding.UTF8.GetString(AsWritten());
        var text = written.Replace(
            "\"french\": \"Santé\",\n    \"english\": \"Health\"",
            "\"english\": \"Health\",\n    \"french\": \"Santé\"",
            StringComparison.Ordinal);

        Assert.NotEqual(written, text);
        Assert.True(TryRead(Encoding.UTF8.GetBytes(text), out var programme));
        Assert.Equal(Sample.Read(Sample.Text).Value, programme);
    }

    [Theory]
    [InlineData("ville", "\\u0076ille")]
    [InlineData("cité", "cit\\u00E9")]
    public void TryRead_IdsWithEscapes_ReadsThemAsWithout(string id, string escaped)
    {
        var places = Encoding.UTF8.GetString(AsWritten()).Split("\"ville\"");
        var programme = Sample.Read(string.Join($"\"{id}\"", places)).Require();

        Assert.True(places.Length > 2);
        for (var i = 1; i < places.Length; i++)
        {
            var (before, behind) = (string.Join($"\"{id}\"", places[..i]), string.Join($"\"{id}\"", places[i..]));
            AssertIsRead($"{before}\"{escaped}\"{behind}");
        }

        AssertIsRead(string.Join($"\"{escaped}\"", places));

        void AssertIsRead(string text)
        {
            Assert.True(TryRead(Encoding.UTF8.GetBytes(text), out var read));
            Assert.Equal(programme, read);
        }
    }

    [Theory]
    [InlineData("\"form\": \"armedForces\", \"nature\": \"armedForces\"", true)]
    [InlineData("\"nature\": \"armedForces\", \"form\": \"armedForces\"", true)]
    [InlineData("\"nature\": \"armedForces\"", true)]
    [InlineData("\"form\": \"armedForces\", \"nature\": \"civilian\"", false)]
    [InlineData("\"nature\": \"civilian\", \"form\": \"armedForces\"", false)]
    [InlineData("\"nature\": \"militaryMission\", \"form\": \"armedForces\"", false)]
    public void TryRead_AFormAndANature_TakesThoseThatAgreeInAnyOrder(string members, bool agree)
    {
        var sample = Sample.Read(Sample.Text).Require();
        var army = sample.Partners[1] with { Form = OrganisationForm.ArmedForces };
        var written = Encoding.UTF8.GetString(
            ProgrammeDocument.ToUtf8(sample with { Partners = [sample.Partners[0], army] }).Span);
        var text = written.Replace(
            "\"form\": \"armedForces\",\n      \"nature\": \"armedForces\"",
            members,
            StringComparison.Ordinal);

        Assert.NotEqual(written, text);
        Assert.Equal(agree, TryRead(Encoding.UTF8.GetBytes(text), out var programme));
        Assert.Equal(agree, programme?.Partners[1].Nature is PartnerNature.ArmedForces);
        Assert.Equal(agree, Sample.Read(text).Succeeded);
    }

    private static byte[] AsWritten() => ProgrammeDocument.ToUtf8(Sample.Read(Sample.Text).Require()).ToArray();

    private static Programme? ReadBySerializer(byte[] json) =>
        JsonSerializer.Deserialize(json, DocumentOptions.Model.For<Programme>());

    private static bool TryRead(byte[] json, [NotNullWhen(true)] out Programme? programme) =>
        QuickReader<Programme>.Of(DocumentOptions.Model.For<Programme>())
            .TryRead(json, JsonText.DocumentDepth, out programme, out _);
}
