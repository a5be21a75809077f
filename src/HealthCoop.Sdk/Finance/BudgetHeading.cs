namespace HealthCoop.Finance;

/// <summary>The headings of a budget, by the numbers of the European Union's budget model (Annex B).</summary>
public enum BudgetHeading
{
    /// <summary>Human resources.</summary>
    HumanResources = 1,

    /// <summary>Travel.</summary>
    Travel = 2,

    /// <summary>Equipment and supplies.</summary>
    EquipmentAndSupplies = 3,

    /// <summary>Local office.</summary>
    LocalOffice = 4,

    /// <summary>Other costs and services: studies, meetings, evaluation, security.</summary>
    OtherCostsAndServices = 5,

    /// <summary>Works, which the model puts under "Other".</summary>
    Works = 6,

    /// <summary>Indirect costs, a rate of the direct ones.</summary>
    IndirectCosts = 8,

    /// <summary>The contingency reserve, a rate of the direct costs.</summary>
    ContingencyReserve = 10,
}
