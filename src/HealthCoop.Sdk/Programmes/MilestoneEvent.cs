namespace HealthCoop.Programmes;

/// <summary>What happens at a milestone.</summary>
public enum MilestoneEvent
{
    /// <summary>The programme is launched.</summary>
    Launch = 0,

    /// <summary>A body adopts a plan, a text or a budget.</summary>
    Adoption = 1,

    /// <summary>Something is handed over to those who will own it.</summary>
    HandOver = 2,

    /// <summary>Works or equipment are accepted.</summary>
    Acceptance = 3,

    /// <summary>An agreement is signed.</summary>
    Signature = 4,

    /// <summary>A site is looked at before works.</summary>
    Reconnaissance = 5,

    /// <summary>A conference is held.</summary>
    Conference = 6,

    /// <summary>A steering body meets.</summary>
    SteeringMeeting = 7,

    /// <summary>A facility or a service opens.</summary>
    Opening = 8,

    /// <summary>The programme is evaluated or audited.</summary>
    Evaluation = 9,

    /// <summary>People visit each other.</summary>
    Visit = 10,

    /// <summary>The programme is closed.</summary>
    Closure = 11,
}
