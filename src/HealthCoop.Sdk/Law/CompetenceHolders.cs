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
        CompetenceHolder.SpecialStatusDistrict,
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
        var ahead = new Queue<Territory>(levels.IsEmpty ? [] : [place]);
        while (ahead.TryDequeue(out var at))
        {
            if (!seen.Add(at) || LyingOf(at, on) is not var (level, within))
            {
                continue;
            }

            if (level is { } own && levels.Contains(own))
            {
                return at;
            }

            // The area of an association is a territory of the health system.
            var above = holder is CompetenceHolder.CommunityHealthAssociation ? at.HealthWithin : null;
            foreach (var next in new[] { above, within })
            {
                if (territories.FirstOrDefault(territory => territory.Id == next) is { } found)
                {
                    ahead.Enqueue(found);
                }
            }
        }

        return null;
    }

    /// <summary>Gets what the territories are from a place up to its country, as it lay on a day; or nothing where they
    /// do not lead there, or where nobody says in which commune the place lies.</summary>
    public static IReadOnlySet<TerritoryKind>? LevelsAt(
        Territory place,
        LocalDate on,
        ValueList<Territory> territories)
    {
        var levels = new HashSet<TerritoryKind>();
        var seen = new HashSet<Id<Territory>>();
        for (var at = place; at is not null && seen.Add(at);)
        {
            if (LyingOf(at, on) is not var (level, within) || level is not { } own)
            {
                return null;
            }

            levels.Add(own);
            if (own == TerritoryKind.Country)
            {
                return levels.Contains(TerritoryKind.Commune) ? levels : null;
            }

            at = territories.FirstOrDefault(territory => territory.Id == within);
        }

        return null;
    }

    /// <summary>Tells whether a holder is the authority of one of these, or nothing where they do not tell.</summary>
    public static bool? IsAmong(this CompetenceHolder holder, IReadOnlySet<TerritoryKind> levels)
    {
        // What communes have in common, and health areas, need not lie on the way up from a place to its country.
        var own = LevelsOf(holder);
        return own.Any(levels.Contains) ? true
            : own.IsEmpty
                || holder is CompetenceHolder.IntercommunalAuthority or CompetenceHolder.CommunityHealthAssociation
                ? null
            : false;
    }

    // Where times are told apart and none is known to hold, what holds today does not answer.
    private static (TerritoryKind? Level, Id<Territory>? Within)? LyingOf(Territory territory, LocalDate on)
    {
        if (territory.Versions.IsEmpty)
        {
            return (territory.Level, territory.Within);
        }

        return territory.AsOn(on) is { } then
            ? (
                then.Level ?? (territory.Versions.All(version => version.Level is null) ? territory.Level : null),
                then.Within ?? (territory.Versions.All(version => version.Within is null) ? territory.Within : null))
            : null;
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
        CompetenceHolder.SpecialStatusDistrict => [TerritoryKind.SpecialStatusDistrict],
        CompetenceHolder.CommunityHealthAssociation => [TerritoryKind.HealthArea],
        CompetenceHolder.State or CompetenceHolder.Defence => [TerritoryKind.Country],
        _ => [],
    };
}
