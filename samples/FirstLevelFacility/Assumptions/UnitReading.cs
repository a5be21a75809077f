namespace HealthCoop.Samples.FirstLevelFacility.Assumptions;

/// <summary>How many of the unit that the price file prices are one of what the package file counts.</summary>
/// <param name="PriceUnits">The number; known where the files' own words say it, else assumed or not known.</param>
/// <param name="Note">The words that say it, or why nothing does.</param>
/// <param name="UnitsPerPack">How many counted units are in the pack that is ordered.</param>
internal sealed record UnitReading(Claim<decimal> PriceUnits, string Note, Claim<PackSize> UnitsPerPack)
{
    public static Claim<PackSize> NoPack { get; } = Claim.Assumed(PackSize.Of(1), new(
        "Aucun fichier ne dit le conditionnement : on commande à l'unité.",
        "No file says in which packs it comes: it is ordered by the unit."));
}
