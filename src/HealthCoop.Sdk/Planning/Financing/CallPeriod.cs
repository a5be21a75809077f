using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Financing;

/// <summary>From when on, and until when, a call pays; where the months are not known it is not applied.</summary>
internal sealed class CallPeriod(FundingProblem problem, GrantProfile profile, FundingCircumstances circumstances)
{
    private readonly RetroactivityTerm? _early = profile.Find<RetroactivityTerm>();
    private readonly EligiblePeriodTerm? _period = profile.Find<EligiblePeriodTerm>();

    // Nothing follows the final report, where that is all that is known.
    private YearMonth? Last => circumstances.End ?? circumstances.FinalReport;

    /// <summary>Gets an offer within the months of the call.</summary>
    public FundingOffer Of(FundingOffer offer)
    {
        if (_early is { } early)
        {
            offer = offer with { FirstMonth = Tighter.Most(offer.FirstMonth, FirstOf(early)) };
        }

        return _period is not { } period ? offer : offer with
        {
            FirstMonth = Tighter.Most(offer.FirstMonth, circumstances.Start),
            LastMonth = Tighter.Least(offer.LastMonth, Last),
            MayFollow = MayFollow(offer, period),
        };
    }

    // Lines that may follow the earlier of both ends: those that follow it by its own terms, and either keep to the
    // other end or follow that one too.
    private ValueList<Id<CostLine>> MayFollow(FundingOffer offer, EligiblePeriodTerm period)
    {
        var own = offer.MayFollow.ToHashSet();
        bool ByOwn(FundingCost cost) => own.Contains(cost.Line) || EndsBy(cost, offer.LastMonth);
        bool ByCall(FundingCost cost) => MayFollow(period, cost) || EndsBy(cost, Last);
        return offer.LastMonth is null && Last is null
            ? offer.MayFollow
            : problem.Costs
                .Where(cost => ByOwn(cost) && ByCall(cost) && (own.Contains(cost.Line) || MayFollow(period, cost)))
                .Select(static cost => cost.Line)
                .ToValueList();
    }

    private static bool EndsBy(FundingCost cost, YearMonth? end) =>
        end is not { } last || cost.ByMonth.All(month => month.Month <= last);

    /// <summary>Gets the rule that nothing is paid after the final report, where a line has costs before and after it:
    /// what is paid of the line is what is paid of it by then.</summary>
    public FundingRule? EndOf(IReadOnlyList<FundingOffer> offers)
    {
        if (circumstances.FinalReport is not { } report)
        {
            return null;
        }

        var followed = offers.SelectMany(static offer => offer.MayFollow).ToHashSet();
        var late = problem.Costs
            .Where(cost => followed.Contains(cost.Line)
                && cost.ByMonth.Any(month => IsAfterEnd(month.Month) && month.Month > report))
            .Select(static cost => cost.Line)
            .ToValueList();
        var sources = offers.Select(static offer => offer.Source).ToValueList();
        return late.IsEmpty ? null : new()
        {
            Id = default,
            Name = new("coûts avant le rapport final", "costs before the final report"),
            Of = new() { Sources = sources, Lines = late },
            Share = Percentage.FromPercent(100),
            ShareOf = new(FundingBasis.Funding, new() { Sources = sources, Lines = late, Through = report }),
        };
    }

    /// <summary>Tells which months are not known.</summary>
    public IEnumerable<Narrative> Told()
    {
        if (_early is { } early && FirstOf(early) is null)
        {
            yield return Told(
                "Le mois de la signature n'est pas connu",
                "The month of the signature is not known",
                early.SourceText);
        }

        if (_period is not { } period)
        {
            yield break;
        }

        if (circumstances.Start is null || circumstances.End is null)
        {
            yield return Told(
                "Le début et la fin de l'action ne sont pas connus",
                "The start and the end of the action are not known",
                period.SourceText);
        }

        if (circumstances.FinalReport is null
            && problem.Costs.Any(cost => MayFollow(period, cost)
                && cost.ByMonth.Any(month => IsAfterEnd(month.Month))))
        {
            yield return Told(
                "Le mois du rapport final, que les coûts doivent précéder, n'est pas connu",
                "The month of the final report, which costs have to precede, is not known",
                period.SourceText);
        }
    }

    /// <summary>Tells whether the call was open, and whether the action lasts longer than it finances: neither says who
    /// pays.</summary>
    public IEnumerable<Narrative> Checked()
    {
        if (circumstances.Signature?.ToDateInterval() is { } month
            && !profile.InForce.Overlaps(new(month.Start, month.End)))
        {
            yield return Told(
                "L'appel n'était pas en vigueur à la signature",
                "The call was not in force at the signature",
                profile.Name);
        }

        if (profile.MaximumDuration is { } longest && IsWithin(longest) is not true and var isWithin)
        {
            var length = longest.Words;
            yield return isWithin is null
                ? Told(
                    $"La durée d'au plus {length.French} reste à vérifier",
                    $"The duration of at most {length.English} is still to be checked",
                    profile.SourceText)
                : Told(
                    $"L'action dure plus que les {length.French} admis",
                    $"The action lasts longer than the {length.English} allowed",
                    profile.SourceText);
        }
    }

    private static Narrative Told(string french, string english, Narrative what) =>
        new($"{french} : {what.French}", $"{english}: {what.English}");

    private YearMonth? FirstOf(RetroactivityTerm early) => early.Earliest == EarliestCost.AfterSignature
        ? circumstances.Signature
        : Tighter.Least(circumstances.EarlyStart, circumstances.Signature);

    // Costs of certain types may follow the end, until the final report.
    private bool MayFollow(EligiblePeriodTerm period, FundingCost cost) =>
        cost.Type is { } type
        && period.MayFollowEnd.Contains(type)
        && (circumstances.FinalReport is not { } report
            || cost.ByMonth.All(month => !IsAfterEnd(month.Month))
            || cost.ByMonth.Any(month => IsAfterEnd(month.Month) && month.Month <= report));

    private bool IsAfterEnd(YearMonth month) => Last is { } end && month > end;

    private bool? IsWithin(Length longest)
    {
        if (circumstances.During is { } days)
        {
            return days.End <= ProgrammePeriod.EndOf(days.Start, longest);
        }

        if (circumstances is not { Start: { } start, End: { } end })
        {
            return null;
        }

        // The action may begin on any day of its first month, and end on any of its last.
        var (first, last) = (start.ToDateInterval(), end.ToDateInterval());
        return last.End <= ProgrammePeriod.EndOf(first.Start, longest) ? true
            : last.Start > ProgrammePeriod.EndOf(first.End, longest) ? false
            : null;
    }
}
