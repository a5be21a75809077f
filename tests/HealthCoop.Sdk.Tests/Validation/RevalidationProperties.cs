using FsCheck.Fluent;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Tests.Documents;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using HealthCoop.Validation.Running;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class RevalidationProperties
{
    private static readonly ProgrammeValidator Validator = new(new() { Packs = ShippedRulesTests.Vouched });

    [Fact]
    public void Revalidate_AnyCaseAfterTheSoundProgramme_IsTheFullRun()
    {
        var before = SoundProgramme.Create();
        var report = Validator.Validate(before);
        Assert.All(RuleCases.All, change =>
        {
            var changed = change.Change(before);
            Assert.Equal(Validator.Validate(changed), Validator.Revalidate(changed, before, report));
        });
    }

    [Fact]
    public void Revalidate_OneMemberOfAnotherProgramme_IsTheFullRun() => Values.Law.Holds(
        from one in Gen.Choose(0, 400)
        from other in Gen.Choose(0, 400)
        from part in Gen.Choose(0, ContentWalk.Parts.Count - 1)
        select (one, other, part),
        draw =>
        {
            var before = ProgrammeGenerator.Make(draw.one);
            var source = ProgrammeGenerator.Make(draw.other) with { Id = new("another") };
            var changed = Parts.Transplant(before, source, ContentWalk.Parts[draw.part].Part);
            var revalidated = Validator.Revalidate(changed, before, Validator.Validate(before));
            return Validator.Validate(changed) == revalidated;
        });

    [Fact]
    public void Revalidate_SeveralCasesOneAfterAnother_IsTheFullRun() => Values.Law.Holds(
        Gen.Choose(0, RuleCases.All.Count - 1).ListOf(4),
        steps =>
        {
            var programme = SoundProgramme.Create();
            var report = Validator.Validate(programme);
            foreach (var step in steps)
            {
                Programme changed;
                try
                {
                    changed = RuleCases.All[step].Change(programme);
                }
                catch (Exception fault) when (fault is InvalidCastException or IndexOutOfRangeException or NullReferenceException)
                {
                    // Cases are changes of the sound programme; not all can follow upon others.
                    continue;
                }

                report = Validator.Revalidate(changed, programme, report);
                programme = changed;
                if (report != Validator.Validate(programme))
                {
                    return false;
                }
            }

            return true;
        });

    [Fact]
    public void Revalidate_AnotherActivityOfTheSite_IsTheFullRun()
    {
        var before = RuleCases.With<Training>(SoundProgramme.Create(), 3, static training => training with
        {
            NotAfter = Claim.Planned(new PartialDate(2010, 8, 4)),
        });

        AssertFollows(new("HC-PRC-004"), before, RuleCases.With<EquipmentSupply>(before, 1, static supply => supply with
        {
            NotBefore = Claim.Planned(new PartialDate(2010, 8, 1)),
        }));
    }

    [Fact]
    public void Revalidate_ActivityOfAnotherSite_IsTheFullRun()
    {
        var sound = SoundProgramme.Create();
        var before = sound with
        {
            Activities =
            [
                .. sound.Activities,
                new Study
                {
                    Id = new("evaluation"),
                    Name = new("Évaluer", "Evaluate"),
                    Pillars = Pillar.LeadershipAndGovernance,
                    Timing = Timing.Lasting(Claim.Planned(Length.Days(20))),
                    Lead = new("army"),
                    Evaluates = [sound.Activities[0].Id],
                },
            ],
        };

        AssertFollows(new("HC-PAR-005"), before, RuleCases.Worked(before, works => works with { Lead = new("army") }));
    }

    [Fact]
    public void Revalidate_ActivityOfASiteThatARuleCameToReadAnew_IsTheFullRun()
    {
        var sound = SoundProgramme.Create();
        var far = (EquipmentSupply)sound.Activities[1] with { Id = new("far"), Facility = new("infirmary"), After = [] };
        var first = RuleCases.With<Training>(sound, 3, static training => training with
        {
            NotAfter = Claim.Planned(new PartialDate(2010, 8, 4)),
        });
        var before = RuleCases.Rewired(first, 2, [far]) with
        {
            Start = Claim.Achieved(new PartialDate(2010, 1, 2)),
            Activities = [.. RuleCases.Rewired(first, 2, [far]).Activities, far],
        };
        var report = Validator.Revalidate(before, first, Validator.Validate(first));

        AssertFollows(
            new("HC-PRC-004"),
            before,
            RuleCases.With<EquipmentSupply>(before, before.Activities.Count - 1, static supply => supply with
            {
                NotBefore = Claim.Planned(new PartialDate(2010, 8, 10)),
            }),
            report);
    }

    [Fact]
    public void Revalidate_ReportOfAnotherValidator_RunsAllRules()
    {
        var before = SoundProgramme.Create();
        var changed = before with { Budget = before.Budget! with { Sources = [before.Budget.Sources[1]] } };
        var other = new ProgrammeValidator(new() { Packs = [RulePacks.CivilMilitary] }).Validate(before);

        Assert.Equal(Validator.Validate(changed), Validator.Revalidate(changed, before, other));
    }

    [Fact]
    public void Revalidate_NothingInAList_IsWhatReadingRefuses()
    {
        var before = SoundProgramme.Create();
        var changed = before with { Activities = [.. before.Activities, null!] };

        Assert.Equal(Validator.Validate(changed), Validator.Revalidate(changed, before, Validator.Validate(before)));
    }

    [Fact]
    public void Revalidate_EditsOfActivities_AreDoneWithoutAFullRunAndGiveItsReport() => Values.Law.Holds(
        from kind in Gen.Choose(0, Edits.Count - 1)
        from at in Gen.Choose(0, 39)
        from other in Gen.Choose(0, 39)
        select (kind, at, other),
        draw =>
        {
            var changed = Edits[draw.kind](Large, draw.at, draw.other);
            return Validator.Validate(changed) == Validator.Revalidate(changed, Large, LargeReport);
        });

    [Fact]
    public void Revalidate_ReportThatWasChanged_RunsAllRules()
    {
        var report = LargeReport with { Findings = [], Undecided = [LargeFinding] };
        var changed = Edits[0](Large, 3, 0);

        Assert.Equal(Validator.Validate(changed), Validator.Revalidate(changed, Large, report));
    }

    private static Programme Large { get; } = SoundProgramme.Large(40);

    private static ValidationReport LargeReport { get; } = Validator.Validate(Large);

    private static Finding LargeFinding { get; } = new()
    {
        Rule = new("HC-FIN-001"),
        Severity = FindingSeverity.Error,
        Path = JsonPointer.Root,
        Message = new("texte", "text"),
        Advice = new("texte", "text"),
    };

    private static IReadOnlyList<Func<Programme, int, int, Programme>> Edits { get; } =
    [
        (p, at, _) => Edit(p, at, a => a with { NotAfter = Claim.Planned(new PartialDate(2014, 6)) }),
        (p, at, _) => Edit(p, at, a => a with { Costs = [] }),
        (p, at, _) => Edit(p, at, a => a with { Lead = null }),
        (p, at, _) => Edit(p, at, a => a with { After = [] }),
        (p, at, other) => Edit(p, at, a => a with { After = [new(p.Activities[other % p.Activities.Count].Id)] }),
        (p, at, _) => Edit(p, at, a => a with { Id = new("renamed") }),
        (p, at, other) => Edit(p, at, a => a is Works works ? works with { Facility = p.Facilities[other % p.Facilities.Count].Id } : a),
        (p, at, _) => Edit(p, at, a => a is EquipmentSupply supply ? supply with { Items = [] } : a),
        (p, at, _) => p with { Activities = p.Activities.Where((_, i) => i != at).ToValueList() },
        (p, at, other) => p with
        {
            Activities = p.Activities.Select((a, i) => i == at ? p.Activities[other % p.Activities.Count] : a).ToValueList(),
        },
        (p, at, _) => p with { Facilities = p.Facilities.Where((_, i) => i != at % p.Facilities.Count).ToValueList() },
        (p, at, _) => p with { Partners = p.Partners.Skip(at % 2).ToValueList() },
        (p, _, _) => p with { Start = Claim.NotPublished<PartialDate>(Modality.Planned) },
        (p, _, _) => p with { Start = Claim.Planned(new PartialDate(2013, 2)) },
    ];

    // The rule held, and is broken after the change.
    private static void AssertFollows(RuleId rule, Programme before, Programme changed, ValidationReport? known = null)
    {
        var report = known ?? Validator.Validate(before);
        var revalidated = Validator.Revalidate(changed, before, report);

        Assert.Equal(RuleOutcome.Held, report.Find(rule)!.Outcome);
        Assert.Equal(RuleOutcome.Broken, revalidated.Find(rule)!.Outcome);
        Assert.Equal(Validator.Validate(changed), revalidated);
    }

    private static Programme Edit(Programme programme, int at, Func<Activity, Activity> change) => programme with
    {
        Activities = programme.Activities.Select((activity, i) => i == at ? change(activity) : activity).ToValueList(),
    };
}
