namespace HealthCoop.Planning.Costing;

/// <summary>Where a cost line comes from.</summary>
public enum CostOrigin
{
    /// <summary>A cost item of an activity.</summary>
    CostItem = 0,

    /// <summary>The rate of indirect costs on the direct ones.</summary>
    IndirectCosts = 1,

    /// <summary>The rate of the contingency reserve on the direct costs.</summary>
    ContingencyReserve = 2,

    /// <summary>What the lines leave of the budget: part of the programme, but not broken down.</summary>
    NotBrokenDown = 3,
}
