namespace HealthCoop.Finance.GrantTerms;

/// <summary>That the contingency reserve is used only with prior written authorisation.</summary>
public sealed record ReserveUseTerm : GrantTerm;
