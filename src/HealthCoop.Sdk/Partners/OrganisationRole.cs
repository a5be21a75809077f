namespace HealthCoop.Partners;

/// <summary>What a partner does in a programme, by the OrganisationRole code list of IATI 2.03.</summary>
public enum OrganisationRole
{
    /// <summary>Gives the money.</summary>
    Funding = 1,

    /// <summary>Answers for the programme and its results.</summary>
    Accountable = 2,

    /// <summary>Manages money and direction on behalf of the funder.</summary>
    Extending = 3,

    /// <summary>Carries activities out.</summary>
    Implementing = 4,
}
