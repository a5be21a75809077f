using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Law;

namespace HealthCoop.Reference;

/// <summary>The reference data that engines work with: the shipped packs and those of the host.</summary>
/// <remarks>Immutable, so it may be shared between threads.</remarks>
/// <example><code>
/// var reference = ReferenceData.Shipped.With(packOfOurCity);
/// var planner = new ProgrammePlanner(new() { Reference = reference });
/// </code></example>
public sealed record ReferenceData
{
    private readonly ValueList<ReferencePack> _packs;

    private ReferenceData(ValueList<ReferencePack> packs)
    {
        _packs = packs;
        GrantProfiles = Merged(packs, pack => pack.GrantProfiles);
        LegalTexts = Merged(packs, pack => pack.LegalTexts);
        Competences = new()
        {
            Entries = Merged(packs, pack => pack.Competences),
            Texts = LegalTexts,
            AsOf = packs.Select(pack => (LocalDate?)pack.Edition).Max(),
        };
        HealthPyramids = Merged(packs, pack => pack.HealthPyramids);
        StaffingNorms = Merged(packs, pack => pack.StaffingNorms);
        RuleParameters = Merged(packs, pack => pack.RuleParameters);
        RulePacks = Merged(packs, pack => pack.RulePacks);
    }

    /// <summary>Gets what the package ships.</summary>
    public static ReferenceData Shipped { get; } = new(ShippedPacks.All);

    /// <summary>Gets no reference data at all.</summary>
    public static ReferenceData None { get; } = new([]);

    /// <summary>Gets the editions of the packs, in the order in which they were added.</summary>
    public ValueList<ReferencePackEdition> Packs =>
        _packs.Select(pack => new ReferencePackEdition(pack, pack.Edition)).ToValueList();

    /// <summary>Gets the rules of calls and instruments of all packs; of two with one id, that of the later
    /// pack.</summary>
    public ValueList<GrantProfile> GrantProfiles { get; }

    /// <summary>Gets the texts of law of all packs; of two with one id, that of the later pack.</summary>
    public ValueList<LegalText> LegalTexts { get; }

    /// <summary>Gets who holds which competence by all packs; of two entries with one id, that of the later
    /// pack.</summary>
    public CompetenceRegister Competences { get; }

    /// <summary>Gets the levels of care of countries by all packs; of two with one id, those of the later
    /// pack.</summary>
    public ValueList<HealthPyramid> HealthPyramids { get; }

    /// <summary>Gets what staff facilities are to have by all packs; of two with one id, that of the later
    /// pack.</summary>
    public ValueList<StaffingNorm> StaffingNorms { get; }

    /// <summary>Gets the figures of rules of all packs; of two with one id, that of the later pack.</summary>
    public ValueList<RuleParameter> RuleParameters { get; }

    /// <summary>Gets the rule packs of all packs; of two with one id, that of the later pack.</summary>
    public ValueList<RulePackEntry> RulePacks { get; }

    /// <summary>Adds a pack. Its entries come before those of the same id in earlier packs.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>The reference data with the pack.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is <see langword="null"/>.</exception>
    public ReferenceData With(ReferencePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new([.. _packs.Where(other => other.Id != pack.Id), pack]);
    }

    /// <summary>Finds the rules of a call or instrument.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The rules, or <see langword="null"/> when no pack holds them.</returns>
    public GrantProfile? Find(Id<GrantProfile> id)
    {
        foreach (var profile in GrantProfiles.AsSpan())
        {
            if (profile.Id == id)
            {
                return profile;
            }
        }

        return null;
    }

    /// <summary>Finds a text of law.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The text, or <see langword="null"/> when no pack holds it.</returns>
    public LegalText? Find(Id<LegalText> id) => LegalTexts.FirstOrDefault(text => text.Id == id);

    /// <summary>Finds the figure of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="on">The day on which a programme starts.</param>
    /// <returns>
    /// The figure of the latest pack that has one in force on that day and confirmed, or <see langword="null"/>.
    /// </returns>
    public RuleParameter? Find(RuleId rule, LocalDate on) => Find(rule, null, on);

    /// <summary>Finds one of several figures of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="figure">The name of the figure, or <see langword="null"/> for the only one.</param>
    /// <param name="on">The day on which a programme starts.</param>
    /// <returns>
    /// The figure of the latest pack that has one in force on that day and confirmed, or <see langword="null"/>.
    /// </returns>
    public RuleParameter? Find(RuleId rule, EntityId? figure, LocalDate on)
    {
        for (var i = _packs.Count - 1; i >= 0; i--)
        {
            foreach (var parameter in _packs[i].RuleParameters)
            {
                if (parameter.InForce.Contains(on) && IsFigure(parameter, rule, figure))
                {
                    return parameter;
                }
            }
        }

        return null;
    }

    /// <summary>Finds the one figure of a rule that is in force on each of some days, or finds that there is
    /// none.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="figure">The name of the figure, or <see langword="null"/> for the only one.</param>
    /// <param name="first">The first of the days, or <see langword="null"/> where there is no first.</param>
    /// <param name="last">The last of the days, or <see langword="null"/> where there is no last.</param>
    /// <param name="found">The figure, or <see langword="null"/>.</param>
    /// <returns>Whether the same holds on all days.</returns>
    internal bool FindOnly(RuleId rule, EntityId? figure, LocalDate? first, LocalDate? last, out RuleParameter? found)
    {
        // Nothing is in force before the first day of a validity.
        var (from, through) = (first ?? default(Validity).From, last ?? LocalDate.MaxIsoValue);
        found = Find(rule, figure, from);
        foreach (var pack in _packs)
        {
            foreach (var parameter in pack.RuleParameters)
            {
                if (parameter != found
                    && IsFigure(parameter, rule, figure)
                    && parameter.InForce.From <= through
                    && !(parameter.InForce.Through < from)
                    && Find(rule, figure, LocalDate.Max(from, parameter.InForce.From)) != found)
                {
                    return false;
                }
            }
        }

        return Find(rule, figure, through) == found;
    }

    private static bool IsFigure(RuleParameter parameter, RuleId rule, EntityId? figure) =>
        parameter.Rule == rule && parameter.Figure == figure && parameter.Evidence != Evidence.Unconfirmed;

    private static ValueList<T> Merged<T>(ValueList<ReferencePack> packs, Func<ReferencePack, ValueList<T>> entries)
        where T : class, IEntity<T> => packs
            .Reverse()
            .SelectMany(pack => entries(pack))
            .DistinctBy(entry => entry.Id)
            .OrderBy(entry => entry.Id)
            .ToValueList();
}
