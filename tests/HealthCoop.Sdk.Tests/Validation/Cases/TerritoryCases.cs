using HealthCoop.Programmes;
using HealthCoop.Territories;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>TerritoryRules</c>.</summary>
internal static class TerritoryCases
{
    private const string Rule = "HC-LEG-008";
    private const string Place = "/facilities/0/territory";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        About(Rule, p => p),
        About(Rule, p => Versioned(p)),
        About(Rule, p => Versioned(p, From(2011) with { Evidence = Evidence.Unconfirmed })),
        Holds(Rule, p => Versioned(p, From(2010, 1, 1))),
        Breaks(Rule, Place, p => Versioned(p, From(2010, 1, 2))),
        Holds(Rule, p => Versioned(p, Through(2012, 12, 31))),
        Breaks(Rule, Place, p => Versioned(p, Through(2012, 12, 30))),
        Holds(Rule, p => Versioned(p, Through(2011, 6, 30), From(2011, 7, 1))),
        Breaks(Rule, Place, p => Versioned(
            p,
            Through(2011, 6, 30),
            From(2011, 7, 1) with { Evidence = Evidence.Unconfirmed })),
        Breaks(Rule, Place, p => Versioned(p, Through(2009, 6, 30) with
        {
            ContinuedBy = [new("cercle")],
            ContinuedByIsComplete = true,
        })),
        Breaks(Rule, Place, p => Versioned(p, Through(2009, 6, 30) with { ContinuedBy = [new("cercle")] })),
        Undecided(Rule, "/territories/1/versions", p => Versioned(p, Through(2012))),
        Undecided(Rule, "/territories/1/versions", p => Versioned(p, From(2010))),
        Undecided(Rule, "/territories/0/versions", p => Versioned(p) is var told
            ? told with
            {
                Territories = [told.Territories[0] with { Versions = [From(2010)] }, told.Territories[1], told.Territories[2]],
            }
            : p),
        Undecided(Rule, "/start", p => Versioned(p, From(1999)) with { Start = Unknown<PartialDate>() }),
        Undecided(Rule, "/end", p => Versioned(p, From(1999)) with { End = Unknown<PartialDate>() }),
        Undecided(Rule, "/territories/1/versions",
            p => Versioned(p, From(2010, 6)) with { Start = Claim.Achieved(new PartialDate(2010)) }),
        Breaks(Rule, Place, p => Versioned(p, Through(2012, 12, 30)) with { End = null }),
        Breaks(Rule, Place, p => Versioned(p, From(2010, 1, 2)) with { End = Unknown<PartialDate>() }),
        Holds(Rule, p => Versioned(p, Through(2012, 12, 30)) with { End = null, Duration = null }),
        Holds(Rule, p => Versioned(p, Through(2012, 12, 30)) with
        {
            End = null,
            Duration = Claim.Planned(Comparator.AtLeast, Length.Months(36)),
        }),
        Breaks(Rule, "/partners/0/territory", p => Versioned(p, From(2011)) with
        {
            Partners = [p.Partners[0]],
            Facilities = [p.Facilities[1]],
        }),
        Breaks(Rule, "/activities/0/territory", p => Versioned(p, From(2011)) with
        {
            Activities = [p.Activities[0] with { Territory = new("commune") }],
            Facilities = [p.Facilities[1]],
        }),
        About(Rule, p => Versioned(p, From(2011)) with { Facilities = [p.Facilities[1]] }),
    ];

    private static TerritoryVersion From(int year, int? month = null, int? day = null) =>
        new() { During = new(new PartialDate(year, month, day)), Evidence = Evidence.PublicSource };

    private static TerritoryVersion Through(int year, int? month = null, int? day = null) =>
        new() { During = new(new(1999), new(year, month, day)), Evidence = Evidence.PublicSource };

    private static Programme Versioned(Programme p, params TerritoryVersion[] versions) => p with
    {
        Territories =
        [
            p.Territories[0] with { Versions = [] },
            p.Territories[1] with { Versions = [.. versions] },
            p.Territories[2] with { Versions = [] },
        ],
        Partners = [p.Partners[0] with { Territory = new("cercle") }, p.Partners[1]],
        Activities = [],
    };
}
