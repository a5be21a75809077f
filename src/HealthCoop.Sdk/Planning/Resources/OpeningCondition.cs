namespace HealthCoop.Planning.Resources;

/// <summary>What must be there for a facility to be open.</summary>
public enum OpeningCondition
{
    /// <summary>The building, built and accepted.</summary>
    Building = 0,

    /// <summary>Staff in post.</summary>
    Staff = 1,

    /// <summary>The act of opening.</summary>
    OpeningAct = 2,

    /// <summary>The first stock of medicines and consumables.</summary>
    FirstStock = 3,

    /// <summary>Who pays once the programme is over.</summary>
    Payer = 4,
}
