using HealthCoop.Territories;

namespace HealthCoop.Law;

/// <summary>What holders of competences have to do with each other and with territories.</summary>
internal static class CompetenceHolders
{
    private static readonly CompetenceHolder[] Local =
    [
        CompetenceHolder.Commune,
        CompetenceHolder.Cercle,
        CompetenceHolder.Region,
        CompetenceHolder.Department,
        CompetenceHolder.Province,
        CompetenceHolder.IntercommunalAuthority,
    ];

    /// <summary>Tells whether a holder is the State.</summary>
    public static bool IsState(this CompetenceHolder holder) =>
        holder is CompetenceHolder.State or CompetenceHolder.Defence;

    /// <summary>Tells whether a holder names several, of which nobody says which it is.</summary>
    public static bool IsGeneral(this CompetenceHolder holder) =>
        holder is CompetenceHolder.LocalAuthorities or CompetenceHolder.RegionOrState;

    /// <summary>Tells whether two holders can be one.</summary>
    public static bool Agrees(this CompetenceHolder holder, CompetenceHolder other) =>
        holder == other || holder.Includes(other) || other.Includes(holder);

    /// <summary>Finds the territory whose authority a holder is, from the place upwards as it lay on a day.</summary>
    public static Territory? TerritoryOf(
        CompetenceHolder? holder,
        Territory place,
        LocalDate on,
        ValueList<Territory> territories)
    {
        var levels = LevelsOf(holder);
        var seen = new HashSet<Id<Territory>>();
        var at = levels.IsEmpty ? null : place;
        while (at is not null && seen.Add(at))
        {
            var then = at.AsOn(on);
            if ((then?.Level ?? at.Level) is { } level && levels.Contains(level))
            {
                return at;
            }

            at = (then?.Within ?? at.Within) is { } within
                ? territories.FirstOrDefault(territory => territory.Id == within)
                : null;
        }

        return null;
    }

    private static bool Includes(this CompetenceHolder holder, CompetenceHolder other) => holder switch
    {
        CompetenceHolder.LocalAuthorities => Local.Contains(other),
        CompetenceHolder.RegionOrState => other is CompetenceHolder.Region || other.IsState(),
        _ => false,
    };

    private static ValueList<TerritoryKind> LevelsOf(CompetenceHolder? holder) => holder switch
    {
        CompetenceHolder.Commune => [TerritoryKind.Commune],
        CompetenceHolder.Cercle => [TerritoryKind.Cercle],
        CompetenceHolder.Region => [TerritoryKind.Region],
        CompetenceHolder.Department => [TerritoryKind.Department],
        CompetenceHolder.Province => [TerritoryKind.Province],
        CompetenceHolder.IntercommunalAuthority => [TerritoryKind.IntercommunalAuthority, TerritoryKind.Metropolis],
        CompetenceHolder.CommunityHealthAssociation => [TerritoryKind.HealthArea],
        CompetenceHolder.State or CompetenceHolder.Defence => [TerritoryKind.Country],
        _ => [],
    };
}
