using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>Who a French local authority is, and the figures of calls.</summary>
internal static class FrenchCalls
{
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
