namespace HealthCoop.Validation.Rules;

/// <summary>Checks one thing by itself.</summary>
/// <typeparam name="T">What is checked.</typeparam>
/// <param name="subject">The thing.</param>
/// <param name="check">Takes what is broken or not known; where nothing is told, the rule holds.</param>
public delegate void RuleBody<in T>(T subject, RuleCheck check)
    where T : class;
