using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>What those give to a budget of whom a funder asks a share of their own.</summary>
internal readonly struct OwnContribution(Budget budget, OwnContributionTerm term, RuleCheck check)
{
    private static readonly JsonPointer Sources = JsonPointer.Root / nameof(Budget.Sources);

    /// <summary>Requires that it is a share of the total at least.</summary>
    /// <param name="least">The share.</param>
    /// <param name="message">What is wrong, made of what is given, the total and the share.</param>
    /// <param name="advice">What to do.</param>
    public void Require(Percentage least, Func<Money, Money, Percentage, Narrative> message, Narrative advice)
    {
        var total = Contribution.In(budget.Currency, budget.Total);
        var own = Sum(isValued: false);
        if (total.Most is { } whole && own.Least >= whole * least)
        {
            return;
        }

        if (total.Least is { } floor && own.Most is { } given && given < floor * least)
        {
            check.Breaks(Sources, message(given, floor, least), advice);
            return;
        }

        if (!total.IsExact)
        {
            check.Undecided(nameof(budget.Total));
        }

        ReportUnknown(isValued: false);
    }

    /// <summary>Requires that of it no more than a share is work or goods at their value, and not money.</summary>
    /// <param name="most">The share.</param>
    /// <param name="message">What is wrong, made of what is valued, all of it and the share.</param>
    /// <param name="advice">What to do.</param>
    public void LimitValued(Percentage most, Func<Money, Money, Percentage, Narrative> message, Narrative advice)
    {
        var own = Sum(isValued: false);
        var valued = Sum(isValued: true);
        if (own.Least is { } floor && valued.Most <= floor * most)
        {
            return;
        }

        if (own.Most is { } whole && valued.Least is { } least && least > whole * most)
        {
            check.Breaks(Sources, message(least, whole, most), advice);
            return;
        }

        ReportUnknown(isValued: false);
        ReportUnknown(isValued: true);
    }

    // Nothing where nobody knows.
    private bool? IsOwn(FundingSource source) =>
        check.IsOfCall(source) ? false
        : term.Contributor == OwnContributor.AnyoneButTheCall ? true
        : source.Partner is not { } id ? null
        : term.Contributor == OwnContributor.BeneficiaryCity ? LocalAuthority.IsBeneficiary(check.Find(id))
        : LocalAuthority.IsOne(check.Find(id), term.Country);

    private Bound<Money> Sum(bool isValued)
    {
        Money? least = Money.Zero(budget.Currency), most = least;
        foreach (var source in budget.Sources)
        {
            var isCounted = IsOwn(source);
            if (isCounted != false)
            {
                var part = PartOf(source, isValued);
                least = isCounted == true && part.Least is { } low ? least + low : least;
                most = part.Most is { } high ? most + high : null;
            }
        }

        return new(least, most);
    }

    private void ReportUnknown(bool isValued)
    {
        for (var i = 0; i < budget.Sources.Count; i++)
        {
            var source = budget.Sources[i];
            var isCounted = IsOwn(source);
            if (isCounted is null)
            {
                check.Undecided(Sources / i / nameof(source.Partner));
            }
            else if (isCounted == true && !PartOf(source, isValued).IsExact)
            {
                var member = isValued ? nameof(source.ValuedPart) : Contribution.UnknownMember(source);
                check.Undecided(Sources / i / member);
            }
        }
    }

    private Bound<Money> PartOf(FundingSource source, bool isValued) => isValued
        ? Contribution.In(budget.Currency, source.ValuedPart)
        : Contribution.Of(source, budget.Total, budget.Currency);
}
