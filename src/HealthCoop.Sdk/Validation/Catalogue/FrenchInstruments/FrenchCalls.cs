using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>The calls and instruments that French rules are about, and who a French local authority is.</summary>
internal static class FrenchCalls
{
    /// <summary>Gets the instrument for facilities of local authorities.</summary>
    public static Id<GrantProfile> LocalAuthorityFacility { get; } = new("fr-ficol-2020");

    /// <summary>Gets what the law on water and sanitation allows.</summary>
    public static Id<GrantProfile> Water { get; } = new("fr-oudin-santini");

    /// <summary>Gets the call for programmes that are run for several authorities.</summary>
    public static Id<GrantProfile> TurnkeyProgrammes { get; } = new("fr-cles-en-main-2024");

    /// <summary>Tells whether a source is the call for decentralised cooperation of 2025, whose profile depends on the
    /// country.</summary>
    public static bool IsDecentralisedCall(FundingSource source) =>
        source.Profile is { } id && id.Value.StartsWith("fr-dctciv-2025-", StringComparison.Ordinal);

    /// <summary>Tells whether a source is a call of the ministry for local authorities.</summary>
    public static bool IsOfMinistry(FundingSource source) =>
        IsDecentralisedCall(source) || source.Profile == TurnkeyProgrammes;

    /// <summary>Tells whether a partner is a French local authority; nothing where that is not known.</summary>
    public static bool? IsFrenchLocalAuthority(Partner? partner) => partner switch
    {
        null => null,
        { Form: not null and not OrganisationForm.LocalAuthority } => false,
        { Country: { } country } when country != CountryCode.France => false,
        { Form: null } or { Country: null } => null,
        _ => true,
    };

    /// <summary>Gets a figure of a call; the rule does not apply to programmes that start in other years.</summary>
    public static decimal? FigureOf(string name, Programme programme, RuleCheck check)
    {
        var figure = check.Figure(name, programme);
        if (figure is null)
        {
            check.DoesNotApply();
            if (!DayBounds.Of(programme.Start).IsKnown())
            {
                check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
            }
        }

        return figure;
    }
}
