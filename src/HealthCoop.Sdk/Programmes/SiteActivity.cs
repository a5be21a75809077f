using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>An activity at a facility.</summary>
public abstract record SiteActivity : Activity
{
    private protected SiteActivity()
    {
    }

    /// <summary>Gets the facility.</summary>
    public required Id<Facility> Facility { get; init; }

    internal override Id<Facility>? Site => Facility;
}
