using FluentValidation;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>What is missing is refused by its name.</summary>
public sealed class ArgumentTests
{
    private static readonly Narrative Text = new("texte", "text");
    private static readonly Programme Sound = SoundProgramme.Create();

    [Fact]
    public void Validator_WithoutAnArgument_NamesIt()
    {
        var validator = new ProgrammeValidator(new() { Packs = [] });
        var report = validator.Validate(Sound);

        Throws("programme", () => validator.Validate(null!));
        Throws("changed", () => validator.Revalidate(null!, Sound, report));
        Throws("before", () => validator.Revalidate(Sound, null!, report));
        Throws("report", () => validator.Revalidate(Sound, Sound, null!));
        Throws("documents", () => validator.ValidateAllAsync((IAsyncEnumerable<ReadOnlyMemory<byte>>)null!));
        Throws("programmes", () => validator.ValidateAllAsync((IAsyncEnumerable<Programme>)null!));
        Throws("value", () => Assert.NotNull(new ValidationOptions { Reference = null! }));
        Throws("finding", () => ValidationReport.ApplyFix(null!, Sound));
    }

    [Fact]
    public void Rule_WithoutAnArgument_NamesIt()
    {
        var id = new RuleId("NE-FAC-001");

        Throws("title", () => Rule.For<Facility>(id, default, null!, static (_, _) => { }));
        Throws("body", () => Rule.For(id, default, Text, (RuleBody<Facility>)null!));
        Throws("body", () => Rule.For(id, default, Text, (ProgrammeRuleBody<Facility>)null!));
        Throws("validator", () => Rule.From<Facility>(null!, "NE-FAC", default));
        Throws("prefix", () => Rule.From(new InlineValidator<Facility>(), null!, default));
        Assert.Throws<ArgumentException>(() => Rule.From(new InlineValidator<Facility>(), "?", default));
    }

    [Fact]
    public void Breaks_WithoutItsWords_NamesThem()
    {
        Throws("message", () => Run((_, check) => check.Breaks("name", null!, Text)));
        Throws("advice", () => Run((_, check) => check.Breaks("name", Text, null!)));
    }

    private static void Run(RuleBody<Facility> body)
    {
        var rule = Rule.For(new("NE-FAC-001"), FindingSeverity.Error, Text, body);
        new ProgrammeValidator(new() { Packs = [new() { Id = new("host"), Name = Text, Rules = [rule] }] }).Validate(Sound);
    }

    private static void Throws(string name, Action call) =>
        Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);
}
