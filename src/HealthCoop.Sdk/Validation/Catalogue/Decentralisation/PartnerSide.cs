using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Finds on which side one partner stands, as <see cref="PartnerSides"/> does for all of them.</summary>
internal static class PartnerSide
{
    /// <summary>Gets the side of a partner, or of the whole that it is a part of; nothing when that is not
    /// known.</summary>
    public static CooperationSide? Of(Id<Partner> id, Programme programme, RuleCheck check)
    {
        Id<Partner>? at = id;
        for (var steps = 0; steps < programme.Partners.Count && at is { } next; steps++)
        {
            var partner = check.Find(next);
            if (partner?.Side is { } side)
            {
                return side;
            }

            at = partner?.PartOf;
        }

        return null;
    }
}
