namespace HealthCoop.Partners;

/// <summary>On which side of a cooperation a partner stands.</summary>
/// <remarks>The words are those of the field, where they are no points of the compass: the North's partners come from
/// elsewhere to support, the South's are at home where the programme takes place.</remarks>
public enum CooperationSide
{
    /// <summary>A partner that comes from elsewhere.</summary>
    North = 0,

    /// <summary>A partner of the countries in which the programme takes place.</summary>
    South = 1,

    /// <summary>A partner that belongs to neither, as international funders do: what it holds is known, and is
    /// neither the North's nor the South's.</summary>
    Neither = 2,
}
