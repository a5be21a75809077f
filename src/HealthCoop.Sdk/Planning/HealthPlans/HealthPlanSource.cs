namespace HealthCoop.Planning.HealthPlans;

/// <summary>Where the money of a communal health plan comes from.</summary>
public enum HealthPlanSource
{
    /// <summary>What the authority raises itself and puts in from its own budget (ressources propres).</summary>
    OwnRevenue = 0,

    /// <summary>What the State puts in, above all the credits that it transfers with competences (crédits
    /// transférés).</summary>
    TransferredCredits = 1,

    /// <summary>What a fund for the investments of authorities keeps ready for each of them (droits de tirage; in Mali,
    /// those of ANICT).</summary>
    DrawingRights = 2,

    /// <summary>What facilities take in from users: fees, sales of medicines (recouvrement des coûts).</summary>
    Fees = 3,

    /// <summary>What partners give.</summary>
    Partners = 4,
}
