namespace HealthCoop.Partners;

/// <summary>On which side partners stand: a part stands where the whole does, unless it says so itself.</summary>
internal sealed class PartnerSides(IEnumerable<Partner> partners)
{
    private readonly Dictionary<Id<Partner>, Partner> _partners =
        partners.DistinctBy(partner => partner.Id).ToDictionary(partner => partner.Id);

    /// <summary>Gets the side of a partner, or nothing when that is not known.</summary>
    public CooperationSide? Of(Id<Partner> id)
    {
        var seen = new HashSet<Id<Partner>>();
        for (Id<Partner>? at = id; at is { } next && seen.Add(next); at = _partners.GetValueOrDefault(next)?.PartOf)
        {
            if (_partners.GetValueOrDefault(next)?.Side is { } side)
            {
                return side;
            }
        }

        return null;
    }
}
