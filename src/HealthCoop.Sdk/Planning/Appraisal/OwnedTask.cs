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

    // Holders share a part evenly, for no source says otherwise. Those that may hold it in the month do so where that
    // makes the share smaller (or larger); a part that nobody is known to hold may be anybody's.
    private PartShare ShareOf(ResponsibilityType type, YearMonth month)
    {
        var sure = new HolderCount();
        var possible = new HolderCount();
        foreach (var holder in _holders[type])
        {
            var presence = holder.In(month);
            if (presence is not Presence.No)
            {
                (presence is Presence.Yes ? sure : possible).Add(holder.Side);
            }
        }

        return PartShare.Of(sure, possible);
    }

    private PartShares SharesOf(YearMonth month) => new(
        ShareOf(ResponsibilityType.Decides, month),
        ShareOf(ResponsibilityType.Performs, month),
        ShareOf(ResponsibilityType.Pays, month));

    private sealed record Holder(CooperationSide? Side, Spell[] Spells)
    {
        public Presence In(YearMonth month) => Spells.Max(spell => spell.In(month));
    }
}
