using FsCheck;
using FsCheck.Fluent;
using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Tests.Values;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Competences;

public sealed class CompetenceRegisterProperties
{
    private static readonly Gen<LocalDate> Days =
        from days in Gen.Choose(0, 8_000)
        select new LocalDate(2000, 1, 1).PlusDays(days);

    private static readonly Gen<PartialDate?> Ends =
        from day in Days
        from precision in Gen.Choose(0, 3)
        select precision switch
        {
            0 => (PartialDate?)null,
            1 => new(day.Year),
            2 => new(day.Year, day.Month),
            _ => day,
        };

    private static readonly Gen<HeldCompetence> Entries =
        from id in Gen.Choose(1, 999)
        from holder in Gen.Elements(Enum.GetValues<CompetenceHolder>())
        from evidence in Gen.Elements(Enum.GetValues<Evidence>())
        from hasText in Generators.Booleans
        from competence in Gen.Elements(Competence.Build, Competence.Build, Competence.Manage)
        from begin in Ends
        from end in Ends
        from known in Ends
        select RegisterSample.Entry with
        {
            Id = new($"entry-{id}"),
            Holder = holder,
            Evidence = evidence,
            Competences = [competence],
            Text = hasText ? (Id<LegalText>?)RegisterSample.Text.Id : null,
            From = begin,
            Through = end?.Latest < begin?.Earliest ? null : end,
            Known = known is null ? (PartialInterval?)null : new(known),
        };

    private static readonly Gen<(CompetenceRegister Register, LocalDate On, LocalDate? AsKnownOn)> Questions =
        from entries in Entries.ListOf()
        from day in Days
        from known in Days
        from asks in Generators.Booleans
        select (
            RegisterSample.Of([.. entries.DistinctBy(entry => entry.Id)]),
            day,
            asks ? known : (LocalDate?)null);

    [Fact]
    public void Resolve_Anything_AnswersWithAHolderATextAndAReasonOrSaysWhyNot() => Values.Law.Holds(Questions, static c =>
    {
        var answer = c.Register.Ask(c.On, c.AsKnownOn);
        return answer.Reason.French.Length > 0
            && answer.Reason.English.Length > 0
            && answer.IsHeld == (answer.Status == CompetenceStatus.Held)
            && (!answer.IsHeld || (answer.Holder == answer.Entry.Holder && answer.Entry.Text == answer.Text.Id))
            && (answer.Entry is null || !answer.Competing.Contains(answer.Entry));
    });

    [Fact]
    public void Resolve_WithoutWhatIsUnconfirmed_AnswersTheSame() => Values.Law.Holds(Questions, static c =>
    {
        var confirmed = c.Register with
        {
            Entries = c.Register.Entries.Where(entry => entry.Evidence != Evidence.Unconfirmed).ToValueList(),
        };
        var (all, some) = (c.Register.Ask(c.On, c.AsKnownOn), confirmed.Ask(c.On, c.AsKnownOn));
        return all.Status == some.Status && all.Entry == some.Entry;
    });

    [Fact]
    public void Resolve_InAnyOrderOfEntries_AnswersTheSame() => Values.Law.Holds(Questions, static c =>
    {
        var turned = c.Register with { Entries = c.Register.Entries.Reverse().ToValueList() };
        var (one, other) = (c.Register.Ask(c.On, c.AsKnownOn), turned.Ask(c.On, c.AsKnownOn));
        return one.Status == other.Status && one.Entry == other.Entry;
    });

    [Fact]
    public void Resolve_OneLaw_IsHeldFromItsFirstDayThroughItsLast() => Values.Law.Holds(
        from first in Days
        from length in Gen.Choose(0, 3_000)
        select (First: first, Last: first.PlusDays(length)),
        static c =>
        {
            var register = RegisterSample.Of(RegisterSample.Entry with { From = c.First, Through = c.Last });
            return register.Ask(c.First.PlusDays(-1)).Status == CompetenceStatus.NotKnown
                && register.Ask(c.First).IsHeld
                && register.Ask(c.Last).IsHeld
                && register.Ask(c.Last.PlusDays(1)).Status == CompetenceStatus.NotKnown;
        });

    [Fact]
    public void Resolve_AsKnownOnADay_NeverTellsOfWhatWasKnownLater() => Values.Law.Holds(Questions, static c =>
        c.AsKnownOn is not { } day
        || c.Register.Ask(c.On, day) is var answer
            && answer.Competing.Append(answer.Entry!).All(entry => entry?.Known?.Contains(day) is not false));

    [Fact]
    public void Resolve_AnotherCountryOrType_IsAboutThatOnly() => Values.Law.Holds(Questions, static c =>
        c.Register.Resolve(
            RegisterSample.Commune with { Country = CountryCode.Mali },
            FacilityType.Dispensary,
            Competence.Build,
            c.On).Competing.IsEmpty
        && c.Register.Resolve(RegisterSample.Commune, FacilityType.Maternity, Competence.Build, c.On)
            .Competing.IsEmpty);
}
