using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>Checks one thing within the programme that it is a part of.</summary>
/// <typeparam name="T">What is checked.</typeparam>
/// <param name="subject">The thing.</param>
/// <param name="programme">The programme.</param>
/// <param name="check">Takes what is broken or not known; where nothing is told, the rule holds.</param>
public delegate void ProgrammeRuleBody<in T>(T subject, Programme programme, RuleCheck check)
    where T : class;
