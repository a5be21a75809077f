namespace HealthCoop.Partners;

/// <summary>How far a flow of knowledge has come.</summary>
public enum ExchangeStage
{
    /// <summary>The learner has shown interest.</summary>
    Interest = 0,

    /// <summary>Learner and source have exchanged.</summary>
    Exchanged = 1,

    /// <summary>The learner works by what was learnt.</summary>
    Adopted = 2,
}
