// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.CareRegister item)
    {
        if (!visitor.Enter(item, 69))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "keptBy", item.KeptBy, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.CivilianAccess item)
    {
        if (!visitor.Enter(item, 74))
        {
            return;
        }

        One(visitor, "admitted", item.Admitted, Of);
        One(visitor, "hours", item.Hours, Of);
        One(visitor, "entrance", item.Entrance, Of);
        One(visitor, "price", item.Price, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.CommodityStock item)
    {
        if (!visitor.Enter(item, 139))
        {
            return;
        }

        One(visitor, "quantity", item.Quantity, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.CommunalHealthPlan item)
    {
        if (!visitor.Enter(item, 22))
        {
            return;
        }

        One(visitor, "status", item.Status, Of);
        One(visitor, "adoptedOn", item.AdoptedOn, Of);
        One(visitor, "adoptedBy", item.AdoptedBy, Of);
        Many(visitor, "priorities", item.Priorities, Of);
        Many(visitor, "steps", item.Steps, Of);
        One(visitor, "population", item.Population, Of);
        One(visitor, "villages", item.Villages, Of);
        Many(visitor, "objectives", item.Objectives, Of);
        Many(visitor, "activities", item.Activities, Of);
        Many(visitor, "yearlyMeans", item.YearlyMeans, Of);
        One(visitor, "subsidyShare", item.SubsidyShare, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.CommunalHealthSystem item)
    {
        if (!visitor.Enter(item, 20))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "healthDistrictCount", item.HealthDistrictCount, Of);
        Many(visitor, "facilityCounts", item.FacilityCounts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.CoverageTarget item)
    {
        if (!visitor.Enter(item, 71))
        {
            return;
        }

        One(visitor, "people", item.People, Of);
        One(visitor, "contacts", item.Contacts, Of);
        Many(visitor, "coverage", item.Coverage, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.CoverageYear item)
    {
        if (!visitor.Enter(item, 136))
        {
            return;
        }

        One(visitor, "coverage", item.Coverage, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.EquipmentState item)
    {
        if (!visitor.Enter(item, 73))
        {
            return;
        }

        One(visitor, "quantity", item.Quantity, Of);
        One(visitor, "reason", item.Reason, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.EquipmentStock item)
    {
        visitor.Enter(item, 138);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.Facility item)
    {
        if (!visitor.Enter(item, 21))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "statedType", item.StatedType, Of);
        Many(visitor, "states", item.States, Of);
        Many(visitor, "responsibilities", item.Responsibilities, Of);
        Many(visitor, "userShares", item.UserShares, Of);
        Many(visitor, "registers", item.Registers, Of);
        Many(visitor, "referrals", item.Referrals, Of);
        One(visitor, "populationServed", item.PopulationServed, Of);
        One(visitor, "populationOutOfReach", item.PopulationOutOfReach, Of);
        Many(visitor, "coverageTargets", item.CoverageTargets, Of);
        One(visitor, "means", item.Means, Of);
        Many(visitor, "equipmentStates", item.EquipmentStates, Of);
        One(visitor, "civilianAccess", item.CivilianAccess, Of);
        Many(visitor, "runningCosts", item.RunningCosts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.FacilityActor item)
    {
        visitor.Enter(item, 144);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.FacilityCount item)
    {
        if (!visitor.Enter(item, 64))
        {
            return;
        }

        One(visitor, "count", item.Count, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.FacilityMeans item)
    {
        if (!visitor.Enter(item, 72))
        {
            return;
        }

        Many(visitor, "posts", item.Posts, Of);
        Many(visitor, "equipment", item.Equipment, Of);
        Many(visitor, "commodities", item.Commodities, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.FacilityState item)
    {
        if (!visitor.Enter(item, 66))
        {
            return;
        }

        One(visitor, "reason", item.Reason, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.GroupActor item)
    {
        if (!visitor.Enter(item, 145))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.HealthActor item)
    {
        switch (item)
        {
            case HealthCoop.HealthSystem.PartnerActor kind0:
                Of(visitor, kind0);
                break;
            case HealthCoop.HealthSystem.InstitutionActor kind1:
                Of(visitor, kind1);
                break;
            case HealthCoop.HealthSystem.FacilityActor kind2:
                Of(visitor, kind2);
                break;
            case HealthCoop.HealthSystem.GroupActor kind3:
                Of(visitor, kind3);
                break;
            default:
                break;
        }
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.HealthPlanActivity item)
    {
        if (!visitor.Enter(item, 80))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "cost", item.Cost, Of);
        Many(visitor, "payers", item.Payers, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.HealthPlanObjective item)
    {
        if (!visitor.Enter(item, 79))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.HealthPlanPriority item)
    {
        if (!visitor.Enter(item, 77))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        Many(visitor, "objectives", item.Objectives, Of);
        Many(visitor, "activities", item.Activities, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.HealthPlanStep item)
    {
        if (!visitor.Enter(item, 78))
        {
            return;
        }

        One(visitor, "on", item.On, Of);
        One(visitor, "by", item.By, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.HealthPlanYear item)
    {
        if (!visitor.Enter(item, 81))
        {
            return;
        }

        One(visitor, "cost", item.Cost, Of);
        One(visitor, "subsidyRequired", item.SubsidyRequired, Of);
        One(visitor, "facilityRevenue", item.FacilityRevenue, Of);
        One(visitor, "ownRevenue", item.OwnRevenue, Of);
        One(visitor, "stateContribution", item.StateContribution, Of);
        One(visitor, "costPerPerson", item.CostPerPerson, Of);
        One(visitor, "population", item.Population, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.Institution item)
    {
        if (!visitor.Enter(item, 23))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "setUpOn", item.SetUpOn, Of);
        One(visitor, "guard", item.Guard, Of);
        Many(visitor, "steps", item.Steps, Of);
        One(visitor, "mandate", item.Mandate, Of);
        One(visitor, "headedBy", item.HeadedBy, Of);
        One(visitor, "budgetLine", item.BudgetLine, Of);
        One(visitor, "transformationAct", item.TransformationAct, Of);
        One(visitor, "sunsetOn", item.SunsetOn, Of);
        Many(visitor, "responsibilities", item.Responsibilities, Of);
        Many(visitor, "runningCosts", item.RunningCosts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.InstitutionActor item)
    {
        visitor.Enter(item, 143);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.InstitutionStep item)
    {
        if (!visitor.Enter(item, 83))
        {
            return;
        }

        One(visitor, "on", item.On, Of);
        One(visitor, "by", item.By, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.PartnerActor item)
    {
        visitor.Enter(item, 142);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.ReferralLink item)
    {
        if (!visitor.Enter(item, 70))
        {
            return;
        }

        One(visitor, "share", item.Share, Of);
        One(visitor, "ambulances", item.Ambulances, Of);
        One(visitor, "travelTimeInMinutes", item.TravelTimeInMinutes, Of);
        One(visitor, "distanceInKilometers", item.DistanceInKilometers, Of);
        One(visitor, "price", item.Price, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.RunningCost item)
    {
        if (!visitor.Enter(item, 75))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "perYear", item.PerYear, Of);
        One(visitor, "paidFor", item.PaidFor, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.StaffPost item)
    {
        if (!visitor.Enter(item, 137))
        {
            return;
        }

        One(visitor, "qualified", item.Qualified, Of);
        One(visitor, "endsOn", item.EndsOn, Of);
        One(visitor, "workloadRatio", item.WorkloadRatio, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.HealthSystem.UserShare item)
    {
        if (!visitor.Enter(item, 68))
        {
            return;
        }

        One(visitor, "share", item.Share, Of);
    }
}
