using System.Text.Json;
using FsCheck.Fluent;
using HealthCoop.Documents;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class ProgrammeDocumentProperties
{
    private const int FirstSeed = 2_010_2012;

    [Fact]
    public void Read_OfWhatWasWritten_GivesItBack() => Values.Law.Holds(Gen.Choose(0, int.MaxValue), static seed =>
    {
        var programme = ProgrammeGenerator.Make(seed);
        var written = ProgrammeDocument.ToUtf8(programme);
        var read = ProgrammeDocument.Read(written.Span);

        Assert.Empty(read.Findings);
        Assert.Equal(programme, read.Value);
        return written.Span.SequenceEqual(ProgrammeDocument.ToUtf8(read.Require()).Span);
    });

    [Fact]
    public void Make_OverSomeSeeds_WritesEveryMemberOfTheModel()
    {
        var written = new HashSet<string>();
        for (var seed = FirstSeed; seed < FirstSeed + 60; seed++)
        {
            ProgrammeGenerator.Make(seed, out var some);
            written.UnionWith(some);
        }

        Assert.Empty(MembersOf(typeof(Programme), []).Except(written).Order());
    }

    [Fact]
    public void ToUtf8_InAnyCulture_IsTheSame()
    {
        var programme = ProgrammeGenerator.Make(FirstSeed);
        var expected = ProgrammeDocument.Hash(programme);

        Assert.True(Cultures.Agree(() => ProgrammeDocument.Hash(programme) == expected
            && ProgrammeDocument.Read(ProgrammeDocument.ToUtf8(programme).Span).Value == programme));
    }

    [Fact]
    public void ClaimsOf_AProgramme_StandWhereTheDocumentHasThem()
    {
        var programme = ProgrammeGenerator.Make(FirstSeed);
        using var document = JsonDocument.Parse(ProgrammeDocument.ToUtf8(programme));

        var claims = DocumentWalk.ClaimsOf(programme, DocumentOptions.Model.For<Programme>());

        var objects = new List<string>();
        Collect(document.RootElement, JsonPointer.Root, objects);
        Assert.Equal(objects, claims.Select(claim => claim.Path.ToString()));
    }

    // A claim is told from a risk, an objective or a state, which have a modality too, by having no id and no status.
    private static void Collect(JsonElement value, JsonPointer path, List<string> claims)
    {
        if (value.ValueKind is JsonValueKind.Object)
        {
            if (value.TryGetProperty("modality", out _)
                && !value.TryGetProperty("id", out _)
                && !value.TryGetProperty("status", out _))
            {
                claims.Add(path.ToString());
            }

            foreach (var member in value.EnumerateObject())
            {
                Collect(member.Value, path.Member(member.Name), claims);
            }
        }
        else if (value.ValueKind is JsonValueKind.Array)
        {
            foreach (var (index, item) in value.EnumerateArray().Index())
            {
                Collect(item, path / index, claims);
            }
        }
    }

    private static IEnumerable<string> MembersOf(Type type, HashSet<Type> seen)
    {
        var info = DocumentOptions.Model.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        if (!seen.Add(info.Type) || info.Type == typeof(Length))
        {
            return [];
        }

        var below = info.Properties.Select(member => member.PropertyType)
            .Concat(info.PolymorphismOptions?.DerivedTypes.Select(derived => derived.DerivedType) ?? [])
            .Concat(info.ElementType is { } element ? [element] : []);
        return info.Properties
            .Where(member => member.Order >= 0)
            .Select(member => $"{member.DeclaringType.Name}.{member.Name}")
            .Concat(below.ToArray().SelectMany(next => MembersOf(next, seen)));
    }
}
