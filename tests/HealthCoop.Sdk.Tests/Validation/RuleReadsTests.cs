using HealthCoop.Programmes;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using HealthCoop.Validation.Running;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>Rules look at nothing but their subject and the parts of the programme that they name.</summary>
public sealed class RuleReadsTests
{
    public static TheoryData<int> Cases => ShippedRulesTests.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rule_WithoutThePartsItDoesNotRead_SaysTheSame(int ordinal)
    {
        var expected = RuleCases.All[ordinal];
        var programme = expected.Change(SoundProgramme.Create());
        var rule = ShippedRulesTests.Vouched.SelectMany(pack => pack.Rules).First(r => r.Id.Value == expected.Rule);
        var empty = new Programme { Id = programme.Id, Title = programme.Title, Start = Claim.NotPublished<PartialDate>(Modality.Planned) };
        var validator = new ProgrammeValidator(new() { Packs = [new() { Id = new("one"), Name = new("un", "one"), Rules = [rule] }] });
        var before = validator.Validate(programme);
        foreach (var part in ContentWalk.Parts.Where(part => !IsRead(part.Part, rule) && !Holds(part, rule)))
        {
            var without = validator.Validate(Parts.Transplant(programme, empty, part.Part));

            Assert.True(
                before.Findings == without.Findings && before.Undecided == without.Undecided && before.Rules == without.Rules,
                $"{expected}: looks at {part.Part}, which it does not read");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rule_WithoutTheAspectsOfActivitiesItDoesNotRead_SaysTheSame(int ordinal)
    {
        var expected = RuleCases.All[ordinal];
        var programme = expected.Change(SoundProgramme.Create());
        var rule = ShippedRulesTests.Vouched.SelectMany(pack => pack.Rules).First(r => r.Id.Value == expected.Rule);
        if ((rule.Reads & (ProgrammePart.Activities | ProgrammePart.SiteActivities)) != 0 || IsAboutActivities(rule))
        {
            return;
        }

        var validator = new ProgrammeValidator(new() { Packs = [new() { Id = new("one"), Name = new("un", "one"), Rules = [rule] }] });
        var before = validator.Validate(programme);
        foreach (var (aspect, strip) in Strips.Where(strip => (rule.Reads & strip.Aspect) == 0))
        {
            var without = validator.Validate(programme with { Activities = programme.Activities.Select(strip).ToValueList() });

            Assert.True(
                before.Findings == without.Findings && before.Undecided == without.Undecided && before.Rules == without.Rules,
                $"{expected}: looks at {aspect}, which it does not read");
        }
    }

    private static IReadOnlyList<(ProgrammePart Aspect, Func<Activity, Activity> Strip)> Strips { get; } =
    [
        (ProgrammePart.ActivityCosts, activity => activity with { Costs = [] }),
        (ProgrammePart.ActivityDates, activity => activity with { Timing = Timing.Throughout, NotBefore = null, NotAfter = null }),
        (ProgrammePart.ActivityLinks, activity => activity with { After = [] }),
        (ProgrammePart.ActivityActors, activity => activity with { Lead = null, Responsibilities = [] }),
        (ProgrammePart.ActivityPlaces, activity => activity with { Territory = null }),
    ];

    private static bool IsAboutActivities(Rule rule) => ContentWalk.Parts
        .Any(part => part.Part == ProgrammePart.Activities && rule.Subject != typeof(Programme) && Holds(part, rule));

    private static bool IsRead(ProgrammePart part, Rule rule) => (rule.Reads & part) != 0
        || (part == ProgrammePart.Activities && (rule.Reads & AnyOfActivities) != 0);

    private const ProgrammePart AnyOfActivities = ProgrammePart.ActivityCosts | ProgrammePart.ActivityDates
        | ProgrammePart.ActivityLinks | ProgrammePart.ActivityActors | ProgrammePart.ActivityPlaces
        | ProgrammePart.ActivityDetails | ProgrammePart.SiteActivities;

    // A part that holds what the rule is about is its subject, not what it reads around it.
    private static bool Holds(WalkedPart part, Rule rule) =>
        part.GetType().GetGenericTypeDefinition() != typeof(ValuePart<>)
        && ContentWalk.Types.Index().First(type => type.Item.Type == part.GetType().GetGenericArguments()[0]).Index is var item
        && WalkedType.Reaching(type => rule.Subject.IsAssignableFrom(ContentWalk.Types[type].Type))[item];
}
