using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Need;

/// <summary>Estimates the need of one year: each service after those that refer to it.</summary>
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

    public YearNeed[] Estimate()
    {
        var needs = new YearNeed[problem.Services.Count];
        foreach (var service in network.Order)
        {
            needs[service] = Estimate(service);
        }

        return needs;
    }

    private YearNeed Estimate(int service)
    {
        var demand = problem.Services[service];
        var arrivals = _arrivals[service] ?? [];
        var groups = new List<GroupNeed>(demand.Groups.Count);
        foreach (var group in demand.Groups)
        {
            arrivals.Remove(group.Group, out var arrived);
            groups.Add(Estimate(service, group.Group, TermsOf(demand.At.Facility, group), arrived));
        }

        foreach (var (group, arrived) in arrivals)
        {
            groups.Add(Estimate(service, group, null, arrived));
        }

        return new(year, groups.ToValueList(), Total(groups));
    }

    private NeedTerms TermsOf(Id<Facility> facility, GroupDemand group) => new(
        _populations.GetValueOrDefault((facility, group.Group)) ?? UnknownPopulation,
        group.TargetShare ?? UnknownShare,
        group.Rate ?? UnknownRate,
        group.Coverage.CoverageAt(year));

    private GroupNeed Estimate(int service, PopulationGroup group, NeedTerms? terms, List<ReferralFlow>? arrived)
    {
        var received = arrived?.ToValueList() ?? [];
        var volumes = Volumes(terms is null ? NeedVolumes.None : Own(terms), received);
        var referrals = network.ReferralsFrom(service);
        var referred = referrals.Select(referral => Flow(referral.Referral, volumes)).ToValueList();
        foreach (var (i, (_, to)) in referrals.Index())
        {
            Arrive(to, group, referred[i]);
        }

        return new()
        {
            Group = group,
            Terms = terms,
            Received = received,
            ReferredOut = referred,
            Volumes = volumes with { ReferredOut = derivation.Sum(referred.Select(flow => flow.Contacts)) },
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

    private NeedVolumes Volumes(NeedVolumes own, ValueList<ReferralFlow> received)
    {
        var arrived = derivation.Sum(received.Select(flow => flow.Contacts));
        var contacts = derivation.Sum([own.Covered, arrived]);
        return own with
        {
            Received = arrived,
            Contacts = contacts,
            ContactsAtLeast = contacts.IsKnown ? null : LowerBound.Told(derivation.Sum(received
                .Select(flow => LowerBound.Of(flow.Contacts, flow.AtLeast))
                .Prepend(LowerBound.Of(own.Covered)))),
        };
    }

    private NeedVolumes Own(NeedTerms terms)
    {
        var target = derivation.Combine(
            terms.Population,
            terms.TargetShare,
            static (people, share) => DecimalText.Rounded(people * share.Fraction));
        var need = derivation.Combine(
            target,
            terms.Rate,
            static (people, rate) => Rounded(people * rate.PerPersonYear));
        return NeedVolumes.None with
        {
            TargetPopulation = target,
            Need = need,
            Covered = derivation.Combine(need, terms.Coverage, Part),
            Unmet = derivation.Combine(need, Opposite(terms.Coverage), Remainder),
        };
    }

    private ReferralFlow Flow(Referral referral, NeedVolumes from)
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

        var volumes = groups.ConvertAll(group => group.Volumes);
        var covered = derivation.Sum(volumes.Select(group => group.Covered));
        var received = derivation.Sum(volumes.Select(group => group.Received));
        var contacts = derivation.Sum([covered, received]);
        return new()
        {
            TargetPopulation = derivation.Sum(volumes.Select(group => group.TargetPopulation)),
            Need = derivation.Sum(volumes.Select(group => group.Need)),
            Covered = covered,
            Unmet = derivation.Sum(volumes.Select(group => group.Unmet)),
            Received = received,
            Contacts = contacts,
            ContactsAtLeast = contacts.IsKnown ? null : LowerBound.Told(derivation.Sum(
                volumes.Select(group => LowerBound.Of(group.Contacts, group.ContactsAtLeast)))),
            ReferredOut = derivation.Sum(volumes.Select(group => group.ReferredOut)),
        };
    }

    private static AnnualQuantity Part(AnnualQuantity all, Percentage share) => Rounded((all * share).PerYear);

    private static AnnualQuantity Remainder(AnnualQuantity all, Percentage share) =>
        Rounded(all.PerYear - Part(all, share).PerYear);

    // Nothing less nothing may be a negative zero, which is no quantity.
    private static AnnualQuantity Rounded(decimal perYear) =>
        AnnualQuantity.Of(decimal.Abs(DecimalText.Rounded(perYear)));

    /// <summary>Turns the bound of a share round: the more is covered, the less is not.</summary>
    private static Claim<Percentage> Opposite(Claim<Percentage> share)
    {
        var opposite = share.Comparator switch
        {
            Comparator.MoreThan => Comparator.LessThan,
            Comparator.AtLeast => Comparator.AtMost,
            Comparator.LessThan => Comparator.MoreThan,
            Comparator.AtMost => Comparator.AtLeast,
            var same => same,
        };
        return opposite == share.Comparator ? share : share with { Comparator = opposite };
    }
}
