using HealthCoop.Documents.Ledger;
using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Holds a grant against the highest rate of its call.</summary>
internal static class GrantRate
{
    // Where an action works in several countries, one rate may take the place of each country's own; what is above it
    // can only be made of theirs, part by part.
    public static void Check(
        FundingSource source,
        Percentage own,
        MultiCountryTerm? several,
        Bound<Money> grant,
        Programme programme,
        RuleCheck check)
    {
        var isOfSeveral = several is null ? false : SeveralCountries.Has(programme, several);
        if (several is not { MaximumRate: var single } || isOfSeveral == false)
        {
            CheckRate(source, own, grant, programme, check);
            return;
        }

        var (lower, higher) = single < own ? (single, own) : (own, single);
        if (IsWithin(source, lower, grant, programme) == true)
        {
            return;
        }

        if (IsWithin(source, higher, grant, programme) != true)
        {
            CheckRate(source, higher, grant, programme, check);
        }
        else if (isOfSeveral is null)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Territories));
        }
        else if (single < own)
        {
            check.Undecided(nameof(source.Profile));
        }
    }

    private static void CheckRate(
        FundingSource source,
        Percentage most,
        Bound<Money> grant,
        Programme programme,
        RuleCheck check)
    {
        var isWithin = IsWithin(source, most, grant, programme);
        if (isWithin is null)
        {
            check.Undecided(source.Rate is null && source.Amount is not null
                ? nameof(source.Amount)
                : nameof(source.Rate));
        }
        else if (isWithin == false)
        {
            var stated = source.Rate?.Value?.ToString() ?? $"{source.Amount?.Value} / {programme.Budget?.Total.Value}";
            var bound = LedgerWords.Of((source.Rate?.Comparator ?? source.Amount?.Comparator).GetValueOrDefault());
            var message = new Narrative(
                $"La subvention est fixée à {bound.French}{stated} ; l'appel admet {most} au plus.",
                $"The grant is set at {bound.English}{stated}; the call allows {most} at the most.");
            var advice = new Narrative(
                $"Ramener le taux à {most} ou moins, et trouver d'autres cofinanceurs.",
                $"Bring the rate down to {most} or less, and find other co-financiers.");
            if (Bounds.Of(source.Rate).IsAtMost(most) == false)
            {
                var place = JsonPointer.Root / nameof(source.Rate);
                var mend = Mend.Correct(source.Rate!, most, GrantRules.AtTheCap);
                check.Breaks(place, message, advice, Mend.Replace(place, mend));
            }
            else
            {
                check.Breaks(nameof(source.Amount), message, advice);
            }
        }
    }

    private static bool? IsWithin(FundingSource source, Percentage most, Bound<Money> grant, Programme programme)
    {
        var total = Contribution.In(programme.Budget?.Currency ?? default, programme.Budget?.Total);
        return Bounds.Of(source.Rate).IsAtMost(most)
            ?? (total.Least is { } least && grant.Most <= least * most ? true
                : total.Most is { } whole && grant.Least > whole * most ? false
                : null);
    }
}
