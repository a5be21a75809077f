using HealthCoop.HealthSystem;
using HealthCoop.Territories;

namespace HealthCoop.Law;

/// <summary>Who holds which competence by which text, on any day and as known on any day.</summary>
/// <remarks>
/// A text of law decides over what follows from other facts, and that over a mere statement, which never decides alone;
/// what is unconfirmed decides nothing. All of them are shown. What cannot be told is not guessed. Immutable, so it may
/// be shared between threads.
/// </remarks>
/// <example><code>
/// var answer = ReferenceData.Shipped.Competences.Resolve(
///     hombori, FacilityType.CommunityHealthCentre, Competence.Build, on: new(2019, 6, 1));
/// Console.WriteLine(answer.IsHeld ? $"{answer.Holder} ({answer.Text.Title})" : answer.Reason.In(Language.French));
/// </code></example>
public sealed record CompetenceRegister
{
    /// <summary>Gets who holds which competence.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HeldCompetence> Entries { get; init; }

    /// <summary>Gets the texts of law.</summary>
    /// <value>The default is empty.</value>
    public ValueList<LegalText> Texts { get; init; }

    /// <summary>Gets the day whose knowledge the register holds, or <see langword="null"/> when nothing is said about
    /// it. An entry that was taken to be so through an earlier day answers nothing any more.</summary>
    /// <value>The default is <see langword="null"/>: the day that is asked about stands in for it.</value>
    public LocalDate? AsOf { get; init; }

    /// <summary>Finds who holds a competence.</summary>
    /// <param name="territory">Where the facility stands.</param>
    /// <param name="type">The kind of facility.</param>
    /// <param name="competence">The competence.</param>
    /// <param name="on">The day on which it is held.</param>
    /// <param name="asKnownOn">The day whose knowledge counts, or <see langword="null"/> for all that is known
    /// now. A repeal counts once the text that brought it was adopted, an end once it has come.</param>
    /// <param name="territories">The territories in which <paramref name="territory"/> may lie, to find the holder's
    /// own among them. Where they lead from a commune up to the country, an entry whose holder is none of them decides
    /// nothing beside one whose holder is.</param>
    /// <returns>The holder and the text, or why the register cannot name them; with all that competes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="territory"/> is <see langword="null"/>.</exception>
    public CompetenceAnswer Resolve(
        Territory territory,
        FacilityType type,
        Competence competence,
        LocalDate on,
        LocalDate? asKnownOn = null,
        ValueList<Territory> territories = default)
    {
        ArgumentNullException.ThrowIfNull(territory);
        on = on.WithCalendar(CalendarSystem.Iso);
        asKnownOn = asKnownOn?.WithCalendar(CalendarSystem.Iso);
        var readings = ReadingsOf(asKnownOn);
        if (readings.Count == 0 && asKnownOn is { } day && ReadingsOf(asKnownOn: null).Count > 0)
        {
            return new() { Reason = CompetenceReasons.NothingThen(day) };
        }

        var answer = CompetenceDecision.Among(
            readings.FindAll(reading => reading.IsAsked),
            on,
            CompetenceHolders.LevelsAt(territory, on, territories));
        return answer with
        {
            HolderTerritory = CompetenceHolders.TerritoryOf(answer.Holder, territory, on, territories),
            Competing = readings.Select(reading => reading.Entry).Where(entry => entry != answer.Entry).ToValueList(),
        };

        List<CompetenceReading> ReadingsOf(LocalDate? asKnownOn) => Entries
            .Where(entry => entry.Country is null || entry.Country == territory.Country)
            .Where(entry => entry.FacilityTypes.Contains(type))
            .Select(entry => CompetenceReading.Of(entry, this, competence, on, asKnownOn))
            .OfType<CompetenceReading>()
            .ToList();
    }

    /// <summary>Finds a text, or nothing where the register has none of the id.</summary>
    internal LegalText? Find(Id<LegalText>? id) => id is null ? null : Texts.FirstOrDefault(text => text.Id == id);

    /// <summary>Tells whether an entry is taken to be so as far as the register knows.</summary>
    internal bool? StillHolds(HeldCompetence entry, LocalDate on) =>
        new PartialInterval(null, entry.Known?.Through).Contains(AsOf ?? on);
}
