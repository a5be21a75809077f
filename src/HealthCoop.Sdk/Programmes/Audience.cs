namespace HealthCoop.Programmes;

/// <summary>To whom outputs go.</summary>
public enum Audience
{
    /// <summary>Everybody.</summary>
    Public = 0,

    /// <summary>Those who carry the programme out.</summary>
    Internal = 1,
}
