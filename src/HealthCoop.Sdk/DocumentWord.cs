using System.Text.Json;

namespace HealthCoop;

/// <summary>Words as documents write them.</summary>
internal static class DocumentWord
{
    /// <summary>Gets the word of a member of an enumeration.</summary>
    public static string Of(Enum word) => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());
}
