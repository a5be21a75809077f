using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Reference;

/// <summary>A rule pack as data: rules that exist, put together for another country, donor or time.</summary>
/// <remarks>An entry with the id of a pack that is shipped takes its place.</remarks>
public sealed record RulePackEntry : IEntity<RulePackEntry>
{
    /// <inheritdoc/>
    public required Id<RulePackEntry> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the rules, in the order in which reports list them.</summary>
    public required ValueList<RuleId> Rules { get; init; }

    /// <summary>Gets the days on which the pack holds for programmes that start, or <see langword="null"/> for
    /// always.</summary>
    public Validity? InForce { get; init; }

    /// <summary>Gets the calls and instruments, one of which a source of the budget names. Where no list of the entry
    /// has an item, the pack is about every programme.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<GrantProfile>> GrantProfiles { get; init; }

    /// <summary>Gets the countries, of one of which a territory or partner is.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CountryCode> Countries { get; init; }

    /// <summary>Gets the kinds of agreements, of one of which an agreement is.</summary>
    /// <value>The default is empty.</value>
    public ValueList<AgreementType> AgreementTypes { get; init; }

    /// <summary>Gets the kinds of programmes.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ProgrammeType> ProgrammeTypes { get; init; }

    /// <summary>Gets the natures of partners, of one of which a partner is.</summary>
    /// <value>The default is empty.</value>
    public ValueList<PartnerNature> PartnerNatures { get; init; }

    /// <summary>Gets the rules that are not run for any programme, each with its reason.</summary>
    /// <value>The default is empty.</value>
    public ValueList<RuleSwitch> Off { get; init; }
}
