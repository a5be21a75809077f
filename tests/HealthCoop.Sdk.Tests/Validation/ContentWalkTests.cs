using System.Collections;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;
using HealthCoop.Tests.Documents;
using HealthCoop.Validation.Running;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>Walks meet what documents write, each thing at its place.</summary>
public sealed class ContentWalkTests
{
    private const int Programmes = 25;

    [Fact]
    public void Through_AProgramme_MeetsWhatItsDocumentWrites()
    {
        for (var seed = 0; seed < Programmes; seed++)
        {
            var programme = ProgrammeGenerator.Make(seed);
            var recorder = new Recorder();
            ContentWalk.Through(programme, recorder);

            Assert.Equal(Expected(programme), recorder.Met);
        }
    }

    [Fact]
    public void Through_AnythingByItself_MeetsItAndWhatItHolds_AndNoMoreThanIsAskedFor()
    {
        var samples = Samples();
        Assert.Equal(
            ContentWalk.Types.Select(type => type.Type).Where(type => !type.IsAbstract).Select(type => type.ToString()).Order(),
            samples.Keys.Select(type => type.ToString()).Order());
        Assert.All(samples.Values, sample =>
        {
            var (whole, first) = (new Recorder(), new Recorder { IsDone = true });
            ContentWalk.Through(sample, whole);
            ContentWalk.Through(sample, first);

            Assert.Equal(Expected(sample), whole.Met);
            Assert.Equal([(string.Empty, sample.GetType())], first.Met);
        });
    }

    [Fact]
    public void Through_WhatIsNoContent_MeetsNothing()
    {
        var recorder = new Recorder();
        ContentWalk.Through("text", recorder);

        Assert.Empty(recorder.Met);
        Assert.False(ContentWalk.Meets(typeof(string)));
        Assert.True(ContentWalk.Meets(typeof(Activity)));
    }

    [Fact]
    public void Types_EachNamesThoseWithinIt() => Assert.All(ContentWalk.Types, type => Assert.Equal(
        DerivedOf(type.Type).Concat(MembersOf(type.Type).Select(member => member.Item)).Distinct(),
        type.Within.Select(ordinal => ContentWalk.Types[ordinal].Type)));

    [Fact]
    public void Reaching_AType_TellsWhatItCanBeMetWithin()
    {
        var narrative = WalkedType.OrdinalOf(typeof(Narrative));
        for (var type = 0; type < ContentWalk.Types.Count; type++)
        {
            var reaching = WalkedType.Reaching(other => other == type);
            Assert.Equal(type, WalkedType.OrdinalOf(ContentWalk.Types[type].Type));
            Assert.True(reaching[0]);
            Assert.True(reaching[type]);
            Assert.Equal(type == narrative, reaching[narrative]);
        }

        Assert.Throws<ArgumentException>(() => WalkedType.OrdinalOf(typeof(string)));
    }

    [Fact]
    public void Path_OfContentThatLiesDeep_IsWhole()
    {
        var claim = Claim.Planned(0);
        for (var value = 1; value < 50; value++)
        {
            claim = Claim.Planned(value) with { Competing = [Claim.Planned(-value), claim] };
        }

        var recorder = new Recorder();
        ContentWalk.Through(claim, recorder);

        Assert.Equal(Expected(claim), recorder.Met);
        Assert.Equal(98, recorder.Met.Max(met => met.Path.Count(c => c == '/')));
    }

    [Fact]
    public void Finds_NothingInAList_WhereverItIs()
    {
        var sound = SoundProgramme.Create();
        var (first, last) = (sound.Activities[0], sound.Activities[4]);

        Assert.False(NullSearch.Finds(sound));
        Assert.True(NullSearch.Finds(sound with { Activities = [null!, first] }));
        Assert.True(NullSearch.Finds(sound with { Activities = [first, last with { Costs = [null!] }] }));
        Assert.True(NullSearch.Finds(last with { Costs = [.. first.Costs, null!] }));
        Assert.False(NullSearch.Finds(last));
    }

    // Of each type the first thing that holds something, or else the first.
    private static Dictionary<Type, object> Samples()
    {
        var samples = new Dictionary<Type, object>();
        var holders = new HashSet<Type>();
        var types = ContentWalk.Types.Count(type => !type.Type.IsAbstract);
        for (var seed = 0; seed < Programmes || samples.Count < types; seed++)
        {
            var recorder = new Recorder();
            ContentWalk.Through(ProgrammeGenerator.Make(seed), recorder);
            foreach (var (i, content) in recorder.Contents.Index())
            {
                var type = content.GetType();
                var holds = i + 1 < recorder.Met.Count
                    && recorder.Met[i + 1].Path.StartsWith(recorder.Met[i].Path + "/", StringComparison.Ordinal);
                if (holds ? holders.Add(type) : !samples.ContainsKey(type))
                {
                    samples[type] = content;
                }
            }
        }

        return samples;
    }

    private static List<(string Path, Type Type)> Expected(object content)
    {
        var list = new List<(string Path, Type Type)>();
        Expect(content, string.Empty, list);
        return list;
    }

    private static void Expect(object content, string path, List<(string Path, Type Type)> list)
    {
        list.Add((path, content.GetType()));
        foreach (var (property, _, isList) in MembersOf(content.GetType()))
        {
            var value = property.Get!(content);
            if (isList)
            {
                foreach (var (i, item) in ((IEnumerable)value!).Cast<object>().Index())
                {
                    Expect(item, $"{path}/{property.Name}/{i}", list);
                }
            }
            else if (value is not null)
            {
                Expect(value, $"{path}/{property.Name}", list);
            }
        }
    }

    private static IEnumerable<(JsonPropertyInfo Property, Type Item, bool IsList)> MembersOf(Type type)
    {
        foreach (var property in type.IsAbstract ? [] : Model(type).Properties.Where(property => property.Get is not null))
        {
            var value = Model(property.PropertyType);
            var item = value.ElementType ?? value.Type;
            if (!item.IsValueType && item != typeof(string) && Model(item).Kind == JsonTypeInfoKind.Object
                && type.GetProperty(char.ToUpperInvariant(property.Name[0]) + property.Name[1..]) is not null)
            {
                yield return (property, item, value.ElementType is not null);
            }
        }
    }

    private static IEnumerable<Type> DerivedOf(Type type) =>
        type.IsAbstract ? Model(type).PolymorphismOptions!.DerivedTypes.Select(derived => derived.DerivedType) : [];

    private static JsonTypeInfo Model(Type type) =>
        DocumentOptions.Model.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private sealed class Recorder : ContentVisitor
    {
        public List<(string Path, Type Type)> Met { get; } = [];

        public List<object> Contents { get; } = [];

        public bool IsDone { get; init; }

        protected override bool Meet(object content, int type)
        {
            Met.Add((Path.ToString(), ContentWalk.Types[type].Type));
            Contents.Add(content);
            return !IsDone;
        }
    }
}
