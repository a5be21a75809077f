using System.Runtime.InteropServices;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Need;

/// <summary>Estimates the need of one year, service by service.</summary>
internal sealed class YearEstimator(NeedProblem problem, ReferralNetwork network, Derivation derivation, int year)
{
    private static readonly Claim<decimal> UnknownPopulation = Claim.NotPublished<decimal>(Modality.Expected);
    private static readonly Claim<EventRate> UnknownRate = Claim.NotPublished<EventRate>(Modality.Expected);
    private static readonly Claim<Percentage> UnknownShare = Claim.NotPublished<Percentage>(Modality.Expected);

    private readonly Dictionary<(Id<Facility>, PopulationGroup), Claim<decimal>> _populations =
        problem.Populations.ToDictionary(
            population => (population.Facility, population.Group),
            population => population.PopulationAt(year));

    private readonly OrderedDictionary<PopulationGroup, List<ReferralFlow>>?[] _arrivals =
        new OrderedDictionary<PopulationGroup, List<ReferralFlow>>?[problem.Services.Count];

    /// <summary>Estimates the need of a service. Those that refer to it come before it.</summary>
    public YearNeed Estimate(int service)
    {
        var demand = problem.Services[service];
        var arrivals = _arrivals[service];
        var groups = new List<GroupNeed>(demand.Groups.Count);
        foreach (var group in demand.Groups)
        {
            List<ReferralFlow>? arrived = null;
            arrivals?.Remove(group.Group, out arrived);
            groups.Add(Estimate(service, group.Group, TermsOf(demand.At.Facility, group), arrived));
        }

        foreach (var (group, arrived) in arrivals?.AsEnumerable() ?? [])
        {
            groups.Add(Estimate(service, group, null, arrived));
        }

        return new(year, groups.ToValueList(), Total(groups));
    }

    private NeedTerms TermsOf(Id<Facility> facility, GroupDemand group) => new(
        _populations.GetValueOrDefault((facility, group.Group)) ?? UnknownPopulation,
        group.TargetShare ?? UnknownShare,
        group.Rate ?? UnknownRate,
        group.Coverage.CoverageAt(year, derivation));

    private GroupNeed Estimate(int service, PopulationGroup group, NeedTerms? terms, List<ReferralFlow>? arrived)
    {
        ValueList<ReferralFlow> received = arrived?.ToValueList() ?? [];
        var figures = Figures(terms is null ? default : Own(terms), received);
        var referrals = network.ReferralsFrom(service);
        var referred = new ReferralFlow[referrals.Length];
        for (var i = 0; i < referred.Length; i++)
        {
            referred[i] = Flow(referrals[i].Referral, figures);
            Arrive(referrals[i].To, group, referred[i]);
        }

        return new()
        {
            Group = group,
            Terms = terms,
            Received = received,
            ReferredOut = new(referred),
            Volumes = new(figures with
            {
                ReferredOut = derivation.Sum<ReferralFlow>(referred, static flow => flow.Figure),
            }),
        };
    }

    private void Arrive(int service, PopulationGroup group, ReferralFlow flow)
    {
        var arrivals = _arrivals[service] ??= [];
        if (!arrivals.TryGetValue(group, out var flows))
        {
            arrivals.Add(group, flows = []);
        }

        flows.Add(flow);
    }

    private NeedFigures Figures(in NeedFigures own, ValueList<ReferralFlow> received)
    {
        var arrived = derivation.Sum(received.AsSpan(), static flow => flow.Figure);
        var contacts = derivation.Sum(own.Covered, arrived);
        return own with
        {
            Received = arrived,
            Contacts = contacts,
            ContactsAtLeast = contacts.IsKnown ? null : LowerBound.Told(derivation.Sum(
                LowerBound.Of(own.Covered),
                derivation.Sum(received.AsSpan(), static flow => LowerBound.Of(flow.Figure, flow.AtLeast)))),
        };
    }

    private NeedFigures Own(NeedTerms terms)
    {
        var target = derivation.Combine(
            terms.Population,
            terms.TargetShare,
            static (people, share) => DecimalText.Rounded(people * share.Fraction));
        var need = derivation.Combine(
            target,
            terms.Rate,
            static (people, rate) => Rounded(people * rate.PerPersonYear));
        return new()
        {
            TargetPopulation = target,
            Need = need,
            Covered = derivation.Combine(need, terms.Coverage, Part),
            Unmet = derivation.Combine(need, terms.Coverage.Reversed(), Remainder),
        };
    }

    private ReferralFlow Flow(Referral referral, in NeedFigures from)
    {
        var share = referral.Share ?? UnknownShare;
        var contacts = derivation.Combine(from.Contacts, share, Part);
        return new(referral, contacts, contacts.IsKnown ? null : LowerBound.Told(derivation.Combine(
            LowerBound.Of(from.Contacts, from.ContactsAtLeast),
            LowerBound.Of(share),
            Part)));
    }

    private NeedVolumes Total(List<GroupNeed> groups)
    {
        if (groups.Count < 2)
        {
            return groups is [var only] ? only.Volumes : NeedVolumes.None;
        }

        var all = CollectionsMarshal.AsSpan(groups);
        var covered = derivation.Sum(all, static group => group.Volumes.Figures.Covered);
        var received = derivation.Sum(all, static group => group.Volumes.Figures.Received);
        var contacts = derivation.Sum(covered, received);
        return new(new NeedFigures
        {
            TargetPopulation = derivation.Sum(all, static group => group.Volumes.Figures.TargetPopulation),
            Need = derivation.Sum(all, static group => group.Volumes.Figures.Need),
            Covered = covered,
            Unmet = derivation.Sum(all, static group => group.Volumes.Figures.Unmet),
            Received = received,
            Contacts = contacts,
            ContactsAtLeast = contacts.IsKnown ? null : LowerBound.Told(derivation.Sum(
                all,
                static group => LowerBound.Of(group.Volumes.Figures.Contacts, group.Volumes.ContactsAtLeast))),
            ReferredOut = derivation.Sum(all, static group => group.Volumes.Figures.ReferredOut),
        });
    }

    private static AnnualQuantity Part(AnnualQuantity all, Percentage share) => Rounded((all * share).PerYear);

    private static AnnualQuantity Remainder(AnnualQuantity all, Percentage share) =>
        Rounded(all.PerYear - Part(all, share).PerYear);

    // Nothing less nothing may be a negative zero, which is no quantity.
    private static AnnualQuantity Rounded(decimal perYear) =>
        AnnualQuantity.Of(decimal.Abs(DecimalText.Rounded(perYear)));
}
