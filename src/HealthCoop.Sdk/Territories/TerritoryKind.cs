namespace HealthCoop.Territories;

/// <summary>What a territory is.</summary>
public enum TerritoryKind
{
    /// <summary>A State.</summary>
    Country = 0,

    /// <summary>A region.</summary>
    Region = 1,

    /// <summary>A district with special status, as the District of Bamako; no health district.</summary>
    SpecialStatusDistrict = 2,

    /// <summary>A cercle: the second tier in Mali.</summary>
    Cercle = 3,

    /// <summary>A province: a tier of the State in Burkina Faso.</summary>
    Province = 4,

    /// <summary>A department.</summary>
    Department = 5,

    /// <summary>A commune, urban or rural.</summary>
    Commune = 6,

    /// <summary>An arrondissement.</summary>
    Arrondissement = 7,

    /// <summary>A town, a village, a garrison: a place without an authority of its own.</summary>
    Locality = 8,

    /// <summary>A health district: the operational unit of a national health system.</summary>
    HealthDistrict = 9,

    /// <summary>A health area: what one first-level centre serves.</summary>
    HealthArea = 10,

    /// <summary>An area that a source names without bounds, such as "the central regions".</summary>
    Unbounded = 11,

    /// <summary>A secteur: the smallest part of an urban commune in Burkina Faso.</summary>
    Sector = 12,

    /// <summary>A quarter (quartier) of a town.</summary>
    Quarter = 13,

    /// <summary>A village.</summary>
    Village = 14,

    /// <summary>An authority that communes have in common in France: a communauté de communes, d'agglomération or
    /// urbaine.</summary>
    IntercommunalAuthority = 15,

    /// <summary>A métropole: the intercommunal authority of a large city in France.</summary>
    Metropolis = 16,
}
