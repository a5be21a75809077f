using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>Names rules after the source that they are about.</summary>
internal static class FundingRuleIds
{
    /// <summary>Makes an id that none of some rules has: that of the source, cut where it is long, and what the rule is
    /// about.</summary>
    public static EntityId For(Id<FundingSource> source, string about, IEnumerable<FundingRule> others)
    {
        var taken = others.Select(static rule => rule.Id).ToHashSet();
        for (var turn = 1; ; turn++)
        {
            var end = turn == 1 ? $"-{about}" : $"-{about}-{DecimalText.Write(turn)}";
            var room = Identifiers.MaximumLength - end.Length;
            var id = new EntityId((source.Value.Length > room ? source.Value[..room] : source.Value) + end);
            if (!taken.Contains(id))
            {
                return id;
            }
        }
    }
}
