namespace HealthCoop.Planning.Explanations;

/// <summary>The field's names for words that documents write.</summary>
internal static class FieldWords
{
    private static readonly Dictionary<string, Narrative> Names = new(StringComparer.Ordinal)
    {
        ["serviceDelivery"] = new("prestation des services", "service delivery"),
        ["healthWorkforce"] = new("personnel de santé", "health workforce"),
        ["healthInformationSystems"] = new("information sanitaire", "health information systems"),
        ["medicalProducts"] = new(
            "produits médicaux, vaccins et technologies",
            "medical products, vaccines and technologies"),
        ["healthFinancing"] = new("financement de la santé", "health financing"),
        ["leadershipAndGovernance"] = new("leadership et gouvernance", "leadership and governance"),
        ["humanResources"] = new("ressources humaines", "human resources"),
        ["travel"] = new("voyages", "travel"),
        ["equipmentAndSupplies"] = new("équipement et fournitures", "equipment and supplies"),
        ["localOffice"] = new("bureau local", "local office"),
        ["otherCostsAndServices"] = new("autres coûts et services", "other costs and services"),
        ["works"] = new("travaux", "works"),
        ["indirectCosts"] = new("coûts indirects", "indirect costs"),
        ["contingencyReserve"] = new("réserve pour imprévus", "contingency reserve"),
    };

    /// <summary>Gets the name of a pillar or budget heading; the word itself where it has none.</summary>
    public static Narrative Of(string word) => Names.GetValueOrDefault(word) ?? new(word);
}
