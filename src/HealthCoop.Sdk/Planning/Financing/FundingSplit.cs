namespace HealthCoop.Planning.Financing;

/// <summary>How lines that are alike to every rule share what each source pays for them.</summary>
public enum FundingSplit
{
    /// <summary>In ordinal order of lines and sources, so that few lines are paid by several.</summary>
    FewParts = 0,

    /// <summary>Every source pays the same share of each line and month, to the minor unit.</summary>
    Proportional = 1,
}
