namespace HealthCoop.Partners;

/// <summary>How far care in armed forces goes, by the roles of medical support.</summary>
public enum MilitaryCareRole
{
    /// <summary>First aid, triage, primary care.</summary>
    Role1 = 1,

    /// <summary>Damage control surgery, a few beds.</summary>
    Role2 = 2,

    /// <summary>A hospital in the theatre, with specialists.</summary>
    Role3 = 3,

    /// <summary>A hospital at home, for full treatment and rehabilitation.</summary>
    Role4 = 4,
}
