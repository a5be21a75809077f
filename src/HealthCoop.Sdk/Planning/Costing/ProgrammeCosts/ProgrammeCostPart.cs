namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>What a line of programme costs pays for.</summary>
public enum ProgrammeCostPart
{
    /// <summary>The per diem of people away from home.</summary>
    PerDiem = 0,

    /// <summary>The allowance of people at home.</summary>
    LocalAllowance = 1,

    /// <summary>The journeys of people, there and back.</summary>
    Travel = 2,

    /// <summary>The hire of a room.</summary>
    RoomHire = 3,

    /// <summary>Meals and refreshments.</summary>
    Meals = 4,

    /// <summary>The fees of trainers.</summary>
    TrainerFees = 5,

    /// <summary>What each person trained is given.</summary>
    Material = 6,

    /// <summary>The running of a vehicle.</summary>
    VehicleOperation = 7,

    /// <summary>The fuel of a vehicle.</summary>
    Fuel = 8,

    /// <summary>A stage of works.</summary>
    WorksStage = 9,

    /// <summary>What is retained of the price of works until they are finally accepted.</summary>
    Retention = 10,

    /// <summary>The fees of experts.</summary>
    ExpertFees = 11,

    /// <summary>Other expenses, in a lump.</summary>
    Expenses = 12,

    /// <summary>Salaries.</summary>
    Salaries = 13,
}
