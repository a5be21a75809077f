using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal;

/// <summary>A task and who has which part in it.</summary>
internal sealed class OwnedTask(
    JsonPointer path,
    Func<YearMonth, Presence> presence,
    IEnumerable<Responsibility> responsibilities,
    PartnerSides sides)
{
    private readonly ILookup<ResponsibilityType, Holder> _holders = responsibilities
        .GroupBy(responsibility => (responsibility.Type, responsibility.Partner))
        .ToLookup(
            group => group.Key.Type,
            group => new Holder(sides.Of(group.Key.Partner), [.. group.Select(part => Spell.Of(part.During))]));

    private readonly bool _changes = responsibilities.Any(responsibility => responsibility.During is not null);
    private PartShares? _lasting;

    public JsonPointer Path => path;

    public Presence In(YearMonth month) => presence(month);

    /// <summary>Gets the South's shares of the three parts: deciding, performing and paying.</summary>
    public PartShares SharesIn(YearMonth month) => _changes ? SharesOf(month) : _lasting ??= SharesOf(month);

    /// <summary>Gets the South's share of a part: at the least and at the most, given what is not known.</summary>
    /// <remarks>
    /// Holders share a part evenly, for no source says otherwise. Those that may hold it in the month do so where that
    /// makes the share smaller (or larger); a part that nobody is known to hold may be anybody's.
    /// </remarks>
    private (decimal Lowest, decimal Highest) ShareOf(ResponsibilityType type, YearMonth month)
    {
        var (south, north, other) = (0, 0, 0);
        var (maybeSouth, maybeNorth, maybeOther) = (0, 0, 0);
        foreach (var holder in _holders[type])
        {
            switch (holder.In(month), holder.Side)
            {
                case (Presence.No, _): break;
                case (Presence.Yes, CooperationSide.South): south++; break;
                case (Presence.Yes, CooperationSide.North): north++; break;
                case (Presence.Yes, _): other++; break;
                case (_, CooperationSide.South): maybeSouth++; break;
                case (_, CooperationSide.North): maybeNorth++; break;
                default: maybeOther++; break;
            }
        }

        var least = Share(south, north + other + maybeNorth + maybeOther, ifNobody: 0);
        var most = Share(south + other + maybeSouth + maybeOther, north, ifNobody: 1);
        return (least, south + north + other == 0 ? 1 : most);
    }

    private PartShares SharesOf(YearMonth month) => new(
        ShareOf(ResponsibilityType.Decides, month),
        ShareOf(ResponsibilityType.Performs, month),
        ShareOf(ResponsibilityType.Pays, month));

    private static decimal Share(int south, int north, int ifNobody) =>
        south + north == 0 ? ifNobody : (decimal)south / (south + north);

    private sealed record Holder(CooperationSide? Side, Spell[] Spells)
    {
        public Presence In(YearMonth month) => Spells.Max(spell => spell.In(month));
    }
}
