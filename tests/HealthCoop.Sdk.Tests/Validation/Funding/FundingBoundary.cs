using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Tests.Validation.Funding;

/// <summary>A programme at the boundary of a rule of funders, or one unit to a side of it.</summary>
/// <param name="Id">The rule's id among the rules of funders.</param>
/// <param name="Rule">The rule's id in the catalogue, which may be another one.</param>
/// <param name="Version">The call or instrument whose version of the rule it is.</param>
/// <param name="Expected">What the rule says.</param>
/// <param name="Name">What the programme is like.</param>
/// <param name="Make">Makes the programme.</param>
internal sealed record FundingBoundary(
    string Id,
    string Rule,
    string Version,
    RuleOutcome Expected,
    string Name,
    Func<Programme> Make)
{
    /// <summary>Gets what a host says of what ships unconfirmed.</summary>
    public Confirmation Host { get; init; }

    /// <summary>Gets a host's own data, or nothing.</summary>
    public ReferencePack? Reference { get; init; }

    public override string ToString() => $"{Id} ({Rule}) under {Version}, {Name}: {Expected}";
}

/// <summary>What a host says of what ships unconfirmed.</summary>
internal enum Confirmation
{
    /// <summary>Nothing: all is as shipped.</summary>
    None = 0,

    /// <summary>It confirms the terms of the calls.</summary>
    Terms = 1,

    /// <summary>It vouches for the rules, too.</summary>
    Rules = 2,
}
