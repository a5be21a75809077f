using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Tests.Systems;

namespace HealthCoop.Tests.Planning.Appraisal;

/// <summary>Programmes of two sides and simple tasks.</summary>
internal static class OwnershipSample
{
    public static Partner North { get; } =
        new() { Id = new("north"), Name = new("Nord", "North"), Side = CooperationSide.North };

    public static Partner South { get; } =
        new() { Id = new("south"), Name = new("Sud", "South"), Side = CooperationSide.South };

    public static Partner Network { get; } = new() { Id = new("network"), Name = new("Réseau", "Network") };

    public static Partner Fund { get; } =
        new() { Id = new("fund"), Name = new("Fonds", "Fund"), Side = CooperationSide.Neither };

    /// <summary>Makes a programme of the year 2010 with some activities.</summary>
    public static Programme Of(params IEnumerable<Activity> activities) => SystemProgramme.Empty with
    {
        End = Claim.Planned(new PartialDate(2010, 12)),
        Partners = [North, South, Network, Fund],
        Activities = activities.ToValueList(),
    };

    /// <summary>Makes an activity of the whole programme.</summary>
    public static Activity Throughout(params IEnumerable<Responsibility> responsibilities) => new Study
    {
        Id = new("study"),
        Name = new("Étude", "Study"),
        Pillars = Pillar.LeadershipAndGovernance,
        Timing = Timing.Throughout,
        Responsibilities = responsibilities.ToValueList(),
    };

    /// <summary>Makes an activity of some months that lies within two dates.</summary>
    public static Activity Lasting(
        int months,
        PartialDate? notBefore,
        PartialDate? notAfter,
        params IEnumerable<Responsibility> responsibilities) => Throughout(responsibilities) with
        {
            Timing = Timing.Lasting(Claim.Planned(Length.Months(months))),
            NotBefore = notBefore is { } from ? Claim.Planned(from) : null,
            NotAfter = notAfter is { } through ? Claim.Planned(through) : null,
        };

    /// <summary>Gives a partner all three parts.</summary>
    public static IEnumerable<Responsibility> All(Partner partner, PartialInterval? during = null) =>
    [
        new(partner, ResponsibilityType.Decides) { During = during },
        new(partner, ResponsibilityType.Performs) { During = during },
        new(partner, ResponsibilityType.Pays) { During = during },
    ];
}
