using System.Diagnostics.CodeAnalysis;

namespace HealthCoop.Care;

/// <summary>An occupation, or a group of occupations, by the International Standard Classification of 2008
/// (ISCO-08).</summary>
/// <remarks>One digit is a major group, four are a unit group. The default value has no digits and stands for "not
/// stated".</remarks>
public readonly record struct IscoCode
{
    private const int MostDigits = 4;

    private readonly string? _digits;

    /// <summary>Makes a code.</summary>
    /// <param name="digits">One to four digits.</param>
    /// <exception cref="ArgumentException"><paramref name="digits"/> are not one to four digits.</exception>
    public IscoCode(string digits)
    {
        if (!TryParse(digits, out this))
        {
            throw new ArgumentException(
                $"'{digits}' is not a code of ISCO-08: it has one to four digits.",
                nameof(digits));
        }
    }

    private IscoCode(string digits, bool _) => _digits = digits;

    /// <summary>Gets generalist medical practitioners (2211).</summary>
    public static IscoCode GeneralistDoctors { get; } = new("2211");

    /// <summary>Gets specialist medical practitioners (2212).</summary>
    public static IscoCode SpecialistDoctors { get; } = new("2212");

    /// <summary>Gets nursing professionals (2221).</summary>
    public static IscoCode NursingProfessionals { get; } = new("2221");

    /// <summary>Gets midwifery professionals (2222).</summary>
    public static IscoCode MidwiferyProfessionals { get; } = new("2222");

    /// <summary>Gets paramedical practitioners (2240).</summary>
    public static IscoCode ParamedicalPractitioners { get; } = new("2240");

    /// <summary>Gets dentists (2261).</summary>
    public static IscoCode Dentists { get; } = new("2261");

    /// <summary>Gets pharmacists (2262).</summary>
    public static IscoCode Pharmacists { get; } = new("2262");

    /// <summary>Gets medical and pathology laboratory technicians (3212).</summary>
    public static IscoCode LaboratoryTechnicians { get; } = new("3212");

    /// <summary>Gets pharmaceutical technicians and assistants (3213).</summary>
    public static IscoCode PharmaceuticalTechnicians { get; } = new("3213");

    /// <summary>Gets nursing associate professionals (3221).</summary>
    public static IscoCode NursingAssociates { get; } = new("3221");

    /// <summary>Gets midwifery associate professionals (3222).</summary>
    public static IscoCode MidwiferyAssociates { get; } = new("3222");

    /// <summary>Gets community health workers (3253).</summary>
    public static IscoCode CommunityHealthWorkers { get; } = new("3253");

    /// <summary>Gets ambulance workers (3258).</summary>
    public static IscoCode AmbulanceWorkers { get; } = new("3258");

    /// <summary>Gets health care assistants (5321).</summary>
    public static IscoCode HealthCareAssistants { get; } = new("5321");

    /// <summary>Gets health services managers (1342).</summary>
    public static IscoCode HealthServicesManagers { get; } = new("1342");

    /// <summary>Gets the digits, none for the default.</summary>
    public string Digits => _digits ?? string.Empty;

    /// <summary>Tells whether another code is this one, or an occupation of this group.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Whether it begins with the digits of this one; nothing is among "not stated".</returns>
    public bool Includes(IscoCode other) =>
        _digits is not null && other.Digits.StartsWith(_digits, StringComparison.Ordinal);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="code">The code, or the default.</param>
    /// <returns>Whether <paramref name="text"/> is one to four digits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out IscoCode code)
    {
        var wellFormed = text is { Length: > 0 and <= MostDigits } && text.All(char.IsAsciiDigit);
        code = wellFormed ? new(text!, true) : default;
        return wellFormed;
    }

    /// <summary>Returns <see cref="Digits"/>.</summary>
    /// <returns>One to four digits, or nothing for the default.</returns>
    public override string ToString() => Digits;
}
