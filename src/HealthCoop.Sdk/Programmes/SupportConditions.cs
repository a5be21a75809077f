using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Programmes;

/// <summary>Lists the conditions on which armed forces may be supported, with what a document shows of each. Pure, so
/// it may be used from several threads.</summary>
/// <example><code>
/// var term = ReferenceData.Shipped.Find(new Id&lt;GrantProfile&gt;("eu-cbsd"))!.Find&lt;MilitarySupportTerm&gt;()!;
/// foreach (var condition in SupportConditions.Of(programme, term)) { … }
/// </code></example>
public static class SupportConditions
{
    /// <summary>Lists the conditions of a term.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="term">The term of the call or instrument.</param>
    /// <returns>The conditions in the order of the term; of several attestations of one matter the last that says
    /// something decides.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ValueList<SupportCondition> Of(Programme programme, MilitarySupportTerm term)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(term);
        return term.Conditions.Select(condition =>
        {
            var matter = MatterOf(condition);
            if (AttestedMatters.IndexOf(programme, matter) is not { } index)
            {
                return new SupportCondition(condition, matter, null, null, [], [])
                {
                    Name = NameOf(condition),
                    Provision = term.SourceText,
                    ProvisionEvidence = term.Evidence,
                };
            }

            var attestation = programme.Attestations[index];
            return new(
                condition,
                matter,
                attestation.IsSo.Value,
                JsonPointer.Root / nameof(programme.Attestations) / index,
                attestation.Evidence,
                new[] { attestation.Source, attestation.IsSo.Source }
                    .OfType<Id<SourceDocument>>()
                    .Distinct()
                    .ToValueList())
            {
                Name = NameOf(condition),
                Provision = term.SourceText,
                ProvisionEvidence = term.Evidence,
            };
        }).ToValueList();
    }

    /// <summary>Gets the matter of the attestations about a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The matter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such condition.</exception>
    public static AttestationMatter MatterOf(MilitaryCondition condition) => condition switch
    {
        MilitaryCondition.NonMilitaryActorsCannotMeetNeed => AttestationMatter.NonMilitaryActorsCannotMeetNeed,
        MilitaryCondition.ThreatToStateInstitutions => AttestationMatter.ThreatToStateInstitutions,
        MilitaryCondition.ConsensusOfPartnerCountry => AttestationMatter.ConsensusOfPartnerCountry,
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static Narrative NameOf(MilitaryCondition condition) => condition switch
    {
        MilitaryCondition.NonMilitaryActorsCannotMeetNeed => new("Pas d'alternative civile", "No civilian alternative"),
        MilitaryCondition.ThreatToStateInstitutions =>
            new("Menace pour les institutions ou les droits", "Threat to institutions or rights"),
        MilitaryCondition.ConsensusOfPartnerCountry =>
            new("Accord du pays partenaire", "Agreement of the partner country"),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
