using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using HealthCoop.Care;
using HealthCoop.Documents.Converters;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class EntityTableTests
{
    // Ids are few, so that they come again; some differ only far behind their beginning.
    private static readonly Id<Skill>[] Ids =
    [
        .. Enumerable.Range(0, 40).Select(static i => new Id<Skill>(FormattableString.Invariant($"s{i}"))),
        .. Enumerable.Range(0, 40).Select(static i => new Id<Skill>(new string('ế', 20) + (char)('a' + (i % 26)) + i)),
        .. Enumerable.Range(1, 100).Select(static i => new Id<Skill>(new string('x', i))),
    ];

    [Fact]
    public void Find_WhateverWasReadAndAdded_IsAsADictionarySays() => Values.Law.Holds(
        (from id in Gen.Elements(Ids) from isAdded in Generators.Booleans select (Id: id, IsAdded: isAdded)).ListOf(),
        static steps =>
        {
            var table = new EntityTable<Skill>();
            var known = new Dictionary<Id<Skill>, Skill?>();
            foreach (var (id, isAdded) in steps)
            {
                if (isAdded)
                {
                    var skill = Named(id);
                    var isNew = known.GetValueOrDefault(id) is null;
                    Assert.Equal(isNew, table.TryAdd(skill));
                    known[id] = isNew ? skill : known[id];
                }
                else
                {
                    Assert.Equal(id, Read(table, id));
                    known.TryAdd(id, null);
                }
            }

            return known.ContainsValue(null) == table.HasMissing
                && Ids.All(id => ReferenceEquals(known.GetValueOrDefault(id), table.Find(id)));
        });

    [Fact]
    public void Find_AmongAll_IsTheVeryEntity()
    {
        var table = new EntityTable<Skill>();
        var skills = Ids.Select(Named).ToList();

        Assert.All(skills, skill => Assert.True(table.TryAdd(skill)));
        Assert.All(skills, skill => Assert.Same(skill, table.Find(skill.Id)));
    }

    [Fact]
    public void TryRead_AnIdAgain_IsTheSameText()
    {
        var table = new EntityTable<Skill>();

        Assert.All(Ids, id => Assert.Same(Read(table, id).Value, Read(table, id).Value));
    }

    [Fact]
    public void TryAdd_AnEntityWithoutId_IsFoundAsOthersAre()
    {
        var table = new EntityTable<Skill>();
        var nameless = Named(default);

        Assert.True(table.TryAdd(nameless));
        Assert.False(table.TryAdd(nameless));
        Assert.All(Ids, id => Assert.Equal(id, Read(table, id)));
        Assert.Same(nameless, table.Find(default));
    }

    private static Skill Named(Id<Skill> id) => new() { Id = id, Name = new("Compétence", "Skill") };

    private static Id<Skill> Read(EntityTable<Skill> table, Id<Skill> id)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{id.Value}\""));
        reader.Read();
        Assert.True(table.TryRead(ref reader, out var read));
        return read;
    }
}
