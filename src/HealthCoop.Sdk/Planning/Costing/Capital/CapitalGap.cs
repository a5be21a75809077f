using HealthCoop.Care;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>A fact that is neither known nor assumed, so that what rests on it is in no line and no sum; or one that is
/// known by a bound alone, so that what rests on it is a bound.</summary>
/// <param name="Item">The kind of equipment.</param>
/// <param name="Fact">What is not known, or not exactly, about it.</param>
/// <param name="Message">What is missing, and what to do.</param>
public sealed record CapitalGap(Id<EquipmentItem> Item, CapitalFact Fact, Narrative Message)
{
    internal static CapitalGap Of(Id<EquipmentItem> item, CapitalFact fact) => new(item, fact, fact switch
    {
        CapitalFact.Quantity => new(
            $"Le nombre de pièces de « {item} » n'est pas connu : le donner ou en supposer un.",
            $"How many pieces of '{item}' there are is not known: give their number or assume one."),
        CapitalFact.Price => new(
            $"Le prix de « {item} » n'est pas connu : le donner ou en supposer un.",
            $"The price of '{item}' is not known: give it or assume one."),
        CapitalFact.LifeSpan => new(
            $"On ne sait pas combien de temps dure « {item} » : donner une durée au-dessus de zéro, ou la supposer.",
            $"For how long '{item}' lasts is not known: give it, above zero, or assume it."),
        _ => new(
            $"Le coût annuel de l'entretien de « {item} » n'est pas connu : le donner, le supposer, ou choisir des "
            + "règles dans la monnaie de son prix, dont les limites ne coupent pas ce qu'on en sait.",
            $"What maintaining '{item}' costs in a year is not known: give it, assume it, or choose rules in the "
            + "currency of its price, whose limits do not cut what is known of it."),
    });

    internal static CapitalGap OfBound(Id<EquipmentItem> item, CapitalFact fact) => new(item, fact, fact switch
    {
        CapitalFact.Quantity => new(
            $"Le nombre de pièces de « {item} » n'est connu que par une borne, comptée telle quelle : le donner.",
            $"How many pieces of '{item}' there are is known by a bound alone, taken as it stands: give their number."),
        CapitalFact.Price => new(
            $"Le prix de « {item} » n'est connu que par une borne, comptée telle quelle : le donner.",
            $"The price of '{item}' is known by a bound alone, taken as it stands: give it."),
        CapitalFact.LifeSpan => new(
            $"La durée de « {item} » n'est connue que par une borne, comptée telle quelle : la donner.",
            $"For how long '{item}' lasts is known by a bound alone, taken as it stands: give it."),
        _ => new(
            $"Le coût de l'entretien de « {item} » n'est connu que par une borne, comptée telle quelle : le donner.",
            $"What maintaining '{item}' costs is known by a bound alone, taken as it stands: give it."),
    });
}
