namespace HealthCoop.Partners;

/// <summary>What an activity is about, by the five-digit purpose codes of the OECD-DAC.</summary>
/// <remarks>The default value is 0, which is no purpose code and stands for "not stated".</remarks>
public readonly record struct Sector
{
    /// <summary>Makes a sector.</summary>
    /// <param name="code">A purpose code of five digits.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> has not five digits.</exception>
    public Sector(int code)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(code, 10_000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, 99_999);
        Code = code;
    }

    /// <summary>Gets health policy and administrative management (12110).</summary>
    public static Sector HealthPolicy { get; } = new(12110);

    /// <summary>Gets basic health care (12220).</summary>
    public static Sector BasicHealthCare { get; } = new(12220);

    /// <summary>Gets basic health infrastructure (12230).</summary>
    public static Sector BasicHealthInfrastructure { get; } = new(12230);

    /// <summary>Gets health personnel development (12281).</summary>
    public static Sector HealthPersonnelDevelopment { get; } = new(12281);

    /// <summary>Gets control of sexually transmitted diseases including HIV/AIDS (13040).</summary>
    public static Sector StdControl { get; } = new(13040);

    /// <summary>Gets waste management and disposal (14050).</summary>
    public static Sector WasteManagement { get; } = new(14050);

    /// <summary>Gets basic drinking water supply and basic sanitation (14030).</summary>
    public static Sector BasicWaterAndSanitation { get; } = new(14030);

    /// <summary>Gets decentralisation and support to subnational government (15112).</summary>
    public static Sector Decentralisation { get; } = new(15112);

    /// <summary>Gets civilian peace-building, conflict prevention and resolution (15220).</summary>
    public static Sector PeaceBuilding { get; } = new(15220);

    /// <summary>Gets the purpose code.</summary>
    public int Code { get; }

    /// <summary>Gets whether it is health, population policies and reproductive health included (codes 12000 to 13999),
    /// or <see langword="null"/> when it is not stated.</summary>
    public bool? IsHealth => Code == 0 ? null : Code is >= 12_000 and < 14_000;

    /// <summary>Returns the code's digits.</summary>
    /// <returns>Five digits, or <c>0</c> for the default.</returns>
    public override string ToString() => Code.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
