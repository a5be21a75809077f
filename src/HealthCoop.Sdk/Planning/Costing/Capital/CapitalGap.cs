using HealthCoop.Care;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>A fact that is neither known nor assumed, so that what rests on it is in no line and no sum.</summary>
/// <param name="Item">The kind of equipment.</param>
/// <param name="Fact">What is not known about it.</param>
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
            $"On ne sait pas combien de mois dure « {item} » : le donner en mois, au-dessus de zéro, ou en supposer.",
            $"For how many months '{item}' lasts is not known: give it in months, above zero, or assume it."),
        _ => new(
            $"Le coût annuel de l'entretien de « {item} » n'est pas connu : le donner, le supposer, ou choisir des "
            + "règles dans la monnaie de son prix.",
            $"What maintaining '{item}' costs in a year is not known: give it, assume it, or choose rules in the "
            + "currency of its price."),
    });
}
