namespace HealthCoop.Partners;

/// <summary>What a limit to a partner's action is about.</summary>
public enum ActionLimitType
{
    /// <summary>The premises that it may own or run.</summary>
    Premises = 0,

    /// <summary>The people that it may care for.</summary>
    Users = 1,

    /// <summary>The places where it may act.</summary>
    Area = 2,

    /// <summary>The money that it may receive, hold or spend.</summary>
    Funds = 3,

    /// <summary>The staff that it may hire or post.</summary>
    Staff = 4,

    /// <summary>The acts that it may sign.</summary>
    Agreements = 5,

    /// <summary>The kit and goods that it may receive or keep.</summary>
    Goods = 6,

    /// <summary>What it may make known.</summary>
    Disclosure = 7,
}
