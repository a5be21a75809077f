namespace HealthCoop.Publication;

/// <summary>Whether what is told belongs to a site, and to which kind; of two, the later decides.</summary>
internal enum SiteState
{
    /// <summary>It belongs to no site.</summary>
    None = 0,

    /// <summary>It belongs to a site that is known to be safe.</summary>
    Safe = 1,

    /// <summary>It belongs to a site that is military or not known to be safe.</summary>
    Sensitive = 2,
}
