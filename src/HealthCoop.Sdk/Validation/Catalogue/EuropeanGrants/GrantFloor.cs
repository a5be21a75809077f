using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Holds a grant against the lowest rate and the lowest amount of its call.</summary>
internal static class GrantFloor
{
    public static void CheckRate(
        FundingSource source,
        Percentage least,
        Bound<Money> grant,
        Programme programme,
        RuleCheck check)
    {
        var total = Contribution.In(programme.Budget?.Currency ?? default, programme.Budget?.Total);
        var isEnough = Bounds.Of(source.Rate).IsAtLeast(least)
            ?? (total.Most is { } most && grant.Least >= most * least ? true
                : total.Least is { } whole && grant.Most < whole * least ? false
                : (bool?)null);
        if (isEnough is null)
        {
            check.Undecided(source.Rate is null && source.Amount is not null
                ? nameof(source.Amount)
                : nameof(source.Rate));
        }
        else if (isEnough == false)
        {
            check.Breaks(
                source.Rate is null ? nameof(source.Amount) : nameof(source.Rate),
                new(
                    $"La subvention est de moins de {least} des coûts, le taux le plus bas de l'appel.",
                    $"The grant is less than {least} of the costs, the lowest rate of the call."),
                new($"Demander {least} ou plus.", $"Ask for {least} or more."));
        }
    }

    public static void CheckAmount(
        FundingSource source,
        Money floor,
        Bound<Money> grant,
        Programme programme,
        RuleCheck check)
    {
        if (LimitMoney.InBudget(floor, programme) is not { } least
            || grant.IsAtLeast(least) is not { } isEnough)
        {
            check.Undecided(Contribution.UnknownMember(source));
        }
        else if (!isEnough)
        {
            check.Breaks(
                source.Amount is null ? nameof(source.Rate) : nameof(source.Amount),
                new(
                    $"La subvention est de {grant.Most} ; l'appel en donne {floor} au moins.",
                    $"The grant is {grant.Most}; the call gives {floor} at the least."),
                new("Demander davantage, ou choisir un autre appel.", "Ask for more, or choose another call."));
        }
    }
}
