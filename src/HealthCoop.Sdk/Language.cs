using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>A language that the SDK's texts are written in.</summary>
/// <remarks>The default value is <see cref="French"/>.</remarks>
public readonly record struct Language
{
    private readonly bool _english;

    private Language(bool english) => _english = english;

    /// <summary>Gets French.</summary>
    public static Language French => default;

    /// <summary>Gets English.</summary>
    public static Language English => new(true);

    /// <summary>Gets the ISO 639-1 code: <c>fr</c> or <c>en</c>.</summary>
    public string Code => _english ? "en" : "fr";

    /// <summary>Reads an ISO 639-1 code.</summary>
    /// <param name="code">The code to read, in lower case.</param>
    /// <param name="language">The language, or French when the code is not known.</param>
    /// <returns>Whether the code names a language of the SDK.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out Language language)
    {
        language = new(code == "en");
        return code is "fr" or "en";
    }

    /// <summary>Returns <see cref="Code"/>.</summary>
    /// <returns>The ISO 639-1 code.</returns>
    public override string ToString() => Code;
}
