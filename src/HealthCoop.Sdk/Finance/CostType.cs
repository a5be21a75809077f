namespace HealthCoop.Finance;

/// <summary>What a cost is for, where rules of funders tell such costs apart.</summary>
public enum CostType
{
    /// <summary>An ordinary cost of the activity.</summary>
    Ordinary = 0,

    /// <summary>The salary or fee of staff.</summary>
    Salary = 1,

    /// <summary>An addition to the salary of a public agent.</summary>
    SalaryTopUp = 2,

    /// <summary>An allowance by the day of travel or attendance.</summary>
    PerDiem = 3,

    /// <summary>Tax that is given back or deducted.</summary>
    RecoverableTax = 4,

    /// <summary>Tax that nobody gives back.</summary>
    NonRecoverableTax = 5,

    /// <summary>Something given in kind: work of volunteers, premises, goods.</summary>
    InKind = 6,

    /// <summary>The final report.</summary>
    FinalReport = 7,

    /// <summary>The verification of expenditure or an audit.</summary>
    ExpenditureVerification = 8,

    /// <summary>An evaluation.</summary>
    Evaluation = 9,

    /// <summary>Making the funding known.</summary>
    Visibility = 10,

    /// <summary>Debt and its service.</summary>
    DebtService = 11,

    /// <summary>Provisions for losses or debts.</summary>
    Provision = 12,

    /// <summary>Interest owed.</summary>
    Interest = 13,

    /// <summary>Losses by exchange rates.</summary>
    ExchangeLoss = 14,

    /// <summary>The purchase of land or buildings.</summary>
    LandOrBuildings = 15,

    /// <summary>A return on capital.</summary>
    ReturnOnCapital = 16,

    /// <summary>Recurrent expenditure of armed forces.</summary>
    MilitaryRunningCosts = 17,

    /// <summary>Arms, ammunition and equipment made to kill.</summary>
    Arms = 18,

    /// <summary>Training that adds to the capacity to fight.</summary>
    CombatTraining = 19,

    /// <summary>Training in first aid under fire, to save lives alone.</summary>
    CombatFirstAid = 20,
}
