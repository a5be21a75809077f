namespace HealthCoop.Publication;

/// <summary>How a member is told of when it is told.</summary>
internal enum Release
{
    /// <summary>Not at all.</summary>
    Never = 0,

    /// <summary>As it stands.</summary>
    Whole = 1,

    /// <summary>Member by member.</summary>
    ByMember = 2,

    /// <summary>As an id, or the pseudonym that stands for it.</summary>
    AsId = 3,

    /// <summary>As a text.</summary>
    AsText = 4,

    /// <summary>As a number of people, unless they are few.</summary>
    AsPeople = 5,
}
