using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Tells whether a partner does or pays something in a programme.</summary>
internal static class PartnerTasks
{
    public static bool HasTask(Partner partner, Programme programme) =>
        Pays(partner, programme)
        || Coordinates(partner, programme)
        || OwnsPlan(partner, programme)
        || Exchanges(partner, programme)
        || Finds(partner, programme)
        || Measures(partner, programme)
        || OwnsInstitution(partner, programme)
        || PaysForFacility(partner, programme)
        || PaysForActivity(partner, programme)
        || PaysIntoFund(partner, programme)
        || PaysIncentives(partner, programme)
        || Leads(partner, programme)
        || HasPart(partner, programme, countsPaying: true);

    /// <summary>Tells whether a partner is stated to decide on an activity, a facility or an institution or to do its
    /// work or, where that counts, to pay for it.</summary>
    public static bool HasPart(Partner partner, Programme programme, bool countsPaying)
    {
        foreach (var activity in programme.Activities)
        {
            if (HasPart(partner, activity.Responsibilities, countsPaying))
            {
                return true;
            }
        }

        foreach (var facility in programme.Facilities)
        {
            if (HasPart(partner, facility.Responsibilities, countsPaying))
            {
                return true;
            }
        }

        foreach (var body in programme.Institutions)
        {
            if (HasPart(partner, body.Responsibilities, countsPaying))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a partner leads an activity, or is the authority that has works built.</summary>
    public static bool Leads(Partner partner, Programme programme)
    {
        foreach (var activity in programme.Activities)
        {
            if (activity.Lead == partner.Id || (activity as Works)?.Authority == partner.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPart(Partner partner, ValueList<Responsibility> parts, bool countsPaying)
    {
        foreach (var part in parts)
        {
            var counts = part.Type is ResponsibilityType.Decides or ResponsibilityType.Performs
                || (countsPaying && part.Type == ResponsibilityType.Pays);
            if (counts && part.Partner == partner.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Pays(Partner partner, Programme programme)
    {
        foreach (var source in programme.Budget?.Sources ?? [])
        {
            if (source.Partner == partner.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Exchanges(Partner partner, Programme programme)
    {
        foreach (var flow in programme.Exchanges)
        {
            if (flow.Learner == partner.Id || flow.From.AsSpan().Contains(partner.Id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Coordinates(Partner partner, Programme programme)
    {
        foreach (var agreement in programme.Agreements)
        {
            if (agreement.Coordinator == partner.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OwnsPlan(Partner partner, Programme programme)
    {
        foreach (var plan in programme.HealthPlans)
        {
            if (plan.Owner == partner.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OwnsInstitution(Partner partner, Programme programme)
    {
        foreach (var body in programme.Institutions)
        {
            if (body.Owner == partner.Id || Pays(partner, body.RunningCosts))
            {
                return true;
            }
        }

        return false;
    }

    private static bool PaysForFacility(Partner partner, Programme programme)
    {
        foreach (var facility in programme.Facilities)
        {
            if (Pays(partner, facility.RunningCosts) || Pays(partner, facility.Means.Posts))
            {
                return true;
            }
        }

        return false;
    }

    private static bool PaysForActivity(Partner partner, Programme programme)
    {
        foreach (var activity in programme.Activities)
        {
            foreach (var cost in activity.Costs)
            {
                if (cost.PayerAfterEnd == partner.Id)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Pays(Partner partner, ValueList<StaffPost> posts)
    {
        foreach (var post in posts)
        {
            if (post.Payer == partner.Id || post.PayerAfterEnd == partner.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool PaysIntoFund(Partner partner, Programme programme)
    {
        foreach (var fund in programme.PooledFunds)
        {
            foreach (var contribution in fund.Contributions)
            {
                if ((contribution.Contributor as PartnerActor)?.Partner == partner.Id)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool PaysIncentives(Partner partner, Programme programme)
    {
        foreach (var scheme in programme.IncentiveSchemes)
        {
            if (scheme.Payer == partner.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Pays(Partner partner, ValueList<RunningCost> costs)
    {
        foreach (var cost in costs)
        {
            if (cost.PayerAfterEnd == partner.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Finds(Partner partner, Programme programme)
    {
        foreach (var milestone in programme.Milestones)
        {
            if (milestone is ConditionalMilestone conditional && conditional.FoundBy == partner.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Measures(Partner partner, Programme programme)
    {
        foreach (var objective in programme.Objectives)
        {
            foreach (var indicator in objective.Indicators)
            {
                if (indicator.Responsible == partner.Id)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
