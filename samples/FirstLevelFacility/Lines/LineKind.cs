namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>What a line pays for.</summary>
internal enum LineKind
{
    /// <summary>Medicines and consumables, ordered in the first year.</summary>
    Consumables = 0,

    /// <summary>Equipment when it is first bought.</summary>
    Purchase = 1,

    /// <summary>Equipment in place of pieces whose life has ended.</summary>
    Replacement = 2,

    /// <summary>Keeping equipment in working order.</summary>
    Maintenance = 3,

    /// <summary>Having equipment for a year; no payment, but the other view of purchases and replacements.</summary>
    AnnualEquivalent = 4,
}
